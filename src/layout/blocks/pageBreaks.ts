import { columnPixels, pointsOfPixels } from '../../plan/cellSize';
import { PAGE_MARGINS } from '../../plan/pageSetup';
import type { PrintPlan } from '../../plan/workbookPlan';
import type { Block } from './block';

const POINTS_AN_INCH = 72;
/** A4, in points. */
const PAPER = { short: 595.3, long: 841.9 } as const;
/** A row without a height of its own has Excel's. */
const DEFAULT_HEIGHT = 15;
/** A program that draws letters a little larger must not end a page before we do. */
const RESERVE = 0.97;
/** So many rows at least stand below a heading. */
const ROWS_BELOW_HEADING = 4;
/** So many rows at least of what a page did not hold stand on the next. */
const ROWS_CARRIED_OVER = 4;
/** A section that is no longer than this share of a page is not divided. */
const LONGEST_WHOLE = 0.5;
/** Excel takes 1,026 on a sheet. */
const MOST_BREAKS = 1000;

/** What decides where the pages of a sheet end. */
export interface PagedSheet {
  readonly columnWidths: readonly number[];
  readonly block: Pick<Block, 'rows' | 'rowHeights' | 'headings' | 'charts'>;
  readonly orientation: PrintPlan['orientation'];
  readonly repeatRows?: PrintPlan['repeatRows'];
}

/**
 * The rows before which a new page begins when a sheet is printed as wide as one page: no heading ends a page, no chart
 * and no short section is divided, and of a long one no row or two are left over. None where there would be more than Excel takes.
 */
export function pageBreaks(sheet: PagedSheet): readonly number[] {
  const { rows, rowHeights } = sheet.block;
  const tops = [0];
  for (let row = 0; row < rows; row += 1)
    tops.push((tops[row] ?? 0) + (rowHeights.get(row) ?? DEFAULT_HEIGHT));
  const heightOf = (first: number, end: number): number => (tops[end] ?? 0) - (tops[first] ?? 0);
  const full = pageHeight(sheet);
  const { first = 0, last = -1 } = sheet.repeatRows ?? {};
  const breaks: number[] = [];
  let [top, room] = [0, full];
  for (let row = 0; row < rows; row += 1) {
    if (heightOf(top, row + 1) <= room) continue;
    const next = betterBreak({ top, row, room, heightOf }, sheet.block);
    breaks.push(next);
    if (breaks.length > MOST_BREAKS) return [];
    top = next;
    room = next > last ? full - heightOf(first, last + 1) : full;
    row = next;
  }
  return breaks;
}

/** How many points of rows a page takes. */
function pageHeight({ columnWidths, orientation }: PagedSheet): number {
  const { left, right, top, bottom } = PAGE_MARGINS;
  const [width, height] = orientation === 'portrait' ? [PAPER.short, PAPER.long] : [PAPER.long, PAPER.short];
  const content = columnWidths.reduce((sum, one) => sum + pointsOfPixels(columnPixels(one)), 0);
  const percent = Math.min(100, Math.floor((100 * (width - (left + right) * POINTS_AN_INCH)) / content));
  return ((height - (top + bottom) * POINTS_AN_INCH) / percent) * 100 * RESERVE;
}

interface FullPage {
  /** its first row */
  readonly top: number;
  /** the first row that it has no room for */
  readonly row: number;
  readonly room: number;
  readonly heightOf: (first: number, end: number) => number;
}

/** Where a full page ends so that it divides nothing that belongs together; where that cannot be, where it is full. */
function betterBreak({ top, row, room, heightOf }: FullPage, block: PagedSheet['block']): number {
  const inPage = block.headings.filter((heading) => heading > top && heading < row);
  const above = (heading: number): number => {
    let first = heading;
    for (const other of [...inPage].reverse()) {
      if (other < first && first - other <= ROWS_BELOW_HEADING) first = other;
    }
    return first;
  };
  const chart = block.charts.find(({ position }) => position.firstRow < row && position.lastRow >= row);
  if (chart && chart.position.firstRow > top) return above(chart.position.firstRow);
  const heading = inPage.at(-1);
  const end = block.headings.find((other) => other >= row) ?? block.rows;
  const carrying = Math.min(row, end - ROWS_CARRIED_OVER);
  const isDivided = block.charts.some(
    ({ position }) => position.firstRow < carrying && position.lastRow >= carrying,
  );
  const full = isDivided || carrying - (heading ?? top) <= ROWS_BELOW_HEADING ? row : carrying;
  if (heading === undefined) return full;
  const first = above(heading);
  const isShort = heightOf(first, end) <= room * LONGEST_WHOLE;
  return isShort || row - heading <= ROWS_BELOW_HEADING ? first : full;
}
