import type { CellValue } from '../../ground/outline';
import { type LogLayout, mappedColumns, lacksAddressees } from '../fitting/logLayout';
import type { Field } from '../model/field';
import { saysAnything, tickedText } from '../values/tick';
import { numberOfTexts } from './unreadCells';

/** Where each field stands among the cells of a row; a field that no column is read for has no place. */
type Places = ReadonlyMap<Field, number>;

/** A row of a log by its fields. */
export class MappedRow {
  readonly likeReference = undefined;

  /**
   * @param rowNumber row of the sheet, from 1
   * @param cells the cells of the mapped columns, in order
   * @param ticked what the ticks say of the outcome; `undefined` where it is not ticked
   */
  constructor(
    readonly rowNumber: number,
    readonly cells: readonly CellValue[],
    private readonly places: Places,
    private readonly ticked: string | undefined,
    /** a number of the texts in columns that no field is read from */
    readonly unread = 0,
  ) {}

  /** The cell that a field is read from; of an outcome that is ticked, what the ticks say. */
  cell(field: Field): CellValue {
    return this.cellAt(field, this.places.get(field) ?? -1);
  }

  /** The cell of a field whose place is known. */
  cellAt(field: Field, place: number): CellValue {
    if (field === 'outcome' && this.ticked !== undefined) return this.ticked;
    return place < 0 ? null : (this.cells[place] ?? null);
  }
}

/** A row as it arrives. */
export interface WrittenRow {
  /** row of the sheet, from 1 */
  readonly rowNumber: number;
  /** the cells of the mapped columns, in order */
  readonly written: readonly CellValue[];
  /** the cells of the columns in which titles of months stand, of those that no field is read from */
  readonly beside: readonly CellValue[];
  /** a number of the texts in columns that no field is read from; 0 where nobody needs it */
  readonly unread: number;
}

/** Where cells stand in the rows of a block: by mapped column, those that no field is read from, and those of titles. */
interface Positions {
  readonly columns: readonly number[];
  readonly own: readonly number[];
  readonly unread: readonly number[];
  readonly titles: readonly number[];
}

/** Finds, in the blocks of a sheet, the cells that the fields of a log are read from. */
export class MappedCells {
  private readonly columns: readonly number[];
  private readonly places: Places;
  private readonly ticked = new Map<number, number>();
  private positions: Positions = { columns: [], own: [], unread: [], titles: [] };

  constructor(private readonly layout: LogLayout) {
    this.columns = mappedColumns(layout);
    this.places = placesOf(layout);
  }

  /** By row of the sheet, from 1, the column, from 0, of its first cell that says the outcome, of those that are ticked. */
  get tickedAt(): ReadonlyMap<number, number> {
    return this.ticked;
  }

  /** Takes the columns of the rows that follow. */
  setColumns(columns: readonly number[]): void {
    if (columns === this.positions.columns) return;
    this.positions = {
      columns,
      own: this.columns.map((column) => columns.indexOf(column)),
      unread: lacksAddressees(this.layout) ? this.unreadAmong(columns) : NO_POSITIONS,
      titles: this.layout.titleColumns.map((column) => columns.indexOf(column)),
    };
  }

  /** A row of these columns as it arrives. */
  writtenRow(row: readonly CellValue[], rowNumber: number): WrittenRow {
    const { own, unread, titles } = this.positions;
    return {
      rowNumber,
      written: cellsAt(row, own),
      beside: titles.length === 0 ? NOTHING : cellsAt(row, titles),
      unread: unread.length === 0 ? 0 : numberOfTexts(row, unread),
    };
  }

  private unreadAmong(columns: readonly number[]): readonly number[] {
    return columns.flatMap((column, position) => (this.columns.includes(column) ? [] : position));
  }

  /** A row whose cells are known, by its fields. */
  rowOf(rowNumber: number, cells: readonly CellValue[], unread: number): MappedRow {
    const ticked = this.layout.tickedOutcomes.size > 0 ? this.readTicks(rowNumber, cells) : undefined;
    return new MappedRow(rowNumber, cells, this.places, ticked, unread);
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

/** Where each field of a log stands among the cells of its mapped columns. */
export function placesOf(layout: LogLayout): Places {
  const columns = mappedColumns(layout);
  return new Map([...layout.columns].map(([field, { index }]) => [field, columns.indexOf(index)]));
}

const NOTHING: readonly CellValue[] = [];
const NO_POSITIONS: readonly number[] = [];

function cellsAt(row: readonly CellValue[], positions: readonly number[]): readonly CellValue[] {
  const cells: CellValue[] = [];
  for (const position of positions) cells.push(row[position] ?? null);
  return cells;
}
