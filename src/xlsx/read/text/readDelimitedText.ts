import { failure } from '../../../ground/result';
import { decodedText } from './decodedText';
import { DelimitedScan, separatorLine, separatorOf } from './delimitedText';
import { NOT_A_WORKBOOK, type ReadProblem } from '../sheets/fileLimits';
import type { ReadResult } from '../sheets/readSheet';
import { readRaw, readSheets } from '../sheets/readSheets';

/**
 * Reads a .csv or .txt file as a workbook of one sheet. Every value stays text: whether it is a date or a number is for
 * the log to say. Text with a null character is no text.
 */
export function readDelimitedText(name: string, bytes: Uint8Array): ReadResult {
  const problem = problemOf(name, bytes);
  if (problem !== undefined) return failure(problem);
  const [first = '', ...others] = decodedText(bytes);
  const text = [separatorLine(first), first, ...others].join('');
  return readSheets(readRaw(text, { raw: true, sheet: name }), [{}]);
}

/** The text is looked through piece by piece, before it is in the memory as a whole. */
function problemOf(sheet: string, bytes: Uint8Array): ReadProblem | undefined {
  let scan: DelimitedScan | undefined;
  for (const piece of decodedText(bytes)) {
    if (piece.includes('\0')) return NOT_A_WORKBOOK;
    scan ??= new DelimitedScan(sheet, separatorOf(piece));
    const problem = scan.take(piece);
    if (problem !== undefined) return problem;
  }
  return scan?.finish();
}
