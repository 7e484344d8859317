import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import { type Ratio, ratio } from '../../ground/ratio';
import { isUndecided, type RegisterEntry, type RegisterRead } from '../../log/registers/registerEntry';
import type { EntryCount, EntryPart } from '../entriesCounted';
import { isIn } from '../period';
import { dayOf, formOf, publicEntries } from './publicEntries';

const COUNTED = 'EUR';

/** What a donor gave in a currency. */
interface Contribution {
  readonly donor: string;
  readonly currency: string;
  readonly hundredths: number;
  readonly since: CalendarDay;
}

/**
 * The amounts in euros that a fund received in the period, by donor; those in other currencies stand beside and are
 * neither added nor converted (¶49).
 */
export const amountsReceived: EntryCount = (registers, { period, asAt }) => {
  const { contributions, repeated } = contributionsOf(registers, asAt);
  const own = contributions.filter(({ since }) => since <= asAt && isIn(period, since));
  const donors = new Map<string, Contribution>();
  for (const contribution of own) {
    const { donor, currency, hundredths, since } = contribution;
    const key = `${currency} ${formOf(donor)}`;
    const known = donors.get(key);
    donors.set(key, {
      donor: known?.donor ?? donor,
      currency,
      hundredths: hundredths + (known?.hundredths ?? 0),
      since: Math.min(since, known?.since ?? since),
    });
  }
  const all = [...donors.values()].sort((a, b) => a.since - b.since);
  const inEuros = all.filter(({ currency }) => currency === COUNTED);
  const beside = all.filter(({ currency }) => currency !== COUNTED);
  return {
    value: money(inEuros.reduce((sum, { hundredths }) => sum + hundredths, 0)),
    counted: own.filter(({ currency }) => currency === COUNTED).length,
    parts: [...inEuros.map(part), ...beside.map((donor) => ({ ...part(donor), currency: donor.currency }))],
    isUndecided: registers.some(isUndecided),
    ...(repeated > 0 ? { repeated } : {}),
  };
};

/**
 * The contributions of all registers. One that several registers have counts once; of two that are the same in one
 * register both count, as somebody may give the same amount twice on a day.
 */
function contributionsOf(
  registers: readonly RegisterRead[],
  day: CalendarDay,
): { readonly contributions: readonly Contribution[]; readonly repeated: number } {
  const counts = new Map<string, number>();
  const contributions: Contribution[] = [];
  let repeated = 0;
  for (const register of registers) {
    const own = new Map<string, number>();
    for (const contribution of publicEntries([register], day).flatMap(
      (entry) => contributionOf(entry) ?? [],
    )) {
      const { donor, currency, hundredths, since } = contribution;
      const key = [formOf(donor), currency, hundredths, since].join('\n');
      const count = (own.get(key) ?? 0) + 1;
      own.set(key, count);
      if (count <= (counts.get(key) ?? 0)) repeated += 1;
      else contributions.push(contribution);
    }
    for (const [key, count] of own) counts.set(key, Math.max(count, counts.get(key) ?? 0));
  }
  return { contributions, repeated };
}

function contributionOf(entry: RegisterEntry): Contribution | undefined {
  const donor = entry.texts.get('donor');
  const currency = entry.choices.get('currency');
  const hundredths = entry.amounts.get('amount');
  const since = dayOf(entry, 'received');
  if (donor === undefined || currency === undefined || hundredths === undefined || since === NO_DAY) {
    return undefined;
  }
  return { donor, currency, hundredths, since };
}

function part({ donor, hundredths, since }: Contribution): EntryPart {
  return { of: donor, value: money(hundredths), added: money(hundredths), since };
}

function money(hundredths: number): Ratio {
  return hundredths % 100 === 0 ? ratio(hundredths / 100, 1) : ratio(hundredths, 100);
}
