import type { Format } from './messages';

/** A whole number with its thousands set apart: `10,204`. */
export function wholeNumberText(value: number, format: Format): string {
  return decimalNumberText(String(value), format);
}

/** A plain decimal number, `-1234.50`, with the marks of the language. */
export function decimalNumberText(plain: string, format: Format): string {
  const [whole = '', decimals] = plain.split('.');
  const grouped = groupedDigits(whole, format.thousandsMark);
  return decimals === undefined ? grouped : `${grouped}${format.decimalMark}${decimals}`;
}

/** The digits of a whole number, with a sign perhaps, in threes from the right. */
function groupedDigits(whole: string, mark: string): string {
  const groups: string[] = [];
  let rest = whole;
  while (/^-?\d{4}/.test(rest)) {
    groups.unshift(rest.slice(-3));
    rest = rest.slice(0, -3);
  }
  return [rest, ...groups].join(mark);
}

/** A plain decimal number of percent, `38.49`, as the language writes it: `38.49%`. */
export function percentText(plain: string, format: Format): string {
  return format.percent.replace('{number}', decimalNumberText(plain, format));
}
