import { NO_DAY } from '../../ground/calendarDay';
import { LONGEST_TELLING_TEXT, normalForm } from '../../ground/normalForm';
import { TextNumbers } from '../../ground/textNumbers';
import type { RequestLog } from '../../log/model/requestLog';

/** A request among all logs. */
export interface RequestRow {
  readonly log: RequestLog;
  /** the place of its log among all, and its row there, from 0 */
  readonly index: number;
  readonly row: number;
}

/** The references of a log, and who its requests went to, as numbers that are equal in all logs where the texts say the same. */
interface KeyedLog {
  readonly log: RequestLog;
  /** by the code of the text; 0 for no reference */
  readonly references: Uint32Array;
  readonly addressees: Uint32Array;
}

/** Requests that say they are the same one: of one reference, addressee and kind, in the order of logs and rows. */
export type SameRequests = readonly RequestRow[];

/** A reference that sections may each use: such requests are one only within one origin. */
export const MERE_NUMBER = /^[\d\s./-]*$/;

/**
 * The requests that share reference, addressee and kind with another one, compared by the normal form, in groups. Those
 * without a reference share nothing, nor do those that an error keeps out of every figure. Sections may number their
 * requests alike: a mere number is the same reference only within one origin.
 */
export function sameRequests(logs: readonly RequestLog[]): readonly SameRequests[] {
  const addressees = numbersOfForms();
  const references = referenceNumbers(logs);
  const keyed = logs.map((log, index) => ({
    log,
    references: references.byCode[index] ?? new Uint32Array(),
    addressees: numbered(
      log.texts.addressee.texts.map((text) => normalForm(text)),
      addressees,
    ),
  }));
  const uses = usesOf(keyed, references.texts.length);
  const groups = new Map<string, RequestRow[]>();
  keyed.forEach(({ log, references: byCode, addressees: toCode }, index) => {
    for (let row = 0; row < log.count; row += 1) {
      const reference = byCode[log.texts.reference.codes[row] ?? 0] ?? 0;
      if (log.usable[row] !== 1 || reference === 0 || (uses[reference] ?? 0) < 2) continue;
      const addressee = toCode[log.texts.addressee.codes[row] ?? 0] ?? 0;
      const origin = MERE_NUMBER.test(references.texts[reference] ?? '') ? (log.coded.origin[row] ?? 0) : '';
      const key = `${reference} ${addressee} ${log.coded.kind[row] ?? 0} ${origin}`;
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [{ log, index, row }]);
      else group.push({ log, index, row });
    }
  });
  return [...groups.values()].filter((group) => group.length > 1);
}

/** The day on which a request was sent. */
export function sentDay({ log, row }: RequestRow): number {
  return log.dates.sent[row] ?? NO_DAY;
}

/** The references of logs as numbers, which are equal where the references are one; 0 for none. */
interface ReferenceNumbers {
  /** by log, then by the code of the text */
  readonly byCode: readonly Uint32Array[];
  /** by number a text or its form */
  readonly texts: readonly string[];
}

function referenceNumbers(logs: readonly Pick<RequestLog, 'texts'>[]): ReferenceNumbers {
  const own = ownNumbers(logs);
  if (own !== undefined) return own;
  const numbers = numbersOfForms();
  const byCode = logs.map((log) => numbered(referenceForms(log), numbers));
  return { byCode, texts: numbers.texts };
}

/**
 * The numbers that the references of a single log have already, as each text is another reference; `undefined` where that is
 * not so, and their forms must be compared.
 */
export function ownNumbers(logs: readonly Pick<RequestLog, 'texts'>[]): ReferenceNumbers | undefined {
  const columns = logs.map(({ texts }) => texts.reference.texts);
  const [only, ...others] = columns.filter((texts) => texts.length > 1);
  if (only === undefined || others.length > 0 || !areToldApart(only)) return undefined;
  return { byCode: columns.map(codesThemselves), texts: only };
}

const ownCodes = new WeakMap<readonly string[], Uint32Array>();

/** The codes of texts, each by itself; made once for the texts of a column. */
function codesThemselves(texts: readonly string[]): Uint32Array {
  const known = ownCodes.get(texts);
  if (known !== undefined) return known;
  const codes = new Uint32Array(texts.length);
  for (let code = 0; code < codes.length; code += 1) codes[code] = code;
  ownCodes.set(texts, codes);
  return codes;
}

const toldApart = new WeakMap<readonly string[], boolean>();

/**
 * Whether no two references of a column are one: their texts are, but for case, as references are compared, and their case
 * is one throughout. So are nearly all references. Found once for the texts of a column.
 */
export function areToldApart(references: readonly string[]): boolean {
  const known = toldApart.get(references);
  if (known !== undefined) return known;
  let cases = 0;
  for (let code = 0; code < references.length && cases < BOTH_CASES; code += 1)
    cases |= casesOf(references[code] ?? '');
  toldApart.set(references, cases < BOTH_CASES);
  return cases < BOTH_CASES;
}

const [CAPITALS, SMALL, BOTH_CASES] = [1, 2, 3];
const [SPACE, GRAVE_ACCENT, DELETE] = [0x20, 0x60, 0x7f];

/** The cases of a text's letters; both where it is not ASCII without spaces, which is compared as it stands. */
function casesOf(text: string): number {
  if (text.length > LONGEST_TELLING_TEXT) return BOTH_CASES;
  let cases = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code <= SPACE || code >= DELETE || code === GRAVE_ACCENT) return BOTH_CASES;
    if (code >= 0x41 && code <= 0x5a) cases |= CAPITALS;
    else if (code >= 0x61 && code <= 0x7a) cases |= SMALL;
  }
  return cases;
}

/** Numbers for forms; 0 is that of the empty one. */
function numbersOfForms(): TextNumbers {
  const numbers = new TextNumbers();
  numbers.numberOf('');
  return numbers;
}

function numbered(forms: readonly string[], numbers: TextNumbers): Uint32Array {
  const byCode = new Uint32Array(forms.length);
  for (let code = 0; code < forms.length; code += 1) byCode[code] = numbers.numberOf(forms[code] ?? '');
  return byCode;
}

const formsOfTexts = new WeakMap<readonly string[], readonly string[]>();

/** The references of a log by their codes, as references are compared; found once for the texts of a column. */
export function referenceForms({ texts }: Pick<RequestLog, 'texts'>): readonly string[] {
  const { texts: stored } = texts.reference;
  const known = formsOfTexts.get(stored);
  if (known !== undefined) return known;
  const forms = stored.map(referenceForm);
  formsOfTexts.set(stored, forms);
  return forms;
}

/** A reference as references are compared: `REG - 5` and `reg–5` are one. */
export function referenceForm(text: string): string {
  const form = normalForm(text);
  if (!form.includes(' ')) return form;
  return form
    .split(/([-/._:])/)
    .map((part) => part.trim())
    .join('');
}

function usesOf(logs: readonly KeyedLog[], count: number): Uint32Array {
  const uses = new Uint32Array(count);
  for (const { log, references } of logs) {
    for (let row = 0; row < log.count; row += 1) {
      const reference = references[log.texts.reference.codes[row] ?? 0] ?? 0;
      if (log.usable[row] === 1) uses[reference] = (uses[reference] ?? 0) + 1;
    }
  }
  return uses;
}
