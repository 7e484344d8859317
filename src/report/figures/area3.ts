import { both, forPurpose } from '../requestSort';
import { communicationsToDate } from '../rules/communications';
import { personsOutstanding } from '../rules/personsOutstanding';
import { isHeadquartersRfc } from '../rules/rfcTotal';
import { figure } from './definition';
import { averageReply, positiveShare, purposeCount, registerCount, REGISTRY } from './measures';

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
  figure({
    id: 'area3.nonCooperation.communications',
    table: 'area3',
    ...registerCount('nonCooperation', 'communications', communicationsToDate, ['toDate']),
  }),
] as const;
