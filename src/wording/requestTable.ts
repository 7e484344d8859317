import { isoDate } from '../ground/calendarDay';
import type { Messages } from '../locales/messages';
import type { TracedRequest } from '../report/tracing/tracedRequest';

/** The headings of a table of requests behind a number, in the order of {@link requestTexts}. */
export function requestHeadings({ fields, trace }: Messages): readonly string[] {
  const { reference, addressee, sent, replied, recorded, outcome } = fields;
  const { cell, sheet, workbook } = trace.columns;
  return [reference, addressee, sent, replied, recorded, outcome, cell, sheet, workbook];
}

/** A request as a row of texts; days in ISO form. */
export function requestTexts(
  { reference, addressee, sent, replied, recorded, outcome, cell, sheet, workbook }: TracedRequest,
  { values }: Messages,
): readonly string[] {
  const day = (date: number | null): string => (date === null ? '' : isoDate(date));
  return [
    reference,
    addressee,
    day(sent),
    day(replied),
    day(recorded),
    outcome === null ? '' : values.outcome[outcome],
    cell,
    sheet,
    workbook,
  ];
}
