import { z } from 'zod';
import type { Organ, Origin } from '../../log/model/attribute';
import type { Issue } from '../../log/model/issue';
import type { RequestLog } from '../../log/model/requestLog';
import { parsePeriodName, type Period } from '../period';
import type { Note } from '../note';
import { previousCoverageNotes } from '../previousCoverage';
import { both, ofOrgan, ofOrigin, type RequestTest } from '../requestSort';
import { countSent } from '../countSent';
import { isMissionNotification, isRfa } from './rfaTotal';
import { isCountryOfficeRfc, isHeadquartersRfc } from './rfcTotal';

const count = z.int().min(0);

/** Counts of an earlier period that a user enters where no log covers it. */
export const baselineSchema = z.strictObject({
  version: z.literal(1),
  /** name of the period that the counts are of */
  period: z
    .string()
    .refine((name) => parsePeriodName(name) !== undefined, 'must be two years that follow, 2021-2022'),
  otp: z
    .strictObject({ rfas: count, missionNotifications: count })
    .refine(
      ({ rfas, missionNotifications }) => missionNotifications <= rfas,
      'missionNotifications are part of rfas',
    )
    .optional(),
  registry: z.strictObject({ headquarters: count, countryOffices: count }).partial().optional(),
});
export type Baseline = z.infer<typeof baselineSchema>;

export const BASELINE_COUNTS = ['rfas', 'missionNotifications', 'headquarters', 'countryOffices'] as const;
export type BaselineCount = (typeof BASELINE_COUNTS)[number];

interface CountDefinition {
  readonly organ: Organ;
  readonly origin?: Origin;
  readonly test: RequestTest;
}

const COUNTS: Readonly<Record<BaselineCount, CountDefinition>> = {
  rfas: { organ: 'OTP', test: isRfa },
  missionNotifications: { organ: 'OTP', test: isMissionNotification },
  headquarters: { organ: 'Registry', origin: 'headquarters', test: isHeadquartersRfc },
  countryOffices: { organ: 'Registry', origin: 'countryOffice', test: isCountryOfficeRfc },
};

/** Which requests of the period before one of its counts is of. */
export function previousRequestsOf(name: BaselineCount): RequestTest {
  return COUNTS[name].test;
}

/** All that the sender of a count sent: one of these in the period before shows that the logs cover it. */
export function sentBySenderOf(name: BaselineCount): RequestTest {
  const { organ, origin } = COUNTS[name];
  return origin === undefined ? ofOrgan(organ) : both(ofOrgan(organ), ofOrigin(origin));
}

interface PreviousCount {
  readonly count: number;
  readonly source: 'logs' | 'baseline';
  /** what a reader must know of it: that it was entered, or that the logs barely cover the period */
  readonly notes: readonly Note[];
}

/** The counts of the period before, each from the logs or from the baseline; `undefined` where neither has it. */
export type PreviousCounts = Readonly<Record<BaselineCount, PreviousCount | undefined>>;

function entered(baseline: Baseline | undefined, name: BaselineCount): number | undefined {
  if (name === 'rfas' || name === 'missionNotifications') return baseline?.otp?.[name];
  return baseline?.registry?.[name];
}

/** Whether the logs cover a period for an organ and origin: at least one of its items was sent in it. */
export function isCovered(
  logs: readonly RequestLog[],
  period: Period,
  organ: Organ,
  origin?: Origin,
): boolean {
  const test = origin === undefined ? ofOrgan(organ) : both(ofOrgan(organ), ofOrigin(origin));
  return countSent(logs, period, test) > 0;
}

/**
 * The requests of a period before that the logs, and no entered count, give to some of its counts; those of `less` are
 * taken off.
 */
export function previousRequests(
  logs: readonly RequestLog[],
  previous: Period,
  names: readonly BaselineCount[],
  less: BaselineCount | undefined,
): RequestTest {
  const covered = names
    .map((name) => COUNTS[name])
    .filter(({ organ, origin }) => isCovered(logs, previous, organ, origin));
  return (log, row) =>
    covered.some(({ test }) => test(log, row)) && !(less !== undefined && COUNTS[less].test(log, row));
}

/** A baseline is of one period and says nothing of another. */
function ofPeriod(baseline: Baseline | undefined, period: Period): Baseline | undefined {
  return baseline?.period === period.name ? baseline : undefined;
}

/**
 * The counts of the previous period. A count comes from the logs if these cover the period, otherwise from the baseline
 * that the user entered. If neither has it, it is not known (overview, evolution).
 */
export function previousCounts(
  logs: readonly RequestLog[],
  previous: Period,
  baseline: Baseline | undefined,
): PreviousCounts {
  const given = ofPeriod(baseline, previous);
  const find = (name: BaselineCount): PreviousCount | undefined => {
    const { test, ...sender } = COUNTS[name];
    if (isCovered(logs, previous, sender.organ, sender.origin)) {
      const notes = previousCoverageNotes(logs, previous, sender);
      return { count: countSent(logs, previous, test), source: 'logs', notes };
    }
    const value = entered(given, name);
    if (value === undefined) return undefined;
    return { count: value, source: 'baseline', notes: [{ code: 'previousFromBaseline' }] };
  };
  return {
    rfas: find('rfas'),
    missionNotifications: find('missionNotifications'),
    headquarters: find('headquarters'),
    countryOffices: find('countryOffices'),
  };
}

/**
 * A finding for each count that the logs and the baseline give differently. The count of the logs is used.
 *
 * @param source name of the baseline's file, for the place of the finding
 */
export function baselineIssues(
  counts: PreviousCounts,
  previous: Period,
  baseline: Baseline | undefined,
  source: string,
): readonly Issue[] {
  return BASELINE_COUNTS.flatMap((name): Issue[] => {
    const used = counts[name];
    const value = entered(ofPeriod(baseline, previous), name);
    if (used?.source !== 'logs' || value === undefined || value === used.count) return [];
    return [
      {
        workbook: source,
        sheet: '',
        cell: '',
        severity: 'warning',
        found: String(value),
        finding: { code: 'baselineDiffers', count: name, entered: value, counted: used.count },
      },
    ];
  });
}
