import { ORIGINS } from '../log/model/attribute';
import { ratio } from '../ground/ratio';
import type { Figure, FigureId, Note, Reason, Unit } from './figure';
import { type CountDefinition, FIGURE_DEFINITIONS, type FigureDefinition } from './figureDefinitions';
import { available, type FigureBasis, type FigureOutcome, notAvailable } from './figureOutcome';
import { growthOutcome } from './growthOutcome';
import { isLogged, type LoggedOrgans } from './loggedOrgans';
import { replyOutcome } from './replyOutcome';
import { executed, positive, replied, sentStanding } from './standings';
import { type Classifier, tally, type Tally } from './tally';

const UNITS: Readonly<Record<FigureDefinition['measure'], Unit>> = {
  count: 'count',
  executedShare: 'share',
  positiveShare: 'share',
  averageExecution: 'days',
  averageReply: 'days',
  growth: 'growth',
  register: 'count',
};

/** How a figure tells the requests that it counts from those that it leaves out. */
export function classifierOf(definition: FigureDefinition): Classifier {
  switch (definition.measure) {
    case 'count':
      return sentStanding(definition.requests, definition.beside);
    case 'growth':
      return sentStanding(definition.requests);
    case 'executedShare':
    case 'averageExecution':
      return executed(definition.requests);
    case 'positiveShare':
      return positive(definition.requests);
    case 'averageReply':
      return replied(definition.requests);
    case 'register':
      return () => undefined;
  }
}

/** Computes one figure, exact, with its reason where it is not available. */
export function computeFigure(id: FigureId, basis: FigureBasis): Figure {
  const definition = FIGURE_DEFINITIONS[id];
  const { measure, rules, places } = definition;
  const outcome = outcomeOf(definition, basis);
  const unfinished: readonly Note[] = basis.isOver ? [] : [{ code: 'periodNotOver' }];
  const notes = [...definition.notes, ...outcome.notes, ...unfinished];
  return { id, rules, unit: UNITS[measure], places, ...outcome, notes };
}

function outcomeOf(definition: FigureDefinition, basis: FigureBasis): FigureOutcome {
  if (definition.measure === 'register') return registerOutcome(basis);
  const counts = tally(basis.rows, basis.period, classifierOf(definition));
  const { organ, origin } = definition;
  if (!isLogged(basis.logged, organ, origin) || isOfNeitherOrigin(definition, basis.logged)) {
    const reason: Reason = origin === undefined ? { code: 'noLog', organ } : { code: 'noLog', organ, origin };
    return { ...notAvailable(reason), leftOut: counts.leftOut };
  }
  if (definition.measure === 'count') return countOutcome(definition, counts, basis);
  if (definition.measure === 'growth') return growthOutcome(definition, counts, basis);
  return replyOutcome(definition, counts, basis);
}

function registerOutcome({ outstanding }: FigureBasis): FigureOutcome {
  if (!outstanding) return notAvailable({ code: 'noRegister' });
  const persons = outstanding.reduce((sum, { count }) => sum + count, 0);
  return {
    ...notAvailable({ code: 'noRegister' }),
    value: ratio(persons, 1),
    numerator: persons,
    reason: null,
  };
}

function countOutcome(definition: CountDefinition, counts: Tally, basis: FigureBasis): FigureOutcome {
  const origins = definition.isOfBothOrigins === true ? missingOrigins(basis.logged) : [];
  return available(ratio(counts.counted, 1), counts.counted, null, counts, [
    ...origins,
    ...untold(definition, basis),
  ]);
}

/** A log that does not say which of its requests are of this sort gives none of them: that is not nought. */
function untold({ toldBy }: CountDefinition, { rows, period }: FigureBasis): readonly Note[] {
  if (!toldBy) return [];
  const { logs } = tally(rows, period, sentStanding(toldBy.among));
  return [...logs]
    .filter(({ holds }) => !holds.has(toldBy.field))
    .map(({ source: { workbook, sheet } }) => ({ code: 'notTold', field: toldBy.field, workbook, sheet }));
}

/** A Registry log that is of no origin holds no RFCs, so that their total is not nought but not known. */
function isOfNeitherOrigin(definition: FigureDefinition, logged: LoggedOrgans): boolean {
  return definition.isOfBothOrigins === true && missingOrigins(logged).length === ORIGINS.length;
}

/** A total of the Registry without the log of one of its parts is that of the other alone, and says so. */
function missingOrigins(logged: LoggedOrgans): readonly Note[] {
  return ORIGINS.filter((origin) => !isLogged(logged, 'Registry', origin)).map((origin) => ({
    code: 'withoutOrigin',
    origin,
  }));
}
