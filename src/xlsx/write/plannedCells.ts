import type { CellPlan, SheetPlan } from '../../plan/workbookPlan';
import { writtenText } from './writtenText';

const COLUMNS_OF_SHEET = 16_384;

function placeOf(row: number, column: number): number {
  return row * COLUMNS_OF_SHEET + column;
}

/** The cells of a sheet's plan, by their place. */
export class PlannedCells {
  readonly #sheet: SheetPlan;
  /** Made when it is asked for: of most sheets only few cells are looked up, of a list of findings none. */
  #cells: ReadonlyMap<number, CellPlan> | undefined;

  constructor(sheet: SheetPlan) {
    this.#sheet = sheet;
  }

  at(row: number, column: number): CellPlan | undefined {
    this.#cells ??= new Map(this.#sheet.cells.map((cell) => [placeOf(cell.row, cell.column), cell]));
    return this.#cells.get(placeOf(row, column));
  }

  /** The text of a cell that names a column. It throws a RangeError where nothing stands. */
  heading(row: number, column: number): string {
    const value = this.at(row, column)?.value;
    if (value === undefined || value === '')
      throw new RangeError(`A column has no heading: ${row}, ${column}`);
    return writtenText(String(value));
  }
}
