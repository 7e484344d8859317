import { z } from 'zod';
import { parseIsoDate } from '../../ground/calendarDay';
import { type Field, FIELDS } from '../../log/model/field';
import { definitionOf, FIGURE_IDS, type FigureId, isOfRegister } from '../figures/figures';
import type { RecordedStanding } from './recordedCounts';
import type { RecordedRequests } from './recordedRequests';
import { correctedFields, isReplyNew, type KnownRequest, matchRequests } from './requestMatching';
import type { FigureRecord, RunRecord } from './runRecord';

/**
 * Why a figure is not what it was. The request was sent since the run before (`sentSince`), or earlier and entered only now
 * (`recordedLate`); a reply to it came, or something else of it was corrected; it was there and could not be counted
 * (`recognised`), or could be and no longer can (`notCounted`), or is gone. It says the same and is counted otherwise: its
 * column is read otherwise, the rules are others, or what the figure rests on is (`basis`: the figure was n/a, or the
 * period before came from elsewhere). Without any request: the counts that were entered, or the entries of a register.
 */
const REVISION_CAUSES = [
  'sentSince',
  'recordedLate',
  'replied',
  'corrected',
  'recognised',
  'notCounted',
  'gone',
  'readAnew',
  'rules',
  'basis',
  'entered',
  'register',
] as const;
type RevisionCause = (typeof REVISION_CAUSES)[number];

export const revisionPartSchema = z
  .strictObject({
    cause: z.enum(REVISION_CAUSES),
    /** what was corrected of the requests, or is read otherwise; empty for other causes */
    fields: z.array(z.enum(FIELDS)).readonly(),
    /** how many requests count otherwise for it */
    requests: z.int().min(0),
    /** what it adds to the numerator (the count, the days, the growth's difference), and to the denominator */
    numerator: z.number(),
    denominator: z.number(),
  })
  .readonly();
/** What one cause adds to a figure's numerator and denominator. */
export type RevisionPart = z.infer<typeof revisionPartSchema>;

/**
 * Parts the difference of each figure between two runs by its causes. The parts of a figure add up to the difference of its
 * numerator and of its denominator exactly; a figure without a value counts as nothing. `undefined` where single requests
 * cannot be compared. A figure whose parts do not add up, as the record was changed by hand, is left out.
 */
export function revisionsOf(
  before: RunRecord,
  after: RunRecord,
): ReadonlyMap<FigureId, readonly RevisionPart[]> | undefined {
  const { requests: was } = before;
  const { requests: is } = after;
  if (was?.counted === undefined || is?.counted === undefined) return undefined;
  const parts = new PartsOfFigures();
  for (const move of movesOf(before, was, after, is)) parts.add(move);
  return new Map(
    FIGURE_IDS.flatMap((id): [FigureId, readonly RevisionPart[]][] => {
      const [then, now] = [amountsOf(before.figures[id]), amountsOf(after.figures[id])];
      const whole = {
        numerator: now.numerator - then.numerator,
        denominator: now.denominator - then.denominator,
      };
      const own = [
        ...parts.of(id),
        ...withoutRequests(id, whole, enteredThen(id, then, was), enteredThen(id, now, is)),
      ];
      return addsUp(own, whole) ? [[id, own]] : [];
    }),
  );
}

interface Amounts {
  readonly numerator: number;
  readonly denominator: number;
}

const NOTHING: Amounts = { numerator: 0, denominator: 0 };

function amountsOf(figure: FigureRecord | undefined): Amounts {
  if (figure === undefined || figure.value === null) return NOTHING;
  return { numerator: figure.numerator ?? 0, denominator: figure.denominator ?? 0 };
}

function addsUp(parts: readonly RevisionPart[], whole: Amounts): boolean {
  const sum = (of: keyof Amounts): number => parts.reduce((total, part) => total + part[of], 0);
  return sum('numerator') === whole.numerator && sum('denominator') === whole.denominator;
}

/** What counts otherwise without any request: the entries of a register, of which none is kept, and counts that were entered. */
function withoutRequests(id: FigureId, whole: Amounts, then: number, now: number): readonly RevisionPart[] {
  const none = { fields: [], requests: 0 };
  if (isOfRegister(id)) {
    return whole.numerator === 0 && whole.denominator === 0 ? [] : [{ cause: 'register', ...none, ...whole }];
  }
  const more = now - then;
  return more === 0 ? [] : [{ cause: 'entered', ...none, numerator: -more, denominator: more }];
}

/** How many requests of the period before were entered, beside those that the logs held. */
function enteredThen(id: FigureId, { denominator }: Amounts, { counted }: RecordedRequests): number {
  if (counted === undefined || definitionOf(id).measure !== 'growth') return 0;
  const isPrevious = counted.ways.map((way) => way.in[id] === 'previous');
  return denominator - counted.of.filter((way) => isPrevious[way] === true).length;
}

/** A request as one of the runs counted it. */
interface CountedRequest {
  readonly standing: RecordedStanding;
  readonly days: number;
}

/** What became of a request: how it was counted and is, `undefined` where it is not there. */
interface Move {
  readonly cause: RevisionCause;
  readonly fields: readonly Field[];
  readonly was: CountedRequest | undefined;
  readonly is: CountedRequest | undefined;
}

const NOT_COUNTED: RecordedStanding = { isUsable: false, in: {} };

function countedRequest(
  { index, sent, replied }: KnownRequest,
  { counted }: RecordedRequests,
): CountedRequest {
  const way = counted?.of[index];
  const standing = way === undefined ? undefined : counted?.ways[way];
  return { standing: standing ?? NOT_COUNTED, days: replied - sent };
}

function movesOf(
  before: RunRecord,
  was: RecordedRequests,
  after: RunRecord,
  is: RecordedRequests,
): readonly Move[] {
  const { pairs, added, gone } = matchRequests(was, is);
  const since = parseIsoDate(before.day);
  const isOtherRules = before.rules !== after.rules;
  return [
    ...added.map((request): Move => {
      const cause = since !== undefined && request.sent > since ? 'sentSince' : 'recordedLate';
      return { cause, fields: [], was: undefined, is: countedRequest(request, is) };
    }),
    ...gone.map((request): Move => {
      return { cause: 'gone', fields: [], was: countedRequest(request, was), is: undefined };
    }),
    ...pairs.map((pair): Move => {
      const [then, now] = [countedRequest(pair.was, was), countedRequest(pair.is, is)];
      return { ...causeOf(pair, then, now, isOtherRules), was: then, is: now };
    }),
  ];
}

type Pair = Parameters<typeof correctedFields>[0];

/** The fields by which figures count; others change none, and so a correction is told by these where it is one of them. */
const COUNTING_FIELDS: readonly Field[] = [
  'organ',
  'kind',
  'origin',
  'category',
  'purpose',
  'sent',
  'replied',
  'recorded',
  'outcome',
  'status',
];

function causeOf(
  pair: Pair,
  then: CountedRequest,
  now: CountedRequest,
  isOtherRules: boolean,
): Pick<Move, 'cause' | 'fields'> {
  const corrected = correctedFields(pair);
  const readAnew = fieldsReadAnew(pair);
  const own = corrected.filter((field) => !readAnew.includes(field));
  if (own.length === 0 && readAnew.length > 0) return { cause: 'readAnew', fields: readAnew };
  if (then.standing.isUsable !== now.standing.isUsable) {
    return { cause: now.standing.isUsable ? 'recognised' : 'notCounted', fields: [] };
  }
  if (isReplyNew(pair, own)) return { cause: 'replied', fields: [] };
  if (own.length > 0) {
    const counting = own.filter((field) => COUNTING_FIELDS.includes(field));
    return { cause: 'corrected', fields: counting.length === 0 ? own : counting };
  }
  return { cause: isOtherRules ? 'rules' : 'basis', fields: [] };
}

/** The fields of a request that are read from elsewhere now, or by another meaning of their texts. */
function fieldsReadAnew({ was, is }: Pair): readonly Field[] {
  return COUNTING_FIELDS.concat('reference', 'addressee').filter(
    (field) => was.reading[field] !== is.reading[field] || was.answers[field] !== is.answers[field],
  );
}

/** The parts of each figure, as they come together from the requests. */
class PartsOfFigures {
  readonly #parts = new Map<FigureId, Map<string, RevisionPart>>();

  add({ cause, fields, was, is }: Move): void {
    const ids = new Set([...countingIds(was), ...countingIds(is)]);
    for (const id of ids) {
      const [then, now] = [addedBy(was, id), addedBy(is, id)];
      const numerator = now.numerator - then.numerator;
      const denominator = now.denominator - then.denominator;
      if (numerator === 0 && denominator === 0) continue;
      const parts = this.#parts.get(id) ?? new Map<string, RevisionPart>();
      this.#parts.set(id, parts);
      const key = [cause, ...fields].join(' ');
      const part = parts.get(key) ?? { cause, fields, requests: 0, numerator: 0, denominator: 0 };
      parts.set(key, {
        cause,
        fields,
        requests: part.requests + 1,
        numerator: part.numerator + numerator,
        denominator: part.denominator + denominator,
      });
    }
  }

  /** In the order of the causes. */
  of(id: FigureId): readonly RevisionPart[] {
    const rank = ({ cause }: RevisionPart): number => REVISION_CAUSES.indexOf(cause);
    return [...(this.#parts.get(id)?.values() ?? [])].sort((one, other) => rank(one) - rank(other));
  }
}

function countingIds(request: CountedRequest | undefined): readonly FigureId[] {
  return FIGURE_IDS.filter((id) => request?.standing.in[id] !== undefined);
}

/** What a request adds to a figure: of growth, one of the period before is taken off the difference. */
function addedBy(request: CountedRequest | undefined, id: FigureId): Amounts {
  switch (request?.standing.in[id]) {
    case 'numerator':
      return { numerator: 1, denominator: 0 };
    case 'denominator':
      return { numerator: 0, denominator: 1 };
    case 'both':
      return { numerator: 1, denominator: 1 };
    case 'days':
      return { numerator: request.days, denominator: 1 };
    case 'previous':
      return { numerator: -1, denominator: 1 };
    case undefined:
      return NOTHING;
  }
}
