import { cellText } from '../../ground/cellText';
import { numberShape } from '../../ground/numberShape';
import { remembering } from '../../ground/rememberedTexts';
import { namesFields } from '../headings/headerRow';
import { canBeDate } from '../values/canBeDate';
import type { Field } from '../model/field';
import { headingMeaning } from '../vocabulary/headingMeaning';
import { keyWords } from '../vocabulary/wordKey';
import { fieldReader, knownPartOf } from './headingWords';
import { saysUnderSeal, speaksOfSeal } from './publicity';
import { isOfPublicity, isOfSeals, type PublicityColumn, publicityColumn } from './publicityColumn';
import type { RegisterDefinition } from './register';
import type { RegisterColumn } from './registerLayout';
import { REGISTERS, type RegisterId } from './registers';
import { headingsOfRequest, isRequestRow } from './requestRow';
import { isTitleRow, runsOf, type RowTexts, type SheetTexts, spacedName, textsOfRow } from './sheetTexts';

type AnyRegister = RegisterDefinition<RegisterId>;

/** Rows that the headings may take, and from which a heading reaches down to an empty cell. */
const ROWS_OF_HEADINGS = 3;
/** What a longer text says further on is no title. */
const LONGEST_TELLING = 1000;
const ALL_COLUMNS = { firstColumn: 0, lastColumn: 16_383 };

/** Headings of a register. */
export interface RegisterHeadings {
  readonly definition: AnyRegister;
  /** from 0; the first and the last row of the headings */
  readonly firstRow: number;
  readonly lastRow: number;
  /** from left to right, without a gap */
  readonly columns: readonly RegisterColumn[];
  /** whether all is there that the register needs; otherwise it only looks like one whose entries may be sealed */
  readonly isComplete: boolean;
}

/** All headings of registers on a sheet, top to bottom; those that are repeated, too. */
export function registerHeadings(texts: SheetTexts): readonly RegisterHeadings[] {
  const told = new Map<number, ToldAt>();
  const toldAt = (offset: number): ToldAt => {
    const known = told.get(offset) ?? toldIn(texts, texts.firstRow + offset);
    told.set(offset, known);
    return known;
  };
  const words = wordsToldOn(texts);
  const likely = REGISTERS.filter(
    (definition: AnyRegister) => definition.mayBeSealed || hasPhrase(definition, words),
  );
  return likely
    .flatMap((definition: AnyRegister) => {
      const known = texts.rows.map((own) => knownTexts(definition, own));
      return texts.rows.flatMap((own, offset) => {
        const nearby = known.slice(Math.max(0, offset - ROWS_OF_HEADINGS + 1), offset + 1);
        if (own.size === 0 || nearby.reduce((sum, count) => sum + count, 0) < 2) return [];
        if (!maySpeakOf(definition, toldAt(offset))) return [];
        return headingsAt(texts, definition, texts.firstRow + offset);
      });
    })
    .sort((a, b) => a.firstRow - b.firstRow || closeness(b) - closeness(a));
}

/** What a row, the titles above it and the sheet's name say together. */
interface ToldAt {
  readonly words: ReadonlySet<string>;
  readonly speaksOfSeal: () => boolean;
}

function toldIn(texts: SheetTexts, row: number): ToldAt {
  const told = [...titlesOf(texts, row), ...textsOfRow(texts, row).values()];
  const words = new Set<string>();
  for (const text of told) for (const word of telling(text)) words.add(word);
  return { words, speaksOfSeal: () => told.some(speaksOfSeal) };
}

/** All that the rows of a sheet may be told of: a register of which the sheet has no word is on none of them. */
function wordsToldOn({ sheet, rows }: SheetTexts): ReadonlySet<string> {
  const words = new Set(namesOf(sheet).flatMap(telling));
  for (const row of rows) for (const text of row.values()) for (const word of telling(text)) words.add(word);
  return words;
}

/** What a text may say of registers: of nearly every text, nothing. */
interface SaidOfRegisters {
  /** its words that some register is titled with */
  readonly telling: readonly string[];
  /** the registers that know it as a heading of theirs */
  readonly knowers: readonly AnyRegister[];
}

const saidOfRegisters = remembering((text): SaidOfRegisters => saidByShape(numberShape(text)));

const saidByShape = remembering((text): SaidOfRegisters => ({
  telling: keyWords(text.slice(0, LONGEST_TELLING)).filter((word) => titleWords().has(word)),
  knowers: REGISTERS.filter((definition: AnyRegister) => isKnown(definition, text)),
}));

function telling(text: string): readonly string[] {
  return saidOfRegisters(text).telling;
}

let allTitleWords: ReadonlySet<string> | undefined;

function titleWords(): ReadonlySet<string> {
  allTitleWords ??= new Set(REGISTERS.flatMap(titlePhrases).flat());
  return allTitleWords;
}

/** A quick look: headings that nothing speaks of are none of the register, whatever their columns are called. */
function maySpeakOf(definition: AnyRegister, { words, speaksOfSeal: ofSeal }: ToldAt): boolean {
  return hasPhrase(definition, words) || (definition.mayBeSealed && ofSeal());
}

/** Whether among some words are those of a title of the register. */
function hasPhrase(definition: AnyRegister, words: ReadonlySet<string>): boolean {
  return titlePhrases(definition).some((phrase) => phrase.every((word) => words.has(word)));
}

const TITLE_PHRASES = new Map<AnyRegister, readonly (readonly string[])[]>();

function titlePhrases(definition: AnyRegister): readonly (readonly string[])[] {
  const known = TITLE_PHRASES.get(definition) ?? definition.titleWords.map(keyWords);
  TITLE_PHRASES.set(definition, known);
  return known;
}

/** Of headings in one row: what may be sealed comes first, then what is complete, then what knows more of them. */
function closeness({ definition, isComplete, columns }: RegisterHeadings): number {
  const known = columns.filter(({ field }) => field !== undefined).length;
  return (definition.mayBeSealed ? 200_000 : 0) + (isComplete ? 100_000 : 0) + known;
}

/** The columns of a row that can be nothing but the headings of a log of requests: it says to whom they went. */
export function logHeadings(texts: RowTexts): readonly (readonly number[])[] {
  return runsOf(texts).filter((run) => {
    const named = new Map(run.map((column) => [column, texts.get(column) ?? '']));
    return isLog(named);
  });
}

function isLog(named: RowTexts): boolean {
  return (
    namesFields(named) &&
    [...named.values()].some((text) => headingMeaning(text).get('addressee') === 1) &&
    ![...named.values()].some(isOfSeals)
  );
}

function isOfLog(texts: RowTexts): boolean {
  return (namesFields(texts) && names([...texts.values()], 'sent')) || isLikelyLog(texts);
}

/** So many fields of a log, whom it was sent to among them. */
const FIELDS_OF_LOG = 4;
const LIKELY = 0.5;
/** What together no register that may be sealed has, so that the day sent may be called by a word that nobody knows. */
const ELSE_OF_REQUESTS: readonly Field[] = ['kind', 'replied'];

/** Whether headings are those of a log, though hardly any names its field word for word, and none what a register needs. */
function isLikelyLog(texts: RowTexts): boolean {
  const headings = [...texts.values()];
  if (headings.some(isOfSeals) || headings.some(isNeededBySealed)) return false;
  const fields = new Set<Field>();
  let isAddressed = false;
  for (const text of headings) {
    for (const [field, likely] of headingMeaning(text)) {
      if (likely >= LIKELY) fields.add(field);
      if (field === 'addressee' && likely >= LIKELY) isAddressed = true;
    }
  }
  const isSent = fields.has('sent') || ELSE_OF_REQUESTS.every((field) => fields.has(field));
  return isAddressed && isSent && fields.size >= FIELDS_OF_LOG;
}

/** The columns of a row that name a request's reference and the day on which it was sent, whatever else they name. */
export function requestHeadings(texts: RowTexts): readonly (readonly number[])[] {
  return runsOf(texts).filter((run) => {
    const named = run.map((column) => texts.get(column) ?? '');
    return names(named, 'reference') && names(named, 'sent');
  });
}

/** Whether a heading names what no request has and each entry of a register that may be sealed: the person. */
function isNeededBySealed(heading: string): boolean {
  return REGISTERS.some((definition: AnyRegister) => {
    const field = definition.mayBeSealed ? fieldReader(definition)(heading) : undefined;
    const named = field === undefined ? undefined : definition.fields[field];
    return named?.needed === 'column' && named.holds === 'text';
  });
}

/** How sure a heading must be of a field to name it. */
const SURE = 0.9;

function names(headings: readonly string[], field: Field): boolean {
  return headings.some((text) => (headingMeaning(text).get(field) ?? 0) >= SURE);
}

/** Whether headings stand in their own row, and do not only reach down into one of entries. */
export function hasOwnHeadings(texts: SheetTexts, { definition, firstRow }: RegisterHeadings): boolean {
  return knownTexts(definition, textsOfRow(texts, firstRow)) > 1;
}

/** Whether most of what stands in the row of some headings is headings: a row of entries is none, whatever reaches down. */
export function isMostlyHeadings(
  texts: SheetTexts,
  { definition, firstRow }: Pick<RegisterHeadings, 'definition' | 'firstRow'>,
): boolean {
  return knownTexts(definition, textsOfRow(texts, firstRow)) * 2 > filledIn(texts, firstRow);
}

/** How many different headings of one register whose entries may be sealed stand among some texts. */
export function knownHeadings(texts: readonly string[]): number {
  const counts = REGISTERS.filter(({ mayBeSealed }) => mayBeSealed).map((definition: AnyRegister) => {
    const fieldOf = fieldReader(definition);
    return new Set(
      texts.flatMap((text) => (isOfPublicity(text) ? publicityColumn(text) : fieldOf(text)) ?? []),
    ).size;
  });
  return Math.max(0, ...counts);
}

/** How many texts of a row a register knows as headings. */
function knownTexts(definition: AnyRegister, row: RowTexts): number {
  let count = 0;
  for (const text of row.values()) if (saidOfRegisters(text).knowers.includes(definition)) count += 1;
  return count;
}

function isKnown(definition: AnyRegister, text: string): boolean {
  if (fieldReader(definition)(text) !== undefined) return true;
  return definition.mayBeSealed && isOfPublicity(text);
}

/** The headings of a register in a row, with those above that reach down into it: side by side, or with gaps. */
function headingsAt(texts: SheetTexts, definition: AnyRegister, row: number): readonly RegisterHeadings[] {
  const own = textsOfRow(texts, row);
  const reached = reachingDown(texts, row);
  const runs = runsOf(reached).flatMap((run) => headingsIn(texts, definition, row, run) ?? []);
  if (runs.length > 0) return runs;
  const whole = headingsIn(
    texts,
    definition,
    row,
    [...reached.keys()].sort((a, b) => a - b),
  );
  return whole === undefined || own.size === 0 ? [] : [whole];
}

/** The texts of a row, and for its empty cells those of the rows above, as merged cells leave them. */
function reachingDown(texts: SheetTexts, row: number): RowTexts {
  const all = new Map<number, string>();
  for (let higher = row - ROWS_OF_HEADINGS + 1; higher <= row; higher += 1) {
    for (const [column, text] of textsOfRow(texts, higher)) all.set(column, text);
  }
  return all;
}

function headingsIn(
  texts: SheetTexts,
  definition: AnyRegister,
  firstRow: number,
  run: readonly number[],
): RegisterHeadings | undefined {
  const lastRow = lastRowOf(texts, definition, firstRow, run);
  const columns = knownColumns(texts, definition, lastRow, run);
  const fields = new Set(columns.flatMap(({ field }) => field ?? []));
  const named = new Map(run.map((column) => [column, textsOfRow(texts, firstRow).get(column) ?? '']));
  const isTold = definition.isToldFromLogByTitle === true;
  if (isLog(named) && !isTold) return undefined;
  const isComplete = hasNeeded(definition, fields);
  if (!isComplete && !(definition.mayBeSealed && isPartial(columns))) return undefined;
  if (!isComplete && isSpokenBelowLog(texts, definition, firstRow)) return undefined;
  if (isRequest(texts, definition, firstRow, columns, isComplete)) return undefined;
  if (!definition.mayBeSealed && isEntryOfLog(texts, definition, firstRow)) return undefined;
  if (!definition.mayBeSealed && isOfRequests(texts, definition, lastRow, columns)) return undefined;
  // Sections mark their logs of requests as confidential too: two headings and that make no register of warrants.
  const saysSeal = isComplete ? speaksOfSeal : saysUnderSeal;
  if (!speaksOf(texts, definition, firstRow, isTold ? [] : run, saysSeal)) return undefined;
  return { definition, firstRow, lastRow, columns, isComplete };
}

/**
 * Whether a row is a request of the log above, whatever its words. Where they name all that a register needs, each of them must
 * stand in a column of the log's fields, as a register may lie beside it; and every row that reaches down into it must be a
 * request, too.
 */
function isRequest(
  texts: SheetTexts,
  definition: AnyRegister,
  row: number,
  columns: readonly RegisterColumn[],
  isComplete: boolean,
): boolean {
  const ofLog = headingsOfRequest(texts, row, isOfLog);
  if (ofLog === undefined) return false;
  if (!isComplete) return true;
  if (isMostlyHeadings(texts, { definition, firstRow: row })) return false;
  const named = columns.filter(({ field, publicity }) => field !== undefined || publicity !== 'other');
  if (!named.every(({ index }) => headingMeaning(ofLog.get(index) ?? '').size > 0)) return false;
  return reachingRows(row - 1, ROWS_OF_HEADINGS - 1).every((above) => {
    const own = textsOfRow(texts, above);
    return own.size === 0 || isRequestRow(texts, above, isOfLog) || isOfLog(own);
  });
}

/** Whether a row has one text that a heading may have, and others reach down into it from the headings of a log alone. */
function isSpokenBelowLog(texts: SheetTexts, definition: AnyRegister, row: number): boolean {
  const own = textsOfRow(texts, row);
  if (knownTexts(definition, own) > 1 || [...own.values()].some(isOfSeals)) return false;
  return reachingRows(row - 1, ROWS_OF_HEADINGS - 1).some((above) => isOfLog(textsOfRow(texts, above)));
}

/** So many rows from one upwards. */
function reachingRows(row: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, offset) => row - offset);
}

/** Whether there is a column of all that the register needs. */
function hasNeeded({ fields, oneOf }: AnyRegister, found: ReadonlySet<string>): boolean {
  const needed = Object.entries(fields).filter(
    ([, { needed: whose }]) => whose === 'column' || whose === 'heading',
  );
  const hasOne = oneOf === undefined || oneOf.fields.some((name) => found.has(name));
  return hasOne && needed.every(([name]) => found.has(name));
}

/**
 * Whether headings are none of a register's own: they do not stand in their own row, or a column that is none of the
 * register's tells when requests were sent or replied to, as in a log of them.
 */
function isOfRequests(
  texts: SheetTexts,
  definition: AnyRegister,
  row: number,
  columns: readonly RegisterColumn[],
): boolean {
  if (knownTexts(definition, textsOfRow(texts, row)) < 2) return true;
  const others = columns
    .filter(({ field }) => field === undefined)
    .flatMap(({ index }) => headingTexts(texts, row, index, ''));
  if (definition.isToldFromLogByTitle === true && OF_REQUESTS.some((field) => names(others, field)))
    return true;
  return names(others, 'sent') || names(others, 'replied') || names(others, 'recorded');
}

/** What a log of requests has, and no list of States or of communications. */
const OF_REQUESTS: readonly Field[] = ['reference', 'kind', 'category', 'outcome'];

/** Whether some of the headings are a register's own: two of its fields, or one and what says that it is sealed. */
function isPartial(columns: readonly RegisterColumn[]): boolean {
  const fields = columns.filter(({ field }) => field !== undefined).length;
  const seals = columns.filter(({ heading }) => isOfSeals(heading)).length;
  return fields + seals > 1;
}

/** The last row of the headings: those of another language, or those below the headings of groups. */
function lastRowOf(texts: SheetTexts, definition: AnyRegister, row: number, run: readonly number[]): number {
  let last = row;
  for (let below = row + 1; below < row + ROWS_OF_HEADINGS; below += 1) {
    const own = textsOfRow(texts, below);
    const known = run.filter((column) => isKnown(definition, own.get(column) ?? ''));
    if (known.length < 2 || known.length * 2 <= filledIn(texts, below)) break;
    last = below;
  }
  return last;
}

/** A request has a day; its status may be “Concluded”, and the kind of its addressee “Party”. Headings are mostly known. */
function isEntryOfLog(texts: SheetTexts, definition: AnyRegister, row: number): boolean {
  const { head } = texts.sheet;
  const cells = head.rows[row - head.firstRow] ?? [];
  const isMostlyKnown = knownTexts(definition, textsOfRow(texts, row)) * 2 > filledIn(texts, row);
  return !isMostlyKnown && cells.some((value) => value !== null && canBeDate(value));
}

function filledIn({ sheet: { head } }: SheetTexts, row: number): number {
  return (head.rows[row - head.firstRow] ?? []).filter((value) => cellText(value) !== '').length;
}

/** The columns from the first heading to the last, each with what its heading is known to say. */
function knownColumns(
  texts: SheetTexts,
  definition: AnyRegister,
  row: number,
  run: readonly number[],
): readonly RegisterColumn[] {
  const { mayBeSealed } = definition;
  const taken = new Set<string>();
  const fieldOf = fieldReader(definition);
  const [first = 0, last = 0] = [run[0], run.at(-1)];
  const isPartedBelow = isRowOfParts(texts, row + 1, run);
  const above = textsOfRow(texts, row - 1);
  // What stands alone above the first column is a title of the whole, and no heading of a group.
  const isTitled = above.size === 1 && [...above.keys()].every((column) => column <= first);
  let group = '';
  return Array.from({ length: last - first + 1 }, (_, offset): RegisterColumn => {
    const index = first + offset;
    group = isTitled ? '' : (above.get(index) ?? group);
    const candidates = headingTexts(texts, row, index, group);
    const known = (text: string): boolean => isKnown(definition, text);
    if (!mayBeSealed) return plainColumn(index, candidates, definition, taken);
    const own =
      candidates.find(known) ?? candidates.find((text) => publicityColumn(text) !== undefined) ?? '';
    const heading = knownPartOf(
      own,
      (text) => fieldOf(text) !== undefined || isCertain(publicityColumn(text)),
    );
    const publicity = publicityOf(own, candidates);
    const named = isCertain(publicity) ? undefined : fieldOf(heading);
    const field = named === undefined || taken.has(named) ? undefined : named;
    if (field !== undefined && definition.fields[field]?.mayRepeat !== true) taken.add(field);
    const below = isPartedBelow ? textsOfRow(texts, row + 1).get(index) : undefined;
    const ofColumn = below === undefined ? publicity : partOf(publicity, `${own} ${below}`);
    const told = field === undefined ? (ofColumn ?? 'other') : 'other';
    return { index, field, publicity: told, heading };
  });
}

/** A column of a register whose entries are never under seal; beside its fields, one may say what is confidential. */
function plainColumn(
  index: number,
  candidates: readonly string[],
  definition: AnyRegister,
  taken: Set<string>,
): RegisterColumn {
  const fieldOf = fieldReader(definition);
  const known = (text: string): boolean => fieldOf(text) !== undefined;
  const heading = knownPartOf(candidates.find(known) ?? '', known);
  const named = fieldOf(heading);
  const field = named === undefined || taken.has(named) ? undefined : named;
  if (field !== undefined) taken.add(field);
  const [own = ''] = candidates;
  const publicity = field === undefined && isOfPublicity(own) ? publicityColumn(own) : undefined;
  return { index, field, publicity: publicity === 'status' ? 'other' : (publicity ?? 'other'), heading };
}

/**
 * What a column says of publicity. A heading that reaches down from above says it of the column only where no other
 * stands between: below “Unsealing”, a column “Planned” is none of what was unsealed.
 */
function publicityOf(known: string, candidates: readonly string[]): PublicityColumn | undefined {
  const publicity = publicityColumn(known);
  const [lowest = ''] = candidates;
  if (known === lowest || !isCertain(publicity)) return publicity;
  const lower = candidates.slice(0, candidates.indexOf(known));
  return lower.every((text) => known.includes(text)) ? publicity : 'doubtful';
}

/** Whether a row below the headings only parts some of them: nothing but texts that are no days, and none below the first. */
function isRowOfParts(texts: SheetTexts, row: number, run: readonly number[]): boolean {
  const own = textsOfRow(texts, row);
  const isOfEntry = [...own.values()].some((text) => /\p{N}/u.test(text) || canBeDate(text));
  return own.size > 0 && !isOfEntry && filledIn(texts, row) === own.size && !own.has(run[0] ?? -1);
}

/** What a column says of publicity that its heading and a part of it below name together. */
function partOf(publicity: PublicityColumn | undefined, heading: string): PublicityColumn | undefined {
  if (!isCertain(publicity)) return publicity;
  return publicityColumn(heading) === publicity ? publicity : 'denied';
}

function isCertain(publicity: PublicityColumn | undefined): boolean {
  return publicity !== undefined && !['doubtful', 'denied', 'obscure'].includes(publicity);
}

/** What a column may be called: its own heading, that with its group's, or one above it. */
function headingTexts(texts: SheetTexts, row: number, column: number, group: string): readonly string[] {
  const own = textsOfRow(texts, row).get(column);
  const higher = Array.from({ length: ROWS_OF_HEADINGS - 1 }, (_, above) =>
    textsOfRow(texts, row - 1 - above),
  ).flatMap((there) => {
    // Above a column that has its own heading, a text that stands alone in its row is a title.
    const isTitle = own !== undefined && there.size === 1;
    return isTitle ? [] : (there.get(column) ?? []);
  });
  return own === undefined ? higher : [own, `${group} ${own}`, ...higher];
}

/** Whether the sheet's name, a title above or a heading has a word of the register, or speaks of a seal. */
function speaksOf(
  texts: SheetTexts,
  definition: AnyRegister,
  row: number,
  run: readonly number[],
  saysSeal: (text: string) => boolean,
): boolean {
  const own = textsOfRow(texts, row);
  const told = [...titlesOf(texts, row), ...run.flatMap((column) => own.get(column) ?? [])];
  if (definition.mayBeSealed && told.some(saysSeal)) return true;
  const phrases = titlePhrases(definition);
  return told.some((text) => {
    const words = new Set(telling(text));
    return phrases.some((phrase) => phrase.every((word) => words.has(word)));
  });
}

function namesOf({ name, tables }: SheetTexts['sheet']): readonly string[] {
  return [name, ...tables.map((table) => table.name)].map(spacedName);
}

/** The sheet's name, those of its tables, and the titles above a row. */
export function titlesOf(texts: SheetTexts, row: number): readonly string[] {
  const titles = [...namesOf(texts.sheet)];
  for (let above = row - 1; above >= texts.firstRow; above -= 1) {
    if (above <= row - ROWS_OF_HEADINGS && !isTitleRow(texts, above, ALL_COLUMNS)) break;
    titles.push(...textsOfRow(texts, above).values());
  }
  return titles;
}
