import type { PrintedCell, PrintedRow, PrintedTable } from '../../../share/formats/printedTable';
import { type CopiedText, escapedHtml } from './copyText';

const CELL = 'border:1px solid #7f7f7f;padding:3pt 5pt;vertical-align:top';

/** A printed table to be pasted into a document: its title above, its rows ruled, its notes below. */
export function printedForWord({ title, headings, rows, notes }: PrintedTable): CopiedText {
  const width = Math.max(headings.length, ...rows.map(({ length }) => length));
  const header = headings.length === 0 ? '' : `<thead>${headerRow(headings)}</thead>`;
  const body = rows.map((row) => tableRow(row, width)).join('');
  const htmlNotes = notes.map(({ mark, text }) => {
    const marked = mark === '' ? '' : `<sup>${escapedHtml(mark)}</sup> `;
    return `<p>${marked}${escapedHtml(text)}</p>`;
  });
  const plainRows = [...(headings.length === 0 ? [] : [headings]), ...rows].map((row) =>
    row.map(plainCell).join('\t'),
  );
  const plainNotes = notes.map(({ mark, text }) => (mark === '' ? text : `${plainMark(mark)} ${text}`));
  return {
    html: `<p><b>${escapedHtml(title)}</b></p><table style="border-collapse:collapse;width:100%">${header}${body}</table>${htmlNotes.join('')}`,
    plain: [title, ...plainRows, ...plainNotes].join('\r\n'),
  };
}

function headerRow(headings: PrintedRow): string {
  const cells = headings.map(
    ({ text, isNumber }) => `<th style="${CELL};text-align:${side(isNumber)}">${escapedHtml(text)}</th>`,
  );
  return `<tr>${cells.join('')}</tr>`;
}

function tableRow(row: PrintedRow, width: number): string {
  const [only] = row;
  if (row.length === 1 && only !== undefined && width > 1) {
    return `<tr><td colspan="${width}" style="${CELL}"><i>${escapedHtml(only.text)}</i></td></tr>`;
  }
  return `<tr>${row.map(tableCell).join('')}</tr>`;
}

function tableCell({ text, isNumber, isPart, marks }: PrintedCell): string {
  const place = isPart === true ? ';padding-left:17pt' : '';
  const align = isNumber === true ? ';text-align:right' : '';
  const above = marks === undefined || marks === '' ? '' : `<sup>${escapedHtml(marks)}</sup>`;
  return `<td style="${CELL}${place}${align}">${escapedHtml(text)}${above}</td>`;
}

function plainCell({ text, marks }: PrintedCell): string {
  return marks === undefined || marks === '' ? text : `${text} (${marks})`;
}

/** `(1)`, but for a mark that has brackets of its own. */
function plainMark(mark: string): string {
  return mark.startsWith('[') ? mark : `(${mark})`;
}

function side(isNumber: boolean | undefined): 'left' | 'right' {
  return isNumber === true ? 'right' : 'left';
}
