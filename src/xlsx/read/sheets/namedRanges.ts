import type { NamedRange } from '../../../ground/outline';
import { cellRange } from './cellRange';

/** A name as the workbook defines it: for a range, `Log!$A$1:$C$9`, or for a formula. */
export interface DefinedName {
  readonly name: string;
  readonly reference: string;
}

/**
 * The names of ranges, by the sheet that the ranges are of; those that Excel gives by itself, to print areas and filters,
 * are left out.
 */
export function namedRangesBySheet(
  names: readonly DefinedName[],
): ReadonlyMap<string, readonly NamedRange[]> {
  const bySheet = new Map<string, NamedRange[]>();
  for (const { name, reference } of names) {
    const [, quoted, plain, cells = ''] = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(reference) ?? [];
    const range = cellRange(cells);
    const sheet = quoted?.replaceAll("''", "'") ?? plain;
    if (range === undefined || sheet === undefined || /^_xl/i.test(name)) continue;
    const ofSheet = bySheet.get(sheet);
    if (ofSheet === undefined) bySheet.set(sheet, [{ name, range }]);
    else ofSheet.push({ name, range });
  }
  return bySheet;
}
