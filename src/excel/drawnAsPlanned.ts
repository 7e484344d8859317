import type { CellValue } from '../ground/outline';
import type { SheetPlan } from '../plan/workbookPlan';
import type { PieceRead } from './cellBlocks';

/** Excel keeps fifteen digits of a number. */
const CLOSE = 1e-12;

/**
 * Says of cells that were read from a drawn sheet whether they hold what the plan has there. Where they do not, somebody
 * else entered something while the sheet was drawn.
 */
export function drawnAsPlanned({
  cells,
}: SheetPlan): (piece: Pick<PieceRead, 'range' | 'values'>) => boolean {
  const planned = new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
  // What a formula comes to is not yet known where Excel calculates later, and is nobody's entry.
  const calculated = new Set(
    cells.filter(({ formula }) => formula).map(({ row, column }) => `${row} ${column}`),
  );
  return ({ range, values }) =>
    values.every((row, down) =>
      row.every((value, across) => {
        const place = `${range.firstRow + down} ${range.firstColumn + across}`;
        return calculated.has(place) || isAsPlanned(value, planned.get(place) ?? '');
      }),
    );
}

/** Of a text that Excel took for something else, its type alone would tell, and that was not somebody's doing. */
function isAsPlanned(value: CellValue, planned: string | number): boolean {
  if (planned === '') return value === null;
  if (typeof planned === 'number') {
    return typeof value === 'number' && Math.abs(value - planned) <= CLOSE * Math.abs(planned);
  }
  return value !== null && (typeof value !== 'string' || plain(value) === plain(planned));
}

/** A text without regard to its white space and its control characters. */
function plain(text: string): string {
  return text.replace(/[\s\p{C}]/gu, '');
}
