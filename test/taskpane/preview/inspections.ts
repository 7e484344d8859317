import { EVERY_FINDING } from '../../layout/reportFixture';
import { knownDay } from '../../../src/ground/calendarDay';
import type { DateContents, DateForm } from '../../../src/log/model/dateContents';
import type { Field } from '../../../src/log/model/field';
import type { Finding, Issue, SheetHeadings } from '../../../src/log/model/issue';
import { periodStartingIn } from '../../../src/report/period';
import type {
  InspectedContent,
  InspectedLog,
  Inspection,
  PeriodChoice,
} from '../../../src/taskpane/contract/paneService';
import type { InspectedColumn } from '../../../src/log/planning/shownColumns';

const WORKBOOK = 'Registry requests 2021-2023.xlsx';

const NOTHING_ADDED = {
  registers: [],
  added: [],
  failures: [],
  overlaps: [],
  ledger: [],
  findings: [],
  findingCount: 0,
  standing: null,
} as const;

type Values = readonly (readonly [string, number])[];

export function column(
  letters: string,
  heading: string,
  fields: readonly Field[] = [],
  values: Values = [],
): InspectedColumn {
  return {
    column: letters,
    heading,
    fields,
    values: values.map(([text, count]) => ({ text, count })),
    filled: values.reduce((sum, [, count]) => sum + count, 0),
    distinct: values.length,
    dates: null,
  };
}

const content = (parts: Partial<InspectedContent> = {}): InspectedContent => ({
  count: 478,
  complete: (parts.count ?? 478) - 12,
  leftOut: { blank: 2, total: 1, banner: 0, repeatedHeading: 3, reminder: 0, otherTable: 0 },
  span: { first: knownDay(2021, 9, 20), last: knownDay(2023, 9, 14) },
  errors: 3,
  warnings: 12,
  unrecognised: 0,
  missing: [],
  ...parts,
});

/** A log as recognition gives it; the columns' evidence follows from their fields. */
export function inspectedLog(parts: Partial<InspectedLog> & { readonly sheet: string }): InspectedLog {
  const { sheet, table = '', columns = HEADQUARTERS_COLUMNS, range = 'A5:L483' } = parts;
  return {
    key: `${sheet}!${table}`,
    workbook: WORKBOOK,
    added: null,
    readAs: null,
    table,
    range,
    isHidden: false,
    columns,
    daysFrom: null,
    profile: {
      where: { sheet, ...(table === '' ? {} : { table }), headerRow: 5 },
      columns: Object.fromEntries(
        columns.flatMap(({ heading, fields }) => fields.map((field) => [field, heading])),
      ),
      values: {},
      dayOrder: {},
      fixed: {},
    },
    why: { columns: evidenceOf(columns), alternatives: [], fixed: [], legends: [] },
    questions: [],
    content: content(),
    ...parts,
  };
}

/** Less sure from column to column, so that every word for it is shown. */
function evidenceOf(columns: readonly InspectedColumn[]): InspectedLog['why']['columns'] {
  const sureness = [1, 0.98, 0.95, 0.93, 0.9, 0.72, 0.58];
  return columns.flatMap(({ column: letters, heading, fields }, index) =>
    fields.map((field) => ({
      field,
      column: letters,
      heading,
      score: sureness[index] ?? 0.8,
      headingSays: index % 3 === 2 ? 0.6 : 1,
      values: { fitting: 478 - index * 3, filled: 478 },
    })),
  );
}

function dateContents(counts: Partial<Record<DateForm, number>>, order: DateContents['order']): DateContents {
  const none = { serial: 0, plainText: 0, dayFirst: 0, monthFirst: 0, ambiguous: 0, unreadable: 0 };
  const examples = new Map<DateForm, string>([
    ['dayFirst', '31/10/2022'],
    ['ambiguous', '03/04/2023'],
    ['unreadable', 'end of May'],
  ]);
  return { counts: { ...none, ...counts }, examples, order, suspect: [] };
}

const HEADQUARTERS_COLUMNS: readonly InspectedColumn[] = [
  column(
    'A',
    'N° de référence',
    ['reference'],
    [
      ['NV-2022-0001', 1],
      ['NV-2022-0002', 1],
    ],
  ),
  {
    ...column('B', 'Date sent', ['sent']),
    values: [
      { text: '2022-09-16', count: 4, day: knownDay(2022, 9, 16) },
      { text: '31/10/2022', count: 3, day: knownDay(2022, 10, 31) },
      { text: '03/04/2023', count: 2, day: knownDay(2023, 4, 3) },
      { text: 'end of May', count: 1, day: null },
    ],
    filled: 240,
    distinct: 198,
    dates: dateContents({ serial: 171, dayFirst: 17, ambiguous: 51, unreadable: 1 }, 'dayFirst'),
  },
  column(
    'C',
    'Type of request',
    ['kind', 'category', 'purpose'],
    [
      ['Support to judicial proceedings', 101],
      ['Arrest and surrender', 127],
      ['Witness protection', 38],
      ['Defence team', 23],
      ['Notification of judicial decision', 67],
      ['Logistique – transport aérien', 9],
      ['Divers', 5],
      ['Victims', 2],
    ],
  ),
  column(
    'D',
    'Country',
    ['addressee'],
    [
      ['France', 31],
      ['Uganda', 22],
    ],
  ),
  {
    ...column('E', 'Date of reply', ['replied']),
    values: [
      { text: '03/04/2023', count: 2, day: null },
      { text: '2023-06-21', count: 1, day: knownDay(2023, 6, 21) },
    ],
    filled: 162,
    distinct: 140,
    dates: dateContents({ serial: 122, ambiguous: 40 }, undefined),
  },
  column(
    'F',
    'Result',
    ['outcome'],
    [
      ['Positive', 53],
      ['Pending', 171],
      ['Negative', 40],
      ['See file', 7],
    ],
  ),
  column(
    'G',
    'Situation',
    ['situation'],
    [
      ['Darfur', 60],
      ['Libya', 40],
    ],
  ),
  column('H', 'Remarks and any other information of use to the desk officer', [], [['–', 12]]),
  column('I', '', [], []),
];

const HEADQUARTERS = inspectedLog({
  sheet: 'Register of requests (HQ)',
  columns: HEADQUARTERS_COLUMNS,
  profile: {
    where: { sheet: 'Register of requests (HQ)', headerRow: 5 },
    columns: {},
    values: {},
    dayOrder: {},
    fixed: { organ: 'Registry', kind: 'rfc', origin: 'headquarters' },
  },
  why: {
    columns: evidenceOf(HEADQUARTERS_COLUMNS),
    alternatives: [
      {
        field: 'recorded',
        column: 'H',
        heading: 'Remarks and any other information of use to the desk officer',
        score: 0.47,
        headingSays: 0.6,
        values: { fitting: 31, filled: 478 },
      },
    ],
    fixed: [
      { field: 'organ', value: 'Registry', title: 'Registry – requests for cooperation' },
      { field: 'kind', value: 'rfc', title: '' },
      { field: 'origin', value: 'headquarters', title: 'Register of requests (HQ)' },
    ],
    legends: [{ sheet: 'Abréviations', values: { category: { Divers: 'other' } } }],
  },
});

const OTP_COLUMNS: readonly InspectedColumn[] = [
  column('A', 'RFA No.', ['reference'], [['RFA-2022-001', 1]]),
  column(
    'B',
    'Kind',
    ['kind'],
    [
      ['RFA', 344],
      ['Notification of mission', 133],
      ['RFI', 1],
    ],
  ),
  column('C', 'Sent on', ['sent'], [['2022-09-16', 2]]),
  column('D', 'Executed on', ['replied'], [['2022-11-02', 2]]),
  column('E', 'Recorded on', ['recorded'], [['2022-11-04', 2]]),
  column('F', 'State', ['addressee'], [['Kenya', 12]]),
];

const OTP = inspectedLog({
  sheet: 'RFA log',
  table: 'Requests',
  range: 'A1:F480',
  columns: OTP_COLUMNS,
  content: content({ count: 479, complete: 479, errors: 0, warnings: 0, leftOut: noRowsLeftOut() }),
});

const COUNTRY_OFFICES = inspectedLog({
  sheet: 'Bureaux extérieurs',
  range: 'B3:H160',
  isHidden: true,
  content: content({ count: 154, errors: 1, warnings: 4 }),
});

function noRowsLeftOut(): InspectedContent['leftOut'] {
  return { blank: 0, total: 0, banner: 0, repeatedHeading: 0, reminder: 0, otherTable: 0 };
}

function periods(parts: Partial<PeriodChoice> = {}): readonly PeriodChoice[] {
  return [2023, 2022, 2021].map((year) => ({
    period: periodStartingIn(year),
    isOver: year !== 2023,
    asAt: year === 2023 ? knownDay(2024, 3, 1) : periodStartingIn(year).end,
    hasPrevious: year === 2022,
    isDefault: year === 2022,
    ...(year === 2022 ? parts : {}),
  }));
}

export const FOUND: Inspection = {
  workbook: WORKBOOK,
  logs: [OTP, HEADQUARTERS, COUNTRY_OFFICES],
  issues: [],
  ...NOTHING_ADDED,
  findings: EVERY_FINDING,
  findingCount: EVERY_FINDING.length,
  sheets: ['RFA log', 'Register of requests (HQ)', 'Bureaux extérieurs', 'Budget'],
  headings: [{ sheet: 'Budget', row: 1, headings: ['A “Item”', 'B “Cost”'] }],
  periods: periods(),
};

/** One register asks something, and another is answered. */
export const REGISTERS_ASKING: Inspection = {
  ...FOUND,
  registers: [
    {
      key: ' 0',
      workbook: WORKBOOK,
      added: null,
      sheet: 'Register of warrants',
      place: { where: { sheet: 'Register of warrants' }, headings: { A: 'Person', D: 'Unsealed on' } },
      question: { heading: 'Unsealed on' },
      answer: null,
    },
    {
      key: ' 1',
      workbook: WORKBOOK,
      added: null,
      sheet: '',
      place: { where: {}, headings: { A: 'Personne' } },
      question: 'noColumn',
      answer: 'public',
    },
  ],
};

const UNDECIDED_COLUMNS: readonly InspectedColumn[] = HEADQUARTERS_COLUMNS.map((other) =>
  other.column === 'I'
    ? column(
        'I',
        'Answer',
        [],
        [
          ['2022-10-24', 2],
          ['2022-11-02', 1],
        ],
      )
    : other,
);

const QUESTIONS: readonly Finding[] = [
  { code: 'columnUndecided', field: 'replied', columns: ['E “Date of reply”', 'I “Answer”'] },
  { code: 'fieldUndecided', field: 'origin', choices: ['headquarters', 'countryOffice'] },
];

const ASKING = inspectedLog({
  sheet: 'Register of requests (HQ)',
  columns: UNDECIDED_COLUMNS,
  questions: QUESTIONS,
  content: null,
});

export const QUESTION_OPEN: Inspection = { ...FOUND, logs: [OTP, ASKING] };

const askingOrigin = (sheet: string): InspectedLog =>
  inspectedLog({
    sheet,
    content: null,
    questions: [{ code: 'fieldUndecided', field: 'origin', choices: ['headquarters', 'countryOffice'] }],
  });

/** A section's sheets of three years, two of which do not say where their requests were sent from. */
export const ASKING_ALIKE: Inspection = {
  ...FOUND,
  logs: [inspectedLog({ sheet: '2023' }), askingOrigin('2022'), askingOrigin('2021')],
};

export const ONLY_QUESTIONS: Inspection = {
  ...FOUND,
  logs: [
    inspectedLog({
      sheet: 'Demandes',
      columns: HEADQUARTERS_COLUMNS.map((other) => (other.column === 'B' ? { ...other, fields: [] } : other)),
      content: null,
      questions: [
        {
          code: 'fieldNotFound',
          field: 'sent',
          headings: HEADQUARTERS_COLUMNS.map(({ column: letters, heading }) => `${letters} “${heading}”`),
        },
        {
          code: 'fieldUndecided',
          field: 'kind',
          choices: [
            'rfa',
            'missionNotification',
            'rfi',
            'rfc',
            'decisionNotification',
            'mission',
            'agreementEffort',
          ],
        },
      ],
    }),
  ],
  periods: [],
};

export const EMPTY: Inspection = {
  workbook: WORKBOOK,
  logs: [],
  issues: [],
  ...NOTHING_ADDED,
  sheets: [],
  headings: [],
  periods: [],
};

const HEADINGS: readonly SheetHeadings[] = [
  {
    sheet: 'Akten',
    row: 4,
    headings: ['A “Akte”', 'B “Abgang”', 'C “Land”', 'D “Antwort”', 'E “Ergebnis”'],
  },
  { sheet: 'Budget', row: 1, headings: ['A “Item”', 'B “Cost”'] },
];

const NOTHING_FOUND: Issue = {
  workbook: WORKBOOK,
  sheet: '',
  cell: '',
  severity: 'error',
  found: '',
  finding: { code: 'noLogInWorkbook', sheets: HEADINGS },
};

export const NO_LOG: Inspection = {
  workbook: WORKBOOK,
  logs: [],
  issues: [NOTHING_FOUND],
  ...NOTHING_ADDED,
  sheets: ['Akten', 'Budget', 'Scan'],
  headings: HEADINGS,
  periods: [],
};

export const NO_USABLE_ROW: Inspection = {
  ...FOUND,
  logs: [
    inspectedLog({ sheet: 'Register', content: content({ count: 0, span: null, errors: 1, warnings: 0 }) }),
  ],
  periods: [],
};

export const WITHOUT_PREVIOUS: Inspection = { ...FOUND, periods: periods({ hasPrevious: false }) };

export const NOT_OVER: Inspection = {
  ...FOUND,
  periods: periods().map((choice) => ({ ...choice, isDefault: !choice.isOver })),
};

/** A long name of everything, as a real workbook may have it. */
export const LONG_NAMES: Inspection = {
  ...FOUND,
  logs: [
    inspectedLog({
      sheet: 'Demandes_de_coopération_2022-23',
      table: 'tblDemandesDeCoopérationEnvoyéesParLeGreffe_2022_2023',
      range: 'AA1048:AZ104857',
      isHidden: true,
      content: content({ count: 1_048_500, errors: 104_857, warnings: 204_800 }),
    }),
  ],
};
