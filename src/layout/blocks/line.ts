import { type Block, EMPTY_BLOCK } from './block';
import { STYLES } from './styles';
import { textHeight } from './textHeight';
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

/** What a cell has at its sides, in characters: of cells that are merged, only the outermost sides are empty. */
const SIDES = 5 / 7;

/**
 * One row of cells. It is high enough to show every text in full, and at least `leastHeight` high. A cell that spans
 * several columns is merged; the columns that it covers have the same style, so that its borders do not break off.
 */
export function line(cells: readonly LineCell[], columnWidths: readonly number[], leastHeight = 18): Block {
  const heights = cells.map(({ value, style, ...place }) =>
    textHeight(String(value), widthOf(place, columnWidths), style),
  );
  return {
    ...EMPTY_BLOCK,
    rows: 1,
    cells: cells.flatMap(plannedCells),
    merges: cells
      .filter(({ column, lastColumn = column }) => lastColumn > column)
      .map(({ column, lastColumn = column }) => ({
        firstRow: 0,
        lastRow: 0,
        firstColumn: column,
        lastColumn,
      })),
    headings: cells.some(({ style }) => HEADINGS.has(style)) ? [0] : [],
    rowHeights: new Map([[0, Math.max(leastHeight, ...heights)]]),
  };
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
