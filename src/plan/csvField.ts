import { isActiveText } from './activeText';

/**
 * A field of a line of CSV (RFC 4180): within quotation marks where it needs them. A text that a spreadsheet would run as a
 * formula has an apostrophe before it.
 */
export function csvField(value: string | number | boolean): string {
  if (typeof value !== 'string') return String(value);
  const text = isActiveText(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
