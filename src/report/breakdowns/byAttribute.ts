import { normalForm } from '../../ground/normalForm';
import { codedValue, codeOf } from '../../log/model/code';
import type { Field } from '../../log/model/field';
import type { RequestLog } from '../../log/model/requestLog';
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
  /** of the replied, those with the outcome `positive` */
  readonly positive: number;
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

const POSITIVE = codeOf('outcome', 'positive');

/** For each stream the attributes that a log of it has a column for, and of which a request of the period holds one. */
export function byAttribute(basis: BreakdownBasis): readonly AttributeBreakdown[] {
  return loggedStreams(basis.logged).flatMap((stream) =>
    ATTRIBUTES.flatMap((attribute) => {
      const found = breakdownBy(attribute, stream, basis);
      return found.counts.some(({ name }) => name !== '') ? [found] : [];
    }),
  );
}

class Counter {
  sent = 0;
  replied = 0;
  withdrawn = 0;
  pending = 0;
  positive = 0;
  readonly #references = new Set<string>();
  #withoutReference = 0;

  add(log: RequestLog, row: number, state: 'replied' | 'withdrawn' | 'pending', reference: string): void {
    this.sent += 1;
    this[state] += 1;
    if (state === 'replied' && log.coded.outcome[row] === POSITIVE) this.positive += 1;
    if (reference === '') this.#withoutReference += 1;
    else this.#references.add(reference);
  }

  count(): Omit<AttributeCount, 'name'> {
    const { sent, replied, withdrawn, pending, positive } = this;
    const references = this.#references.size + this.#withoutReference;
    return { sent, replied, withdrawn, pending, positive, references };
  }
}

function breakdownBy(
  attribute: Attribute,
  stream: Stream,
  { rows, period, asAt }: BreakdownBasis,
): AttributeBreakdown {
  const isSent = sentStanding(STREAM_DEFINITIONS[stream].requests);
  const named = new Map<string, { readonly name: string; readonly counter: Counter }>();
  const total = new Counter();
  for (const { log, rows: ofPeriod } of rows) {
    const names = namesOf(log, attribute);
    const forms = names.map((name) => normalForm(name));
    const references = log.texts.reference.texts.map((text) => normalForm(text));
    for (const row of ofPeriod) {
      if (isSent(log, row, period) !== 'counted') continue;
      const code = codesOf(log, attribute)[row] ?? 0;
      const form = forms[code] ?? '';
      const entry = named.get(form) ?? { name: names[code] ?? '', counter: new Counter() };
      named.set(form, entry);
      const state = stateOn(log, row, asAt);
      const reference = references[log.texts.reference.codes[row] ?? 0] ?? '';
      entry.counter.add(log, row, state, reference);
      total.add(log, row, state, reference);
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
