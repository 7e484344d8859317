import { statesToDate } from '../rules/statesToDate';
import { figure } from './definition';
import { registerCount } from './measures';

/** Priority area 1: the privileges agreement and implementing legislation (¶39–43). */
export const AREA1 = [
  figure({
    id: 'area1.privileges.parties',
    table: 'area1',
    ...registerCount('ratifications', 'states', statesToDate('ratified', 'ratified'), ['toDate']),
  }),
  figure({
    id: 'area1.legislation.adopted',
    table: 'area1',
    ...registerCount('ratifications', 'states', statesToDate('legislation', 'legislation'), ['toDate']),
  }),
] as const;
