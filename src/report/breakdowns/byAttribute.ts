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

class Counter {
  sent = 0;
  replied = 0;
  withdrawn = 0;
  pending = 0;
  positive = 0;
  partial = 0;
  negative = 0;
  readonly #repeated = new Set<number>();
  #single = 0;

  /** @param reference its number where other requests have it, too */
  add(state: RequestState, outcome: ReplyOutcome | undefined, reference: number | undefined): void {
    this.sent += 1;
    this[state] += 1;
    if (outcome !== undefined) this[outcome] += 1;
    if (reference === undefined) this.#single += 1;
    else this.#repeated.add(reference);
  }

  count(): Omit<AttributeCount, 'name'> {
    const { sent, replied, withdrawn, pending, positive, partial, negative } = this;
    const references = this.#single + this.#repeated.size;
    return { sent, replied, withdrawn, pending, positive, partial, negative, references };
  }
}

type RequestState = ReturnType<typeof stateOn>;

/** What a log holds of the requests that a stream sent in the period. */
interface SentOfLog {
  readonly log: RequestLog;
  /** the rows of the requests */
  readonly requests: Uint32Array;
  /** the number of each reference by its code, the same in all logs; 0 for none */
  readonly references: Uint32Array;
}

/** The requests that a stream sent in the period, and how many of them have each reference. */
interface StreamSent {
  readonly logs: readonly SentOfLog[];
  readonly uses: Uint32Array;
  readonly asAt: CalendarDay;
}

function sentByStream(stream: Stream, { rows, period, asAt }: BreakdownBasis): StreamSent {
  const isSent = sentStanding(STREAM_DEFINITIONS[stream].requests);
  const numbers = new TextNumbers();
  numbers.numberOf('');
  const own = ownNumbers(rows.map(({ log }) => log));
  const logs = rows.map(({ log, rows: ofPeriod }, index) => {
    const requests = ofPeriod.filter((row) => isSent(log, row, period) === 'counted');
    const references = own?.byCode[index] ?? referenceNumbers(log, requests, numbers);
    return { log, requests, references };
  });
  const uses = new Uint32Array(own?.texts.length ?? numbers.count);
  for (const { log, requests, references } of logs) {
    for (let at = 0; at < requests.length; at += 1) {
      const row = requests[at] ?? 0;
      const reference = references[log.texts.reference.codes[row] ?? 0] ?? 0;
      uses[reference] = (uses[reference] ?? 0) + 1;
    }
  }
  return { logs, uses, asAt };
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

function breakdownBy(
  attribute: Attribute,
  stream: Stream,
  { logs, uses, asAt }: StreamSent,
): AttributeBreakdown {
  const named = new Map<string, { readonly name: string; readonly counter: Counter }>();
  const total = new Counter();
  for (const { log, requests, references } of logs) {
    const codes = codesOf(log, attribute);
    const entries = namesOf(log, attribute).map((name) => ({ name, form: normalForm(name) }));
    const counters = new Map<number, Counter>();
    const counterOf = (code: number): Counter => {
      const { name = '', form = '' } = entries[code] ?? {};
      const entry = named.get(form) ?? { name, counter: new Counter() };
      named.set(form, entry);
      counters.set(code, entry.counter);
      return entry.counter;
    };
    for (let at = 0; at < requests.length; at += 1) {
      const row = requests[at] ?? 0;
      const code = codes[row] ?? 0;
      const number = references[log.texts.reference.codes[row] ?? 0] ?? 0;
      const reference = number === 0 || uses[number] === 1 ? undefined : number;
      const state = stateOn(log, row, asAt);
      const outcome = state === 'replied' ? OUTCOME_OF_CODE.get(log.coded.outcome[row] ?? 0) : undefined;
      (counters.get(code) ?? counterOf(code)).add(state, outcome, reference);
      total.add(state, outcome, reference);
    }
  }
  const counts = [...named]
    .sort(([one], [other]) => byName(one, other))
    .map(([, { name, counter }]) => ({ name, ...counter.count() }));
  return { stream, attribute, counts, total: total.count() };
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
