import type { ComparedCount } from '../../report/breakdowns/comparedCount';
import type { Report } from '../../report/report';
import { COMPARED_COLOURS } from './palette';

/** What a chart that compares this period with the one before draws. */
export interface Compared {
  readonly series: readonly string[];
  readonly colours: readonly string[];
}

/** The two periods as series, or this period alone if no count of the period before is known. */
export function comparedSeries({ period, previous }: Report, previousIsKnown: boolean): Compared {
  const names = [period, previous].map(({ name }) => name.replace('-', '–'));
  return { series: previousIsKnown ? names : names.slice(0, 1), colours: COMPARED_COLOURS };
}

/** The counts of a row: this period's, and the count of the period before if that period is drawn. */
export function comparedValues(
  { current, previous }: Pick<ComparedCount<string>, 'current' | 'previous'>,
  { series }: Compared,
): readonly (number | null)[] {
  return [current, previous].slice(0, series.length);
}

/** Whether anything was counted in either period. */
export function isAnythingCounted(
  counts: readonly Pick<ComparedCount<string>, 'current' | 'previous'>[],
): boolean {
  return counts.some(({ current, previous }) => current > 0 || (previous ?? 0) > 0);
}
