import type { Messages } from '../../../locales/messages';
import type { Figure } from '../../../report/figure';
import type { FigureId } from '../../../report/figures/figures';
import type { ReportTable, TableRow } from '../../../report/tables';
import { displayFigure, unitText } from '../../../wording/displayFigure';
import { noteNumbers } from '../../../wording/noteNumbers';
import { type CopiedText, escapedHtml } from '../parts/copyText';

const CELL = 'border:1px solid #7f7f7f;padding:3pt 5pt;vertical-align:top';

/**
 * A table of the report as the Court prints it, to be pasted into a document: the indicator at the left, its figure at
 * the right, the organ above its rows, and the notes below.
 */
export function tableForWord(
  table: ReportTable,
  figures: ReadonlyMap<FigureId, Figure>,
  messages: Messages,
): CopiedText {
  const { texts, numbersOf } = noteNumbers(table, figures, messages);
  const rows = table.blocks.flatMap(({ organ, rows: ofOrgan }) => [
    { organ: messages.organs[organ] },
    ...ofOrgan.map((row) => ({
      label: messages.figures[row.figure],
      isPart: row.part === true,
      value: valueText(row, figures, messages),
      notes: (numbersOf.get(row.figure) ?? []).join(', '),
    })),
  ]);
  const htmlRows = rows.map((row) =>
    'organ' in row
      ? `<tr><td colspan="2" style="${CELL}"><i>${escapedHtml(row.organ)}</i></td></tr>`
      : `<tr><td style="${CELL}${row.isPart ? ';padding-left:17pt' : ''}">${escapedHtml(row.label)}</td><td style="${CELL}">${escapedHtml(row.value)}${row.notes === '' ? '' : `<sup>${row.notes}</sup>`}</td></tr>`,
  );
  const htmlNotes = texts.map((text, index) => `<p><sup>${index + 1}</sup> ${escapedHtml(text)}</p>`);
  const title = messages.tables[table.id];
  const plainRows = rows.map((row) =>
    'organ' in row ? row.organ : `${row.label}\t${row.value}${row.notes === '' ? '' : ` (${row.notes})`}`,
  );
  return {
    html: `<p><b>${escapedHtml(title)}</b></p><table style="border-collapse:collapse;width:100%">${htmlRows.join('')}</table>${htmlNotes.join('')}`,
    plain: [title, ...plainRows, ...texts.map((text, index) => `(${index + 1}) ${text}`)].join('\r\n'),
  };
}

/** The figure with its unit where that is days, as `55.46 days`. */
function valueText(
  { figure: id }: TableRow,
  figures: ReadonlyMap<FigureId, Figure>,
  messages: Messages,
): string {
  const figure = figures.get(id);
  if (figure === undefined) return messages.notAvailable;
  const text = displayFigure(figure, messages);
  return figure.unit === 'days' && figure.value !== null ? `${text} ${unitText(figure, messages)}` : text;
}
