import { isActiveText } from '../../../plan/activeText';
import { copyText, escapedHtml } from './copyText';

/**
 * Puts a table on the clipboard: with cells of text for Excel and Word, and as plain text. No text of it becomes a formula
 * where it is pasted. `false` where the browser does not allow it.
 */
export function copyTable(rows: readonly (readonly string[])[]): boolean {
  return copyText({ html: htmlTable(rows), plain: plainTable(rows) });
}

/** A table of which Excel takes each cell as text. */
export function htmlTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<td style="mso-number-format:'\\@'">${escapedHtml(text)}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}

/** The cells of a row with tabs between them. */
export function plainTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (isActiveText(text) ? `'${text}` : text).replace(/\s/gu, ' ');
  return rows.map((row) => row.map(cell).join('\t')).join('\r\n');
}
