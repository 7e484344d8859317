import { cellText } from '../../ground/cellText';
import { remembering } from '../../ground/rememberedTexts';
import type { CellValue, MarkedCell, RowBlock } from '../../ground/outline';
import { type LogLayout, mappedColumns } from '../fitting/logLayout';
import { countNamedFields, GROUP_SEPARATOR, NAMED_WORD_FOR_WORD, namesFields } from '../headings/headerRow';
import { EntryEvidence } from './entryEvidence';
import { canBeDate } from '../values/canBeDate';
import { readShortDay } from '../values/shortDay';
import { isMost } from './mostOf';
import { wordKey } from '../vocabulary/wordKey';
import { saysUnderSeal } from '../registers/publicity';
import { knownHeadings, logHeadings } from '../registers/registerHeadings';
import { type RowTexts, runsOf } from '../registers/sheetTexts';
import { speaksOfSealed } from '../registers/spokenOfSealed';

/** A title has few cells in its row. */
const MOST_CELLS_OF_TITLE = 2;

/** The texts of cells that a log repeats; its references, which stand once, are not asked for it. */
const keyOf = remembering(wordKey);

/** Whether a cell says a day, also one that titles complete: its row tells what the log's references look like. */
function saysDay(sent: CellValue): boolean {
  if (typeof sent === 'number' || canBeDate(sent)) return true;
  return typeof sent === 'string' && readShortDay(sent) !== undefined;
}

/** A row as it arrives. */
interface GuardedRow {
  /** row of the sheet, from 0 */
  readonly row: number;
  readonly cells: readonly CellValue[];
}

/** Why rows are withheld: a register began, which only the log's own headings end; or rows that speak of a seal. */
type Withholding = 'register' | 'rows' | undefined;

/**
 * Stands between the sheet and the reader of a log: a register that begins among the rows, further down than recognition
 * looks, is withheld with all that follows. A title that may be one's is held back until the row below tells whether the
 * log goes on.
 */
export class RegisterBelow {
  private readonly mapped: ReadonlySet<number>;
  /** by column the keys of its heading, and of its parts where it stands under the heading of a group */
  private readonly ownHeadings: ReadonlyMap<number, readonly string[]>;
  private readonly evidence: EntryEvidence;
  private readonly withheldNumbers: number[] = [];
  private columns: readonly number[] = [];
  private held: GuardedRow[] = [];
  private heldMarks: readonly MarkedCell[] = [];
  private positions = { sent: -1, reference: -1 };
  private withholding: Withholding;
  /** whether headings of another table stand above, below which the log is not read */
  private isOtherwiseHeaded = false;
  private lastPassed: number;
  private cutBelow: number | undefined;
  /** how many fields a text names; of the log's own headings, as many as tell a row of them */
  private readonly namedBy: (text: string) => number;

  constructor(private readonly layout: LogLayout) {
    this.mapped = new Set([...mappedColumns(layout), ...layout.titleColumns]);
    this.ownHeadings = new Map(
      [...layout.headings].map(([column, text]) => [
        column,
        [text, ...text.split(GROUP_SEPARATOR)].map(wordKey),
      ]),
    );
    const ownKeys = new Set([...this.ownHeadings.values()].flat());
    this.namedBy = remembering((text) =>
      ownKeys.has(keyOf(text.trim())) ? NAMED_WORD_FOR_WORD : countNamedFields(text.trim()),
    );
    this.lastPassed = layout.headerRow;
    this.evidence = new EntryEvidence(layout);
  }

  /** The last row of the log, from 0, above the first that was withheld; `undefined` where none was. */
  get withheldBelow(): number | undefined {
    return this.cutBelow;
  }

  /** The rows of the sheet, from 0, that were withheld. */
  get withheldRows(): readonly number[] {
    return this.withheldNumbers;
  }

  /** The rows that the log may read, those that were held back before among them. */
  take(block: RowBlock): readonly RowBlock[] {
    this.setColumns(block.columns);
    const atTop = this.isUndisturbed ? this.requestsAtTop(block) : 0;
    if (atTop > 0 && atTop === block.rows.length) {
      this.heldMarks = [];
      return [block];
    }
    const rowAt = (cells: readonly CellValue[], offset: number): GuardedRow => ({
      row: block.firstRow + offset,
      cells,
    });
    const passed: GuardedRow[] = block.rows.slice(0, atTop).map(rowAt);
    const wasHeld = this.held.length;
    const marked = [...this.heldMarks, ...(block.marked ?? [])];
    for (let offset = atTop; offset < block.rows.length; offset += 1) {
      for (const row of this.takeRow(rowAt(block.rows[offset] ?? [], offset))) passed.push(row);
    }
    const [firstHeld] = this.held;
    this.heldMarks = firstHeld === undefined ? [] : marked.filter(({ row }) => row >= firstHeld.row);
    if (wasHeld === 0 && passed.length === block.rows.length) return [block];
    return asBlocks(passed, block.columns, marked);
  }

  /** How many rows at the top are as requests are, so that no register begins there: of nearly every block, all. */
  private requestsAtTop({ firstRow, rows }: RowBlock): number {
    let offset = 0;
    for (const cells of rows) {
      const sent = cells[this.positions.sent] ?? null;
      if (typeof sent !== 'number' && !canBeDate(sent)) {
        if (!this.isUndatedRequest(cells, sent)) break;
        offset += 1;
        continue;
      }
      const written = cells[this.positions.reference] ?? null;
      if (!this.evidence.keepAlike(cells, written, sent)) {
        const reference = cellText(written);
        if (this.evidence.isOdd(cells, reference)) break;
        this.evidence.keep(reference, sent);
      }
      offset += 1;
    }
    if (offset > 0) this.lastPassed = firstRow + offset - 1;
    return offset;
  }

  /**
   * Whether a row without a whole day is a request all the same: it has a reference of the log's own form, no text of it is
   * one of the log's headings, too few name fields to be those of another, and none speaks for an entry of a register.
   */
  private isUndatedRequest(cells: readonly CellValue[], sent: CellValue): boolean {
    const reference = cellText(cells[this.positions.reference] ?? null);
    if (!this.hasReferences || cellText(sent) === '' || !this.evidence.isOwnReference(reference))
      return false;
    let named = countNamedFields(reference);
    for (let position = 0; position < cells.length; position += 1) {
      const value = cells[position];
      if (typeof value !== 'string' || value === '' || position === this.positions.reference) continue;
      named += this.namedBy(value);
      if (named >= NAMED_WORD_FOR_WORD) return false;
    }
    if (this.evidence.isEntry(cells, reference)) return false;
    if (saysDay(sent)) this.evidence.keep(reference, sent);
    return true;
  }

  private setColumns(columns: readonly number[]): void {
    if (columns === this.columns) return;
    this.columns = columns;
    const positionOf = (field: 'sent' | 'reference'): number =>
      columns.indexOf(this.layout.columns.get(field)?.index ?? -1);
    this.evidence.setColumns(columns);
    this.positions = { sent: positionOf('sent'), reference: positionOf('reference') };
  }

  private takeRow(row: GuardedRow): readonly GuardedRow[] {
    // Nearly every row ends here.
    const reference = cellText(this.cellOf(row, 'reference'));
    if (this.isUndisturbed && this.hasDay(row) && !this.evidence.isOdd(row.cells, reference))
      return this.passRequest(row, reference);
    const isFilled = row.cells.some((value) => cellText(value) !== '');
    if (!isFilled) return this.takeBlank(row);
    if (this.withholding !== undefined && !this.isOwnAgain(row)) return this.withhold(row, this.withholding);
    const texts = this.textsOf(row);
    if (this.isOwnHeadings(texts)) {
      this.isOtherwiseHeaded = false;
      return this.pass(row);
    }
    if (namesFields(texts)) this.isOtherwiseHeaded = true;
    // Below other headings the cells are of other kinds, and none of them is read.
    if (!this.isOtherwiseHeaded && this.evidence.isEntry(row.cells, reference))
      return this.withhold(row, 'rows');
    if (this.isRequest(row)) {
      // Where requests have no reference, an entry with a day cannot be told from one.
      if (this.held.length > 0 && !this.hasReferences) return this.withhold(row, 'register');
      return this.passRequest(row, reference);
    }
    if (this.opensRegister(row, texts)) return this.withhold(row, 'register');
    if (this.mayBeTitle(row, texts)) {
      this.held.push(row);
      return [];
    }
    if (this.held.length > 0) return this.withhold(row, 'register');
    if (!this.hasOwnReference(row) && [...texts.values()].some(saysUnderSeal))
      return this.withhold(row, 'rows');
    return this.pass(row);
  }

  private get isUndisturbed(): boolean {
    return this.held.length === 0 && this.withholding === undefined;
  }

  private takeBlank(row: GuardedRow): readonly GuardedRow[] {
    if (this.held.length === 0) return this.withholding === undefined ? [row] : [];
    this.held.push(row);
    return [];
  }

  /** Whether the log begins again: with its headings, and after single rows also with a request. */
  private isOwnAgain(row: GuardedRow): boolean {
    if (this.isOwnHeadings(this.textsOf(row))) return true;
    return this.withholding === 'rows' && this.isRequest(row);
  }

  private passRequest(row: GuardedRow, reference: string): readonly GuardedRow[] {
    const sent = this.cellOf(row, 'sent');
    if (saysDay(sent)) this.evidence.keep(reference, sent);
    return this.pass(row);
  }

  private pass(row: GuardedRow): readonly GuardedRow[] {
    this.withholding = undefined;
    this.lastPassed = row.row;
    if (this.held.length === 0) return [row];
    const settled = [...this.held, row];
    this.held = [];
    return settled;
  }

  private withhold({ row }: GuardedRow, withholding: Withholding): readonly GuardedRow[] {
    this.cutBelow ??= this.lastPassed;
    this.withholding = withholding;
    this.withheldNumbers.push(...this.held.map((held) => held.row), row);
    this.held = [];
    return [];
  }

  private textsOf({ cells }: GuardedRow): RowTexts {
    const texts = new Map<number, string>();
    cells.forEach((value, position) => {
      const column = this.columns[position];
      if (column === undefined || typeof value !== 'string' || value.trim() === '') return;
      texts.set(column, value.trim());
    });
    return texts;
  }

  private cellOf({ cells }: GuardedRow, field: 'sent' | 'reference'): CellValue {
    return cells[this.positions[field]] ?? null;
  }

  private get hasReferences(): boolean {
    return this.layout.columns.has('reference');
  }

  /** A row with a day where the log's requests have theirs, and with a reference of the form that theirs have. */
  private isRequest(row: GuardedRow): boolean {
    if (!this.hasReferences) return this.hasDay(row);
    return this.hasOwnReference(row) && cellText(this.cellOf(row, 'sent')) !== '';
  }

  private hasDay(row: GuardedRow): boolean {
    const sent = this.cellOf(row, 'sent');
    return typeof sent === 'number' || canBeDate(sent);
  }

  private hasOwnReference(row: GuardedRow): boolean {
    return this.evidence.isOwnReference(cellText(this.cellOf(row, 'reference')));
  }

  private isOwnHeadings(texts: RowTexts): boolean {
    return isMost([...texts], ([column, text]) => {
      const own = this.ownHeadings.get(column);
      return own?.includes(keyOf(text)) === true;
    });
  }

  /** Headings of a register in a row of texts alone, over columns that the log is read from. */
  private opensRegister(row: GuardedRow, texts: RowTexts): boolean {
    if (!this.isTextOnly(row, texts) || this.hasOwnReference(row) || logHeadings(texts).length > 0)
      return false;
    return runsOf(texts).some((run) => {
      const own = run.map((column) => texts.get(column) ?? '');
      return this.isOverLog(run) && knownHeadings(own) > 1 && own.some(speaksOfSealed);
    });
  }

  private isOverLog(columns: readonly number[]): boolean {
    return columns.some((column) => this.mapped.has(column));
  }

  private isTextOnly({ cells }: GuardedRow, texts: RowTexts): boolean {
    const filled = cells.filter((value) => cellText(value) !== '');
    return filled.length === texts.size && filled.every((value) => !canBeDate(value));
  }

  /** A title that speaks of warrants or seals, or headings that may be a register's; what follows must bear it out. */
  private mayBeTitle(row: GuardedRow, texts: RowTexts): boolean {
    if (!this.isTextOnly(row, texts) || this.hasOwnReference(row)) return false;
    const own = [...texts.values()];
    const isTitle = own.length <= MOST_CELLS_OF_TITLE;
    if (isTitle && (this.held.length > 0 || own.some(speaksOfSealed))) return true;
    return this.held.length === 0 && this.isOverLog([...texts.keys()]) && knownHeadings(own) > 1;
  }
}

/** Rows as blocks of rows that follow each other, each with the marks of its cells. */
function asBlocks(
  rows: readonly GuardedRow[],
  columns: readonly number[],
  marked: readonly MarkedCell[],
): readonly RowBlock[] {
  const runs: GuardedRow[][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run?.at(-1)?.row === row.row - 1) run.push(row);
    else runs.push([row]);
  }
  return runs.map((run) => {
    const firstRow = run[0]?.row ?? 0;
    const own = marked.filter(({ row }) => row >= firstRow && row < firstRow + run.length);
    const block = { firstRow, columns, rows: run.map(({ cells }) => cells) };
    return own.length === 0 ? block : { ...block, marked: own };
  });
}
