import {
  addressee,
  coded,
  nothing,
  numbered,
  recorded,
  replied,
  reference,
  rowsOf,
  sent,
} from './cellsOfRequests';
import { BANGUI, HEADQUARTERS, OTP_UNIT, VICTIMES } from './inventedRequests';
import { day, type Register, type Row } from './register';
import { CATEGORY_EN, OUTCOME_EN, OUTCOME_FR } from './words';

const HEADQUARTERS_FIXED = { organ: 'Registry', kind: 'rfc', origin: 'headquarters' } as const;

const ASSISTANCE = OTP_UNIT.filter(({ kind }) => kind === 'rfa');

const GROUPED_HEADINGS: readonly Row[] = [
  ['REQUEST', null, null, 'internal', 'RESPONSE'],
  ['RFA ref.', 'State', 'Date\nsent', 'Case off.', 'Reply\nrec’d', 'Outcome', 'Exec.\nrecorded'],
];

const GROUPED_COLUMNS = [
  reference,
  addressee,
  sent,
  nothing,
  replied,
  coded('outcome', {
    '': 'Awaiting reply',
    positive: 'Executed – full',
    partial: 'Executed in part',
    negative: 'Declined',
    withdrawn: 'W/drawn by OTP',
  }),
  recorded,
];

/** Where the headings stand: below titles, letterheads, contact details, far from A1. */
export const BANNERS_ABOVE: readonly Register[] = [
  {
    name: 'with a letterhead, two titles and blank rows above headings on row 7',
    workbook: 'JCSS register of requests',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['International Criminal Court'],
          ['Registry – Judicial Cooperation Support Section'],
          [],
          ['Requests for cooperation sent from Headquarters, as at', null, null, day('2023-10-15')],
          ['For internal use only. Please do not sort this sheet without asking the focal point.'],
          [],
          [
            'Ref. No.',
            'Requested State',
            'Type of request',
            'Date sent',
            'Date of reply',
            'Outcome',
            'Remarks',
          ],
          ...rowsOf(HEADQUARTERS, [
            reference,
            addressee,
            coded('category', CATEGORY_EN),
            sent,
            replied,
            coded('outcome', OUTCOME_EN),
            nothing,
          ]),
        ],
        merges: ['A1:G1', 'A2:G2', 'A5:G5'],
      },
    ],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [7, 31],
          columns: {
            reference: 'A',
            addressee: 'B',
            category: 'C',
            sent: 'D',
            replied: 'E',
            outcome: 'F',
          },
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS,
          span: ['2021-10-04', '2023-09-15'],
        },
      ],
      figures: {
        'registry.rfcs.headquarters': 18,
        'registry.rfcs.evolutionHeadquarters': '+200%',
        'registry.headquarters.averageDays': [714, 12],
        'registry.headquarters.positiveShare': [8, 18],
        'area2.registry.defence': 4,
        'area2.registry.judicialSupport': 9,
        'otp.rfas.sent': { reason: 'noLog' },
      },
    },
  },
  {
    name: 'in French, with merged titles and the day of its last change in a cell of its own',
    workbook: 'Registre SPVR',
    sheets: [
      {
        name: 'Suivi',
        rows: [
          ['Cour pénale internationale – Greffe'],
          ['Section de la participation des victimes et des réparations (Siège)'],
          ['Registre des demandes de coopération transmises pour le compte des représentants légaux'],
          ['Mise à jour :', day('2023-09-29')],
          [],
          [
            'N°',
            'Référence',
            'Destinataire',
            'Envoyée le',
            'Réponse reçue le',
            'Suite donnée',
            'Observations',
          ],
          ...rowsOf(VICTIMES, [
            numbered,
            reference,
            addressee,
            sent,
            replied,
            coded('outcome', OUTCOME_FR),
            (_, number) => (number === 3 ? 'Relance envoyée\nle 12 octobre' : null),
          ]),
        ],
        merges: ['A1:G1', 'A2:G2', 'A3:G3'],
      },
    ],
    alsoAs: ['ods', 'xls'],
    expected: {
      logs: [
        {
          sheet: 'Suivi',
          rows: [6, 18],
          columns: { reference: 'B', addressee: 'C', sent: 'D', replied: 'E', outcome: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: VICTIMES.map((request) => ({ ...request, category: '' })),
        },
      ],
      figures: {
        'registry.rfcs.headquarters': 10,
        'registry.headquarters.averageDays': [48 + 14 + 23 + 14 + 105 + 21, 6],
        'registry.headquarters.positiveShare': [4, 10],
        // Decision: no column holds the category, and a title that speaks of one is no value of a row.
        'area2.registry.victims': 0,
      },
    },
  },
  {
    name: 'that begins at F20, with contact details and a table of holidays above',
    workbook: 'Bangui country office requests',
    sheets: [
      {
        name: 'Requests',
        start: 'F2',
        rows: [
          ['Country Office – Central African Republic'],
          ['Focal point:', 'Cooperation Assistant, ext. 4417'],
          ['Office closed on:', day('2023-01-02'), day('2023-04-10'), day('2023-05-01')],
          ...Array.from({ length: 15 }, () => []),
          ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Result'],
          ...rowsOf(BANGUI, [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)]),
        ],
      },
    ],
    alsoAs: ['xls'],
    expected: {
      logs: [
        {
          sheet: 'Requests',
          rows: [20, 34],
          columns: { reference: 'F', addressee: 'G', sent: 'H', replied: 'I', outcome: 'J' },
          fixed: { organ: 'Registry', kind: 'rfc', origin: 'countryOffice' },
          requests: BANGUI,
          span: ['2022-07-04', '2023-09-15'],
        },
      ],
      figures: {
        'registry.rfcs.countryOffices': 12,
        'registry.rfcs.headquarters': { reason: 'noLog' },
        'registry.rfcs.sent': 12,
        'registry.rfcs.evolution': '+500.0%',
      },
    },
  },
  {
    name: 'without a title: only the file’s name says what it is',
    workbook: '2023_HQ_RFCs_final_v3 (2)',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Reference', 'State', 'Sent', 'Reply received', 'Outcome'],
          ...rowsOf(HEADQUARTERS, [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)]),
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Sheet1',
          rows: [1, 25],
          columns: { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' },
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS.map((request) => ({ ...request, category: '' })),
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.headquarters.averageDays': [714, 12] },
    },
  },
  {
    name: 'of which nothing says what was sent: that is asked for, and nothing is read until it is said',
    why: 'A section’s name on the file does not tell an RFA from an RFC; a wrong guess would stand in the table.',
    workbook: 'Tracking table',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Reference', 'State', 'Sent', 'Reply received', 'Outcome'],
          ...rowsOf(HEADQUARTERS, [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)]),
        ],
      },
    ],
    expected: {
      logs: [],
      issues: ['error fieldUndecided kind Sheet1!A1'],
      figures: { 'registry.rfcs.sent': { reason: 'noLog' }, 'otp.rfas.sent': { reason: 'noLog' } },
    },
  },
  {
    name: 'of which nothing says what was sent, and a profile that answers the question',
    workbook: 'Tracking table',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Reference', 'State', 'Sent', 'Reply received', 'Outcome'],
          ...rowsOf(HEADQUARTERS, [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)]),
        ],
      },
    ],
    profiles: [{ where: { sheet: 'Sheet1' }, fixed: { kind: 'rfc', origin: 'headquarters' } }],
    expected: {
      logs: [
        {
          sheet: 'Sheet1',
          rows: [1, 25],
          columns: { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' },
          fixed: { kind: 'rfc', origin: 'headquarters' },
          requests: HEADQUARTERS.map((request) => ({ ...request, category: '' })),
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
  {
    name: 'with the totals above the headings, as who does not want to scroll keeps them',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Registry requests for cooperation, Headquarters'],
          ['Total', null, 24, 18, 12],
          ['Pending', null, 6],
          ['Reference', 'Requested State', 'Date sent', 'Date of reply', 'Outcome'],
          ...rowsOf(HEADQUARTERS, [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)]),
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [4, 28],
          columns: { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' },
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS.map((request) => ({ ...request, category: '' })),
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
  {
    name: 'with a legend of colours between title and headings, and groups that are repeated down the sheet',
    workbook: 'Consolidated list',
    sheets: [
      {
        name: 'States',
        rows: [
          ['CONFIDENTIAL'],
          ['Office of the Prosecutor'],
          ['REGISTER OF REQUESTS FOR ASSISTANCE – STATES'],
          ['Colours:', 'Executed', 'Partly', 'Refused', 'Withdrawn'],
          [],
          ...GROUPED_HEADINGS,
          ...rowsOf(ASSISTANCE.slice(0, 7), GROUPED_COLUMNS),
          ...GROUPED_HEADINGS,
          ...rowsOf(ASSISTANCE.slice(7), GROUPED_COLUMNS),
        ],
      },
    ],
    alsoAs: ['ods', 'xls'],
    expected: {
      logs: [
        {
          sheet: 'States',
          rows: [7, 23],
          columns: {
            reference: 'A',
            addressee: 'B',
            sent: 'C',
            replied: 'E',
            outcome: 'F',
            recorded: 'G',
          },
          fixed: { organ: 'OTP', kind: 'rfa' },
          requests: ASSISTANCE,
          leftOut: { repeatedHeading: 2 },
        },
      ],
      figures: { 'otp.rfas.sent': 12 },
    },
  },
];
