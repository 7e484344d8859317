import { type Period, previousPeriod } from '../../report/period';
import type { Baseline } from '../../report/rules/baseline';
import type { PeriodChoice } from '../contract/paneService';
import { type BaselineDraft, type BaselineErrors, baselineErrors } from './baselineDraft';
import type { PaneState } from './paneState';

/** The period that is computed next: the one that the user chose, or the one that the inspection proposes. */
export function chosenPeriodOf({ inspection, chosenPeriod }: PaneState): PeriodChoice | undefined {
  const periods = inspection?.periods ?? [];
  return (
    periods.find(({ period }) => period.name === chosenPeriod) ??
    periods.find(({ isDefault }) => isDefault) ??
    periods[0]
  );
}

/** The period before the one that is computed next. */
export function previousOf(state: PaneState): Period | undefined {
  const choice = chosenPeriodOf(state);
  return choice === undefined ? undefined : previousPeriod(choice.period);
}

/** Whether the counts of the previous period are asked for: the logs do not cover it. */
export function asksForBaseline(state: PaneState): boolean {
  return chosenPeriodOf(state)?.hasPrevious === false;
}

/** What is wrong with the entered counts, where they are asked for. */
export function baselineErrorsOf(state: PaneState): BaselineErrors {
  return asksForBaseline(state) ? baselineErrors(state.baseline) : new Map();
}

/** The saved counts: the entered ones where they are asked for, otherwise those that were saved before. */
export function baselineToSave(
  state: PaneState,
  baselineOf: (draft: BaselineDraft, period: Period) => Baseline | null,
): Baseline | null {
  const previous = previousOf(state);
  if (!asksForBaseline(state) || previous === undefined) return state.settings.baseline;
  return baselineOf(state.baseline, previous);
}
