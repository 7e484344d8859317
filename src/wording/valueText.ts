import { dayText } from './day';
import { fill } from '../locales/fill';
import { quotedText } from '../locales/listText';
import type { Messages } from '../locales/messages';
import { wholeNumberText } from '../locales/numberText';
import { isoDate } from '../ground/calendarDay';
import type { ColumnValue } from '../log/planning/shownColumns';

/** A value of a column as the cells have it; in a column of days also the day that it is read as. */
export function valueText({ text, day }: ColumnValue, messages: Messages): string {
  const { valueReadAs, valueUnreadable } = messages.pane.columns;
  const value = quotedText(text, messages.format);
  if (day === undefined) return value;
  if (day === null) return fill(valueUnreadable, { value });
  const read = dayText(day, messages);
  // A date of the workbook needs no quotation marks: Excel shows it in its own way.
  return text === isoDate(day) ? read : fill(valueReadAs, { value, day: read });
}

/** The same, with the number of cells that have the value if there are several. */
export function countedValueText(value: ColumnValue, messages: Messages): string {
  const text = valueText(value, messages);
  if (value.count === 1) return text;
  const count = wholeNumberText(value.count, messages.format);
  return fill(messages.pane.columns.valueWithCount, { value: text, count });
}
