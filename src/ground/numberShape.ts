const LONG_NUMBERS = /\d{3,}/g;

/**
 * A text with noughts for the digits of each number of three digits and more: what texts share that differ in such
 * numbers alone, as the references of a log do. No word of any vocabulary has so many digits.
 */
export function numberShape(text: string): string {
  return text.replace(LONG_NUMBERS, (number) => '0'.repeat(number.length));
}
