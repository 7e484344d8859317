import { codedValue } from '../../log/model/code';
import { classifierOf } from '../computeFigure';
import type { FigureDefinition, RegisterDefinition } from '../figures/definition';
import type { Report } from '../report';
import { isRepliedByEnd } from '../rules/periodEnd';
import type { Open } from './openInFinding';
import { type OpenRequest, possibleSorts } from './openRequest';

/**
 * Where a request may stand in a figure: counted (in a share's numerator, in a mean), sent and not counted, or not in the
 * figure.
 */
export type Standing = 'counted' | 'notCounted' | 'out';

/** A figure that is counted from requests. */
export type RequestFigure = Exclude<FigureDefinition, RegisterDefinition>;

/** The period of a report, and by which rules its figures are counted. */
export type CountedBy = Pick<Report, 'period' | 'rules'>;

/** Where an open request stands in a figure, and where it may stand once nothing of it is open. */
export interface Standings {
  readonly now: Standing;
  readonly possible: ReadonlySet<Standing>;
}

const NEEDS_NO_REPLY: readonly FigureDefinition['measure'][] = ['count', 'growth'];
/** Without these a request is in no figure: what is open of it may bring it in. */
const ENTERING: readonly Open[] = ['sent', 'counted', 'kind', 'organ', 'origin'];

/** The standings of an open request in a figure of a period in which it was sent, or may have been. */
export function standingsIn(definition: RequestFigure, request: OpenRequest, basis: CountedBy): Standings {
  const { log, row, open } = request;
  const isUsable = log.usable[row] === 1;
  const now = isUsable ? standingOf(definition, request, basis) : 'out';
  const sorts = possibleSorts(definition.requests, request);
  const possible = new Set<Standing>([now]);
  if (!(isUsable || mayEnter(request)) || !sorts.has(true)) return { now, possible };
  if (sorts.has(false) || open.has('sent') || open.has('counted')) possible.add('out');
  for (const standing of possibleInside(definition, request, basis)) possible.add(standing);
  return { now, possible };
}

/** Whether a request may come into figures that it is in none of. */
export function mayEnter({ open }: OpenRequest): boolean {
  return ENTERING.some((one) => open.has(one));
}

function standingOf(
  definition: RequestFigure,
  { log, row }: Pick<OpenRequest, 'log' | 'row'>,
  { period, rules }: CountedBy,
): Standing {
  const standing = classifierOf(definition, rules.edition)(log, row, period);
  if (standing === 'counted') return 'counted';
  const isIn = standing !== undefined && standing !== 'sentBeforePeriod' && definition.requests(log, row);
  return isIn ? 'notCounted' : 'out';
}

/** Where a request of the figure's sort may stand in it. */
function possibleInside(
  definition: RequestFigure,
  request: OpenRequest,
  basis: CountedBy,
): readonly Standing[] {
  const { open, log, row } = request;
  if (NEEDS_NO_REPLY.includes(definition.measure)) {
    return open.has('sent') ? ['counted'] : [standingOf(ofAnySort(definition), request, basis)];
  }
  if (open.has('sent') || mayBeReplied(definition, request)) return ['counted', 'notCounted'];
  const isJudged = definition.measure === 'positiveShare' && open.has('outcome');
  if (isJudged && isRepliedByEnd(log, row, basis.period)) return ['counted', 'notCounted'];
  return [standingOf(ofAnySort(definition), request, basis)];
}

/** A reply changes no share of positive ones where the outcome is known, and is another. */
function mayBeReplied(definition: RequestFigure, { open, log, row }: OpenRequest): boolean {
  if (!open.has('replies')) return false;
  if (definition.measure !== 'positiveShare' || open.has('outcome')) return true;
  const outcome = codedValue('outcome', log.coded.outcome[row] ?? 0);
  return outcome === undefined || outcome === 'positive';
}

function ofAnySort(definition: RequestFigure): RequestFigure {
  return { ...definition, requests: () => true };
}
