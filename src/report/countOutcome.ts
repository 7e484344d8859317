import { ratio } from '../ground/ratio';
import { available, type FigureBasis, type FigureOutcome } from './figureOutcome';
import type { CountDefinition } from './figures/definition';
import type { Note } from './note';
import { withoutOriginNotes } from './rules/likeWithLike';
import { sentStanding } from './standings';
import { tally, type Tally } from './tally';

/** How many requests were sent, with a note on each log that could not tell them apart. */
export function countOutcome(definition: CountDefinition, counts: Tally, basis: FigureBasis): FigureOutcome {
  return available({
    value: ratio(counts.counted, 1),
    numerator: counts.counted,
    denominator: null,
    counts,
    notes: [
      ...(definition.isOfBothOrigins === true ? withoutOriginNotes(basis.logged) : []),
      ...untold(definition, basis),
    ],
  });
}

/** A log that does not say which of its requests are of this sort gives none of them: that is not nought. */
function untold({ toldBy }: CountDefinition, { rows, period }: FigureBasis): readonly Note[] {
  if (!toldBy) return [];
  const { logs } = tally(rows, period, sentStanding(toldBy.among));
  return [...logs]
    .filter(({ holds }) => !holds.has(toldBy.field))
    .map(({ source: { workbook, sheet } }) => ({ code: 'notTold', field: toldBy.field, workbook, sheet }));
}
