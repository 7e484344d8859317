import type { BreakdownBasis } from './breakdownBasis';
import { byAttribute } from './byAttribute';
import { byCategory } from './byCategory';
import { byMonth } from './byMonth';
import { byPeriod } from './byPeriod';
import { fates } from './fates';
import { positiveShareParts } from './positiveShareParts';
import { projection } from './projection';
import { replyTimes } from './replyTimes';
import { stock } from './stock';
import { timeToReply } from './timeToReply';
import { totals } from './totals';

/** Every breakdown of the report; the type is derived from this list. */
const breakdownsOf = (basis: BreakdownBasis) => ({
  byMonth: byMonth(basis),
  totals: totals(basis),
  byCategory: byCategory(basis),
  byAttribute: byAttribute(basis),
  timeToReply: timeToReply(basis),
  fates: fates(basis),
  replyTimes: replyTimes(basis),
  stock: stock(basis),
  projection: projection(basis),
  byPeriod: byPeriod(basis),
  positiveShareParts: positiveShareParts(basis),
});

export type Breakdowns = Readonly<ReturnType<typeof breakdownsOf>>;

/** What the charts draw: counts only, each adding up to an official figure; a stream without a log is left out. */
export function computeBreakdowns(basis: BreakdownBasis): Breakdowns {
  return breakdownsOf(basis);
}
