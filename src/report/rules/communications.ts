import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import { ratio } from '../../ground/ratio';
import { isUndecided, type RegisterEntry } from '../../log/registers/registerEntry';
import type { EntryCount } from '../entriesCounted';
import { isIn } from '../period';
import { situationKey } from '../../log/vocabulary/situationNames';
import { dayOf, formOf, publicEntries } from './publicEntries';

interface OfSituation {
  readonly situation: string;
  readonly days: readonly CalendarDay[];
}

/**
 * The communications on non-cooperation that were transmitted to the Security Council by the end of the period, by
 * situation (¶26). Those to others are not among them; one that several registers have counts once.
 */
export const communicationsToDate: EntryCount = (registers, { period, asAt }) => {
  const known = new Set<string>();
  const situations = new Map<string, OfSituation>();
  for (const entry of publicEntries(registers, asAt)) {
    const day = dayOf(entry, 'transmitted');
    const situation = entry.texts.get('situation');
    if (situation === undefined || day === NO_DAY || day > asAt || !isToCouncil(entry)) continue;
    const key = keyOf(entry, situation, day);
    if (key !== undefined && known.has(key)) continue;
    if (key !== undefined) known.add(key);
    const form = situationKey(situation);
    const earlier = situations.get(form) ?? { situation, days: [] };
    situations.set(form, { ...earlier, days: [...earlier.days, day] });
  }
  const parts = [...situations.values()].map(({ situation, days }) => ({
    of: situation,
    value: ratio(days.length, 1),
    added: ratio(days.filter((day) => isIn(period, day)).length, 1),
    since: Math.min(...days),
  }));
  const count = parts.reduce((sum, { value }) => sum + value.numerator, 0);
  return { value: ratio(count, 1), counted: count, parts, isUndecided: registers.some(isUndecided) };
};

function isToCouncil({ choices, issues }: RegisterEntry): boolean {
  const addressee = choices.get('addressee');
  if (addressee !== undefined) return addressee === 'council';
  // Where it cannot be read to whom it went, a finding names the cell.
  return issues.length === 0;
}

/** What tells one communication from another; without a reference, two of one day may be two. */
function keyOf({ texts }: RegisterEntry, situation: string, day: CalendarDay): string | undefined {
  const reference = formOf(texts.get('reference') ?? '');
  return reference === '' ? undefined : [reference, situationKey(situation), day].join('\n');
}
