import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import { remembering } from '../../ground/rememberedTexts';
import type { LogLayout } from '../fitting/logLayout';
import { DATE_FIELDS, type Field, FIELDS, isCodedField, isDateField } from '../model/field';
import { saysUnderSeal } from '../registers/publicity';
import { areAlike } from '../values/alikeReferences';
import { canBeDate } from '../values/canBeDate';
import { isPlausibleSerial } from '../values/plausibleSerial';
import type { Concept } from '../vocabulary/concept';
import { type Term, termsOf } from '../vocabulary/lexicon';
import { meaningOfCell } from '../vocabulary/meaning';
import { tellsOfSought } from '../vocabulary/publicityTerms';
import { opensTotals } from '../vocabulary/rowTerms';
import { referenceForm } from '../values/referenceForm';

/** The references from which the forms of the log's own are known: the latest, as a new year may have another form. */
const REFERENCES_KEPT = 200;
/** So many references, nearly all of them with a digit, tell that one without is none. */
const FEWEST_REFERENCES = 3;
const MOSTLY = 0.8;
/** So many days tell that one which is years before them is none of theirs. */
const FEWEST_DAYS = 5;
const YEARS_BEFORE = 2 * 366;

/** What speaks against a row's being a request, in points; a reference of the log's own weighs against them. */
const SOME = 1;
const MUCH = 2;
const A_NAME = 3;
const ENOUGH = 3;
const ENOUGH_BESIDE_REFERENCE = 4;

/**
 * What the rows of a log tell of one that comes after them: whether its cells are of another kind than theirs, as those of
 * an entry of a register that somebody pasted below, without a title and without headings.
 */
export class EntryEvidence {
  readonly #forms: string[] = [];
  readonly #counts = new Map<string, number>();
  #last = '';
  #kept = 0;
  #seen = 0;
  #withDigit = 0;
  #earliest = Infinity;
  #days = 0;
  #fields: readonly (Field | undefined)[] = [];
  /** the places of the columns that hold texts, and no numbers */
  #ofTexts: readonly number[] = [];

  readonly #hasReferences: boolean;

  constructor(private readonly layout: LogLayout) {
    this.#hasReferences = layout.columns.has('reference');
  }

  /** @param columns the sheet columns, from 0, of the rows that follow */
  setColumns(columns: readonly number[]): void {
    const fieldOf = new Map([...this.layout.columns].map(([field, { index }]) => [index, field]));
    this.#fields = columns.map((column) => fieldOf.get(column));
    this.#ofTexts = [...columns.keys()].filter((position) => this.#holdsTexts(position));
  }

  /**
   * Keeps a row at once whose reference is as the one above it, which nearly every one is; whether it is so. Such a row is
   * not odd.
   */
  keepAlike(cells: readonly CellValue[], reference: CellValue, sent: CellValue): boolean {
    if (typeof reference !== 'string' || !areAlike(reference, this.#last)) return false;
    if (this.#holdsNumberAmongTexts(cells)) return false;
    this.#keepDay(sent);
    this.#seen += 1;
    this.#withDigit += 1;
    return true;
  }

  #keepDay(sent: CellValue): void {
    if (typeof sent !== 'number') return;
    this.#days += 1;
    if (sent < this.#earliest) this.#earliest = sent;
  }

  /** Keeps what a request of the log looks like. */
  keep(reference: string, sent: CellValue): void {
    this.#keepDay(sent);
    if (reference === '') return;
    this.#seen += 1;
    const isLikeLast = areAlike(reference, this.#last);
    if (isLikeLast || hasDigit(reference)) this.#withDigit += 1;
    if (isLikeLast) return;
    this.#last = reference;
    const form = referenceForm(reference);
    const at = this.#kept % REFERENCES_KEPT;
    const former = this.#forms[at];
    if (former !== undefined) this.#count(former, -1);
    this.#forms[at] = form;
    this.#count(form, 1);
    this.#kept += 1;
  }

  #count(form: string, more: number): void {
    const count = (this.#counts.get(form) ?? 0) + more;
    if (count > 0) this.#counts.set(form, count);
    else this.#counts.delete(form);
  }

  /** Whether a text has a digit, and the form of one of the log's references, where any is known. */
  isOwnReference(reference: string): boolean {
    if (areAlike(reference, this.#last) || areNumbers(reference, this.#last)) return true;
    if (!hasDigit(reference)) return false;
    return this.#seen === 0 || this.#counts.has(referenceForm(reference));
  }

  /** Whether a row must be looked at more closely: its reference is not of the log's forms, or a text column holds a number. */
  isOdd(cells: readonly CellValue[], reference: string): boolean {
    if (this.#hasReferences && reference !== '' && !this.isOwnReference(reference)) return true;
    return this.#holdsNumberAmongTexts(cells);
  }

  #holdsNumberAmongTexts(cells: readonly CellValue[]): boolean {
    const ofTexts = this.#ofTexts;
    for (let at = 0; at < ofTexts.length; at += 1)
      if (typeof cells[ofTexts[at] ?? -1] === 'number') return true;
    return false;
  }

  #isDayAmongTexts(value: CellValue, position: number): boolean {
    return typeof value === 'number' && isPlausibleSerial(value) && this.#holdsTexts(position);
  }

  #holdsTexts(position: number): boolean {
    const field = this.#fields[position];
    return field === 'addressee' || field === 'situation' || (field !== undefined && isCodedField(field));
  }

  /** Whether the cells of a row speak for an entry of a register rather than for a request of the log. */
  isEntry(cells: readonly CellValue[], reference: string): boolean {
    const own = this.isOwnReference(reference) && this.#hasReferences;
    const enough = own ? ENOUGH_BESIDE_REFERENCE : ENOUGH;
    const [inOthers, ofReference] = this.#misplacedTexts(cells);
    const days = cells.some((value, at) => this.#isDayAmongTexts(value, at)) ? MUCH : 0;
    const early = this.#early(cells);
    // Beside the other cells of nearly every request, whatever its reference says would not be enough.
    if (own && inOthers + days + early + MUCH < enough) return false;
    if (cells.filter((value) => cellText(value) !== '').length < 2) return false;
    const misplaced = inOthers + ofReference() + days;
    if (misplaced === 0 && !cells.some(canBeDate)) return false;
    return misplaced + (own ? 0 : this.#foreignReference(reference)) + early >= enough;
  }

  /** How much the texts of a row are none of their columns: all but its reference, and that one, when it is asked for. */
  #misplacedTexts(cells: readonly CellValue[]): readonly [number, () => number] {
    let inOthers = 0;
    let at = -1;
    for (let position = 0; position < cells.length; position += 1) {
      const value = cells[position] ?? null;
      const field = this.#fields[position];
      if (field === 'reference') at = position;
      else if (field !== undefined && typeof value === 'string') inOthers += misplacedIn(field, value);
    }
    const written = cells[at] ?? null;
    return [inOthers, () => (typeof written === 'string' ? misplacement('reference', written) : 0)];
  }

  #foreignReference(reference: string): number {
    const isKnown = this.#seen >= FEWEST_REFERENCES && this.#withDigit >= MOSTLY * this.#seen;
    if (!isKnown || reference === '') return 0;
    if (isPlausibleSerial(Number(reference))) return MUCH;
    return isName(reference) ? A_NAME : SOME;
  }

  #early(cells: readonly CellValue[]): number {
    if (this.#days < FEWEST_DAYS) return 0;
    const isEarly = (value: CellValue, at: number): boolean => {
      const field = this.#fields[at];
      const isDay = DATE_FIELDS.some((one) => one === field);
      return (
        isDay &&
        typeof value === 'number' &&
        isPlausibleSerial(value) &&
        value < this.#earliest - YEARS_BEFORE
      );
    };
    return cells.some(isEarly) ? SOME : 0;
  }
}

/** What {@link misplacement} comes to for the texts that a log repeats. */
const MISPLACEMENTS = new Map(
  FIELDS.map((field) => [field, remembering((text) => misplacement(field, text))] as const),
);

function misplacedIn(field: Field, text: string): number {
  return MISPLACEMENTS.get(field)?.(text) ?? 0;
}

/** How much a text is none of its column, up to {@link MUCH}. */
function misplacement(field: Field, text: string): number {
  if (text.trim() === '') return 0;
  const names = isDateField(field) ? namesIn(text) : 0;
  if (names > 0) return names > 1 ? MUCH : SOME;
  // “Arrest of a suspect at large” is what such a column is for.
  if (isCodedField(field) && meaningOfCell(field, text) !== undefined) return 0;
  if (tellsOfSought(text)) return isDateField(field) || isCodedField(field) ? MUCH : SOME;
  return saysUnderSeal(text) ? SOME : 0;
}

/** Requests that are numbered go on from 9 to 10; a number that can be a day is none of theirs. */
function areNumbers(reference: string, other: string): boolean {
  return [reference, other].every((text) => /^\d{1,6}$/.test(text) && !isPlausibleSerial(Number(text)));
}

function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

const BESIDE_NAME: readonly Concept[] = ['situation', 'person', 'case'];

/** How many words of names are in a text that is no day and says nothing else; `Situation in X` is one of two. */
function namesIn(text: string): number {
  if (hasDigit(text) || canBeDate(text) || opensTotals(text)) return 0;
  const terms = termsOf(text);
  const isName = ({ concepts, isName: isOne }: Term): boolean =>
    isOne || concepts.some((concept) => BESIDE_NAME.includes(concept));
  return terms.some((term) => term.isName) && terms.every(isName) ? terms.length : 0;
}

/** Whether a text can be nothing but a name of several words. */
function isName(text: string): boolean {
  if (hasDigit(text)) return false;
  const terms = termsOf(text);
  return (
    terms.filter((term) => term.isName).length > 1 && terms.every(({ concepts }) => concepts.length === 0)
  );
}
