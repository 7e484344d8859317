import { NO_DAY } from '../../ground/calendarDay';
import { type Field, FIELDS } from '../../log/model/field';
import type { LogReading } from '../provenance/logReading';
import { digestAt, digestedFields, KEY_FIELDS, NO_TEXT, type RecordedRequests } from './recordedRequests';

/** A request as a run recorded it, with its place in the record and the digests of its fields. */
export interface KnownRequest {
  /** its place among the requests of the record, from 0 */
  readonly index: number;
  readonly reading: LogReading;
  /** what else decides how each field of its log is read: meanings of values, order of days */
  readonly answers: LogReading;
  readonly sent: number;
  readonly replied: number;
  readonly digests: ReadonlyMap<Field, string>;
}

/** Which request of the earlier run is which of the later one. */
export interface MatchedRequests {
  readonly pairs: readonly { readonly was: KnownRequest; readonly is: KnownRequest }[];
  /** of the later run alone */
  readonly added: readonly KnownRequest[];
  /** of the earlier run alone */
  readonly gone: readonly KnownRequest[];
}

/** What makes a request known; `undefined` where it has not all of it. */
type KeyOf = (request: KnownRequest) => string | undefined;

/**
 * Matches the requests of two runs. A request is known by its reference, kind and addressee, wherever it stands, and
 * without a reference by its day. One that is alone in having a reference and a day is the same although its kind or its
 * addressee was corrected.
 */
export function matchRequests(before: RecordedRequests, after: RecordedRequests): MatchedRequests {
  const isKey = (field: Field): boolean => isReadAsBefore(field, before, after);
  const named = KEY_FIELDS.filter(isKey);
  const isDayKnown = isKey('sent');
  const by =
    (fields: readonly Field[], hasDay: boolean): KeyOf =>
    (request) =>
      keyOf(request, fields, hasDay || !named.includes('reference'));
  const corrected = (fields: readonly Field[]): KeyOf =>
    isDayKnown && named.includes('reference') && fields.length < named.length
      ? referenced(by(fields, true))
      : () => undefined;
  return matchedBy([
    { keyOf: by(named, isDayKnown), isSingle: false },
    { keyOf: by(named, false), isSingle: false },
    { keyOf: corrected(named.filter((field) => field !== 'kind')), isSingle: true },
    { keyOf: corrected(named.filter((field) => field !== 'addressee')), isSingle: true },
  ])(known(before), known(after));
}

/** Whether every log that the earlier run read has the field from where it had it then. */
function isReadAsBefore(field: Field, before: RecordedRequests, after: RecordedRequests): boolean {
  const now = new Set(after.readings.map((reading) => reading[field]));
  return before.readings.every((reading) => now.has(reading[field]));
}

function known({ readings, answers = [], requests }: RecordedRequests): readonly KnownRequest[] {
  const digested = readings.map((reading) => digestedFields((field) => reading[field] !== undefined));
  return requests.map(([number, sent, replied, rest], index) => ({
    index,
    reading: readings[number] ?? {},
    answers: answers[number] ?? {},
    sent,
    replied,
    digests: new Map((digested[number] ?? []).map((field, place) => [field, digestAt(rest, place)])),
  }));
}

/** Without a reference it is known by its day. */
function keyOf({ sent, digests }: KnownRequest, fields: readonly Field[], hasDay: boolean): string {
  const names = fields.map((field) => digests.get(field) ?? NO_TEXT);
  const isUnnamed = (digests.get('reference') ?? NO_TEXT) === NO_TEXT;
  return hasDay || isUnnamed ? [...names, sent].join(' ') : names.join(' ');
}

function referenced(keyOfRequest: KeyOf): KeyOf {
  return (request) =>
    (request.digests.get('reference') ?? NO_TEXT) === NO_TEXT ? undefined : keyOfRequest(request);
}

interface Pass {
  readonly keyOf: KeyOf;
  /** whether only requests match that are alone with their key, on either side */
  readonly isSingle: boolean;
}

/** One pass after the other, each over what the earlier ones left; of requests with the same key the first match first. */
function matchedBy(
  passes: readonly Pass[],
): (before: readonly KnownRequest[], after: readonly KnownRequest[]) => MatchedRequests {
  return (before, after) => {
    const pairs: { was: KnownRequest; is: KnownRequest }[] = [];
    let [gone, added] = [before, after];
    for (const { keyOf: key, isSingle } of passes) {
      const [was, is] = [byKey(gone, key), byKey(added, key)];
      const matched = new Set<KnownRequest>();
      for (const [name, earlier] of was) {
        const later = is.get(name) ?? [];
        if (isSingle && (earlier.length > 1 || later.length > 1)) continue;
        earlier.slice(0, later.length).forEach((one, index) => {
          const other = later[index];
          if (other === undefined) return;
          pairs.push({ was: one, is: other });
          matched.add(one).add(other);
        });
      }
      const isLeft = (request: KnownRequest): boolean => !matched.has(request);
      [gone, added] = [gone.filter(isLeft), added.filter(isLeft)];
    }
    return { pairs, added, gone };
  };
}

function byKey(requests: readonly KnownRequest[], keyOfRequest: KeyOf): Map<string, KnownRequest[]> {
  const groups = new Map<string, KnownRequest[]>();
  for (const request of requests) {
    const key = keyOfRequest(request);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [request]);
    else group.push(request);
  }
  return groups;
}

/** The fields that say something else of a request than before; a field that is read from elsewhere now is none. */
export function correctedFields({ was, is }: MatchedRequests['pairs'][number]): readonly Field[] {
  const says = ({ sent, replied, digests }: KnownRequest, field: Field): string | number | undefined => {
    if (field === 'sent') return sent;
    return field === 'replied' ? replied : digests.get(field);
  };
  return FIELDS.filter(
    (field) => was.reading[field] === is.reading[field] && says(was, field) !== says(is, field),
  );
}

/** Whether a reply came that was not there before, whatever else was entered with it. */
export function isReplyNew({ was, is }: MatchedRequests['pairs'][number], fields: readonly Field[]): boolean {
  return fields.includes('replied') && was.replied === NO_DAY && is.replied !== NO_DAY;
}
