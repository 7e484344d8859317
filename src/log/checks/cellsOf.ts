import { columnOfAddress, rowOfAddress } from '../../ground/address';
import type { Field } from '../model/field';
import type { CellsOfText } from '../model/issue';
import { addressOf, type Completion } from './completion';

/** The cells of a field in some requests, by index in ascending order: cells below each other are one range. */
export function cellsOf(completion: Completion, field: Field, rows: readonly number[]): CellsOfText {
  const cells = rows.map((row) => addressOf(completion, row, field));
  const ranges: string[] = [];
  let first = 0;
  cells.forEach((cell, at) => {
    const next = cells[at + 1];
    if (next !== undefined && isBelow(next, cell)) return;
    const start = cells[first] ?? cell;
    ranges.push(start === cell ? cell : `${start}:${cell}`);
    first = at + 1;
  });
  return { count: rows.length, ranges };
}

function isBelow(cell: string, above: string): boolean {
  return columnOfAddress(cell) === columnOfAddress(above) && rowOfAddress(cell) === rowOfAddress(above) + 1;
}
