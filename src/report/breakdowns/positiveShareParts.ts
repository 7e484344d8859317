import { CATEGORIES, type Category } from '../../log/model/attribute';
import type { RequestLog } from '../../log/model/requestLog';
import type { ChangedPart, SharePart } from '../../statistics/shareDecomposition';
import type { Edition } from '../editions/edition';
import type { Period } from '../period';
import { both, forPurpose, type RequestTest } from '../requestSort';
import { isCovered } from '../rules/baseline';
import { inCategoryRow } from '../rules/everyRequestOnce';
import { missingField } from '../rules/notInLog';
import { isHeadquartersRfc } from '../rules/rfcTotal';
import { positive, sentStanding } from '../standings';
import { type PeriodRows, rowsOfPeriod, tally } from '../tally';
import type { BreakdownBasis } from './breakdownBasis';
import { loggedStreams } from './streams';

/** Requests for arrest and surrender, for assets, and the others by category: every request stands in one. */
type PositiveShareWork = 'arrestAndSurrender' | 'assets' | Category;

/** Of one kind of work, the requests that had a positive reply and all that were sent. */
export interface PositiveShareRow extends Partial<Pick<ChangedPart, 'before'>> {
  readonly work: PositiveShareWork;
  readonly now: SharePart;
}

const isArrest = forPurpose('arrestAndSurrender');
const isAsset = forPurpose('assetRecovery', 'legalAidInvestigation', 'assetIdentification');

const WORKS: readonly { readonly work: PositiveShareWork; readonly test: RequestTest }[] = [
  { work: 'arrestAndSurrender', test: isArrest },
  { work: 'assets', test: isAsset },
  ...CATEGORIES.map((category) => ({
    work: category,
    test: both(inCategoryRow(category), (log, row) => !isArrest(log, row) && !isAsset(log, row)),
  })),
];

/** The requests of the Registry's headquarters that are of a kind of work; all of them for `undefined`. */
export function requestsOfWork(work: PositiveShareRow['work'] | undefined): RequestTest {
  const found = WORKS.find((one) => one.work === work);
  return found === undefined ? isHeadquartersRfc : both(isHeadquartersRfc, found.test);
}

/**
 * What the share of positive replies of the Registry's headquarters is made of (overview, Registry): the parts add up to
 * its numerator and its denominator. Kinds of work without a request in either period are left out; `before` is there where
 * the logs cover the period before. Empty where no log holds such requests, or one of them no replies or outcomes.
 */
export function positiveShareParts(basis: BreakdownBasis): readonly PositiveShareRow[] {
  const { logs, rows, period, previous, logged, edition } = basis;
  if (!loggedStreams(logged).includes('headquarters')) return [];
  if (!isKnown(rows, period)) return [];
  const rowsBefore = logs.map((log: RequestLog) => ({ log, rows: rowsOfPeriod(log, previous) }));
  const isComparable = isCovered(logs, previous, 'Registry', 'headquarters') && isKnown(rowsBefore, previous);
  return WORKS.map(({ work }) => {
    const counted = { requests: requestsOfWork(work), edition };
    const before = isComparable ? { before: partOf(rowsBefore, previous, counted) } : {};
    return { work, now: partOf(rows, period, counted), ...before };
  }).filter(({ now, before }) => now.of > 0 || (before?.of ?? 0) > 0);
}

/** What the share was made of in one period and is in another, work by work; a kind of work that one of them has not is nothing there. */
export function changedParts(
  now: readonly PositiveShareRow[],
  before: readonly PositiveShareRow[],
): readonly (ChangedPart & Pick<PositiveShareRow, 'work'>)[] {
  const nothing: SharePart = { counted: 0, of: 0 };
  const partIn = (rows: readonly PositiveShareRow[], work: PositiveShareWork): SharePart =>
    rows.find((row) => row.work === work)?.now ?? nothing;
  return WORKS.map(({ work }) => ({ work, now: partIn(now, work), before: partIn(before, work) })).filter(
    (part) => part.now.of > 0 || part.before.of > 0,
  );
}

function isKnown(rows: readonly PeriodRows[], period: Period): boolean {
  const { logs } = tally(rows, period, sentStanding(isHeadquartersRfc));
  return missingField(logs, ['replied', 'outcome']) === undefined;
}

function partOf(
  rows: readonly PeriodRows[],
  period: Period,
  { requests, edition }: { readonly requests: RequestTest; readonly edition: Edition },
): SharePart {
  const { counted, sent } = tally(rows, period, positive(requests, edition));
  return { counted, of: sent };
}
