import { MergedCells } from '../../../ground/mergedCells';
import { failure, success, type Result } from '../../../ground/result';
import { CellTexts } from '../sheets/cellTexts';
import { NOT_A_WORKBOOK, type ReadProblem } from '../sheets/fileLimits';
import type { ReadResult } from '../sheets/readSheet';
import { SheetCells } from '../sheets/sheetCells';
import { decodedText } from './decodedText';
import { DelimitedReader } from './delimitedText';
import { namingLength, separatorOf } from './separator';
import { withoutStrayQuotes, type MendedText } from './strayQuotes';

const QUOTATION_MARK = 0x22;

/**
 * Reads a .csv, .tsv or .txt file as a workbook of one sheet. Every value stays text: whether it is a date or a number is
 * for the log to say. Text with a null character is no text. Lines in which quotation marks open nothing are read as they
 * stand, and named.
 */
export function readDelimitedText(name: string, bytes: Uint8Array): ReadResult {
  const [sample = ''] = decodedText(bytes);
  const separator = separatorOf(sample);
  const asItStands = cellsOf(name, separator, decodedText(bytes));
  if (!asItStands.ok) return asItStands;
  const { text, lines } = mended(bytes, separator);
  // Lines that were one cell are many cells now.
  const cells = lines.length === 0 ? asItStands : cellsOf(name, separator, [text]);
  if (!cells.ok) return cells;
  const sheet = {
    name,
    visibility: 'visible' as const,
    tables: [],
    namedRanges: [],
    hidesRows: false,
    strayQuotes: lines,
    merges: new MergedCells([]),
    mergedAcross: undefined,
    cells: cells.value,
  };
  return success({ dateSystem: 1900, sheets: [sheet] });
}

/** The text as a whole, which is looked at only where a quotation mark stands in it at all. */
function mended(bytes: Uint8Array, separator: string): MendedText {
  if (!bytes.includes(QUOTATION_MARK)) return { text: '', lines: [] };
  return withoutStrayQuotes([...decodedText(bytes)].join(''), separator);
}

/** The cells of a text, which is read piece by piece. */
function cellsOf(
  sheet: string,
  separator: string,
  pieces: Iterable<string>,
): Result<SheetCells, ReadProblem> {
  const texts = new CellTexts();
  const cells = new SheetCells(texts);
  let reader: DelimitedReader | undefined;
  for (const piece of pieces) {
    if (piece.includes('\0')) return failure(NOT_A_WORKBOOK);
    const naming = reader === undefined ? namingLength(piece) : 0;
    reader ??= new DelimitedReader(sheet, separator, texts, cells, naming > 0 ? 2 : 1);
    const problem = reader.take(piece.slice(naming));
    if (problem !== undefined) return failure(problem);
  }
  const problem = reader?.finish();
  return problem === undefined ? success(cells) : failure(problem);
}
