import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import { isTick } from '../values/tick';
import {
  mayTellPublicity,
  type PublicityTerm,
  publicityTerms,
  tells,
  tellsOnly,
} from '../vocabulary/publicityTerms';
import { saysNo, saysYes } from '../vocabulary/rowTerms';
import { datedText } from './datedPublicity';
import type { PublicityColumn } from './publicityColumn';

/** A dash says that there is nothing to say, as an empty cell does. */
const DASHES = /^[\s\-‐‑–—_.]*$/u;

/** The Court's own number of a document that was filed under seal: `ICC-01/04-01/06-2-US-Exp`. */
const SEALED_DOCUMENT = /\bICC-\d[\d/-]*-(?:Anx\w*-)?(?:US|CONF|SECRET)\b/iu;

/**
 * What one cell says: `unclear` is a text that can be read either way, and so is no proof that the entry is public;
 * `unknown` one that stands where it is said what is public, and whose words are not known.
 */
type Said = 'public' | 'sealed' | 'unclear' | 'unknown' | 'nothing';

/** Whether a text says that something is public and nothing else: `Public`, `Public (redacted version)`, « Scellés levés ». */
export function saysPublic(text: string): boolean {
  if (text.includes('?') || !mayTellPublicity(text)) return false;
  const terms = publicityTerms(text);
  if (tells(terms, 'seals', 'withheld')) {
    return (
      tells(terms, 'lifted') &&
      tellsOnly(terms, 'seals', 'withheld', 'lifted', 'unsealed', 'isPublic', 'published', 'beside')
    );
  }
  return (
    tells(terms, 'isPublic', 'published', 'unsealed') &&
    tellsOnly(terms, 'isPublic', 'published', 'unsealed', 'beside')
  );
}

/** Whether a text speaks of seals, of confidentiality or of what is not public. */
export function speaksOfSeal(text: string): boolean {
  return mayTellPublicity(text) && tellsOfSeal(publicityTerms(text));
}

function tellsOfSeal(terms: readonly PublicityTerm[]): boolean {
  if (tells(terms, 'seals', 'unsealed', 'unsealing', 'withheld')) return true;
  return tells(terms, 'isPublic', 'published', 'publication') && tells(terms, 'doubts');
}

/** Whether a text has a word of seals, which no request needs: `under seal`, « scellés ». */
export function saysUnderSeal(text: string): boolean {
  return mayTellPublicity(text) && tells(publicityTerms(text), 'seals', 'unsealed', 'unsealing');
}

/** What a remark, a name or any other text says by the way. */
function saidBeside(text: string): Said {
  if (SEALED_DOCUMENT.test(text)) return 'unclear';
  if (!mayTellPublicity(text)) return 'nothing';
  const terms = publicityTerms(text);
  if (tellsOfSeal(terms)) {
    const isOpened = tells(terms, 'unsealed', 'unsealing', 'lifted');
    return isOpened && !tells(terms, 'doubts') ? 'unclear' : 'sealed';
  }
  return tells(terms, 'redacted') && !tells(terms, 'isPublic', 'published') ? 'unclear' : 'nothing';
}

/** The day that a text names as that since when something is public: `Public since 12 January 2014`. */
function publicSince(text: string): CalendarDay {
  if (text.includes('?') || !mayTellPublicity(text)) return NO_DAY;
  const dated = datedText(text);
  return dated !== undefined && saysPublic(dated.rest) ? dated.day : NO_DAY;
}

function saidInStatus(text: string): Said {
  if (saysPublic(text) || publicSince(text) !== NO_DAY) return 'public';
  if (speaksOfSeal(text)) return 'sealed';
  return !text.includes('?') && tellsOnly(publicityTerms(text), 'standing', 'filler') ? 'nothing' : 'unclear';
}

/** Below a heading that speaks of publicity and of something else nothing is proof, and a word of doubt is enough. */
function saidInDoubtful(text: string): Said {
  if (text.includes('?') || saysNo(text) || tells(publicityTerms(text), 'doubts')) return 'sealed';
  return saidBeside(text);
}

/** What is no proof of publicity: that it is not public, or a text that says neither. */
function saidOtherwise(text: string): Said {
  if (text.includes('?') || saysNo(text) || SEALED_DOCUMENT.test(text)) return 'sealed';
  return speaksOfSeal(text) || tells(publicityTerms(text), 'doubts') ? 'sealed' : 'unknown';
}

function saidByYesOrNo(value: CellValue, text: string, yes: Said, no: Said): Said {
  const isAsked = text.includes('?');
  if (value === true || isTick(value) || (!isAsked && saysYes(text))) return yes;
  if (value === false || (!isAsked && saysNo(text))) return no;
  return saysPublic(text) || publicSince(text) !== NO_DAY ? 'public' : saidOtherwise(text);
}

/**
 * What a cell says of whether its entry is public.
 *
 * @param day the day that it holds; `NO_DAY` where it holds none
 */
function saidIn(column: PublicityColumn, value: CellValue, day: CalendarDay): Said {
  const text = cellText(value);
  if (DASHES.test(text)) return 'nothing';
  switch (column) {
    case 'madePublic':
    case 'isPublic':
      return day === NO_DAY ? saidByYesOrNo(value, text, 'public', 'sealed') : 'public';
    case 'isSealed':
      return day === NO_DAY ? saidByYesOrNo(value, text, 'sealed', 'public') : 'unclear';
    case 'classification':
      return saysPublic(text) || publicSince(text) !== NO_DAY ? 'public' : saidOtherwise(text);
    case 'status':
      return saidInStatus(text);
    case 'denied':
      return day === NO_DAY ? 'sealed' : 'nothing';
    // That it is public is no proof below a heading that nobody understands, but somebody should look at it.
    case 'obscure':
      if (day !== NO_DAY) return 'nothing';
      return saysPublic(text) ? 'unknown' : 'sealed';
    case 'doubtful':
      return day === NO_DAY ? saidInDoubtful(text) : 'nothing';
    case 'other':
      return saidBeside(text);
  }
}

/** A cell of an entry. */
export interface PublicityCell {
  readonly column: PublicityColumn;
  readonly value: CellValue;
  /** the day that it holds; `NO_DAY` where it holds none, or the column none that matters */
  readonly day: CalendarDay;
}

/**
 * Since when an entry is public (`NO_DAY`: from the beginning); or since when it may be, where the register does not say
 * it; or it is not.
 */
export type Publicity = { readonly publicFrom: CalendarDay } | { readonly openFrom: CalendarDay } | 'sealed';

/**
 * Whether an entry is public, by all of its cells: one that speaks of a seal is enough for it not to be, and what is
 * not clear is no proof. Where nothing at all is said, it is open.
 *
 * @param isInDoubt whether a title above the entry speaks of a seal
 */
export function publicityOf(cells: readonly PublicityCell[], isInDoubt: boolean): Publicity {
  const said = cells.map(({ column, value, day }) => saidIn(column, value, day));
  if (said.includes('sealed') || said.includes('unknown')) return 'sealed';
  const publicFrom = Math.max(latestDay(cells, 'madePublic', 'isPublic'), latestSaid(cells));
  // Sealed again after it was made public, or sealed and never made public.
  const sealedOn = latestDay(cells, 'isSealed');
  if (sealedOn !== NO_DAY && sealedOn > publicFrom) return 'sealed';
  if (said.includes('public')) return { publicFrom };
  return isInDoubt || said.includes('unclear')
    ? 'sealed'
    : { openFrom: latestDay(cells, 'denied', 'obscure', 'doubtful') };
}

/**
 * The cells, by their place among those of an entry, that alone keep it from being public, and of which it is not known
 * whether they should: below a column that says what is public a text in words that are not known, or elsewhere one that
 * speaks of it. None where another cell speaks of a seal, or names a document under seal.
 */
export function cellsNotUnderstood(cells: readonly PublicityCell[]): readonly number[] {
  const said = cells.map(({ column, value, day }) => saidIn(column, value, day));
  if (publicityOf(cells, false) !== 'sealed' || said.includes('sealed')) return [];
  if (cells.some(({ value }) => SEALED_DOCUMENT.test(cellText(value)))) return [];
  return cells.flatMap(({ day }, place) =>
    day === NO_DAY && (said[place] === 'unknown' || said[place] === 'unclear') ? place : [],
  );
}

/** The latest of the days that texts name, where a column says by words what is public. */
function latestSaid(cells: readonly PublicityCell[]): CalendarDay {
  const days = cells.map(({ column, value }) =>
    typeof value === 'string' && BY_WORDS.includes(column) ? publicSince(value) : NO_DAY,
  );
  return Math.max(NO_DAY, ...days);
}

const BY_WORDS: readonly PublicityColumn[] = ['madePublic', 'isPublic', 'classification', 'status'];

function latestDay(cells: readonly PublicityCell[], ...columns: readonly PublicityColumn[]): CalendarDay {
  return Math.max(NO_DAY, ...cells.flatMap(({ column, day }) => (columns.includes(column) ? day : [])));
}
