import type { CellValue, RowBlock } from '../../ground/outline';
import { type LogLayout, mappedColumns } from '../fitting/logLayout';
import type { Field } from '../model/field';
import { saysAnything, tickedText } from '../values/tick';

/** A row of a log by its fields. */
export interface MappedRow {
  /** row of the sheet, from 1 */
  readonly rowNumber: number;
  /** the cells of the mapped columns, in order */
  readonly cells: readonly CellValue[];
  /** the cell that a field is read from; of an outcome that is ticked, what the ticks say */
  readonly cell: (field: Field) => CellValue;
}

/** A row as it arrives. */
export interface WrittenRow {
  /** row of the sheet, from 1 */
  readonly rowNumber: number;
  /** the cells of the mapped columns, in order */
  readonly written: readonly CellValue[];
  /** the cells of the columns in which titles of months stand, of those that no field is read from */
  readonly beside: readonly CellValue[];
}

/** Finds, in the blocks of a sheet, the cells that the fields of a log are read from. */
export class MappedCells {
  private readonly columns: readonly number[];
  private readonly indexes: ReadonlyMap<Field, number>;
  private readonly ticked = new Map<number, number>();

  constructor(private readonly layout: LogLayout) {
    this.columns = mappedColumns(layout);
    this.indexes = new Map(
      [...layout.columns].map(([field, { index }]) => [field, this.columns.indexOf(index)]),
    );
  }

  /** By row of the sheet, from 1, the column, from 0, of its first cell that says the outcome, of those that are ticked. */
  get tickedAt(): ReadonlyMap<number, number> {
    return this.ticked;
  }

  /** Hands over the rows of a block one by one, in the order of the sheet. */
  forEachRow(block: RowBlock, take: (row: WrittenRow) => void): void {
    const positions = this.columns.map((column) => block.columns.indexOf(column));
    const titlePositions = this.layout.titleColumns.map((column) => block.columns.indexOf(column));
    block.rows.forEach((row, offset) => {
      take({
        rowNumber: block.firstRow + offset + 1,
        written: positions.map((position) => row[position] ?? null),
        beside: titlePositions.map((position) => row[position] ?? null),
      });
    });
  }

  /** A row whose cells are known, by its fields. */
  rowOf(rowNumber: number, cells: readonly CellValue[]): MappedRow {
    const { indexes } = this;
    const outcome = this.layout.tickedOutcomes.size > 0 ? this.readTicks(rowNumber, cells) : undefined;
    const cell = (field: Field): CellValue =>
      field === 'outcome' && outcome !== undefined ? outcome : (cells[indexes.get(field) ?? -1] ?? null);
    return { rowNumber, cells, cell };
  }

  private readTicks(rowNumber: number, cells: readonly CellValue[]): string {
    const { tickedOutcomes } = this.layout;
    const ticked = this.columns.find(
      (column, index) => tickedOutcomes.has(column) && saysAnything(cells[index] ?? null),
    );
    if (ticked !== undefined) this.ticked.set(rowNumber, ticked);
    return tickedText(cells, this.columns, tickedOutcomes);
  }
}
