import { ratio } from '../../ground/ratio';
import type { EntryCount } from '../entriesCounted';
import { outstandingWarrants } from './registers';

/** The persons against whom public requests for arrest and surrender are outstanding, in all situations (¶28). */
export const personsOutstanding: EntryCount = (registers, { asAt }) => {
  const { outstanding, isUndecided } = outstandingWarrants(registers, asAt) ?? NOTHING;
  const persons = outstanding.reduce((sum, { count }) => sum + count, 0);
  // They stand in their own table, by situation.
  return { value: ratio(persons, 1), counted: persons, parts: [], isUndecided };
};

const NOTHING = { outstanding: [], isUndecided: false };
