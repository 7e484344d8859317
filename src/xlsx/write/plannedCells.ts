import type { CellPlan, SheetPlan } from '../../plan/workbookPlan';
import { writtenText } from './writtenText';

/** The cells of a sheet's plan, by their place. */
export class PlannedCells {
  readonly #cells: ReadonlyMap<string, CellPlan>;

  constructor(sheet: SheetPlan) {
    this.#cells = new Map(sheet.cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  }

  at(row: number, column: number): CellPlan | undefined {
    return this.#cells.get(`${row} ${column}`);
  }

  /** The text of a cell that names a column. It throws a RangeError where nothing stands. */
  heading(row: number, column: number): string {
    const value = this.at(row, column)?.value;
    if (value === undefined || value === '')
      throw new RangeError(`A column has no heading: ${row}, ${column}`);
    return writtenText(String(value));
  }
}
