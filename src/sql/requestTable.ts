import { isoDate, NO_DAY } from '../ground/calendarDay';
import { codedValue } from '../log/model/code';
import { DATE_FIELDS, type DateField, type Field, isCodedField, isDateField } from '../log/model/field';
import type { RequestLog } from '../log/model/requestLog';
import { requestText } from '../log/model/requestRows';
import { csvField } from '../plan/csvField';

/** What a column of the table holds; a day is a whole number, the days since 1 January 1970. */
type ColumnType = 'text' | 'integer' | 'boolean';

/** A column of the table of requests, and what a request of a log has there: `''` for nothing. */
interface RequestColumn {
  readonly name: string;
  readonly type: ColumnType;
  readonly valueOf: (log: RequestLog, row: number) => string | number | boolean;
}

/** The name of a field's column; that of a date field holds the day as a number. */
export function columnOf(field: Field): string {
  if (isDateField(field)) return `${field}_day`;
  return field === 'addresseeType' ? 'addressee_type' : field;
}

/** The columns of the table of requests, in order: where each stands, what it says, and what its log holds at all. */
export const REQUEST_COLUMNS: readonly RequestColumn[] = [
  { name: 'workbook', type: 'text', valueOf: ({ source }) => source.workbook },
  { name: 'sheet', type: 'text', valueOf: ({ source }) => source.sheet },
  { name: 'sheet_row', type: 'integer', valueOf: ({ rowNumbers }, row) => rowNumbers[row] ?? 0 },
  ...(
    [
      'reference',
      'organ',
      'kind',
      'origin',
      'section',
      'category',
      'purpose',
      'addressee',
      'addresseeType',
      'situation',
      'outcome',
      'status',
    ] as const
  ).map(textColumn),
  ...DATE_FIELDS.flatMap((field): readonly RequestColumn[] => [
    { name: columnOf(field), type: 'integer', valueOf: ({ dates }, row) => dayOrNothing(dates[field][row]) },
    {
      name: `${field}_on`,
      type: 'text',
      valueOf: ({ dates }, row) => {
        const day = dayOrNothing(dates[field][row]);
        return day === '' ? '' : isoDate(day);
      },
    },
  ]),
  ...(['replied', 'recorded', 'outcome'] as const).map((field): RequestColumn => ({
    name: holdsColumnOf(field),
    type: 'boolean',
    valueOf: ({ holds }) => holds.has(field),
  })),
];

/** The name of the column that says whether the log of a request has a column, or a fixed value, for a field. */
export function holdsColumnOf(field: Field): string {
  return `log_holds_${field}`;
}

function textColumn(field: Exclude<Field, DateField>): RequestColumn {
  return {
    name: columnOf(field),
    type: 'text',
    valueOf: (log, row) =>
      isCodedField(field)
        ? (codedValue(field, log.coded[field][row] ?? 0) ?? '')
        : requestText(log, field, row),
  };
}

function dayOrNothing(day: number | undefined): number | '' {
  return day === undefined || day === NO_DAY ? '' : day;
}

/**
 * The table of requests as CSV, in UTF-8 with a line of names: one line for each request that the figures can count.
 * Rows that an error, or another row of the same request, keeps out of every figure are left out.
 */
export function requestsAsCsv(logs: readonly RequestLog[]): string {
  const lines = [REQUEST_COLUMNS.map(({ name }) => name).join(',')];
  for (const log of logs) {
    for (let row = 0; row < log.count; row += 1) {
      if (log.usable[row] !== 1) continue;
      lines.push(REQUEST_COLUMNS.map(({ valueOf }) => csvField(valueOf(log, row))).join(','));
    }
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** A text of SQL. */
export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
