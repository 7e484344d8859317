import type { Origin } from '../log/model/attribute';
import type { GrowthDefinition } from './figures/definition';
import { available, type FigureBasis, type FigureOutcome, notAvailable } from './figureOutcome';
import { isLogged } from './loggedOrgans';
import type { Note } from './note';
import { both, ofOrigin } from './requestSort';
import type { BaselineCount } from './rules/baseline';
import { growth } from './rules/evolution';
import { withoutOriginNotes } from './rules/likeWithLike';
import { isRfc } from './rules/rfcTotal';
import { sentStanding } from './standings';
import { tally, type Tally } from './tally';

const ORIGIN_OF_COUNT: Readonly<Partial<Record<BaselineCount, Origin>>> = {
  headquarters: 'headquarters',
  countryOffices: 'countryOffice',
};

/**
 * A figure's growth on the period before. It is not available if one of the counts of the earlier total is not known, or
 * if that total is zero.
 */
export function growthOutcome(
  definition: GrowthDefinition,
  counts: Tally,
  basis: FigureBasis,
): FigureOutcome {
  const parts = definition.previous.filter((name) => !isUnheardOf(name, basis));
  const added = parts.flatMap((name) => basis.previous[name] ?? []);
  const less = definition.previousLess === undefined ? [] : [basis.previous[definition.previousLess]];
  const subtracted = less.flatMap((part) => part ?? []);
  if (parts.length === 0 || added.length < parts.length || subtracted.length < less.length) {
    return { ...notAvailable({ code: 'noPreviousPeriod' }, counts), denominator: null };
  }
  const before = total(added) - total(subtracted);
  const notes = [
    ...distinct([...added, ...subtracted].flatMap((part) => part.notes)),
    ...(definition.isOfBothOrigins === true ? withoutOriginNotes(basis.logged) : []),
  ];
  const value = growth(counts.counted, before);
  if (!value) return { ...notAvailable({ code: 'previousPeriodZero' }, counts), denominator: before, notes };
  return available({ value, numerator: counts.counted - before, denominator: before, counts, notes });
}

/** The counts of one sender have the same notes. */
function distinct(notes: readonly Note[]): readonly Note[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}

function total(parts: readonly { readonly count: number }[]): number {
  return parts.reduce((sum, { count }) => sum + count, 0);
}

/**
 * Whether an origin takes no part in the Registry's growth: no log of it was given (see `likeWithLike`), or it sent
 * nothing in the period and its count of the period before is not known.
 */
function isUnheardOf(name: BaselineCount, { rows, period, previous, logged }: FigureBasis): boolean {
  const origin = ORIGIN_OF_COUNT[name];
  if (origin === undefined) return false;
  if (!isLogged(logged, 'Registry', origin)) return true;
  return !previous[name] && tally(rows, period, sentStanding(both(isRfc, ofOrigin(origin)))).counted === 0;
}
