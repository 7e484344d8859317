import { countOutcome } from './countOutcome';
import type { Edition } from './editions/edition';
import type { Figure, Unit } from './figure';
import type { FigureBasis, FigureOutcome } from './figureOutcome';
import { notAvailable } from './figureOutcome';
import type { FigureDefinition } from './figures/definition';
import type { FigureId } from './figures/figures';
import { growthOutcome } from './growthOutcome';
import { isLogged, type LoggedOrgans } from './loggedOrgans';
import type { Note } from './note';
import type { Reason } from './reason';
import { registerOutcome } from './registerOutcome';
import { replyOutcome } from './replyOutcome';
import { isOfNoOrigin } from './rules/likeWithLike';
import { executed, positive, replied, sentStanding } from './standings';
import { type Classifier, tally } from './tally';

const UNITS: Readonly<Record<FigureDefinition['unit'], Unit>> = {
  requests: 'count',
  notifications: 'count',
  persons: 'count',
  states: 'count',
  agreements: 'count',
  communications: 'count',
  euros: 'count',
  share: 'share',
  days: 'days',
  growth: 'growth',
};

/** How a figure tells the requests that it counts from those that it leaves out. */
export function classifierOf(definition: FigureDefinition, edition: Edition): Classifier {
  switch (definition.measure) {
    case 'count':
      return sentStanding(definition.requests, definition.beside);
    case 'growth':
      return sentStanding(definition.requests);
    case 'executedShare':
    case 'averageExecution':
      return executed(definition.requests, edition);
    case 'positiveShare':
      return positive(definition.requests, edition);
    case 'averageReply':
      return replied(definition.requests);
    case 'register':
      return () => undefined;
  }
}

/** Computes one figure, exact, with its reason where it is not available. */
export function computeFigure(definition: FigureDefinition<FigureId>, basis: FigureBasis): Figure {
  const { id, unit, rules, places } = definition;
  const outcome = outcomeOf(definition, basis);
  const unfinished: readonly Note[] = basis.isOver ? [] : [{ code: 'periodNotOver' }];
  const notes = [...definition.notes, ...outcome.notes, ...unfinished];
  return { id, rules, unit: UNITS[unit], places, ...outcome, notes };
}

function outcomeOf(definition: FigureDefinition, basis: FigureBasis): FigureOutcome {
  if (definition.measure === 'register') return registerOutcome(definition, basis);
  const counts = tally(basis.rows, basis.period, classifierOf(definition, basis.edition));
  const reason = whyNoLog(definition, basis.logged);
  if (reason) return { ...notAvailable(reason), leftOut: counts.leftOut };
  if (definition.measure === 'count') return countOutcome(definition, counts, basis);
  if (definition.measure === 'growth') return growthOutcome(definition, counts, basis);
  return replyOutcome(definition, counts, basis);
}

/** Why no request of a figure can be known, where no log of its sender was given. */
function whyNoLog(
  { organ, origin, isOfBothOrigins }: FigureDefinition,
  logged: LoggedOrgans,
): Reason | undefined {
  if (!isLogged(logged, organ, origin)) {
    return origin === undefined ? { code: 'noLog', organ } : { code: 'noLog', organ, origin };
  }
  const isUnknownTotal = isOfBothOrigins === true && isOfNoOrigin(logged);
  return isUnknownTotal ? { code: 'noLog', organ, isOfNoOrigin: true } : undefined;
}
