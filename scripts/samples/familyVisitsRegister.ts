import { type CalendarDay, knownDay } from '../../src/ground/calendarDay';
import type { SampleRegister } from './registerSheet';

type Contribution = readonly [donor: string, received: CalendarDay, amount: string, currency: string];

/** €191,526 in the period of 2022-2023; before it, after it, and in another currency, others. */
const CONTRIBUTIONS: readonly Contribution[] = [
  ['State 4', knownDay(2021, 11, 22), '20,000.00', 'EUR'],
  ['State 9', knownDay(2022, 5, 30), '15,000.00', 'EUR'],
  ['State 4', knownDay(2022, 11, 14), '50,000.00', 'EUR'],
  ['State 12', knownDay(2022, 12, 21), '41,526.00', 'EUR'],
  ['State 9', knownDay(2023, 3, 27), '25,000.00', 'EUR'],
  ['State 21', knownDay(2023, 6, 12), '70,000.00', 'EUR'],
  ['State 33', knownDay(2023, 7, 3), '6,000.00', 'USD'],
  ['Organisation 3', knownDay(2023, 9, 1), '5,000.00', 'EUR'],
  ['State 4', knownDay(2023, 11, 20), '50,000.00', 'EUR'],
];

/** The register of the contributions to the Trust Fund for Family Visits, with donors that do not exist. */
export const familyVisitsRegister: SampleRegister<Contribution> = {
  sheet: 'Family visits',
  title: 'Trust Fund for Family Visits: contributions – fictitious data',
  columns: [
    { heading: 'Donor', width: 20, cell: ([donor]) => donor },
    { heading: 'Received on', width: 14, cell: ([, received]) => received },
    { heading: 'Amount', width: 14, cell: ([, , amount]) => amount },
    { heading: 'Currency', width: 10, cell: ([, , , currency]) => currency },
  ],
  entries: CONTRIBUTIONS,
};
