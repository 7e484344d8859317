import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import { canBeDate } from '../values/canBeDate';
import { saysNoDate } from '../vocabulary/rowTerms';
import type { MappedRow } from './mappedCells';
import type { RowKind } from './rowKind';

/** A row of a log, and what it is. */
export interface TakenRow {
  readonly row: MappedRow;
  readonly kind: RowKind;
}

/** What the rows above tell of those that follow. */
export interface RowsAbove {
  /** whether any request has a reference, so that the form of the log's references is known */
  readonly haveReferences: () => boolean;
  /** whether a reference has the form of those above */
  readonly isOwnReference: (reference: CellValue) => boolean;
  /** whether a cell says a day, with the titles above it where it is not written whole */
  readonly saysDay: (value: CellValue) => boolean;
}

/** No summary is longer. */
const MOST_ROWS_OF_TABLE_BELOW = 1000;

/**
 * Holds back rows that may be a table of its own below the log, a summary for example, until it is known what they are:
 * a request of the log that comes after them shows that they were its own.
 */
export class TableBelow {
  private held: TakenRow[] | undefined;
  private isAfterGap = false;

  constructor(private readonly above: RowsAbove) {}

  /** Whether the next row is taken for what it is by itself: no row is held back, and none above it was blank. */
  get isUndisturbed(): boolean {
    return this.held === undefined && !this.isAfterGap;
  }

  /** Takes the next row of the sheet; hands over the rows that belong to the log, in order. */
  take(row: MappedRow, kind: RowKind, settle: (row: MappedRow, kind: RowKind) => void): void {
    const { isAfterGap } = this;
    this.isAfterGap = kind === 'blank' || (isAfterGap && kind === 'loneText');
    if (this.held) {
      for (const taken of this.takeBelow(this.held, { row, kind })) settle(taken.row, taken.kind);
    } else if (kind === 'request' && isAfterGap && this.opensOtherTable(row)) {
      this.held = [{ row, kind }];
    } else {
      settle(row, kind);
    }
  }

  /** The rows that are held back once no other follows: they are another table. */
  end(): readonly TakenRow[] {
    return this.held ?? [];
  }

  /** A row with a day and a reference shows that the log went on; so does a table that has no end. */
  private takeBelow(rows: TakenRow[], taken: TakenRow): readonly TakenRow[] {
    const { row, kind } = taken;
    const goesOn =
      kind === 'request' && this.above.saysDay(row.cell('sent')) && cellText(row.cell('reference')) !== '';
    rows.push(taken);
    if (!goesOn && rows.length < MOST_ROWS_OF_TABLE_BELOW) return [];
    this.held = undefined;
    return rows;
  }

  /**
   * Whether a row after a gap looks like the headings of a table of its own: several texts, none of them a day, a number
   * or a word for no day, and no reference as the log's are. What follows must bear it out.
   */
  private opensOtherTable(row: MappedRow): boolean {
    const filled = row.cells.filter((value) => cellText(value) !== '');
    const isText = filled.every(
      (value) => typeof value === 'string' && !canBeDate(value) && !saysNoDate(value),
    );
    return (
      isText &&
      filled.length > 1 &&
      this.above.haveReferences() &&
      !this.above.isOwnReference(row.cell('reference'))
    );
  }
}
