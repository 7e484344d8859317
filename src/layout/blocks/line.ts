import { type Block, EMPTY_BLOCK } from './block';
import { STYLES } from './styles';
import { linesOf, textHeight } from './textHeight';
import type { Formula } from '../../plan/formula';
import type { CellPlan, CellStyle, LinkPlan } from '../../plan/workbookPlan';

/** A cell of a line. A cell that spans several columns has a `lastColumn`. */
export interface LineCell {
  readonly column: number;
  readonly lastColumn?: number;
  readonly value: string | number;
  readonly formula?: Formula | undefined;
  readonly style: CellStyle;
  readonly link?: LinkPlan | undefined;
}

/** What says what stands below it. */
const HEADINGS: ReadonlySet<CellStyle> = new Set([STYLES.heading, STYLES.band, STYLES.header]);

/** As the tables of figures have it, of which labels take up to two lines. */
const MOST_LINES_CENTRED = 2;

/** What a cell has at its sides, in characters: of cells that are merged, only the outermost sides are empty. */
const SIDES = 5 / 7;

/**
 * One row of cells. It is high enough to show every text in full, and at least `leastHeight` high. A cell that spans
 * several columns is merged, unless it is the last in its row and its text runs over the empty cells beside it in any case;
 * the columns that it covers have the same style, so that its borders do not break off.
 */
export function line(given: readonly LineCell[], columnWidths: readonly number[], leastHeight = 18): Block {
  const isRunning = given.map((cell, index) => index === given.length - 1 && runsOver(cell, columnWidths));
  const cells = placed(
    given.map((cell, index) =>
      isRunning[index] === true ? { ...cell, style: { ...cell.style, wrap: false } } : cell,
    ),
    columnWidths,
  );
  const heights = cells.map(({ value, style, ...place }) =>
    textHeight(String(value), widthOf(place, columnWidths), style),
  );
  return {
    ...EMPTY_BLOCK,
    rows: 1,
    cells: cells.flatMap(plannedCells),
    merges: cells
      .filter(({ column, lastColumn = column }, index) => lastColumn > column && isRunning[index] !== true)
      .map(({ column, lastColumn = column }) => ({
        firstRow: 0,
        lastRow: 0,
        firstColumn: column,
        lastColumn,
      })),
    headings: given.some(({ style }) => HEADINGS.has(style)) ? [0] : [],
    rowHeights: new Map([[0, Math.max(leastHeight, ...heights)]]),
  };
}

/**
 * Of a table's row of few lines, the texts stand in the middle between the lines above and below it; of one of more, they
 * begin at its top, where one reads across.
 */
function placed(cells: readonly LineCell[], columnWidths: readonly number[]): readonly LineCell[] {
  if (!cells.some(beginsAtTop)) return cells;
  const isLow = cells.every(
    ({ value, style, ...place }) =>
      style.wrap !== true ||
      linesOf(String(value), widthOf(place, columnWidths), style) <= MOST_LINES_CENTRED,
  );
  if (!isLow) return cells;
  return cells.map((cell) =>
    beginsAtTop(cell) ? { ...cell, style: { ...cell.style, vertical: 'center' } } : cell,
  );
}

/** Whether a cell of a table has its text at the top. */
function beginsAtTop({ style }: LineCell): boolean {
  return style.vertical === 'top' && style.borderBottom !== undefined;
}

/** What the rows below it belong to: a text over all columns, none of which is merged with another, so that it may be a row of a table. */
export function bandLine(value: string, columnWidths: readonly number[]): Block {
  const texts = columnWidths.map((_, column) => (column === 0 ? value : ''));
  const cells = texts.map((text, column) => ({ column, value: text, style: STYLES.band }));
  return line(cells, columnWidths, 20);
}

/** Whether a text begins at the left and is one line long, so that merged cells, which screen readers lose, add nothing. */
function runsOver(
  { value, formula, style, link, ...place }: LineCell,
  columnWidths: readonly number[],
): boolean {
  const { column, lastColumn = column } = place;
  if (lastColumn === column || typeof value !== 'string') return false;
  if (formula !== undefined || link !== undefined) return false;
  if (style.horizontal !== undefined && style.horizontal !== 'left') return false;
  const width = widthOf(place, columnWidths);
  const oneLine = textHeight('', width, style);
  return textHeight(value, width, { ...style, wrap: true }) === oneLine;
}

function plannedCells({
  column,
  lastColumn = column,
  value,
  formula,
  style,
  link,
}: LineCell): readonly CellPlan[] {
  const first: CellPlan = {
    row: 0,
    column,
    value,
    style,
    ...(formula ? { formula } : {}),
    ...(link ? { link } : {}),
  };
  const covered = Array.from({ length: lastColumn - column }, (_, index) => ({
    row: 0,
    column: column + 1 + index,
    value: '',
    style,
  }));
  return [first, ...covered];
}

function widthOf(
  { column, lastColumn = column }: Pick<LineCell, 'column' | 'lastColumn'>,
  columnWidths: readonly number[],
): number {
  const sum = columnWidths.slice(column, lastColumn + 1).reduce((total, width) => total + width, 0);
  return sum + (lastColumn - column) * SIDES;
}
