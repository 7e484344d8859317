import { addressee, coded, nothing, recorded, replied, reference, rowsOf, sent } from './cellsOfRequests';
import { BANGUI, DEFENCE, HEADQUARTERS, OTP_UNIT, VICTIMES } from './inventedRequests';
import { type Register, type Row } from './register';
import { CATEGORY_EN, EXECUTED_FR, KIND_EN, OUTCOME_EN, OUTCOME_FR } from './words';

const HEADQUARTERS_FIXED = { organ: 'Registry', kind: 'rfc', origin: 'headquarters' } as const;
const COUNTRY_OFFICE_FIXED = { organ: 'Registry', kind: 'rfc', origin: 'countryOffice' } as const;
const WITHOUT_CATEGORY = HEADQUARTERS.map((request) => ({ ...request, category: '' }));
const HEADINGS: Row = ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome'];
const PLAIN = [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)];
const PLAIN_COLUMNS = { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' } as const;
const LEFT = rowsOf(HEADQUARTERS, PLAIN);
const RIGHT = rowsOf(BANGUI, PLAIN);

/** Rows side by side, the right ones from a column on. */
function beside(left: readonly Row[], right: readonly Row[], column: number): readonly Row[] {
  return Array.from({ length: Math.max(left.length, right.length) }, (_, index) => {
    const row = [...(left[index] ?? [])];
    const other = right[index] ?? [];
    if (other.length === 0) return row;
    while (row.length < column) row.push(null);
    return [...row, ...other];
  });
}

const SUMMARY: readonly Row[] = [
  ['Row Labels', 'Count of Reference'],
  ['Positive', 10],
  ['Negative', 4],
  ['Partial', 4],
  ['(blank)', 6],
  ['Grand Total', 24],
];

/** Several logs on a sheet, beside and below each other, and what else stands beside and below a log. */
export const SEVERAL_LOGS: readonly Register[] = [
  {
    name: 'with headquarters on the left and a Country Office on the right, a blank column between',
    workbook: 'Registry requests for cooperation 2022-2023',
    sheets: [
      {
        name: 'Both',
        rows: [
          ['Requests sent'],
          beside([['Headquarters']], [['Country Office Bangui']], 6)[0] ?? [],
          ...beside([HEADINGS, ...LEFT], [HEADINGS, ...RIGHT], 6),
        ],
        merges: ['A2:E2', 'G2:K2'],
      },
    ],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Both',
          rows: [3, 27],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
        },
        {
          sheet: 'Both',
          rows: [3, 17],
          columns: { reference: 'G', addressee: 'H', sent: 'I', replied: 'J', outcome: 'K' },
          fixed: COUNTRY_OFFICE_FIXED,
          requests: BANGUI,
        },
      ],
      figures: {
        'registry.rfcs.headquarters': 18,
        'registry.rfcs.countryOffices': 12,
        'registry.rfcs.sent': 30,
        // 6 of headquarters and 2 of the office before: 8
        'registry.rfcs.evolution': '+275.0%',
      },
    },
  },
  {
    name: 'with headquarters on the left and a Country Office on the right, and nothing between them',
    workbook: 'Registry requests for cooperation 2022-2023',
    sheets: [
      {
        name: 'Both',
        rows: [
          ['HQ', null, null, null, null, 'Country Office Bangui'],
          ...beside([HEADINGS, ...LEFT], [HEADINGS, ...RIGHT], 5),
        ],
        merges: ['A1:E1', 'F1:J1'],
      },
    ],
    alsoAs: ['ods'],
    expected: {
      logs: [
        {
          sheet: 'Both',
          rows: [2, 26],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
        },
        {
          sheet: 'Both',
          rows: [2, 16],
          columns: { reference: 'F', addressee: 'G', sent: 'H', replied: 'I', outcome: 'J' },
          fixed: COUNTRY_OFFICE_FIXED,
          requests: BANGUI,
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.rfcs.countryOffices': 12 },
    },
  },
  {
    name: 'with two logs beside each other whose columns stand in another order, and nothing between them',
    why: 'Nothing tells where the one ends and the other begins: which columns belong together is asked.',
    workbook: 'Registre du Greffe – demandes de coopération',
    sheets: [
      {
        name: 'Suivi',
        rows: [
          ['Siège', null, null, null, 'Bureau de pays'],
          ...beside(
            [
              ['Référence', 'Date d’envoi', 'Date de réponse', 'Résultat'],
              ...rowsOf(VICTIMES, [reference, sent, replied, coded('outcome', OUTCOME_FR)]),
            ],
            [
              ['Destinataire', 'Date d’envoi', 'Référence', 'Date de réponse'],
              ...rowsOf(BANGUI, [addressee, sent, reference, replied]),
            ],
            4,
          ),
        ],
        merges: ['A1:D1', 'E1:H1'],
      },
    ],
    expected: {
      logs: [],
      issues: [
        'error columnUndecided reference Suivi!A2',
        'error columnUndecided replied Suivi!A2',
        'error columnUndecided sent Suivi!A2',
      ],
      figures: { 'registry.rfcs.sent': { reason: 'noLog' } },
    },
  },
  {
    name: 'with three logs one under another, each with its title, its headings and its order of columns',
    workbook: 'Cooperation 2022-2023',
    sheets: [
      {
        name: 'All',
        rows: [
          ['1. OTP – requests for assistance and notifications of missions'],
          ['RFA No.', 'Type', 'Requested State', 'Sent on', 'Executed on', 'Recorded on', 'Outcome'],
          ...rowsOf(OTP_UNIT, [
            reference,
            coded('kind', KIND_EN),
            addressee,
            sent,
            replied,
            recorded,
            coded('outcome', OUTCOME_EN),
          ]),
          [],
          ['2. Registry – requests for cooperation from Headquarters'],
          ['Ref. No.', 'Sent on', 'Reply received on', 'Addressee', 'Category', 'Outcome'],
          ...rowsOf(HEADQUARTERS, [
            reference,
            sent,
            replied,
            addressee,
            coded('category', CATEGORY_EN),
            coded('outcome', OUTCOME_EN),
          ]),
          ['Total', null, 24],
          [],
          ['3. Registry – operational requests of the Country Office in Bangui'],
          [],
          ['Date sent', 'Reference', 'Addressee', 'Date of reply', 'Result'],
          ...rowsOf(BANGUI, [sent, reference, addressee, replied, coded('outcome', OUTCOME_EN)]),
        ],
      },
    ],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'All',
          rows: [2, 22],
          columns: {
            reference: 'A',
            kind: 'B',
            addressee: 'C',
            sent: 'D',
            replied: 'E',
            recorded: 'F',
            outcome: 'G',
          },
          fixed: { organ: 'OTP' },
          requests: OTP_UNIT,
        },
        {
          sheet: 'All',
          rows: [25, 50],
          columns: { reference: 'A', sent: 'B', replied: 'C', addressee: 'D', category: 'E', outcome: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS,
          leftOut: { total: 1 },
        },
        {
          sheet: 'All',
          rows: [54, 68],
          columns: { sent: 'A', reference: 'B', addressee: 'C', replied: 'D', outcome: 'E' },
          fixed: COUNTRY_OFFICE_FIXED,
          requests: BANGUI,
        },
      ],
      figures: {
        'otp.rfas.sent': 15,
        'otp.rfas.missionNotifications': 3,
        'area2.otp.rfis': 1,
        'area2.otp.executedShare': [10, 15],
        'registry.rfcs.headquarters': 18,
        'registry.rfcs.countryOffices': 12,
      },
    },
  },
  {
    name: 'with two logs of the same headings one under another, told apart by their titles only',
    workbook: 'Greffe 2022-2023',
    sheets: [
      {
        name: 'Demandes',
        rows: [
          ['Demandes de coopération envoyées du siège'],
          ['Référence', 'Destinataire', 'Envoyée le', 'Réponse reçue le', 'Suite donnée'],
          ...rowsOf(VICTIMES, [reference, addressee, sent, replied, coded('outcome', EXECUTED_FR)]),
          [],
          ['Demandes opérationnelles des bureaux de pays'],
          ['Référence', 'Destinataire', 'Envoyée le', 'Réponse reçue le', 'Suite donnée'],
          ...rowsOf(BANGUI, [reference, addressee, sent, replied, coded('outcome', EXECUTED_FR)]),
        ],
      },
    ],
    alsoAs: ['ods'],
    expected: {
      logs: [
        {
          sheet: 'Demandes',
          rows: [2, 14],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: VICTIMES.map((request) => ({ ...request, category: '' })),
        },
        {
          sheet: 'Demandes',
          rows: [17, 31],
          columns: PLAIN_COLUMNS,
          fixed: COUNTRY_OFFICE_FIXED,
          requests: BANGUI,
        },
      ],
      figures: { 'registry.rfcs.headquarters': 10, 'registry.rfcs.countryOffices': 12 },
    },
  },
  {
    name: 'with two logs one under another, of which the lower has more columns',
    why: 'The row that looks most like headings is not the first; what stands above it is a log all the same.',
    workbook: 'Registry requests 2022-2023',
    sheets: [
      {
        name: 'All',
        rows: [
          ['Country Office Bangui – operational requests'],
          ['Reference', 'Addressee', 'Date sent'],
          ...rowsOf(BANGUI, [reference, addressee, sent]),
          [],
          ['Headquarters – requests for cooperation'],
          ['Ref. No.', 'Requested State', 'Category', 'Date sent', 'Date of reply', 'Outcome'],
          ...rowsOf(HEADQUARTERS, [
            reference,
            addressee,
            coded('category', CATEGORY_EN),
            sent,
            replied,
            coded('outcome', OUTCOME_EN),
          ]),
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'All',
          rows: [2, 16],
          columns: { reference: 'A', addressee: 'B', sent: 'C' },
          fixed: COUNTRY_OFFICE_FIXED,
          requests: BANGUI.map((request) => ({ ...request, replied: '', outcome: '' })),
        },
        {
          sheet: 'All',
          rows: [19, 43],
          columns: { reference: 'A', addressee: 'B', category: 'C', sent: 'D', replied: 'E', outcome: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS,
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.rfcs.countryOffices': 12 },
    },
  },
  {
    name: 'in French with a Country Office on the left and the OTP’s notifications of missions on the right',
    why: 'The title on the right names the OTP; it says nothing of what stands on the left.',
    workbook: 'Suivi 2022-2023',
    sheets: [
      {
        name: 'Feuil1',
        rows: beside(
          [
            ['Bureau de pays de Bangui – demandes opérationnelles'],
            ['Référence', 'Destinataire', 'Envoyée le', 'Réponse le', 'Résultat'],
            ...rowsOf(BANGUI, [reference, addressee, sent, replied, coded('outcome', OUTCOME_FR)]),
          ],
          [
            ['Bureau du Procureur – notifications de mission'],
            ['Référence', 'État requis', 'Envoyée le', 'Exécutée le'],
            ...rowsOf(
              OTP_UNIT.filter(({ kind }) => kind === 'missionNotification'),
              [reference, addressee, sent, replied],
            ),
          ],
          6,
        ),
      },
    ],
    alsoAs: ['ods'],
    expected: {
      logs: [
        {
          sheet: 'Feuil1',
          rows: [2, 16],
          columns: PLAIN_COLUMNS,
          fixed: COUNTRY_OFFICE_FIXED,
          requests: BANGUI,
        },
        {
          sheet: 'Feuil1',
          rows: [2, 7],
          columns: { reference: 'G', addressee: 'H', sent: 'I', replied: 'J' },
          fixed: { organ: 'OTP', kind: 'missionNotification' },
          requests: OTP_UNIT.filter(({ kind }) => kind === 'missionNotification').map((request) => ({
            ...request,
            recorded: '',
            outcome: '',
          })),
        },
      ],
      figures: { 'registry.rfcs.countryOffices': 12, 'otp.rfas.missionNotifications': 3 },
    },
  },
  {
    name: 'with a pivot table beside the log',
    workbook: 'HQ requests for cooperation',
    sheets: [{ name: 'Register', rows: beside([HEADINGS, ...LEFT], [[], [], ...SUMMARY], 6) }],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 25],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
  {
    name: 'with a summary below the log, of counts and of days',
    why: 'The summary’s rows are no requests. That they were not read is said, for a person to see that it is so.',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          HEADINGS,
          ...LEFT,
          [],
          ['Summary'],
          ['Outcome', 'Number', 'Average days'],
          ['Positive', 10, 48.2],
          ['Negative', 4, 77],
          ['Partial', 4, 45],
          ['Pending', 6],
          ['Total', 24, 59.5],
        ],
      },
    ],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 33],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
          leftOut: { blank: 1, banner: 1, otherTable: 6 },
        },
      ],
      issues: ['warning otherHeadings Register!A28'],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.headquarters.averageDays': [714, 12] },
    },
  },
  {
    name: 'with a pivot table below the log',
    workbook: 'HQ requests for cooperation',
    sheets: [{ name: 'Register', rows: [HEADINGS, ...LEFT, [], [], ...SUMMARY] }],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 33],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
          leftOut: { blank: 2, otherTable: 6 },
        },
      ],
      issues: ['warning otherHeadings Register!A28'],
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
  {
    name: 'with a key to the short forms beside the log, and a table of counts by month far to the right',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: beside(
          beside(
            [HEADINGS, ...LEFT],
            [['Key'], ['P', 'Positive'], ['N', 'Negative'], ['JCSS', 'Judicial Cooperation Support Section']],
            7,
          ),
          [
            ['Month', 'Sent', 'Replied'],
            ['September 2022', 2, 0],
            ['October 2022', 2, 1],
            ['November 2022', 2, 1],
            ['Total', 6, 2],
          ],
          12,
        ),
      },
    ],
    alsoAs: ['xls'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 25],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
  {
    name: 'of the OTP with RFAs on the left and notifications of missions on the right',
    workbook: 'OTP ICU 2022-2023',
    sheets: [
      {
        name: 'Sheet1',
        rows: beside(
          [
            ['Requests for assistance'],
            ['RFA No.', 'State', 'Sent on', 'Executed on'],
            ...rowsOf(
              OTP_UNIT.filter(({ kind }) => kind === 'rfa'),
              [reference, addressee, sent, replied],
            ),
          ],
          [
            ['Notifications of missions'],
            ['RFA No.', 'State', 'Sent on', 'Executed on'],
            ...rowsOf(
              OTP_UNIT.filter(({ kind }) => kind === 'missionNotification'),
              [reference, addressee, sent, replied],
            ),
          ],
          5,
        ),
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Sheet1',
          rows: [2, 16],
          columns: { reference: 'A', addressee: 'B', sent: 'C', replied: 'D' },
          fixed: { organ: 'OTP', kind: 'rfa' },
          requests: OTP_UNIT.filter(({ kind }) => kind === 'rfa').map((request) => ({
            ...request,
            recorded: '',
            outcome: '',
          })),
        },
        {
          sheet: 'Sheet1',
          rows: [2, 7],
          columns: { reference: 'F', addressee: 'G', sent: 'H', replied: 'I' },
          fixed: { organ: 'OTP', kind: 'missionNotification' },
          requests: OTP_UNIT.filter(({ kind }) => kind === 'missionNotification').map((request) => ({
            ...request,
            recorded: '',
            outcome: '',
          })),
        },
      ],
      figures: { 'otp.rfas.sent': 15, 'otp.rfas.missionNotifications': 3 },
    },
  },
  {
    name: 'with blank columns inside the log, as spacers',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', null, 'Addressee', null, 'Date sent', null, 'Date of reply', null, 'Outcome'],
          ...rowsOf(HEADQUARTERS, [
            reference,
            nothing,
            addressee,
            nothing,
            sent,
            nothing,
            replied,
            nothing,
            coded('outcome', OUTCOME_EN),
          ]),
        ],
      },
    ],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 25],
          columns: { reference: 'A', addressee: 'C', sent: 'E', replied: 'G', outcome: 'I' },
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
  {
    name: 'with the requests on the left and, after a blank column, what came back on the right',
    why: 'The right half has a date and a reference, but its rows are those of the left half: it is one log.',
    workbook: 'Defence HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Addressee', 'Date sent', null, 'Reply ref.', 'Date of reply', 'Outcome'],
          ...rowsOf(DEFENCE, [
            reference,
            addressee,
            sent,
            nothing,
            ({ replied: iso }, number) => (iso === '' ? null : `NV-${number}`),
            replied,
            coded('outcome', OUTCOME_EN),
          ]),
        ],
      },
    ],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 13],
          columns: { reference: 'A', addressee: 'B', sent: 'C', replied: 'F', outcome: 'G' },
          fixed: HEADQUARTERS_FIXED,
          requests: DEFENCE.map((request) => ({ ...request, category: '' })),
        },
      ],
      figures: { 'registry.rfcs.headquarters': 12, 'registry.headquarters.averageDays': [413, 8] },
    },
  },
];
