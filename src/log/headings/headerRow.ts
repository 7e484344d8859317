import { lastMergedColumn } from '../../ground/mergedAcross';
import { remembering } from '../../ground/rememberedTexts';
import type { SheetOutline } from '../../ground/outline';
import { DATE_FIELDS, type Field } from '../model/field';
import { type LogArea, rowTexts, rowValues } from './area';
import { canBeDate } from '../values/canBeDate';
import { headingMeaning, withoutOrdinal } from '../vocabulary/headingMeaning';
import { mistypedHeadingMeaning } from '../vocabulary/mistypedHeading';
import { wordKey } from '../vocabulary/wordKey';

/** Headings of a log: what each of their cells can stand for. */
export interface HeaderRow {
  /** from 0; the lower of them where the headings take two rows */
  readonly row: number;
  /** 2 where a row of group headings, “Reply” over “Date” and “Outcome”, stands above */
  readonly rowCount: 1 | 2;
  /** by column from 0; a heading under a group as `Reply – Date` */
  readonly headings: ReadonlyMap<number, string>;
  readonly meanings: ReadonlyMap<number, ReadonlyMap<Field, number>>;
  /** how much it looks like the headings of a log: the sum, over the fields found, of how sure each is */
  readonly score: number;
  readonly fields: ReadonlySet<Field>;
}

/** Stands between the heading of a group and the heading of a column in it. */
export const GROUP_SEPARATOR = ' – ';

/** Below this a heading says too little of a field to speak for the row. */
const SURE_ENOUGH = 0.5;

/** By how much two rows must say more together than either alone to be taken for headings. */
const GROUPS_SAY_MORE = 0.3;

/** How many fields a row must name word for word to be the headings of another log below the first. */
export const NAMED_WORD_FOR_WORD = 3;

function describeHeadings(
  row: number,
  rowCount: 1 | 2,
  headings: ReadonlyMap<number, string>,
  texts = headings,
): HeaderRow {
  const meanings = new Map(
    [...headings].map(([column]) => [column, mistypedHeadingMeaning(texts.get(column) ?? '')]),
  );
  const best = new Map<Field, number>();
  for (const meaning of meanings.values()) {
    // One cell speaks for one field: otherwise "Type of request" alone would look like three headings.
    const top = likeliestOf(meaning);
    if (top && top[1] >= SURE_ENOUGH) best.set(top[0], Math.max(best.get(top[0]) ?? 0, top[1]));
  }
  const score = [...best.values()].reduce((sum, value) => sum + value, 0);
  return { row, rowCount, headings, meanings, score, fields: new Set(best.keys()) };
}

/** The field that a heading names most surely, and how surely; of several the first. */
function likeliestOf(meaning: ReadonlyMap<Field, number>): readonly [Field, number] | undefined {
  let likeliest: readonly [Field, number] | undefined;
  for (const one of meaning) if (likeliest === undefined || one[1] > likeliest[1]) likeliest = one;
  return likeliest;
}

/** The field that a heading names most surely; `undefined` where it names none that may speak for a row. */
export function fieldNamed(meaning: ReadonlyMap<Field, number> | undefined): Field | undefined {
  const [field, sureness] = (meaning && likeliestOf(meaning)) ?? [undefined, 0];
  return sureness >= SURE_ENOUGH ? field : undefined;
}

/** How surely a text names a field, where it may speak for a row of headings; else 0. */
const surenessOf = remembering((text): number => {
  const [, sureness] = likeliestOf(headingMeaning(text)) ?? ['', 0];
  return sureness >= SURE_ENOUGH ? sureness : 0;
});

/** Sums of the same numbers in another order may differ by less. */
const ROUNDING = 1e-9;

/**
 * Whether the headings in a row may score more than so much, which is found much sooner than their score: alone, each of
 * its texts speaks for one field, and below those of groups, each of its columns.
 */
function mayScoreMore(area: LogArea, row: number, score: number): boolean {
  const texts = textsIn(area, row);
  if (texts.length === 0) return false;
  const isSurer =
    texts.length > score && texts.reduce((sum, text) => sum + surenessOf(text), ROUNDING) > score;
  if (isSurer) return true;
  return texts.length + textsIn(area, row - 1).length > score && canStandBelowGroups(area, row);
}

function textsIn(area: LogArea, row: number): readonly string[] {
  const texts: string[] = [];
  for (const value of rowValues(area, row)) {
    if (typeof value === 'string' && value.trim() !== '') texts.push(value.trim());
  }
  return texts;
}

/** The rows that were read, by their sheet: areas of a sheet overlap, and each is looked at several times. */
const KNOWN_ROWS = new WeakMap<SheetOutline, Map<string, HeaderRow | undefined>>();

/** The headings in a row, as {@link readHeadings} reads them, once; `undefined` where they name no field of a log. */
function knownHeadings(area: LogArea, row: number): HeaderRow | undefined {
  const known = KNOWN_ROWS.get(area.sheet) ?? new Map<string, HeaderRow | undefined>();
  KNOWN_ROWS.set(area.sheet, known);
  const { firstRow, firstColumn, lastColumn } = area.range;
  const key = [row, firstColumn, lastColumn, row > firstRow].join(' ');
  if (!known.has(key)) {
    const read = readHeadings(area, row);
    known.set(key, read.fields.size === 0 ? undefined : read);
  }
  return known.get(key);
}

/** The headings in a row: read together with the group headings above it where these say more. */
export function readHeadings(area: LogArea, row: number): HeaderRow {
  const alone = describeHeadings(row, 1, rowTexts(area, row));
  const grouped = groupedHeadings(area, row);
  if (!grouped) return alone;
  const together = describeHeadings(row, 2, grouped, tellingTexts(grouped, rowTexts(area, row)));
  const above = describeHeadings(row - 1, 1, rowTexts(area, row - 1));
  return together.score > Math.max(alone.score, above.score) + GROUPS_SAY_MORE ? together : alone;
}

/** What tells the meaning of headings in groups: a heading that is clear and stands once needs no group to tell it. */
function tellingTexts(
  grouped: ReadonlyMap<number, string>,
  own: ReadonlyMap<number, string>,
): ReadonlyMap<number, string> {
  let counts: ReadonlyMap<string, number> | undefined;
  const standsOnce = (text: string): boolean => {
    counts ??= countsOf([...own.values()].map(keyOfHeading));
    return counts.get(keyOfHeading(text)) === 1;
  };
  const isClear = (text: string): boolean =>
    [...headingMeaning(text).values()].includes(1) && standsOnce(text);
  return new Map(
    [...grouped].map(([column, text]) => {
      const alone = own.get(column);
      return [column, alone !== undefined && isClear(alone) ? alone : withoutOrdinals(text)];
    }),
  );
}

function keyOfHeading(text: string): string {
  return wordKey(withoutOrdinal(text));
}

/** The columns may be numbered, and their groups: `B. Reply – 4. Date`. */
function withoutOrdinals(text: string): string {
  return text.split(GROUP_SEPARATOR).map(withoutOrdinal).join(GROUP_SEPARATOR);
}

function countsOf(keys: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

/**
 * The texts of a row, each under the group that it belongs to: a group's heading reaches as far as it is merged, and where
 * it is not, or nobody knows, to the next text in its row. A text over an empty cell is a column's own heading, merged downwards.
 * `undefined` where the row above holds no such headings.
 */
function groupedHeadings(area: LogArea, row: number): ReadonlyMap<number, string> | undefined {
  if (!canStandBelowGroups(area, row)) return undefined;
  const groups = rowTexts(area, row - 1);
  const own = rowTexts(area, row);
  const isBanner = groups.size === 1 && groups.has(area.range.firstColumn);
  if (groups.size === 0 || own.size === 0 || isBanner) return undefined;
  const headings = new Map<number, string>();
  let [group, reach, previous] = ['', Infinity, -1];
  for (const column of [...new Set([...groups.keys(), ...own.keys()])].sort((a, b) => a - b)) {
    const above = groups.get(column);
    const text = own.get(column);
    // A column without any text stands between: no group reaches over it.
    if (column !== previous + 1 || column > reach) group = '';
    previous = column;
    if (above !== undefined) {
      group = text === undefined ? '' : above;
      reach = lastMergedColumn(area.sheet, row - 1, column) ?? Infinity;
    }
    if (text !== undefined) {
      headings.set(column, group === '' ? text : `${group}${GROUP_SEPARATOR}${text}`);
    } else if (above !== undefined) headings.set(column, above);
  }
  return headings;
}

function canStandBelowGroups(area: LogArea, row: number): boolean {
  if (row <= area.range.firstRow || holdsNumberOrDate(area, row - 1)) return false;
  // A request: its other cells may say what headings say.
  return !rowValues(area, row).some(canBeDate);
}

function holdsNumberOrDate(area: LogArea, row: number): boolean {
  const values = rowValues(area, row);
  // Whether a text is a day takes longer to find out, and nearly every request holds a number.
  return values.some((value) => typeof value === 'number') || values.some(canBeDate);
}

/** The rows of the area's head in which the first headings may stand: all of them, or the first row of an Excel table. */
function candidateRows(area: LogArea): readonly number[] {
  return area.tableEnd === undefined ? rowsOfHead(area) : [area.range.firstRow];
}

/** The rows in which further headings may stand: those of an Excel table end above them. */
function furtherRows(area: LogArea): readonly number[] {
  const { tableEnd = area.range.firstRow - 1 } = area;
  return rowsOfHead(area).filter((row) => row > tableEnd);
}

function rowsOfHead(area: LogArea): readonly number[] {
  const { head } = area.sheet;
  return head.rows
    .map((_, offset) => head.firstRow + offset)
    .filter((row) => row >= area.range.firstRow && row <= area.range.lastRow);
}

/**
 * The row of an area that looks most like the headings of a log: the first of those that score highest, as headings
 * repeated further down come later. `undefined` where no row has as many as two headings that a log may have.
 */
export function findHeaderRow(area: LogArea): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  for (const row of candidateRows(area)) {
    if (!mayScoreMore(area, row, best?.score ?? 0)) continue;
    const found = knownHeadings(area, row);
    if (found !== undefined && found.fields.size >= 2 && found.score > (best?.score ?? 0)) best = found;
  }
  return best;
}

/**
 * The rows of an area that can be the headings of a log, top to bottom: the one that looks most like it, and all that
 * name the day sent and other fields word for word, or by some of its headings, with no number and no date among them.
 */
export function headerRowsOf(area: LogArea): readonly HeaderRow[] {
  const best = findHeaderRow(area);
  if (!best) return [];
  return [...new Set([best.row, ...furtherRows(area)])]
    .sort((a, b) => a - b)
    .flatMap((row) => {
      if (row === best.row) return [best];
      const found = holdsNumberOrDate(area, row) ? undefined : knownHeadings(area, row);
      if (found === undefined) return [];
      const isLog = namesFields(found.headings) || isPartOf(found.headings, best.headings);
      return canHoldSent(found) && isLog ? [found] : [];
    });
}

/** Whether as many headings as a log needs, and all of them, stand among those of another, in whatever order. */
function isPartOf(texts: ReadonlyMap<number, string>, whole: ReadonlyMap<number, string>): boolean {
  const keys = new Set([...whole.values()].map(wordKey));
  const own = new Set([...texts.values()].map(wordKey));
  return own.size >= NAMED_WORD_FOR_WORD && [...own].every((key) => keys.has(key));
}

function canHoldSent({ meanings }: HeaderRow): boolean {
  return [...meanings.values()].some((meaning) => (meaning.get('sent') ?? 0) >= SURE_ENOUGH);
}

/** Whether a text names a field of days word for word: where none does, texts are no headings of a log. */
export function namesDay(text: string): boolean {
  const meaning = headingMeaning(text);
  return meaning.size > 0 && DATE_FIELDS.some((field) => meaning.get(field) === 1);
}

/** How many fields a text names word for word: those of all texts of a row are fewer than a log needs where it is none of headings. */
export function countNamedFields(text: string): number {
  let named = 0;
  for (const score of headingMeaning(text).values()) if (score === 1) named += 1;
  return named;
}

/** Whether texts name the fields of a log word for word, so that they can be nothing but headings. */
export function namesFields(texts: ReadonlyMap<number, string>): boolean {
  const named = new Set<Field>();
  for (const text of texts.values()) {
    for (const [field, score] of headingMeaning(text)) if (score === 1) named.add(field);
  }
  return named.size >= NAMED_WORD_FOR_WORD && DATE_FIELDS.some((field) => named.has(field));
}

/**
 * The row that most likely holds headings of which none is known: the first with the most cells of text, and no number
 * and no day among them.
 * `undefined` where the area has no row with two such cells.
 */
export function likelyHeadings(area: LogArea): HeaderRow | undefined {
  let best: HeaderRow | undefined;
  for (const row of candidateRows(area).slice(0, 30)) {
    if (holdsNumberOrDate(area, row)) continue;
    const found = describeHeadings(row, 1, rowTexts(area, row));
    if (found.headings.size >= 2 && found.headings.size > (best?.headings.size ?? 0)) best = found;
  }
  return best;
}
