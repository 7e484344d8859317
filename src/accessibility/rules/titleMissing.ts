import type { SheetView } from '../sheetView';

/** A sheet begins with its title, in A1. */
export function titleMissing({ textAt }: SheetView): readonly string[] {
  return textAt(0, 0).trim() === '' ? ['A1'] : [];
}
