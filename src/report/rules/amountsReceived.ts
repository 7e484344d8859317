import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import { type Ratio, ratio } from '../../ground/ratio';
import { isUndecided } from '../../log/registers/registerEntry';
import type { EntryCount, EntryPart } from '../entriesCounted';
import { isIn } from '../period';
import { dayOf, formOf, publicEntries } from './publicEntries';

const COUNTED = 'EUR';

interface OfDonor {
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
  const donors = new Map<string, OfDonor>();
  let counted = 0;
  for (const entry of publicEntries(registers, asAt)) {
    const received = dayOf(entry, 'received');
    const amount = entry.amounts.get('amount');
    const currency = entry.choices.get('currency');
    const donor = entry.texts.get('donor');
    if (donor === undefined || amount === undefined || currency === undefined) continue;
    if (received === NO_DAY || received > asAt || !isIn(period, received)) continue;
    if (currency === COUNTED) counted += 1;
    const key = `${currency} ${formOf(donor)}`;
    const { hundredths = 0, since = received } = donors.get(key) ?? {};
    donors.set(key, {
      donor,
      currency,
      hundredths: hundredths + amount,
      since: Math.min(since, received),
    });
  }
  const all = [...donors.values()].sort((a, b) => a.since - b.since);
  const inEuros = all.filter(({ currency }) => currency === COUNTED);
  const beside = all.filter(({ currency }) => currency !== COUNTED);
  return {
    value: money(inEuros.reduce((sum, { hundredths }) => sum + hundredths, 0)),
    counted,
    parts: [...inEuros.map(part), ...beside.map((donor) => ({ ...part(donor), currency: donor.currency }))],
    isUndecided: registers.some(isUndecided),
  };
};

function part({ donor, hundredths, since }: OfDonor): EntryPart {
  return { of: donor, value: money(hundredths), added: money(hundredths), since };
}

function money(hundredths: number): Ratio {
  return hundredths % 100 === 0 ? ratio(hundredths / 100, 1) : ratio(hundredths, 100);
}
