import type { Messages } from '../../locales/messages';
import type { Figure } from '../../report/figure';
import type { Report } from '../../report/report';
import { type ReportTable, type TableRow, tablesOf } from '../../report/tables';
import { unitText } from '../../wording/displayFigure';
import { COUNT_FORMAT, figureFormat, figureNumber, numeratorFormat } from '../../wording/figureFormat';
import { numberCell, numberColumn, shorthandCell, textCell, textColumn } from '../sharedCells';
import type { SharedNotes } from '../sharedNotes';
import type { SharedCell, SharedRow, SharedTable } from '../sharedReport';

/** The column that holds the machine names of the figures, by which a shared report is read back. */
const CODE_COLUMN = 'code';

/** The Court's own tables: public as they stand. */
export function figureTables(report: Report, notes: SharedNotes, messages: Messages): readonly SharedTable[] {
  return tablesOf(report.rules).map((table) => figureTable(table, report, notes, messages));
}

function figureTable(
  table: ReportTable,
  { figures }: Report,
  notes: SharedNotes,
  messages: Messages,
): SharedTable {
  const { table: headings, share } = messages;
  const rows = table.blocks.flatMap(({ organ, rows: ofOrgan }) =>
    ofOrgan.flatMap((row) => {
      const figure = figures.get(row.figure);
      return figure === undefined ? [] : [figureRow(row, figure, messages.organs[organ], notes, messages)];
    }),
  );
  return {
    id: table.id,
    name: messages.sheetNames[table.id],
    title: messages.tables[table.id],
    columns: [
      textColumn('indicator', headings.indicator, 62),
      textColumn('sender', share.columns.sender, 18),
      numberColumn('figure', headings.figure, 13),
      textColumn('unit', headings.unit, 18),
      numberColumn('numerator', headings.calculatedFrom),
      numberColumn('denominator', headings.dividedBy),
      textColumn('notes', headings.notes, 22),
      { id: CODE_COLUMN, heading: share.columns.code, holds: 'code', width: 42 },
    ],
    rows,
  };
}

function figureRow(
  { figure: id }: TableRow,
  figure: Figure,
  sender: string,
  notes: SharedNotes,
  messages: Messages,
): SharedRow {
  const numbers = notes.numbersOf(figure, messages);
  const isProvisional = figure.notes.some(({ code }) => code === 'periodNotOver');
  return {
    id,
    cells: [
      textCell(messages.figures[id]),
      textCell(sender),
      valueCell(figure, messages),
      textCell(unitText(figure, messages)),
      ...basisCells(figure, messages),
      numbers.length === 0 && !isProvisional
        ? shorthandCell('z')
        : { kind: 'notes', notes: numbers, isProvisional },
      textCell(id),
    ],
  };
}

/** A share that only rounding makes nought says so: `[low]`. */
function valueCell(figure: Figure, { format }: Messages): SharedCell {
  const value = figureNumber(figure);
  if (value === undefined || figure.value === null) return shorthandCell('x');
  if (value === 0 && figure.value.numerator !== 0) return shorthandCell('low');
  return numberCell(value, figureFormat(figure, format));
}

function basisCells(
  { unit, numerator, denominator, value }: Figure,
  { units }: Messages,
): readonly [SharedCell, SharedCell] {
  if (unit === 'count') return [shorthandCell('z'), shorthandCell('z')];
  if (value === null || numerator === null || denominator === null)
    return [shorthandCell('x'), shorthandCell('x')];
  return [numberCell(numerator, numeratorFormat(unit, units.days)), numberCell(denominator, COUNT_FORMAT)];
}
