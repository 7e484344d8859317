import { type CalendarDay, civilDate, NO_DAY } from '../../ground/calendarDay';
import { ratio } from '../../ground/ratio';
import { isUndecided, type RegisterEntry, type RegisterRead } from '../../log/registers/registerEntry';
import type { CountedField, CountedWhen, EntriesCounted, EntryCount, EntryPart } from '../entriesCounted';
import { isIn } from '../period';
import { dayOf, formOf, publicEntries } from './publicEntries';

/** The kinds of agreements that the Court's report speaks of (¶44–48, 51, 59). */
type AgreementKind = 'enforcement' | 'release' | 'interimRelease' | 'relocation' | 'airTransport' | 'others';

/** How the partners of a kind of agreements are counted. */
interface Counting {
  readonly kind: AgreementKind;
  /** the day from which an agreement counts; `NO_DAY` where it does not */
  readonly from: (agreement: RegisterEntry) => CalendarDay;
  /** whether it counts only where that day lies in the period, and not from then on until it ends */
  readonly isOfPeriod: boolean;
  readonly needs: CountedField | undefined;
  /** partners that the Court does not name are shown by the year alone */
  readonly isUnnamed?: boolean;
}

/** The States of which an agreement of a kind is in force: from the day of its entry into force until it ends (¶44, 48). */
export function agreementsInForce(kind: AgreementKind, isUnnamed = false): EntryCount {
  const from = (agreement: RegisterEntry): CalendarDay => dayOf(agreement, 'inForce');
  return counting({ kind, from, isOfPeriod: false, needs: 'inForce', isUnnamed });
}

/** The partners that signed an agreement of a kind in the period: signed and in force are two days (¶44, 45, 51, 59). */
export function agreementsSigned(kind: AgreementKind): EntryCount {
  const from = (agreement: RegisterEntry): CalendarDay => dayOf(agreement, 'signed');
  return counting({ kind, from, isOfPeriod: true, needs: 'signed' });
}

/** Those that entered into one in the period: by the day of signature or, without one, of entry into force (¶48). */
export function agreementsEntered(kind: AgreementKind): EntryCount {
  return counting({ kind, from: enteredOn, isOfPeriod: true, needs: undefined, isUnnamed: true });
}

/** Those that entered into one by the end of the period, and have not ended it (¶30, recommendation 21). */
export function agreementsToDate(kind: AgreementKind): EntryCount {
  return counting({ kind, from: enteredOn, isOfPeriod: false, needs: undefined, isUnnamed: true });
}

function enteredOn(agreement: RegisterEntry): CalendarDay {
  const signed = dayOf(agreement, 'signed');
  return signed === NO_DAY ? dayOf(agreement, 'inForce') : signed;
}

function counting({ kind, from, isOfPeriod, needs, isUnnamed = false }: Counting): EntryCount {
  return (registers, when) => {
    const known = new Map<string, { readonly party: string; readonly since: CalendarDay }>();
    for (const agreement of publicEntries(registers, when.asAt)) {
      const party = agreement.texts.get('party');
      const since = from(agreement);
      if (party === undefined || agreement.choices.get('kind') !== kind) continue;
      if (!counts(agreement, since, isOfPeriod, when)) continue;
      const key = formOf(party);
      const earlier = known.get(key);
      known.set(key, { party, since: Math.min(since, earlier?.since ?? since) });
    }
    const partners = [...known.values()].sort((a, b) => a.since - b.since);
    return {
      value: ratio(partners.length, 1),
      counted: partners.length,
      parts: isUnnamed ? byYear(partners, when) : partners.map((partner) => part(partner, when)),
      isUndecided: registers.some(isUndecided),
      ...(needs !== undefined && registers.some((read) => lacks(read, kind, needs))
        ? { missing: needs }
        : {}),
    };
  };
}

function counts(
  agreement: RegisterEntry,
  since: CalendarDay,
  isOfPeriod: boolean,
  { period, asAt }: CountedWhen,
): boolean {
  if (since === NO_DAY || since > asAt) return false;
  if (isOfPeriod) return isIn(period, since);
  const ended = dayOf(agreement, 'ended');
  // That it has ended, without the day, is a finding: it may have ended before the period's last day.
  if (ended === NO_DAY) return agreement.choices.get('standing') !== 'ended';
  return ended > asAt;
}

/** Whether a register has such agreements, and no column of what is counted. */
function lacks({ fields, entries }: RegisterRead, kind: AgreementKind, field: CountedField): boolean {
  return !fields.has(field) && entries.some(({ choices }) => choices.get('kind') === kind);
}

interface Partner {
  readonly party: string;
  readonly since: CalendarDay;
}

function part({ party, since }: Partner, { period }: CountedWhen): EntryPart {
  return { of: party, value: ratio(1, 1), added: ratio(isIn(period, since) ? 1 : 0, 1), since };
}

function byYear(partners: readonly Partner[], { period }: CountedWhen): EntriesCounted['parts'] {
  const years = new Map<number, readonly Partner[]>();
  for (const partner of partners) {
    const { year } = civilDate(partner.since);
    years.set(year, [...(years.get(year) ?? []), partner]);
  }
  return [...years].map(([year, ofYear]) => ({
    of: { year },
    value: ratio(ofYear.length, 1),
    added: ratio(ofYear.filter(({ since }) => isIn(period, since)).length, 1),
    since: ofYear[0]?.since ?? NO_DAY,
  }));
}
