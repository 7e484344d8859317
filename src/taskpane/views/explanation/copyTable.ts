import { isActiveText } from '../../../plan/activeText';

/**
 * Puts a table on the clipboard: with cells of text for Excel and Word, and as plain text. No text of it becomes a formula
 * where it is pasted. `false` where the browser does not allow it.
 */
export function copyTable(rows: readonly (readonly string[])[]): boolean {
  const copy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/html', htmlTable(rows));
    event.clipboardData?.setData('text/plain', plainTable(rows));
    event.preventDefault();
  };
  document.addEventListener('copy', copy);
  // What takes its place is closed to the frames in which Office shows panes, and strips what makes cells text.
  // eslint-disable-next-line @typescript-eslint/no-deprecated
  const isCopied = document.execCommand('copy');
  document.removeEventListener('copy', copy);
  return isCopied;
}

/** A table of which Excel takes each cell as text. */
export function htmlTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => `<td style="mso-number-format:'\\@'">${escaped(text)}</td>`;
  return `<table>${rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('')}</table>`;
}

/** The cells of a row with tabs between them. */
export function plainTable(rows: readonly (readonly string[])[]): string {
  const cell = (text: string): string => (isActiveText(text) ? `'${text}` : text).replace(/\s/gu, ' ');
  return rows.map((row) => row.map(cell).join('\t')).join('\r\n');
}

function escaped(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}
