import type { SheetOutline } from '../../ground/outline';
import { plainText } from '../../ground/normalForm';
import { keyWords } from '../vocabulary/wordKey';
import { saysUnderSeal, speaksOfSeal } from './publicity';
import { REGISTERS } from './registers';
import { isTitleRow, sheetTexts, spacedName, textsOfRow } from './sheetTexts';

/** Where a sheet speaks of what may be under seal, and the texts of its titles. */
export interface SpokenOfSealed {
  readonly where: 'inTitle' | 'inCells' | 'nowhere';
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

/** Whether a text speaks of such a register, or of seals, and not only of confidentiality. */
function speaksOfSeals(text: string): boolean {
  return namesRegister(text) || saysUnderSeal(text);
}

function namesRegister(text: string): boolean {
  return MAY_NAME.test(plainText(text)) && keyWords(text).some((word) => TITLE_WORDS.has(word));
}

/** Looks for words of warrants and of seals in a sheet's name, its titles, and the first rows of its cells. */
export function spokenOfSealed(sheet: SheetOutline): SpokenOfSealed {
  const texts = sheetTexts(sheet);
  const titles = [sheet.name, ...sheet.tables.map(({ name }) => name)].map(spacedName);
  const { firstRow, rows } = texts;
  for (let row = firstRow; row < firstRow + rows.length && isTitleRow(texts, row, ALL_COLUMNS); row += 1) {
    titles.push(...textsOfRow(texts, row).values());
  }
  const isOfSeals = titles.some(speaksOfSeals);
  if (titles.some(speaksOfSealed)) return { where: 'inTitle', titles, isOfSeals };
  const isSpoken = rows.some((row) => [...row.values()].some(speaksOfSealed));
  return { where: isSpoken ? 'inCells' : 'nowhere', titles, isOfSeals };
}
