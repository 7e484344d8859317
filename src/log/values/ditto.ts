import { plainText } from '../../ground/normalForm';
import { recalling, remembering } from '../../ground/rememberedTexts';
import { readShortDay } from './shortDay';
import { rowWords } from '../vocabulary/languages';
import { wordKey } from '../vocabulary/wordKey';
import type { CellValue } from '../../ground/outline';

const MARK = /^[- ]*(?:"|'')[- ]*$/;
const WORDS = new Set(rowWords('dittos').map(wordKey));
/** `id` and `do` without a full stop may be States. */
const SHORT_WORDS = new Set(rowWords('shortDittos'));
const LONGEST = 20;

/** Whether a cell says that what stands above it holds for it too: `idem`, `id.`, `"`, `— " —`, `ditto`, `as above`. */
export function isDitto(value: CellValue): boolean {
  return typeof value === 'string' && value !== '' && !endsInDigit(value) && mayBeDitto(value);
}

function endsInDigit(text: string): boolean {
  const code = text.charCodeAt(text.length - 1);
  return code >= 0x30 && code <= 0x39;
}

const saysDitto = remembering((value: string): boolean => {
  const text = plainText(value);
  if (text.length > LONGEST) return false;
  if (MARK.test(text)) return true;
  const word = text.replace(/\.$/, '').toLowerCase();
  return WORDS.has(wordKey(word))
    ? /^[a-z ]+$/.test(word)
    : word !== text.toLowerCase() && SHORT_WORDS.has(word);
});

/** Neither a mark nor any of the words has a digit in it: references and days need not be remembered. */
const mayBeDitto = recalling((value: string): boolean => !/\d/.test(value) && saysDitto(value));

function holdsDitto(cells: readonly CellValue[]): boolean {
  for (const value of cells) if (isDitto(value)) return true;
  return false;
}

/** The cells of a log that were read as what stands above them. */
export interface ReadDittos {
  readonly count: number;
  /** row of the sheet, from 1, and column, from 0, of the first of them */
  readonly first: { readonly rowNumber: number; readonly column: number; readonly text: string };
}

/** Reads `idem` in a column as what the request above has there, row by row in the order of the sheet. */
export class DittoReader {
  private above: readonly CellValue[] = [];
  private found: ReadDittos | undefined;

  /**
   * @param columns those that are read, in order
   * @param reference the column of the references: a reference is a request's own, and `idem` there means something else
   */
  constructor(
    private readonly columns: readonly number[],
    private readonly reference: number | undefined,
  ) {}

  /** The cells of a row, in the order of the columns, with what they stand for. */
  read(written: readonly CellValue[], rowNumber: number): readonly CellValue[] {
    if (!holdsDitto(written)) return written;
    return written.map((value, index) => {
      const above = this.above[index] ?? null;
      const column = this.columns[index] ?? -1;
      if (!isDitto(value) || above === null || column === this.reference) return value;
      const first = this.found?.first ?? { rowNumber, column, text: String(value) };
      this.found = { first, count: (this.found?.count ?? 0) + 1 };
      return above;
    });
  }

  /** Tells which cells the next row may repeat: those of a request. */
  follow(cells: readonly CellValue[]): void {
    this.above = cells;
  }

  /** Tells that a title of a month stands between: a day of another month is not repeated below it. */
  forgetShortDay(column: number | undefined): void {
    const isShort = (value: CellValue, index: number): boolean =>
      this.columns[index] === column && readShortDay(value) !== undefined;
    this.above = this.above.map((value, index) => (isShort(value, index) ? null : value));
  }

  /** What was read so; `undefined` where nothing was. */
  get dittos(): ReadDittos | undefined {
    return this.found;
  }
}

/** The rows in which each cell that says `idem` holds what the row above has there, but for titles between them. */
export function withDittos(rows: readonly (readonly CellValue[])[]): readonly (readonly CellValue[])[] {
  const reader = new DittoReader([], undefined);
  return rows.map((row, index) => {
    const read = reader.read(row, index + 1);
    const filled = read.filter((value) => value !== null && value !== '').length;
    if (filled > 1) reader.follow(read);
    return read;
  });
}
