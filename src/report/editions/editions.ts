import type { Edition } from './edition';

/**
 * The editions of the rules, the earliest first. A period follows the latest that began by the year of its report; one
 * before the earliest follows the earliest. An edition that was in force stays as it is: a report of its years computed
 * again must give the same figures.
 */
export const EDITIONS: readonly [Edition, ...Edition[]] = [
  {
    // Report of the Court on cooperation, 22nd session of the Assembly of States Parties.
    since: 2023,
    version: '2023.1',
    executedWhen: 'recorded',
    positiveOutcomes: ['positive'],
  },
];
