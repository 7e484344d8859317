import { z } from 'zod';
import type { Organ, Origin } from '../../log/model/attribute';
import type { Issue } from '../../log/model/issue';
import type { RequestLog } from '../../log/model/requestLog';
import { parsePeriodName, type Period } from '../period';
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

export interface PreviousCount {
  readonly count: number;
  readonly source: 'logs' | 'baseline';
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

/** A baseline is of one period and says nothing of another. */
function ofPeriod(baseline: Baseline | undefined, period: Period): Baseline | undefined {
  return baseline?.period === period.name ? baseline : undefined;
}

/**
 * The previous period's counts come from the logs where they cover that period, else from the baseline that the user
 * entered, else they are not known (overview, evolution).
 */
export function previousCounts(
  logs: readonly RequestLog[],
  previous: Period,
  baseline: Baseline | undefined,
): PreviousCounts {
  const given = ofPeriod(baseline, previous);
  const find = (name: BaselineCount): PreviousCount | undefined => {
    const { organ, origin, test } = COUNTS[name];
    if (isCovered(logs, previous, organ, origin))
      return { count: countSent(logs, previous, test), source: 'logs' };
    const value = entered(given, name);
    return value === undefined ? undefined : { count: value, source: 'baseline' };
  };
  return {
    rfas: find('rfas'),
    missionNotifications: find('missionNotifications'),
    headquarters: find('headquarters'),
    countryOffices: find('countryOffices'),
  };
}

/**
 * Where the logs and the baseline both have a count and differ, the logs are used and the difference is an issue.
 *
 * @param source name of the baseline's file, for the issue's place
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
