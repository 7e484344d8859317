import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import { serialOfDay } from '../../ground/dateSerial';
import { codedValue } from '../../log/model/code';
import type { CodedField, DateField } from '../../log/model/field';
import { requestPlace, requestText } from '../../log/model/requestRows';
import type { ColumnReference } from '../../plan/formula';
import type { RequestRow } from '../../report/tracing/requestSelection';
import { categoryRow } from '../../report/rules/everyRequestOnce';
import { comparedText } from './comparedText';

/** The table of the requests in normalised form, as formulas call it. */
export const REQUESTS_TABLE = 'Requests';

/** How a column of the table says a request; `''` where it has none. */
export interface RequestColumn {
  readonly width: number;
  readonly isDay?: true;
  readonly isNumber?: true;
  readonly valueOf: (request: RequestRow) => string | number;
}

const coded = (field: CodedField, none = ''): RequestColumn => ({
  width: 18,
  valueOf: ({ log, row }) => codedValue(field, log.coded[field][row] ?? 0) ?? none,
});

const compared = (field: 'section' | 'situation' | 'addressee'): RequestColumn => ({
  width: 24,
  valueOf: ({ log, row }) => comparedText(requestText(log, field, row)),
});

const day = (dayOf: (request: RequestRow) => CalendarDay): RequestColumn => ({
  width: 12,
  isDay: true,
  valueOf: (request) => {
    const found = dayOf(request);
    return found === NO_DAY ? '' : serialOfDay(found);
  },
});

const holds = (field: 'replied' | 'outcome'): RequestColumn => ({
  width: 13,
  isNumber: true,
  valueOf: ({ log }) => (log.holds.has(field) ? 1 : 0),
});

/**
 * The columns of the table, by headings that are the same in every language: the machine names of the fields. A request of
 * no category is of the other ones. `recorded` is the day that counts: none while the recording is under way, and the day
 * of the reply where the log has no recordings (footnote 9).
 */
export const REQUEST_COLUMNS = {
  reference: { width: 22, valueOf: ({ log, row }) => requestText(log, 'reference', row) },
  organ: coded('organ'),
  kind: coded('kind'),
  origin: coded('origin'),
  category: { width: 18, valueOf: ({ log, row }) => categoryRow(log, row) },
  purpose: coded('purpose'),
  addresseeType: coded('addresseeType', 'none'),
  section: compared('section'),
  situation: compared('situation'),
  addressee: compared('addressee'),
  sent: day((request) => dayOf(request, 'sent')),
  replied: day((request) => dayOf(request, 'replied')),
  recorded: day(recordedDay),
  outcome: coded('outcome', 'none'),
  holdsReplies: holds('replied'),
  holdsOutcomes: holds('outcome'),
  workbook: { width: 30, valueOf: ({ log }) => log.source.workbook },
  sheet: { width: 20, valueOf: ({ log }) => log.source.sheet },
  cell: { width: 10, valueOf: ({ log, row }) => requestPlace(log, row).cell },
} as const satisfies Readonly<Record<string, RequestColumn>>;

export type RequestColumnName = keyof typeof REQUEST_COLUMNS;

/** The cells of a column of the table. */
export function columnOf(column: RequestColumnName): ColumnReference {
  return { table: REQUESTS_TABLE, column };
}

function dayOf({ log, row }: RequestRow, field: DateField): CalendarDay {
  return log.dates[field][row] ?? NO_DAY;
}

function recordedDay(request: RequestRow): CalendarDay {
  const { log, row } = request;
  if (codedValue('status', log.coded.status[row] ?? 0) === 'recordingUnderWay') return NO_DAY;
  return dayOf(request, log.holds.has('recorded') ? 'recorded' : 'replied');
}
