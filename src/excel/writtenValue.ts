import { isActiveText } from '../plan/activeText';

/**
 * A value as it is given to Excel so that it comes out as it is: an apostrophe keeps a text from running as a formula.
 * Its cell has the number format `@` before it is written.
 */
export function writtenValue(value: string | number): string | number {
  return isActiveText(value) ? `'${value}` : value;
}
