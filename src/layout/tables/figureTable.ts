import type { Messages } from '../../locales/messages';
import type { Figure } from '../../report/figure';
import type { Report } from '../../report/report';
import type { ReportTable, TableRow } from '../../report/tables';
import { basisId } from '../../report/tracing/basisId';
import { type Block, stack } from '../blocks/block';
import { displayFigure, unitText } from '../../wording/displayFigure';
import { figureName } from './figureName';
import { COUNT_FORMAT, figureFormat, figureNumber, numeratorFormat } from '../../wording/figureFormat';
import { bandLine, line, type LineCell } from '../blocks/line';
import { markedTable } from '../blocks/markedTable';
import { type NumberedNotes, noteNumbers } from '../../wording/noteNumbers';
import { STYLES } from '../blocks/styles';

export const TABLE_WIDTHS = [54, 12, 20, 14, 14, 8] as const;
const LABEL = 0;
const FIGURE = 1;
const UNIT = 2;
const CALCULATED_FROM = 3;
const DIVIDED_BY = 4;
const NOTE = 5;

/** Where the tables show what a figure is calculated from. */
export const BASIS_COLUMNS = { numerator: CALCULATED_FROM, denominator: DIVIDED_BY } as const;

/**
 * One of the report's tables, the headings first, with its numbered notes below it. Headings, organs and figures are marked
 * up as one table, in which no cells are merged.
 */
export function figureTable(table: ReportTable, report: Report, messages: Messages): Block {
  const notes = noteNumbers(table, report.figures, messages);
  const rows = table.blocks.flatMap(({ organ, rows: blockRows }) => [
    bandLine(messages.organs[organ], TABLE_WIDTHS),
    ...blockRows.map((row) => figureLine(row, report, notes, messages)),
  ]);
  const marked = markedTable(table.id, stack([headerLine(messages), ...rows]));
  return stack([marked, ...noteLines(notes, messages)]);
}

function headerLine({ table }: Messages): Block {
  const { header, numberHeader, centredHeader } = STYLES;
  return line(
    [
      { column: LABEL, value: table.indicator, style: header },
      { column: FIGURE, value: table.figure, style: numberHeader },
      { column: UNIT, value: table.unit, style: STYLES.indentedHeader },
      { column: CALCULATED_FROM, value: table.calculatedFrom, style: numberHeader },
      { column: DIVIDED_BY, value: table.dividedBy, style: numberHeader },
      { column: NOTE, value: table.note, style: centredHeader },
    ],
    TABLE_WIDTHS,
    24,
  );
}

function figureLine(
  { figure: id, part }: TableRow,
  { figures, period }: Report,
  notes: NumberedNotes,
  messages: Messages,
): Block {
  const figure = figures.get(id);
  const style = part === true ? STYLES.part : STYLES.text;
  const label = { column: LABEL, value: messages.figures[id], style };
  const note = noteCell(notes.numbersOf.get(id) ?? []);
  const range = { firstRow: 0, lastRow: 0, firstColumn: FIGURE, lastColumn: FIGURE };
  return {
    ...line([label, ...valueCells(figure, messages), note], TABLE_WIDTHS, 21),
    names: [{ name: figureName(id, period), range }],
    numbers: [
      { id, row: 0, column: FIGURE },
      ...(figure !== undefined && hasBasis(figure)
        ? [
            { id: basisId('numerator', id), row: 0, column: CALCULATED_FROM },
            { id: basisId('denominator', id), row: 0, column: DIVIDED_BY },
          ]
        : []),
    ],
  };
}

/** The numbers of a row's notes. A single one is written as a number: Excel warns of a number kept as text. */
function noteCell(numbers: readonly number[]): LineCell {
  const [first] = numbers;
  return numbers.length === 1 && first !== undefined
    ? { column: NOTE, value: first, style: { ...STYLES.noteMark, numberFormat: COUNT_FORMAT } }
    : { column: NOTE, value: numbers.join(', '), style: STYLES.noteMark };
}

function valueCells(figure: Figure | undefined, messages: Messages): readonly LineCell[] {
  const value = figure && figureNumber(figure);
  if (figure === undefined || value === undefined) return noValueCells(figure, messages);
  const format = figureFormat(figure, messages.format);
  return [
    { column: FIGURE, value, style: { ...STYLES.figure, numberFormat: format } },
    { column: UNIT, value: unitText(figure, messages), style: STYLES.unit },
    ...basisCells(figure, messages),
  ];
}

/** The words in the place of a value; long ones run over the empty cells beside them. */
function noValueCells(figure: Figure | undefined, messages: Messages): readonly LineCell[] {
  const text = figure === undefined ? messages.notAvailable : displayFigure(figure, messages);
  const style = text === messages.notAvailable ? STYLES.noFigure : STYLES.noFigureText;
  return [
    { column: FIGURE, value: text, style },
    { column: UNIT, value: '', style: STYLES.unit },
    { column: CALCULATED_FROM, value: '', style: STYLES.number },
    { column: DIVIDED_BY, value: '', style: STYLES.number },
  ];
}

/** What a share, a mean or a growth was calculated from; a count was calculated from nothing. */
function basisCells(figure: Figure, { units }: Messages): readonly LineCell[] {
  const { unit, numerator, denominator } = figure;
  const isQuotient = hasBasis(figure);
  const from = { ...STYLES.number, numberFormat: numeratorFormat(unit, units.days) };
  const by = { ...STYLES.number, numberFormat: COUNT_FORMAT };
  return [
    {
      column: CALCULATED_FROM,
      value: isQuotient ? (numerator ?? '') : '',
      style: isQuotient ? from : STYLES.number,
    },
    {
      column: DIVIDED_BY,
      value: isQuotient ? (denominator ?? '') : '',
      style: isQuotient ? by : STYLES.number,
    },
  ];
}

function hasBasis({ unit, value, numerator, denominator }: Figure): boolean {
  return value !== null && unit !== 'count' && numerator !== null && denominator !== null;
}

function noteLines({ texts }: NumberedNotes, { table }: Messages): readonly Block[] {
  if (texts.length === 0) return [];
  const heading = { column: 0, lastColumn: NOTE, value: table.notes, style: STYLES.lineName };
  return [
    line([heading], TABLE_WIDTHS, 26),
    ...texts.map((text, index) =>
      line(
        [
          {
            column: 0,
            lastColumn: NOTE,
            value: `${index + 1}. ${text}`,
            style: STYLES.note,
          },
        ],
        TABLE_WIDTHS,
        16,
      ),
    ),
  ];
}
