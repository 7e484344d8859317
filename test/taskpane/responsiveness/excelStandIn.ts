import type { CellValue } from '../../../src/ground/outline';
import { LARGE_LOG_HEADINGS, largeLogRow } from '../../bench/largeLogRows';

/** What the page asks of it: some rows of the sheet, from 0, the headings being row 0. */
export interface RowsAsked {
  readonly firstRow: number;
  readonly lastRow: number;
  /** of how many requests one lacks the day it was sent; 0 for none */
  readonly faultEvery: number;
}

const SENT_COLUMN = 6;

/**
 * Takes the place of Excel on the web, which lives outside the pane's thread and answers in JSON: the page then does
 * with an answer what Office.js would do with it.
 */
addEventListener('message', ({ data }: { readonly data: RowsAsked }) => {
  const rows: (readonly CellValue[])[] = [];
  for (let row = data.firstRow; row <= data.lastRow; row += 1) rows.push(rowOf(row, data.faultEvery));
  postMessage(JSON.stringify({ Values: rows }));
});

function rowOf(row: number, faultEvery: number): readonly CellValue[] {
  if (row === 0) return LARGE_LOG_HEADINGS;
  const cells = largeLogRow(row - 1);
  const isFaulty = faultEvery > 0 && row % faultEvery === 0;
  return isFaulty ? cells.map((cell, column) => (column === SENT_COLUMN ? '' : cell)) : cells;
}
