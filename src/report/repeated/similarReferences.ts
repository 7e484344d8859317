import { normalForm } from '../../ground/normalForm';
import type { Issue } from '../../log/model/issue';
import type { RequestLog } from '../../log/model/requestLog';
import { requestPlace, requestText } from '../../log/model/requestRows';
import { likeReference } from './likeReference';
import { areToldApart, referenceForm, referenceForms } from './requestKeys';
import type { LogIssue } from './settlingLogs';

interface FormedReference {
  readonly log: RequestLog;
  readonly row: number;
  readonly form: string;
}

/**
 * Names the requests of one addressee, kind and day sent whose references differ only in leading zeros, separators, the
 * century of a year, a word such as “Ref.” before them, or letters that look like others or like digits: `VWS/22/34` and
 * `VWS/2022/034`. They may be one request; each is counted.
 *
 * @param logs in which each request counts once
 */
export function similarReferences(logs: readonly RequestLog[]): readonly LogIssue[] {
  const firstOf = new Map<string, FormedReference>();
  const issues: LogIssue[] = [];
  const numbers = logs.map((log) => partsNumbers(comparedReferences(log)));
  const shared = sharedNumbers(numbers);
  if (shared.size === 0) return [];
  for (const [index, log] of logs.entries()) {
    const { reference, addressee } = log.texts;
    const forms = comparedReferences(log);
    const parts = partsByCode(forms, numbers[index] ?? new Int32Array(), shared);
    const hasParts = markedCodes(parts.keys(), forms.length);
    const names = addressee.texts.map((text) => normalForm(text));
    for (let row = 0; row < log.count; row += 1) {
      const code = reference.codes[row] ?? 0;
      if (hasParts[code] !== 1) continue;
      const [form = '', part] = [forms[code], parts.get(code)];
      if (part === undefined || log.usable[row] !== 1 || form === '') continue;
      const key = [part, names[addressee.codes[row] ?? 0], log.coded.kind[row], log.dates.sent[row]].join(
        '\n',
      );
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, { log, row, form });
      else if (first.form !== form) {
        issues.push({ index, issue: similarReference(log, row, first) });
      }
    }
  }
  return issues;
}

/** The references of a log, equal where they are one: as they stand where that tells them apart. */
function comparedReferences(log: RequestLog): readonly string[] {
  const { texts } = log.texts.reference;
  return areToldApart(texts) ? texts : referenceForms(log);
}

/** What those references are made of, by code, that may be made of the same as others. */
function partsByCode(
  references: readonly string[],
  numbers: Int32Array,
  shared: ReadonlySet<number>,
): ReadonlyMap<number, string> {
  const parts = new Map<number, string>();
  const lasts = lastsOf(shared);
  for (let code = 0; code < numbers.length; code += 1) {
    const number = numbers[code] ?? 0;
    if (lasts[number & LAST_BITS] === 1 && shared.has(number))
      parts.set(code, referenceParts(referenceForm(likeReference(references[code] ?? ''))));
  }
  return parts;
}

function markedCodes(codes: Iterable<number>, count: number): Uint8Array {
  const marks = new Uint8Array(count);
  for (const code of codes) marks[code] = 1;
  return marks;
}

const LAST_BITS = 0xffff;

/** The last bits of numbers, marked: of nearly every other number they tell that it is none of these. */
function lastsOf(numbers: ReadonlySet<number>): Uint8Array {
  const marks = new Uint8Array(LAST_BITS + 1);
  for (const number of numbers) marks[number & LAST_BITS] = 1;
  return marks;
}

function similarReference(log: RequestLog, row: number, first: FormedReference): Issue {
  return {
    ...requestPlace(log, row),
    severity: 'warning',
    found: requestText(log, 'reference', row),
    finding: {
      code: 'similarReference',
      first: requestPlace(first.log, first.row),
      other: requestText(first.log, 'reference', first.row),
    },
  };
}

/**
 * The numbers of parts that references share with others. Nearly none does, and a number tells that sooner than the parts
 * themselves: references of the same parts have the same number, and hardly any others.
 */
function sharedNumbers(logs: readonly Int32Array[]): ReadonlySet<number> {
  const possible = numbersOfOneMark(logs);
  const [once, shared] = [new Set<number>(), new Set<number>()];
  if (possible.size === 0) return shared;
  const lasts = lastsOf(possible);
  for (const numbers of logs) {
    for (let code = 0; code < numbers.length; code += 1) {
      const number = numbers[code] ?? 0;
      if (lasts[number & LAST_BITS] !== 1 || !possible.has(number)) continue;
      if (once.has(number)) shared.add(number);
      else once.add(number);
    }
  }
  return shared;
}

const MARKS = 1 << 23;

/** The numbers that have their mark with one before them: all that come twice are among them, and few others. */
function numbersOfOneMark(logs: readonly Int32Array[]): ReadonlySet<number> {
  const marks = new Int32Array(MARKS / 32);
  const found = new Set<number>();
  for (const numbers of logs) {
    for (let code = 0; code < numbers.length; code += 1) {
      const number = numbers[code] ?? 0;
      const place = (number & (MARKS - 1)) >>> 5;
      const mark = 1 << (number & 31);
      const before = marks[place] ?? 0;
      if ((before & mark) !== 0) found.add(number);
      marks[place] = before | mark;
    }
  }
  return found;
}

function partsNumbers(forms: readonly string[]): Int32Array {
  const numbers = new Int32Array(forms.length);
  for (let code = 0; code < forms.length; code += 1) numbers[code] = partsNumber(forms[code] ?? '');
  return numbers;
}

const [ZERO, NINE, UPPER_A, UPPER_Z, LOWER_A, LOWER_Z] = [0x30, 0x39, 0x41, 0x5a, 0x61, 0x7a];
const TO_LOWER = LOWER_A - UPPER_A;

/**
 * A number of the letters and numbers of a reference in which zeros that lead and centuries of years count for nothing:
 * references that look alike, and those that are one, have the same.
 */
export function partsNumber(reference: string): number {
  const form = likeReference(reference);
  let number = 0;
  for (let at = 0; at < form.length; at += 1) {
    const written = form.charCodeAt(at);
    const code = written >= UPPER_A && written <= UPPER_Z ? written + TO_LOWER : written;
    if (code >= LOWER_A && code <= LOWER_Z) number = (Math.imul(number, 31) + code) | 0;
    if (code < ZERO || code > NINE) continue;
    const start = at;
    while (isDigit(form.charCodeAt(at + 1))) at += 1;
    number = (Math.imul(number, 0x2c1b3c6d) + valueOfDigits(form, start, at + 1)) | 0;
  }
  return number;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}

function valueOfDigits(form: string, start: number, end: number): number {
  let first = start;
  while (first < end - 1 && form.charCodeAt(first) === ZERO) first += 1;
  let value = 0;
  for (let at = first; at < end; at += 1) value = (Math.imul(value, 10) + form.charCodeAt(at) - ZERO) | 0;
  const isYear = end - first === 4 && value >= 1900 && value <= 2099;
  return isYear ? value % 100 : value;
}

/** The letters and numbers of a reference: without leading zeros, and a year before another number by its last two digits. */
function referenceParts(form: string): string {
  const parts = form.match(/\p{L}+|\d+/gu) ?? [];
  const lastNumber = parts.findLastIndex((part) => /^\d/.test(part));
  return parts
    .map((part, index) => (index < lastNumber ? part.replace(/^(?:19|20)(?=\d\d$)/, '') : part))
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join(' ');
}
