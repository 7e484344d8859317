import type { CalendarDay } from '../../ground/calendarDay';
import type { CellValue } from '../../ground/outline';
import type { DateField, Field } from './field';

/** How many requests of a log a sample holds at the most. */
export const SAMPLED_REQUESTS = 1000;

/** How the first requests of a log were read, so that a person can see it. Entry `i` of every list is of request `i`. */
export interface ReadSample {
  /** rows of the sheet, from 1 */
  readonly rowNumbers: readonly number[];
  /** by field that has a column, what its cells hold; `idem` stands for what the request above has */
  readonly cells: ReadonlyMap<Field, readonly CellValue[]>;
  /** by field of days that has a column, the days that its cells are read as; `NO_DAY` for none, `null` for an unreadable one */
  readonly days: ReadonlyMap<DateField, readonly (CalendarDay | null)[]>;
}
