/** What Excel would read as a formula, or as a sign that hides itself, at the beginning of a text. */
const ACTIVE_START = /^[=+\-@'\t\r]/;

/**
 * A value as it is given to Excel so that it comes out as it is: an apostrophe keeps a text from running as a formula.
 * Its cell has the number format `@` before it is written.
 */
export function writtenValue(value: string | number): string | number {
  return typeof value === 'string' && ACTIVE_START.test(value) ? `'${value}` : value;
}
