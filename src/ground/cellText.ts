import type { CellValue } from './outline';

/** A cell's text as it is kept: trimmed, white space in it folded. */
export function cellText(value: CellValue): string {
  return value === null ? '' : String(value).replace(/\s+/gu, ' ').trim();
}
