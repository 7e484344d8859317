import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import type { RegisterEntry, RegisterRead } from '../../log/registers/registerEntry';
import { situationKey } from '../../log/vocabulary/situationNames';
import { formOf } from './publicEntries';
import { isOutstanding } from './registers';

/** A person against whom public requests for arrest and surrender are outstanding in a situation (¶28). */
export interface OutstandingPerson {
  readonly situation: string;
  readonly person: string;
  /** the days of issue of the outstanding warrants, in order */
  readonly since: readonly CalendarDay[];
  /** when the first of them became public, if not at once; `NO_DAY` where all were public from the beginning */
  readonly unsealed: CalendarDay;
  /** whether the register says of an end what is no day: a death that was reported and not confirmed (¶29) */
  readonly isEndUnconfirmed: boolean;
}

/** The persons sought, each once for a situation, the situations of the longest standing first. */
export function outstandingPersons(
  registers: readonly RegisterRead[],
  day: CalendarDay,
): readonly OutstandingPerson[] {
  const persons = new Map<string, OutstandingPerson>();
  const ofWarrants = registers.filter(({ id }) => id === 'warrants');
  for (const warrant of ofWarrants.flatMap(({ entries }) => entries)) {
    const [person, situation] = [warrant.texts.get('person'), warrant.texts.get('situation')];
    if (person === undefined || situation === undefined || !isOutstanding(warrant, day)) continue;
    const key = `${situationKey(situation)}\n${formOf(person)}`;
    persons.set(key, withWarrant(persons.get(key), { situation, person, warrant }));
  }
  const first = new Map<string, CalendarDay>();
  for (const { situation, since } of persons.values()) {
    const key = situationKey(situation);
    first.set(key, Math.min(first.get(key) ?? Infinity, ...since));
  }
  const rank = ({ situation }: OutstandingPerson): number => first.get(situationKey(situation)) ?? 0;
  // Two situations since the same day stay apart: the order of the register tells which comes first.
  const places = [...first.keys()];
  const place = ({ situation }: OutstandingPerson): number => places.indexOf(situationKey(situation));
  return [...persons.values()].sort(
    (a, b) => rank(a) - rank(b) || place(a) - place(b) || Math.min(...a.since) - Math.min(...b.since),
  );
}

function withWarrant(
  known: OutstandingPerson | undefined,
  {
    situation,
    person,
    warrant,
  }: Pick<OutstandingPerson, 'situation' | 'person'> & { warrant: RegisterEntry },
): OutstandingPerson {
  const issued = warrant.days.get('issued') ?? NO_DAY;
  const since = [...(known?.since ?? []), issued].sort((a, b) => a - b);
  const { publicFrom = NO_DAY } = warrant;
  const unsealed = publicFrom > issued ? publicFrom : NO_DAY;
  const isEndUnconfirmed = warrant.issues.some(({ finding }) => finding.code === 'entryCellUnread');
  return {
    situation: known?.situation ?? situation,
    person: known?.person ?? person,
    since,
    unsealed: known === undefined ? unsealed : Math.min(known.unsealed, unsealed),
    isEndUnconfirmed: (known?.isEndUnconfirmed ?? false) || isEndUnconfirmed,
  };
}
