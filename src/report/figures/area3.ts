import { both, forPurpose } from '../requestSort';
import { personsOutstanding } from '../rules/personsOutstanding';
import { isHeadquartersRfc } from '../rules/rfcTotal';
import { figure } from './definition';
import { averageReply, positiveShare, purposeCount, REGISTRY } from './measures';

const isArrest = both(isHeadquartersRfc, forPurpose('arrestAndSurrender'));

/** Priority area 3: arrest and surrender. */
export const AREA3 = [
  figure({ id: 'area3.arrest.sent', table: 'area3', ...purposeCount(isArrest) }),
  figure({ id: 'area3.arrest.averageDays', table: 'area3', ...averageReply(isArrest) }),
  figure({
    id: 'area3.arrest.positiveShare',
    table: 'area3',
    ...positiveShare(isArrest, ['notCooperation']),
  }),
  figure({
    id: 'area3.warrants.outstanding',
    table: 'area3',
    ...REGISTRY,
    measure: 'register',
    from: 'warrants',
    entries: personsOutstanding,
    unit: 'persons',
    rules: ['registers', 'sealed', 'persons'],
    notes: [],
    places: 0,
  }),
] as const;
