import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import { ratio } from '../../ground/ratio';
import { isUndecided } from '../../log/registers/registerEntry';
import type { CountedField, EntryCount } from '../entriesCounted';
import { isIn } from '../period';
import { dayOf, formOf, publicEntries } from './publicEntries';

/**
 * The States of which something is recorded by the end of the period, each once, from its first day (¶10: replies to the
 * questionnaire; ¶39–43: ratifications and legislation).
 *
 * @param needs the field without a column of which a register does not give the figure
 */
export function statesToDate(field: string, needs?: CountedField): EntryCount {
  return (registers, { period, asAt }) => {
    const known = new Map<string, { readonly state: string; readonly since: CalendarDay }>();
    for (const entry of publicEntries(registers, asAt)) {
      const state = entry.texts.get('state');
      const since = dayOf(entry, field);
      if (state === undefined || since === NO_DAY || since > asAt) continue;
      const earlier = known.get(formOf(state));
      known.set(formOf(state), { state, since: Math.min(since, earlier?.since ?? since) });
    }
    const states = [...known.values()].sort((a, b) => a.since - b.since);
    const isMissing = needs !== undefined && !registers.some(({ fields }) => fields.has(needs));
    return {
      value: ratio(states.length, 1),
      counted: states.length,
      parts: states.map(({ state, since }) => ({
        of: state,
        value: ratio(1, 1),
        added: ratio(isIn(period, since) ? 1 : 0, 1),
        since,
      })),
      isUndecided: registers.some(isUndecided),
      ...(isMissing ? { missing: needs } : {}),
    };
  };
}
