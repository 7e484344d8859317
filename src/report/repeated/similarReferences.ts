import { normalForm } from '../../ground/normalForm';
import type { Issue } from '../../log/model/issue';
import type { RequestLog } from '../../log/model/requestLog';
import { requestPlace, requestText } from '../../log/model/requestRows';
import { referenceForms } from './requestKeys';
import type { LogIssue } from './settlingLogs';

interface FormedReference {
  readonly log: RequestLog;
  readonly row: number;
  readonly form: string;
}

/**
 * Names the requests of one addressee, kind and day sent whose references differ only in leading zeros, separators or the
 * century of a year: `VWS/22/34` and `VWS/2022/034`. They may be one request; each is counted.
 *
 * @param logs in which each request counts once
 */
export function similarReferences(logs: readonly RequestLog[]): readonly LogIssue[] {
  const firstOf = new Map<string, FormedReference>();
  const issues: LogIssue[] = [];
  const mayBeSimilar = formsThatMayBeSimilar(logs.map(referenceForms));
  if (mayBeSimilar.size === 0) return [];
  for (const [index, log] of logs.entries()) {
    const { reference, addressee } = log.texts;
    const forms = referenceForms(log);
    const parts = forms.map((form) => (mayBeSimilar.has(form) ? referenceParts(form) : undefined));
    const names = addressee.texts.map((text) => normalForm(text));
    for (let row = 0; row < log.count; row += 1) {
      const code = reference.codes[row] ?? 0;
      const form = forms[code] ?? '';
      if (log.usable[row] !== 1 || form === '' || parts[code] === undefined) continue;
      const key = [
        parts[code],
        names[addressee.codes[row] ?? 0],
        log.coded.kind[row],
        log.dates.sent[row],
      ].join('\n');
      const first = firstOf.get(key);
      if (first === undefined) firstOf.set(key, { log, row, form });
      else if (first.form !== form) {
        issues.push({ index, issue: similarReference(log, row, first) });
      }
    }
  }
  return issues;
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
 * The references that may have the parts of another one. Nearly none has, and a number tells that sooner than the parts
 * themselves: references of the same parts have the same number, and hardly any others.
 */
function formsThatMayBeSimilar(logs: readonly (readonly string[])[]): ReadonlySet<string> {
  const numbers = Int32Array.from(
    logs.flatMap((forms) => forms),
    partsNumber,
  ).sort();
  const shared = new Set<number>();
  for (let at = 1; at < numbers.length; at += 1) {
    const number = numbers[at] ?? 0;
    if (number === numbers[at - 1]) shared.add(number);
  }
  const isShared = (form: string): boolean => shared.has(partsNumber(form));
  return new Set(shared.size === 0 ? [] : logs.flatMap((forms) => forms.filter(isShared)));
}

const [ZERO, NINE, LOWER_A, LOWER_Z] = [0x30, 0x39, 0x61, 0x7a];

/** A number of the letters and numbers of a reference in which zeros that lead and centuries of years count for nothing. */
function partsNumber(form: string): number {
  let number = 0;
  for (let at = 0; at < form.length; at += 1) {
    const code = form.charCodeAt(at);
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
