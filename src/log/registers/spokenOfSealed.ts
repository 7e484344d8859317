import type { SheetOutline } from '../../ground/outline';
import { plainText } from '../../ground/normalForm';
import { keyWords } from '../vocabulary/wordKey';
import { saysUnderSeal, speaksOfSeal } from './publicity';
import { REGISTERS } from './registers';
import { isTitleRow, sheetTexts, spacedName, textsOfRow } from './sheetTexts';

/** The titles of a sheet that speak of what may be under seal. */
export interface SealedTitles {
  readonly titles: readonly string[];
  /** whether a title has a word of warrants or of seals: sections mark their logs of requests as confidential too */
  readonly isOfSeals: boolean;
}

const TITLE_WORDS = new Set(
  REGISTERS.filter(({ mayBeSealed }) => mayBeSealed).flatMap(({ titleWords }) =>
    titleWords.flatMap(keyWords),
  ),
);

/** A text without any of these says nothing of warrants: most texts of a large sheet need no closer look. */
const MAY_NAME = new RegExp([...TITLE_WORDS].join('|'), 'iu');
const ALL_COLUMNS = { firstColumn: 0, lastColumn: 16_383 };

/** Whether a text speaks of a register whose entries may be sealed, or of a seal. */
export function speaksOfSealed(text: string): boolean {
  return namesRegister(text) || speaksOfSeal(text);
}

/**
 * Whether a text may tell who is sought under seal, wherever it stands: it speaks of a seal, or of a warrant that is not
 * public. Sections mark their requests as confidential too, which alone says nothing of a warrant.
 */
export function mayTellSealed(text: string): boolean {
  return saysUnderSeal(text) || (speaksOfSeal(text) && namesRegister(text));
}

/** Whether a text speaks of such a register, or of seals, and not only of confidentiality. */
function speaksOfSeals(text: string): boolean {
  return namesRegister(text) || saysUnderSeal(text);
}

function namesRegister(text: string): boolean {
  return MAY_NAME.test(plainText(text)) && keyWords(text).some((word) => TITLE_WORDS.has(word));
}

/** The titles of a sheet, of which some have words of warrants or of seals; `undefined` where none has. */
export function sealedTitles(sheet: SheetOutline): SealedTitles | undefined {
  const titles = titlesOf(sheet);
  return titles.some(speaksOfSealed) ? { titles, isOfSeals: titles.some(speaksOfSeals) } : undefined;
}

/** Whether a sheet's name, its titles, or the first rows of its cells have words of warrants or of seals. */
export function isSpokenOfSealed(sheet: SheetOutline): boolean {
  if (titlesOf(sheet).some(speaksOfSealed)) return true;
  return sheetTexts(sheet).rows.some((row) => [...row.values()].some(speaksOfSealed));
}

function titlesOf(sheet: SheetOutline): readonly string[] {
  const texts = sheetTexts(sheet);
  const titles = [sheet.name, ...sheet.tables.map(({ name }) => name)].map(spacedName);
  const { firstRow, rows } = texts;
  for (let row = firstRow; row < firstRow + rows.length && isTitleRow(texts, row, ALL_COLUMNS); row += 1) {
    titles.push(...textsOfRow(texts, row).values());
  }
  return titles;
}
