import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { TimeBand } from '../statistics/timeBands';

/** `31–60 days`, `Over 180 days`. */
export function ageText({ from, to }: Pick<TimeBand, 'from' | 'to'>, { supplementary }: Messages): string {
  const { band, last } = supplementary.pendingAges;
  return to === undefined
    ? fill(last, { days: String(from - 1) })
    : fill(band, { from: String(from), to: String(to) });
}
