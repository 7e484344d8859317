/** What Excel would read as a formula, or as a sign that hides itself, at the beginning of a text. */
const ACTIVE_START = /^[=+\-@'\t\r]/;

/** Whether a text would become something else where somebody types it, or opens a cell that holds it and presses Enter. */
export function isActiveText(value: string | number): value is string {
  return typeof value === 'string' && ACTIVE_START.test(value);
}
