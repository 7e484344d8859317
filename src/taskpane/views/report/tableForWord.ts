import type { Messages } from '../../../locales/messages';
import type { Figure } from '../../../report/figure';
import type { FigureId } from '../../../report/figures/figures';
import type { ReportTable, TableRow } from '../../../report/tables';
import { displayFigure, unitText } from '../../../wording/displayFigure';
import { noteNumbers } from '../../../wording/noteNumbers';
import type { CopiedText } from '../parts/copyText';
import { printedForWord } from '../parts/printedForWord';

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
  return printedForWord({
    title: messages.tables[table.id],
    headings: [],
    rows: table.blocks.flatMap(({ organ, rows }) => [
      [{ text: messages.organs[organ] }],
      ...rows.map((row) => [
        { text: messages.figures[row.figure], isPart: row.part === true },
        {
          text: valueText(row, figures, messages),
          marks: (numbersOf.get(row.figure) ?? []).join(', '),
        },
      ]),
    ]),
    notes: texts.map((text, index) => ({ mark: String(index + 1), text })),
  });
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
