import { registerOf } from './registers';
import type { RegisterLayout } from './registerLayout';
import { shownSheetName } from './shownSheetName';
import { spacedName } from './sheetTexts';
import { speaksOfSealed } from './spokenOfSealed';

/**
 * The name of a register's sheet as people may be told of it: where entries may be sealed, as far as none of its words
 * can be of one; elsewhere, where it speaks of no warrant and no seal. Else `''`.
 */
export function shownSheet({ id, sheet }: Pick<RegisterLayout, 'id' | 'sheet'>): string {
  if (registerOf(id).mayBeSealed) return shownSheetName(sheet);
  return speaksOfSealed(spacedName(sheet)) ? '' : sheet;
}
