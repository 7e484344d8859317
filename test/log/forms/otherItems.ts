import { plainRow } from '../../report/logRows';
import { addressee, coded, replied, reference, rowsOf, sent } from './cellsOfRequests';
import { HEADQUARTERS, OTP_UNIT } from './inventedRequests';
import { day, type Register, requests, type Row } from './register';
import { OUTCOME_EN } from './words';

const HEADINGS: Row = ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome'];
const PLAIN = [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)];
const PLAIN_COLUMNS = { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' } as const;
const WITHOUT_CATEGORY = HEADQUARTERS.map((request) => ({ ...request, category: '' }));

const NOTIFIED = requests(
  'reference | addressee | sent',
  `
  CMS-22-144 | Kenya | 2022-09-15
  CMS-22-145 | Libya | 2022-09-16
  CMS-22-150 | Uganda | 2022-10-20
  CMS-22-161 | Sudan | 2022-12-01
  CMS-22-162 | Chad | 2022-12-01
  CMS-23-003 | Mali | 2023-01-18
  CMS-23-011 | Georgia | 2023-03-09
  CMS-23-020 | Mongolia | 2023-05-25
  CMS-23-021 | Italy | 2023-06-15
  CMS-23-034 | Venezuela | 2023-08-31
  `,
);

const MISSIONS = OTP_UNIT.filter(({ kind }) => kind === 'missionNotification').map((request) => ({
  ...request,
  kind: '',
  recorded: '',
  outcome: '',
}));

/** Registers of what is no RFC: notifications, RFIs, missions; and the same register twice. */
export const OTHER_ITEMS: readonly Register[] = [
  {
    name: 'of notifications of judicial decisions, which are no RFCs',
    workbook: 'CMS 2022-2023',
    sheets: [
      {
        name: 'Notifications',
        rows: [
          ['Registry – Court Management Section'],
          ['Notifications of judicial decisions to States, 2022-2023'],
          [],
          ['Ref. No.', 'Document', 'State', 'Transmitted on', 'Receipt acknowledged'],
          ...rowsOf(NOTIFIED, [
            reference,
            (_, number) => `ICC-01/05-${100 + number}`,
            addressee,
            sent,
            (_, number) => (number % 2 === 0 ? 'Yes' : 'No'),
          ]),
        ],
      },
    ],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Notifications',
          rows: [4, 14],
          columns: { reference: 'A', addressee: 'C', sent: 'D' },
          fixed: { organ: 'Registry', kind: 'decisionNotification' },
          requests: NOTIFIED,
        },
      ],
      figures: {
        'registry.decisionNotifications': 9,
        'registry.rfcs.sent': { reason: 'noLog' },
      },
    },
  },
  {
    name: 'in French of notifications of missions of the OTP, which its title names and no column',
    workbook: 'BdP',
    sheets: [
      {
        name: 'Feuil1',
        rows: [
          ['Notifications de missions envoyées aux États'],
          ['Référence', 'État', 'Envoyée le', 'Réponse le'],
          ...rowsOf(MISSIONS, [reference, addressee, sent, replied]),
        ],
      },
    ],
    alsoAs: ['ods'],
    expected: {
      logs: [
        {
          sheet: 'Feuil1',
          rows: [2, 7],
          columns: { reference: 'A', addressee: 'B', sent: 'C', replied: 'D' },
          fixed: { organ: 'OTP', kind: 'missionNotification' },
          requests: MISSIONS,
        },
      ],
      figures: {
        'otp.rfas.sent': 3,
        'otp.rfas.missionNotifications': 3,
        'otp.rfas.averageDays': [2 + 5 + 5, 3],
      },
    },
  },
  {
    name: 'of RFAs and RFIs on sheets of their own',
    workbook: 'OTP JCCD register',
    sheets: [
      { name: 'RFAs', rows: [HEADINGS, ...rowsOf(OTP_UNIT.slice(3, 8), PLAIN)] },
      {
        name: 'RFIs',
        rows: [
          ['Ref. No.', 'State', 'Date sent', 'Date of reply'],
          ['RFI-7', 'Venezuela', day('2022-11-28'), null],
          ['RFI-8', 'Nigeria', day('2023-02-15'), day('2023-04-03')],
        ],
      },
    ],
    alsoAs: ['ods', 'xls'],
    expected: {
      logs: [
        {
          sheet: 'RFAs',
          rows: [1, 6],
          columns: PLAIN_COLUMNS,
          fixed: { organ: 'OTP', kind: 'rfa' },
          requests: OTP_UNIT.slice(3, 8).map((request) => ({ ...request, kind: '', recorded: '' })),
        },
        {
          sheet: 'RFIs',
          rows: [1, 3],
          columns: { reference: 'A', addressee: 'B', sent: 'C', replied: 'D' },
          fixed: { organ: 'OTP', kind: 'rfi' },
          requests: [
            plainRow({ reference: 'RFI-7', addressee: 'Venezuela', sent: '2022-11-28' }),
            plainRow({
              reference: 'RFI-8',
              addressee: 'Nigeria',
              sent: '2023-02-15',
              replied: '2023-04-03',
            }),
          ],
        },
      ],
      figures: { 'otp.rfas.sent': 5, 'area2.otp.rfis': 2 },
    },
  },
  {
    name: 'with a copy of the sheet that was kept for safety: each request is counted once',
    workbook: 'HQ requests for cooperation',
    sheets: [
      { name: 'Register', rows: [HEADINGS, ...rowsOf(HEADQUARTERS, PLAIN)] },
      { name: 'Register (2)', rows: [HEADINGS, ...rowsOf(HEADQUARTERS.slice(0, 20), PLAIN)] },
    ],
    alsoAs: ['ods'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 25],
          columns: PLAIN_COLUMNS,
          fixed: { organ: 'Registry', kind: 'rfc', origin: 'headquarters' },
          requests: WITHOUT_CATEGORY,
        },
        {
          sheet: 'Register (2)',
          rows: [1, 21],
          columns: PLAIN_COLUMNS,
          fixed: { organ: 'Registry', kind: 'rfc', origin: 'headquarters' },
          requests: WITHOUT_CATEGORY.slice(0, 20),
        },
      ],
      issues: Array.from({ length: 20 }, (_, index) => `warning duplicate Register (2)!A${index + 2}`),
      figures: { 'registry.rfcs.headquarters': 18, 'registry.headquarters.averageDays': [714, 12] },
    },
  },
  {
    name: 'beside a table of States by month and a chart’s figures, which are no logs',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Dashboard',
        rows: [
          ['Requests sent by State and month'],
          ['State', 'Sept 2022', 'Oct 2022', 'Nov 2022', 'Dec 2022', 'Total'],
          ['Belgium', 1, null, null, null, 1],
          ['Spain', 1, null, null, null, 1],
          ['Sweden', null, 1, null, null, 1],
          ['Total', 2, 1, 0, 0, 3],
          [],
          ['Date', 'Sent', 'Replied', 'Outstanding'],
          [day('2022-09-30'), 2, 0, 5],
          [day('2022-10-31'), 2, 1, 6],
          [day('2022-11-30'), 2, 1, 7],
        ],
      },
      { name: 'Register', rows: [HEADINGS, ...rowsOf(HEADQUARTERS, PLAIN)] },
    ],
    alsoAs: ['ods'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 25],
          columns: PLAIN_COLUMNS,
          fixed: { organ: 'Registry', kind: 'rfc', origin: 'headquarters' },
          requests: WITHOUT_CATEGORY,
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
];
