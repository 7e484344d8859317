import { failure } from '../../../ground/result';
import { NOT_A_WORKBOOK, type ReadProblem } from '../sheets/fileLimits';
import type { ReadResult } from '../sheets/readSheet';
import { readRaw, readSheets } from '../sheets/readSheets';
import { decodedText } from './decodedText';
import { DelimitedScan } from './delimitedText';
import { separatorLine, separatorOf } from './separator';
import { withoutStrayQuotes } from './strayQuotes';

/**
 * Reads a .csv, .tsv or .txt file as a workbook of one sheet. Every value stays text: whether it is a date or a number is
 * for the log to say. Text with a null character is no text. Lines in which quotation marks open nothing are read as they
 * stand, and named.
 */
export function readDelimitedText(name: string, bytes: Uint8Array): ReadResult {
  const [sample = ''] = decodedText(bytes);
  const separator = separatorOf(sample);
  const problem = problemOf(name, separator, decodedText(bytes));
  if (problem !== undefined) return failure(problem);
  const whole = [...decodedText(bytes)].join('');
  const { text, lines } = withoutStrayQuotes(whole, separator);
  // Lines that were one cell are many cells now.
  const problemThen = lines.length === 0 ? undefined : problemOf(name, separator, [text]);
  if (problemThen !== undefined) return failure(problemThen);
  const workbook = readRaw(`${separatorLine(text, separator)}${text}`, { raw: true, sheet: name });
  return readSheets(workbook, [{ strayQuotes: lines }]);
}

/** The text is looked through piece by piece, before it is in the memory as a whole. */
function problemOf(sheet: string, separator: string, pieces: Iterable<string>): ReadProblem | undefined {
  const scan = new DelimitedScan(sheet, separator);
  for (const piece of pieces) {
    if (piece.includes('\0')) return NOT_A_WORKBOOK;
    const problem = scan.take(piece);
    if (problem !== undefined) return problem;
  }
  return scan.finish();
}
