import { failure, success } from '../log/result';
import { decodedText } from './decodedText';
import { DelimitedScan, separatorOf, withSeparatorLine } from './delimitedText';
import { NOT_A_WORKBOOK } from './fileLimits';
import { readRaw, readSheet, type ReadResult } from './readSheet';

/**
 * Reads a .csv or .txt file as a workbook of one sheet. Every value stays text: whether it is a date or a number is for
 * the log to say. Text with a null character is no text.
 */
export function readDelimitedText(sheet: string, bytes: Uint8Array): ReadResult {
  const pieces: string[] = [];
  let scan: DelimitedScan | undefined;
  for (const piece of decodedText(bytes)) {
    if (piece.includes('\0')) return failure(NOT_A_WORKBOOK);
    scan ??= new DelimitedScan(sheet, separatorOf(piece));
    const problem = scan.take(piece);
    if (problem !== undefined) return failure(problem);
    pieces.push(piece);
  }
  const problem = scan?.finish();
  return problem === undefined ? readText(sheet, pieces.join('')) : failure(problem);
}

function readText(name: string, text: string): ReadResult {
  const workbook = readRaw(withSeparatorLine(text, separatorOf(text)), { raw: true, sheet: name });
  const sheet = readSheet(workbook, 0);
  return sheet.ok ? success({ dateSystem: 1900, sheets: [sheet.value] }) : sheet;
}
