import { type CalendarDay, knownDay } from '../../src/ground/calendarDay';
import type { SampleRegister } from './registerSheet';

interface SampleAgreement {
  readonly partner: string;
  readonly type: string;
  readonly signed: CalendarDay;
  readonly inForce: CalendarDay | null;
  readonly terminated: CalendarDay | null;
}

const ENFORCEMENT = 'Enforcement of sentences';
const RELOCATION = 'Relocation of witnesses';

/** One agreement a year, in force a little later; the partners are numbered on from `first`. */
function yearly(type: string, count: number, first: number, firstYear: number): readonly SampleAgreement[] {
  return Array.from({ length: count }, (_, index) => ({
    partner: `State ${first + index}`,
    type,
    signed: knownDay(firstYear + (index % 16), 1 + (index % 12), 5 + index),
    inForce: knownDay(firstYear + (index % 16), 1 + (index % 12), 2 + index + 3),
    terminated: null,
  }));
}

/** Enforcement: 14 in force and one signed in the period; relocation: 26, one of them new; the rest as the report says. */
const AGREEMENTS: readonly SampleAgreement[] = [
  ...yearly(ENFORCEMENT, 14, 1, 2005),
  {
    partner: 'State 40',
    type: ENFORCEMENT,
    signed: knownDay(2006, 3, 1),
    inForce: knownDay(2006, 9, 1),
    terminated: knownDay(2016, 8, 31),
  },
  { partner: 'State 15', type: ENFORCEMENT, signed: knownDay(2022, 12, 8), inForce: null, terminated: null },
  {
    partner: 'State 3',
    type: 'Interim release',
    signed: knownDay(2014, 4, 10),
    inForce: knownDay(2014, 4, 10),
    terminated: null,
  },
  {
    partner: 'State 3',
    type: 'Release of persons',
    signed: knownDay(2023, 7, 17),
    inForce: null,
    terminated: null,
  },
  ...yearly(RELOCATION, 25, 5, 2004),
  {
    partner: 'State 30',
    type: RELOCATION,
    signed: knownDay(2022, 12, 14),
    inForce: knownDay(2022, 12, 14),
    terminated: null,
  },
  {
    partner: 'State 7',
    type: 'Air transport of arrested persons',
    signed: knownDay(2018, 11, 20),
    inForce: knownDay(2018, 11, 20),
    terminated: null,
  },
  {
    partner: 'Organisation 1',
    type: 'Agreement on cooperation with an organisation',
    signed: knownDay(2022, 10, 21),
    inForce: knownDay(2022, 10, 21),
    terminated: null,
  },
  {
    partner: 'Organisation 2',
    type: 'Working Arrangement',
    signed: knownDay(2023, 4, 25),
    inForce: knownDay(2023, 4, 25),
    terminated: null,
  },
];

/** The register of cooperation agreements, with partners that do not exist. */
export const agreementsRegister: SampleRegister<SampleAgreement> = {
  sheet: 'Agreements',
  title: 'Cooperation agreements – fictitious data',
  columns: [
    { heading: 'State or organisation', width: 20, cell: ({ partner }) => partner },
    { heading: 'Type of agreement', width: 40, cell: ({ type }) => type },
    { heading: 'Signed on', width: 14, cell: ({ signed }) => signed },
    { heading: 'Entry into force', width: 16, cell: ({ inForce }) => inForce },
    { heading: 'Terminated on', width: 16, cell: ({ terminated }) => terminated },
  ],
  entries: AGREEMENTS,
};
