import type { Worksheet } from 'wasm-xlsxwriter';
import { type CalendarDay, knownDay } from '../../src/ground/calendarDay';
import { type LogColumn, type LogFormats, setWidths, writeEntry, writeHeadings } from './logSheet';

interface SampleWarrant {
  readonly person: string;
  readonly situation: string;
  readonly issued: CalendarDay;
  readonly status: 'Public' | 'Under seal';
  readonly unsealed: CalendarDay | null;
  readonly ended: CalendarDay | null;
}

/** How many are outstanding on 15 September 2023 by situation, and the year since when: 16 in eight situations. */
const OUTSTANDING: readonly (readonly [situation: string, count: number, year: number])[] = [
  ['Situation I', 1, 2012],
  ['Situation II', 2, 2005],
  ['Situation III', 4, 2007],
  ['Situation IV', 2, 2013],
  ['Situation V', 1, 2011],
  ['Situation VI', 1, 2019],
  ['Situation VII', 3, 2022],
  ['Situation VIII', 2, 2023],
];

type WarrantOfPerson = Omit<SampleWarrant, 'person'>;

/** What is public from the beginning bears no day of unsealing. */
const PUBLIC = { status: 'Public', unsealed: null, ended: null } as const;

/** The warrants against each of the persons sought: of one of them two, so that there are more warrants than persons. */
function outstandingWarrants(): readonly (readonly WarrantOfPerson[])[] {
  return OUTSTANDING.flatMap(([situation, count, year]) =>
    Array.from({ length: count }, (_, index) => {
      const unsealed = situation === 'Situation VI' ? knownDay(2022, 7, 28) : null;
      const warrant = { situation, issued: knownDay(year, 2 + index, 10 + 3 * index), ...PUBLIC, unsealed };
      const isSoughtTwice = situation === 'Situation III' && index === 1;
      return isSoughtTwice ? [warrant, { ...warrant, issued: knownDay(year + 1, 7, 12) }] : [warrant];
    }),
  );
}

/** Executed before the period's end, unsealed or issued after it, and still under seal. */
const NOT_OUTSTANDING: readonly WarrantOfPerson[] = [
  { ...PUBLIC, situation: 'Situation II', issued: knownDay(2005, 7, 8), ended: knownDay(2015, 1, 16) },
  { ...PUBLIC, situation: 'Situation VI', issued: knownDay(2018, 11, 11), ended: knownDay(2022, 10, 3) },
  { ...PUBLIC, situation: 'Situation V', issued: knownDay(2023, 4, 6), unsealed: knownDay(2024, 1, 12) },
  { ...PUBLIC, situation: 'Situation VIII', issued: knownDay(2024, 3, 5) },
  { ...PUBLIC, situation: 'Situation IX', issued: knownDay(2023, 5, 9), status: 'Under seal' },
];

const COLUMNS: readonly LogColumn<SampleWarrant>[] = [
  { heading: 'Person', width: 16, cell: ({ person }) => person },
  { heading: 'Situation', width: 16, cell: ({ situation }) => situation },
  { heading: 'Warrant issued on', width: 14, cell: ({ issued }) => issued },
  { heading: 'Classification', width: 14, cell: ({ status }) => status },
  { heading: 'Unsealed on', width: 14, cell: ({ unsealed }) => unsealed },
  { heading: 'Executed or withdrawn on', width: 16, cell: ({ ended }) => ended },
];

const HEADING_ROW = 2;

/** Writes a register of warrants of arrest, of persons that do not exist. */
export function writeWarrants(sheet: Worksheet, formats: LogFormats): void {
  setWidths(sheet, 0, COLUMNS);
  sheet.writeStringWithFormat(0, 0, 'Warrants of arrest – fictitious data', formats.title);
  writeHeadings(sheet, HEADING_ROW, 0, COLUMNS, formats.heading);
  const persons = [...outstandingWarrants(), ...NOT_OUTSTANDING.map((warrant) => [warrant])];
  const warrants = persons.flatMap((ofPerson, index) =>
    ofPerson.map((warrant) => ({ person: `Person ${String(index + 1).padStart(2, '0')}`, ...warrant })),
  );
  warrants.forEach((warrant, index) => {
    writeEntry(sheet, HEADING_ROW + 1 + index, 0, COLUMNS, warrant, formats);
  });
  sheet.setPrintFitToPages(1, 0);
}
