import { ratio } from '../ground/ratio';
import { available, type FigureBasis, type FigureOutcome } from './figureOutcome';
import type { CountDefinition } from './figures/definition';
import { missingOrigins } from './loggedOrgans';
import type { Note } from './note';
import { sentStanding } from './standings';
import { tally, type Tally } from './tally';

/** How many requests were sent, with a note on each log that could not tell them apart. */
export function countOutcome(definition: CountDefinition, counts: Tally, basis: FigureBasis): FigureOutcome {
  return available({
    value: ratio(counts.counted, 1),
    numerator: counts.counted,
    denominator: null,
    counts,
    notes: [...withoutOrigins(definition, basis), ...untold(definition, basis)],
  });
}

/** A total of the Registry without the log of one of its parts is that of the other alone, and says so. */
function withoutOrigins({ isOfBothOrigins }: CountDefinition, { logged }: FigureBasis): readonly Note[] {
  if (isOfBothOrigins !== true) return [];
  return missingOrigins(logged).map((origin) => ({ code: 'withoutOrigin', origin }));
}

/** A log that does not say which of its requests are of this sort gives none of them: that is not nought. */
function untold({ toldBy }: CountDefinition, { rows, period }: FigureBasis): readonly Note[] {
  if (!toldBy) return [];
  const { logs } = tally(rows, period, sentStanding(toldBy.among));
  return [...logs]
    .filter(({ holds }) => !holds.has(toldBy.field))
    .map(({ source: { workbook, sheet } }) => ({ code: 'notTold', field: toldBy.field, workbook, sheet }));
}
