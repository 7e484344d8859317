import type { CellStyle } from '../src/plan/workbookPlan';
import type { Sheet } from './model/sheet';

/** A cell's look in the words of a plan, so that what was planned can be compared with what became of it. */
export type CellLook = CellStyle & { readonly fontName?: string };

const HORIZONTAL: Readonly<Record<number, 'left' | 'center' | 'right'>> = {
  1: 'left',
  2: 'center',
  3: 'right',
};
const VERTICAL: Readonly<Record<number, 'top' | 'center' | 'bottom'>> = {
  1: 'top',
  2: 'center',
  3: 'bottom',
};
const WRAP = 3;
const PIXELS_AN_INDENT = 9;

export function cellLook(sheet: Sheet, row: number, column: number): CellLook {
  const style = sheet.cells.styleAt(row, column);
  const indent = Math.round((style.pd?.l ?? 0) / PIXELS_AN_INDENT);
  const all = {
    bold: style.bl === 1 || undefined,
    italic: style.it === 1 || undefined,
    underline: style.ul?.s === 1 || undefined,
    fontName: style.ff ?? undefined,
    fontSize: style.fs,
    fontColour: style.cl?.rgb?.toLowerCase(),
    fill: style.bg?.rgb?.toLowerCase(),
    horizontal: HORIZONTAL[style.ht ?? 0],
    vertical: VERTICAL[style.vt ?? 0],
    indent: indent === 0 ? undefined : indent,
    wrap: style.tb === WRAP || undefined,
    borderTop: style.bd?.t?.cl.rgb?.toLowerCase(),
    borderBottom: style.bd?.b?.cl.rgb?.toLowerCase(),
    numberFormat: style.n?.pattern,
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
}
