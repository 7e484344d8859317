import type { CalendarDay } from '../../ground/calendarDay';
import { normalForm } from '../../ground/normalForm';
import { TextNumbers } from '../../ground/textNumbers';
import { codedValue, codeOf } from '../../log/model/code';
import type { Field } from '../../log/model/field';
import type { RequestLog } from '../../log/model/requestLog';
import { ownNumbers } from '../repeated/requestKeys';
import { sentStanding } from '../standings';
import type { BreakdownBasis } from './breakdownBasis';
import { stateOn } from './stateOn';
import { loggedStreams, type Stream, STREAM_DEFINITIONS } from './streams';

/** What requests are told apart by, beside category and month. */
const ATTRIBUTES = ['section', 'situation', 'addresseeType', 'addressee'] as const satisfies readonly Field[];
type Attribute = (typeof ATTRIBUTES)[number];

/** The requests of one section, situation, kind of addressee or addressee. */
export interface AttributeCount {
  /** as the logs first write it, or the machine name of a kind of addressee; `''` for requests that have none */
  readonly name: string;
  /** `sent` is `replied` + `withdrawn` + `pending`, as at the last day of the period */
  readonly sent: number;
  readonly replied: number;
  readonly withdrawn: number;
  readonly pending: number;
  /** of the replied, those with each of these outcomes; others have none that is known */
  readonly positive: number;
  readonly partial: number;
  readonly negative: number;
  /** how many references the requests have; a request to several addressees is several requests of one reference */
  readonly references: number;
}

/** The requests that a stream sent in the period, by one attribute. */
export interface AttributeBreakdown {
  readonly stream: Stream;
  readonly attribute: Attribute;
  /** by name, never by size: the order is no ranking; requests without the attribute come last */
  readonly counts: readonly AttributeCount[];
  /** all requests of the stream; its references are counted once each, and so may be fewer than the rows' together */
  readonly total: Omit<AttributeCount, 'name'>;
}

/** The outcomes of replies. */
const OUTCOMES = ['positive', 'partial', 'negative'] as const;
type ReplyOutcome = (typeof OUTCOMES)[number];

const OUTCOME_OF_CODE: ReadonlyMap<number, ReplyOutcome> = new Map(
  OUTCOMES.map((outcome) => [codeOf('outcome', outcome), outcome]),
);

/** For each stream the attributes that a log of it has a column for, and of which a request of the period holds one. */
export function byAttribute(basis: BreakdownBasis): readonly AttributeBreakdown[] {
  return loggedStreams(basis.logged).flatMap((stream) => {
    const sent = sentByStream(stream, basis);
    return ATTRIBUTES.flatMap((attribute) => {
      const found = breakdownBy(attribute, stream, sent);
      return found.counts.some(({ name }) => name !== '') ? [found] : [];
    });
  });
}

/** How a request stands, by number, and with which outcome a reply came; the others have none that is known. */
const STANDINGS = [
  { state: 'pending', outcome: undefined },
  { state: 'withdrawn', outcome: undefined },
  { state: 'replied', outcome: undefined },
  { state: 'replied', outcome: 'positive' },
  { state: 'replied', outcome: 'partial' },
  { state: 'replied', outcome: 'negative' },
] as const satisfies readonly { state: RequestState; outcome: ReplyOutcome | undefined }[];

function standingOf(state: RequestState, outcome: ReplyOutcome | undefined): number {
  return STANDINGS.findIndex((one) => one.state === state && one.outcome === outcome);
}

/** By the code of an outcome the standing of a reply. */
const REPLIED = Uint8Array.from({ length: 256 }, (_, code) =>
  standingOf('replied', OUTCOME_OF_CODE.get(code)),
);
const [PENDING, WITHDRAWN] = [standingOf('pending', undefined), standingOf('withdrawn', undefined)];

class Counter {
  readonly #byStanding = STANDINGS.map(() => 0);
  readonly #repeated = new Set<number>();
  #single = 0;

  /** @param requests how many there are of each standing, in the order of {@link STANDINGS} */
  add(requests: Uint32Array): void {
    requests.forEach((count, standing) => {
      this.#byStanding[standing] = (this.#byStanding[standing] ?? 0) + count;
      this.#single += count;
    });
  }

  /** Tells of one of the requests the number of its reference, which other requests have, too. */
  addRepeated(reference: number): void {
    this.#single -= 1;
    this.#repeated.add(reference);
  }

  count(): Omit<AttributeCount, 'name'> {
    const counted = { sent: 0, replied: 0, withdrawn: 0, pending: 0, positive: 0, partial: 0, negative: 0 };
    STANDINGS.forEach(({ state, outcome }, standing) => {
      const count = this.#byStanding[standing] ?? 0;
      counted.sent += count;
      counted[state] += count;
      if (outcome !== undefined) counted[outcome] += count;
    });
    return { ...counted, references: this.#single + this.#repeated.size };
  }
}

type RequestState = ReturnType<typeof stateOn>;

/** What a log holds of the requests that a stream sent in the period. */
interface SentOfLog {
  readonly log: RequestLog;
  /** the rows of the requests */
  readonly requests: Uint32Array;
  /** how each of them stands, by its place in {@link STANDINGS} */
  readonly standings: Uint8Array;
  /** those, by their place among them, of which another request has the reference, and its number */
  readonly repeated: readonly { readonly at: number; readonly reference: number }[];
}

function sentByStream(stream: Stream, { rows, period, asAt }: BreakdownBasis): readonly SentOfLog[] {
  const isSent = sentStanding(STREAM_DEFINITIONS[stream].requests);
  const numbers = new TextNumbers();
  numbers.numberOf('');
  const own = ownNumbers(rows.map(({ log }) => log));
  const logs = rows.map(({ log, rows: ofPeriod }, index) => {
    const requests = rowsWhere(ofPeriod, (row) => isSent(log, row, period) === 'counted');
    const byCode = own?.byCode[index] ?? referenceNumbers(log, requests, numbers);
    return { log, requests, references: referencesOf(log, requests, byCode) };
  });
  const uses = new Uint32Array(own?.texts.length ?? numbers.count);
  for (const { references } of logs) {
    for (let at = 0; at < references.length; at += 1) {
      const reference = references[at] ?? 0;
      uses[reference] = (uses[reference] ?? 0) + 1;
    }
  }
  return logs.map(({ log, requests, references }) => ({
    log,
    requests,
    standings: standingsOf(log, requests, asAt),
    repeated: repeatedAmong(references, uses),
  }));
}

function rowsWhere(rows: Uint32Array, isWanted: (row: number) => boolean): Uint32Array {
  const found = new Uint32Array(rows.length);
  let count = 0;
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    if (!isWanted(row)) continue;
    found[count] = row;
    count += 1;
  }
  return found.subarray(0, count);
}

/** The number of the reference of each request, the same in all logs; 0 for none. */
function referencesOf({ texts }: RequestLog, requests: Uint32Array, byCode: Uint32Array): Uint32Array {
  const { codes } = texts.reference;
  const references = new Uint32Array(requests.length);
  for (let at = 0; at < requests.length; at += 1) references[at] = byCode[codes[requests[at] ?? 0] ?? 0] ?? 0;
  return references;
}

function standingsOf(log: RequestLog, requests: Uint32Array, asAt: CalendarDay): Uint8Array {
  const { outcome } = log.coded;
  const standings = new Uint8Array(requests.length);
  for (let at = 0; at < requests.length; at += 1) {
    const row = requests[at] ?? 0;
    const state = stateOn(log, row, asAt);
    if (state === 'replied') standings[at] = REPLIED[outcome[row] ?? 0] ?? 0;
    else standings[at] = state === 'pending' ? PENDING : WITHDRAWN;
  }
  return standings;
}

function repeatedAmong(references: Uint32Array, uses: Uint32Array): SentOfLog['repeated'] {
  const repeated: { at: number; reference: number }[] = [];
  for (let at = 0; at < references.length; at += 1) {
    const reference = references[at] ?? 0;
    if (reference !== 0 && uses[reference] !== 1) repeated.push({ at, reference });
  }
  return repeated;
}

function referenceNumbers(
  { texts: { reference } }: RequestLog,
  requests: Uint32Array,
  numbers: TextNumbers,
): Uint32Array {
  const byCode = new Uint32Array(reference.texts.length);
  for (let at = 0; at < requests.length; at += 1) {
    const row = requests[at] ?? 0;
    const code = reference.codes[row] ?? 0;
    if (code === 0 || byCode[code] !== 0) continue;
    byCode[code] = numbers.numberOf(normalForm(reference.texts[code] ?? ''));
  }
  return byCode;
}

function breakdownBy(attribute: Attribute, stream: Stream, logs: readonly SentOfLog[]): AttributeBreakdown {
  const named = new Map<string, { readonly name: string; readonly counter: Counter }>();
  const total = new Counter();
  for (const sent of logs) {
    const { log, requests, repeated } = sent;
    const codes = codesOf(log, attribute);
    const names = namesOf(log, attribute);
    const counts = countsByCode(sent, codes, names.length);
    const counterOf = new Map<number, Counter>();
    for (const code of codesInOrder(requests, codes, names.length)) {
      const name = names[code] ?? '';
      const form = normalForm(name);
      const entry = named.get(form) ?? { name, counter: new Counter() };
      named.set(form, entry);
      counterOf.set(code, entry.counter);
      const own = counts.subarray(code * STANDINGS.length, (code + 1) * STANDINGS.length);
      entry.counter.add(own);
      total.add(own);
    }
    for (const { at, reference } of repeated) {
      counterOf.get(codes[requests[at] ?? 0] ?? 0)?.addRepeated(reference);
      total.addRepeated(reference);
    }
  }
  const counts = [...named]
    .sort(([one], [other]) => byName(one, other))
    .map(([, { name, counter }]) => ({ name, ...counter.count() }));
  return { stream, attribute, counts, total: total.count() };
}

/** How many requests there are of each code, and of these of each standing. */
function countsByCode(
  { requests, standings }: SentOfLog,
  codes: Uint32Array | Uint8Array,
  values: number,
): Uint32Array {
  const counts = new Uint32Array(values * STANDINGS.length);
  for (let at = 0; at < requests.length; at += 1) {
    const slot = (codes[requests[at] ?? 0] ?? 0) * STANDINGS.length + (standings[at] ?? 0);
    counts[slot] = (counts[slot] ?? 0) + 1;
  }
  return counts;
}

/** The codes that requests have, in the order in which they come first: of several spellings of a name the first is shown. */
function codesInOrder(
  requests: Uint32Array,
  codes: Uint32Array | Uint8Array,
  values: number,
): readonly number[] {
  const isKnown = new Uint8Array(values);
  const found: number[] = [];
  for (let at = 0; at < requests.length; at += 1) {
    const code = codes[requests[at] ?? 0] ?? 0;
    if (isKnown[code] !== 0) continue;
    isKnown[code] = 1;
    found.push(code);
  }
  return found;
}

/** The texts or machine names by their codes. */
function namesOf(log: RequestLog, attribute: Attribute): readonly string[] {
  if (attribute !== 'addresseeType') return log.texts[attribute].texts;
  return Array.from({ length: 256 }, (_, code) => codedValue('addresseeType', code) ?? '');
}

function codesOf(log: RequestLog, attribute: Attribute): Uint32Array | Uint8Array {
  return attribute === 'addresseeType' ? log.coded.addresseeType : log.texts[attribute].codes;
}

function byName(one: string, other: string): number {
  if (one === other) return 0;
  if (one === '' || other === '') return one === '' ? 1 : -1;
  return one < other ? -1 : 1;
}
