import {
  addressee,
  coded,
  constant,
  nothing,
  numbered,
  replied,
  reference,
  rowsOf,
  sent,
  withRowsBetween,
} from './cellsOfRequests';
import { BANGUI, DEFENCE, HEADQUARTERS, VICTIMES } from './inventedRequests';
import { day, type Register, requests, type Row } from './register';
import { CATEGORY_EN, OUTCOME_EN, OUTCOME_FR } from './words';

const HEADQUARTERS_FIXED = { organ: 'Registry', kind: 'rfc', origin: 'headquarters' } as const;
const COUNTRY_OFFICE_FIXED = { organ: 'Registry', kind: 'rfc', origin: 'countryOffice' } as const;
const WITHOUT_CATEGORY = HEADQUARTERS.map((request) => ({ ...request, category: '' }));
const HEADINGS: readonly string[] = ['Reference', 'Requested State', 'Date sent', 'Date of reply', 'Outcome'];
const PLAIN = [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)];
const PLAIN_COLUMNS = { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' } as const;
const ROWS = rowsOf(HEADQUARTERS, PLAIN);

/** What stands between the requests, and below them, that is no request. */
export const BETWEEN_ROWS: readonly Register[] = [
  {
    name: 'with a banner for each year, subtotals and a grand total',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          HEADINGS,
          ...withRowsBetween(ROWS, {
            0: [['2021']],
            2: [
              ['Subtotal 2021', null, 2, 1],
              [2022, null, null],
            ],
            14: [['Subtotal 2022', null, 12, 10], ['— 2023 —']],
            24: [
              ['Subtotal 2023', null, 10, 7],
              ['GRAND TOTAL', null, 24, 18],
              [],
              ['Checked by the Chief of Section'],
            ],
          }),
        ],
        merges: ['A2:E2', 'A5:E5'],
      },
    ],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 34],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
          leftOut: { banner: 4, total: 4, blank: 1 },
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.rfcs.evolutionHeadquarters': '+200%' },
    },
  },
  {
    name: 'in French, with the months as banners and a subtotal below each',
    workbook: 'Registre DC siège',
    sheets: [
      {
        name: 'Registre',
        rows: [
          ['Réf.', 'État requis', 'Date d’envoi', 'Date de réponse', 'Résultat'],
          ...withRowsBetween(
            rowsOf(VICTIMES, [reference, addressee, sent, replied, coded('outcome', OUTCOME_FR)]),
            {
              0: [['Mai 2022']],
              1: [['Sous-total mai', null, 1], ['Août 2022']],
              2: [['Sous-total août', null, 1], ['Septembre 2022']],
              3: [[null, 'Sous-total septembre', 1], ['Octobre à décembre 2022']],
              5: [['Sous-total', null, 2], [], ['ANNÉE 2023']],
              12: [
                ['Sous-total 2023 :', null, 7],
                ['Total général', null, 12],
                ['Nombre total de réponses', null, null, 7],
              ],
            },
          ),
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Registre',
          rows: [1, 26],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: VICTIMES.map((request) => ({ ...request, category: '' })),
          leftOut: { banner: 5, total: 7, blank: 1 },
        },
      ],
      figures: { 'registry.rfcs.headquarters': 10 },
    },
  },
  {
    name: 'printed on pages: headings and a page line repeated, which are no requests',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Print',
        rows: [
          ['Page 1 of 3'],
          HEADINGS,
          ...withRowsBetween(ROWS, {
            9: [[], ['Page 2 of 3'], HEADINGS],
            18: [[], ['Page 3 of 3'], HEADINGS.map((heading) => heading.toUpperCase())],
          }),
        ],
      },
    ],
    alsoAs: ['xls'],
    expected: {
      logs: [
        {
          sheet: 'Print',
          rows: [2, 32],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
          leftOut: { blank: 2, banner: 2, repeatedHeading: 2 },
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
  {
    name: 'with rows that a filter hides: they are requests, and it is said that they were read',
    why: 'A filter that was left on must not change the report; but who looks at the sheet sees other numbers.',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [['Filtered on: pending'], HEADINGS, ...ROWS],
        hiddenRows: [3, 5, 6, 7, 8, 9, 10, 12, 13],
      },
    ],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [2, 26],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
        },
      ],
      issues: ['warning hiddenRowsRead Register!A2'],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.headquarters.averageDays': [714, 12] },
    },
  },
  {
    name: 'with a State and a day merged over the rows of its requests',
    why: 'Who merges cells says the same of each of their rows. Without it the second row has no day and no addressee.',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Requested State', 'Date sent', 'Reference', 'Date of reply', 'Outcome'],
          ['Belgium', day('2022-10-03'), 'JC-301', day('2022-10-13'), 'Positive'],
          [null, null, 'JC-302', day('2022-11-02'), 'Positive'],
          [null, day('2022-10-05'), 'JC-303', null, null],
          ['Mali', day('2022-11-07'), 'JC-304', null, null],
          [null, null, 'JC-305', null, null],
          ['France', day('2023-01-16'), 'JC-306', day('2023-02-05'), 'Negative'],
          ['Ghana', day('2023-03-01'), 'JC-307', day('2023-03-31'), 'Partial'],
          [null, null, 'JC-308', day('2023-03-31'), 'Positive'],
          [null, day('2023-03-02'), 'JC-309', null, null],
          ['Spain', day('2023-06-01'), 'JC-310', null, null],
        ],
        merges: ['A2:A4', 'B2:B3', 'A5:A6', 'B5:B6', 'A8:A10', 'B8:B9'],
      },
    ],
    alsoAs: ['ods', 'xls'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 11],
          columns: { addressee: 'A', sent: 'B', reference: 'C', replied: 'D', outcome: 'E' },
          fixed: HEADQUARTERS_FIXED,
          requests: requests(
            'reference | addressee | sent | replied | outcome',
            `
            JC-301 | Belgium | 2022-10-03 | 2022-10-13 | positive
            JC-302 | Belgium | 2022-10-03 | 2022-11-02 | positive
            JC-303 | Belgium | 2022-10-05 | |
            JC-304 | Mali | 2022-11-07 | |
            JC-305 | Mali | 2022-11-07 | |
            JC-306 | France | 2023-01-16 | 2023-02-05 | negative
            JC-307 | Ghana | 2023-03-01 | 2023-03-31 | partial
            JC-308 | Ghana | 2023-03-01 | 2023-03-31 | positive
            JC-309 | Ghana | 2023-03-02 | |
            JC-310 | Spain | 2023-06-01 | |
            `,
          ),
        },
      ],
      figures: {
        'registry.rfcs.headquarters': 10,
        // 10 + 30 + 20 + 30 + 30
        'registry.headquarters.averageDays': [120, 5],
        'registry.headquarters.positiveShare': [3, 10],
      },
    },
  },
  {
    name: 'with blank rows between the months, and a signature and the day of its last change below',
    why: 'A day that stands in the column of the days sent is no request where its row says “last updated”.',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          HEADINGS,
          ...withRowsBetween(ROWS, { 2: [[]], 6: [[], []], 11: [[]] }),
          [],
          ['Prepared by the focal point, The Hague, 2 October 2023'],
          ['Last updated:', null, day('2023-08-31')],
          ['Total number of requests', 24],
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 33],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
          leftOut: { blank: 5, banner: 2, total: 1 },
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
  {
    name: 'with remarks over several lines, long ones too, and lines that continue a remark in a row of their own',
    workbook: 'Bangui Country Office requests',
    sheets: [
      {
        name: 'Requests',
        rows: [
          ['No.', 'Reference', 'Addressee', 'Sent', 'Reply', 'Outcome', 'Remarks'],
          ...withRowsBetween(
            rowsOf(BANGUI, [
              numbered,
              reference,
              addressee,
              sent,
              replied,
              coded('outcome', OUTCOME_EN),
              (_, number) =>
                number % 3 === 0
                  ? `Called on 12/10/2022:\n- to be followed up\n- “Total” of ${number} persons\n\nsee e-mail`
                  : null,
            ]),
            {
              4: [[null, null, null, null, null, null, '(cont.) escort arranged with the police, see file']],
              9: [[null, null, null, null, null, null, 'Reminder sent 03/05/2023']],
            },
          ),
        ],
      },
    ],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Requests',
          rows: [1, 17],
          columns: { reference: 'B', addressee: 'C', sent: 'D', replied: 'E', outcome: 'F' },
          fixed: COUNTRY_OFFICE_FIXED,
          requests: BANGUI,
          leftOut: { blank: 2 },
        },
      ],
      figures: { 'registry.rfcs.countryOffices': 12 },
    },
  },
  {
    name: 'with rows prepared for later: numbered and with their category, and nothing else',
    why: 'Nothing was sent: they are no requests, and thirty errors for a form that was filled in ahead help nobody.',
    workbook: 'Defence requests HQ RFC',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['No.', 'Reference', 'Type', 'Addressee', 'Sent', 'Replied', 'Outcome', 'Days'],
          ...rowsOf(DEFENCE, [
            numbered,
            reference,
            constant('Defence'),
            addressee,
            sent,
            replied,
            coded('outcome', OUTCOME_EN),
            constant(0),
          ]),
          ...Array.from({ length: 20 }, (_, index): Row => [
            13 + index,
            null,
            'Defence',
            null,
            null,
            null,
            null,
            0,
          ]),
        ],
      },
    ],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 33],
          columns: { reference: 'B', category: 'C', addressee: 'D', sent: 'E', replied: 'F', outcome: 'G' },
          fixed: HEADQUARTERS_FIXED,
          requests: DEFENCE,
          leftOut: { banner: 20 },
        },
      ],
      figures: { 'registry.rfcs.headquarters': 12, 'area2.registry.defence': 12 },
    },
  },
  {
    name: 'whose totals and years are written in the column of the numbers, which is no field of the log',
    why: 'The word “Total” stands where the program does not look for a value; the counts stand below the days.',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['No.', ...HEADINGS],
          ...withRowsBetween(rowsOf(HEADQUARTERS, [numbered, ...PLAIN]), {
            0: [['2021']],
            2: [
              ['Subtotal', null, null, 2, 1],
              ['2022', null],
            ],
            14: [['Subtotal', null, null, 12, 10]],
            24: [
              ['Subtotal', null, null, 10, 7],
              ['Total', null, null, 24, 18, 12],
            ],
          }),
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 31],
          columns: { reference: 'B', addressee: 'C', sent: 'D', replied: 'E', outcome: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
          leftOut: { blank: 2, total: 4 },
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
  {
    name: 'whose references took another form in the new year, below a blank row, the first of them without a day',
    why: 'What has a reference and a day is a request, whatever the reference looks like; one without a day is said.',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          HEADINGS,
          ...ROWS.slice(0, 14),
          [],
          ['RFC-2023-1', 'Norway', null, null, null],
          ['RFC-2023-2', 'France', day('2023-01-25'), day('2023-04-11'), 'Negative'],
          ['RFC-2023-3', 'Ghana', day('2023-02-13'), day('2023-07-03'), 'Partial'],
          ['EG.2023/4', 'Egypt', day('2023-03-06'), null, null],
          ['RFC-2023-5', 'Mali', day('2023-03-28'), null, null],
        ],
      },
    ],
    alsoAs: ['ods'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 21],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: [
            ...WITHOUT_CATEGORY.slice(0, 14),
            ...requests(
              'reference | addressee | sent | replied | outcome',
              `
              RFC-2023-1 | Norway | | |
              RFC-2023-2 | France | 2023-01-25 | 2023-04-11 | negative
              RFC-2023-3 | Ghana | 2023-02-13 | 2023-07-03 | partial
              EG.2023/4 | Egypt | 2023-03-06 | |
              RFC-2023-5 | Mali | 2023-03-28 | |
              `,
            ),
          ],
          leftOut: { blank: 1 },
        },
      ],
      issues: ['error missingSent Register!C17'],
      figures: { 'registry.rfcs.headquarters': 12 },
    },
  },
  {
    name: 'printed on pages, with a request above the repeated headings that has no day yet',
    why: 'A row with a reference and a State is a request, also where the headings follow; it must not be taken for a title.',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          HEADINGS,
          ...ROWS.slice(0, 10),
          ['HQ/RFC/2022/061', 'Peru', null, null, null],
          ['HQ/RFC/2022/062', 'Chile', 'soon', null, null],
          HEADINGS,
          ...ROWS.slice(10),
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 28],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: [
            ...WITHOUT_CATEGORY.slice(0, 10),
            ...requests(
              'reference | addressee | sent',
              `
              HQ/RFC/2022/061 | Peru |
              HQ/RFC/2022/062 | Chile | soon
              `,
            ),
            ...WITHOUT_CATEGORY.slice(10),
          ],
          leftOut: { repeatedHeading: 1 },
        },
      ],
      issues: ['error missingSent Register!C12', 'error unreadableDate sent Register!C13'],
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
  {
    name: 'with “Headquarters” and “Country Offices” as banners between the requests',
    workbook: 'Registry requests for cooperation',
    sheets: [
      {
        name: 'All requests',
        rows: [
          ['Headquarters'],
          ['Reference', 'Addressee', 'Date sent', 'Reply received', 'Outcome', 'Category'],
          ...rowsOf(HEADQUARTERS, [...PLAIN, coded('category', CATEGORY_EN)]),
          ['Total Headquarters', null, 24],
          [],
          ['Country Offices'],
          ...rowsOf(BANGUI, [...PLAIN, nothing]),
          ['Total Country Offices', null, 14],
        ],
      },
    ],
    alsoAs: ['ods'],
    expected: {
      logs: [
        {
          sheet: 'All requests',
          rows: [2, 44],
          columns: { ...PLAIN_COLUMNS, category: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: [
            ...HEADQUARTERS.map((request) => ({ ...request, origin: 'headquarters' })),
            ...BANGUI.map((request) => ({ ...request, origin: 'countryOffice' })),
          ],
          leftOut: { total: 2, blank: 1, banner: 1 },
        },
      ],
      issues: ['warning bannerApplied origin All requests!A29'],
      figures: {
        'registry.rfcs.headquarters': 18,
        'registry.rfcs.countryOffices': 12,
        'registry.rfcs.sent': 30,
      },
    },
  },
];
