import type { SheetOutline } from '../../ground/outline';
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

/** A text without any of these says nothing of it: most texts of a large sheet need no closer look. */
const MAY_SPEAK = /warrant|mandat|se?al|scell|confid|secret|restr|class|publi|parte|disclos/iu;
const ALL_COLUMNS = { firstColumn: 0, lastColumn: 16_383 };

/** Whether a text speaks of a register whose entries may be sealed, or of a seal. */
export function speaksOfSealed(text: string): boolean {
  if (!MAY_SPEAK.test(text)) return false;
  return keyWords(text.slice(0, 1000)).some((word) => TITLE_WORDS.has(word)) || speaksOfSeal(text);
}

/** Whether a text speaks of such a register, or of seals, and not only of confidentiality. */
function speaksOfSeals(text: string): boolean {
  if (!MAY_SPEAK.test(text)) return false;
  return keyWords(text.slice(0, 1000)).some((word) => TITLE_WORDS.has(word)) || saysUnderSeal(text);
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
