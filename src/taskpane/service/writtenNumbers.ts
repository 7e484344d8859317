import type { SelectedCell } from '../../excel/selectionWatch';
import type { WorkbookPlan } from '../../plan/workbookPlan';

interface WrittenNumber {
  /** its name */
  readonly id: string;
  readonly value: string | number;
}

/** Where the numbers of a report stand in the workbook, as a run wrote them. */
export class WrittenNumbers {
  readonly #numbers: ReadonlyMap<string, WrittenNumber>;

  /** @param run what tells the run from every other */
  constructor(
    plan: WorkbookPlan,
    private readonly run: string,
  ) {
    this.#numbers = new Map(
      plan.sheets.flatMap(({ id: sheet, numbers = [], cells }) => {
        const values = new Map(cells.map(({ row, column, value }) => [`${row} ${column}`, value]));
        return numbers.map(({ id, row, column }): [string, WrittenNumber] => [
          `${sheet} ${row} ${column}`,
          { id, value: values.get(`${row} ${column}`) ?? '' },
        ]);
      }),
    );
  }

  /**
   * The name of the number that a selected cell shows; `undefined` where it shows none. A cell that no longer holds what the
   * run wrote there, as after rows were inserted above it, is none: it would be explained by another number's requests.
   */
  numberAt({ sheet, run, row, column, value }: SelectedCell): string | undefined {
    const number = this.#numbers.get(`${sheet} ${row} ${column}`);
    const isShown = number !== undefined && run === this.run && number.value === value;
    return isShown ? number.id : undefined;
  }
}
