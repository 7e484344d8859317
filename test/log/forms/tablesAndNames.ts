import { addressee, coded, recorded, replied, reference, rowsOf, sent } from './cellsOfRequests';
import { BANGUI, HEADQUARTERS, HEADQUARTERS_2022, OTP_UNIT } from './inventedRequests';
import { day, type Register, type Row } from './register';
import { CATEGORY_EN, KIND_EN, OUTCOME_EN } from './words';

const HEADQUARTERS_FIXED = { organ: 'Registry', kind: 'rfc', origin: 'headquarters' } as const;
const HEADINGS: Row = ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome'];
const PLAIN = [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)];
const PLAIN_COLUMNS = { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' } as const;
const WITHOUT_CATEGORY = HEADQUARTERS.map((request) => ({ ...request, category: '' }));

/** Logs that are Excel tables or named ranges. */
export const TABLES_AND_NAMES: readonly Register[] = [
  {
    name: 'in an Excel table with a totals row, a title above and a note below',
    why: 'A table says where a log begins and never where it ends: its row of totals and the note are rows left out.',
    workbook: 'JCSS',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Do not insert rows above this line'],
          [],
          [],
          ['Reference', 'Requested State', 'Category', 'Date sent', 'Date of reply', 'Outcome'],
          ...rowsOf(HEADQUARTERS, [
            reference,
            addressee,
            coded('category', CATEGORY_EN),
            sent,
            replied,
            coded('outcome', OUTCOME_EN),
          ]),
          ['Total', null, null, 24, 18, null],
          [],
          ['Source: registry of notes verbales'],
        ],
        tables: [{ name: 'RFC_HQ', range: 'A4:F29', hasTotalsRow: true }],
      },
    ],
    expected: {
      logs: [
        {
          sheet: 'Register',
          table: 'RFC_HQ',
          rows: [4, 31],
          columns: { reference: 'A', addressee: 'B', category: 'C', sent: 'D', replied: 'E', outcome: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS,
          leftOut: { total: 1, blank: 1, banner: 1 },
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18, 'area2.registry.defence': 4 },
    },
  },
  {
    name: 'in two Excel tables on a sheet, one below the other, named after what they hold',
    workbook: 'Cooperation',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Reference', 'Type', 'State', 'Sent', 'Executed', 'Recorded', 'Outcome'],
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
          HEADINGS,
          ...rowsOf(BANGUI, PLAIN),
        ],
        tables: [
          { name: 'tbl_OTP', range: 'A1:G21' },
          { name: 'tbl_Country_Office_RFC', range: 'A23:E37' },
        ],
      },
    ],
    expected: {
      logs: [
        {
          sheet: 'Sheet1',
          table: 'tbl_OTP',
          rows: [1, 21],
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
          sheet: 'Sheet1',
          table: 'tbl_Country_Office_RFC',
          rows: [23, 37],
          columns: PLAIN_COLUMNS,
          fixed: { organ: 'Registry', kind: 'rfc', origin: 'countryOffice' },
          requests: BANGUI,
        },
      ],
      figures: { 'otp.rfas.sent': 15, 'registry.rfcs.countryOffices': 12 },
    },
  },
  {
    name: 'in an Excel table below which somebody wrote on: what stands there is read too',
    why: 'Rows typed or pasted below a table do not always join it. A person sees one list; a request must not be lost.',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [HEADINGS, ...rowsOf(HEADQUARTERS, PLAIN)],
        tables: [{ name: 'Table1', range: 'A1:E20' }],
      },
    ],
    expected: {
      logs: [
        {
          sheet: 'Register',
          table: 'Table1',
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
    name: 'in an Excel table beside a list of staff in another',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [HEADINGS, ...rowsOf(HEADQUARTERS_2022, PLAIN)].map((row, index): Row => {
          const staff: readonly Row[] = [
            ['Name', 'Since', 'Reference person'],
            ['A. Example', day('2019-03-01'), 'yes'],
            ['B. Example', day('2021-09-15'), 'no'],
          ];
          const filled = [...row, ...Array.from({ length: 6 - row.length }, () => null)];
          return [...filled, ...(staff[index] ?? [])];
        }),
        tables: [
          { name: 'Requests', range: 'A1:E19' },
          { name: 'Staff', range: 'G1:I3' },
        ],
      },
    ],
    expected: {
      logs: [
        {
          sheet: 'Register',
          table: 'Requests',
          rows: [1, 19],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS_2022.map((request) => ({ ...request, category: '' })),
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
  {
    name: 'in a named range, whose name says what it holds',
    why: 'The names of a file say as much as those of the open workbook, and a profile may go by them.',
    workbook: 'JCSS working file',
    sheets: [
      {
        name: 'Sheet1',
        rows: [['As at 30 September 2023'], [], HEADINGS, ...rowsOf(HEADQUARTERS, PLAIN)],
        names: [{ name: 'RFC_Headquarters', range: 'A3:E27' }],
      },
    ],
    expected: {
      logs: [
        {
          sheet: 'Sheet1',
          table: 'RFC_Headquarters',
          rows: [3, 27],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
  {
    name: 'with a print area and a filter’s range, which are names of the workbook’s own and of no log',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [['Requests'], HEADINGS, ...rowsOf(HEADQUARTERS, PLAIN)],
        names: [
          { name: '_xlnm.Print_Area', range: 'A1:E15' },
          { name: '_xlnm._FilterDatabase', range: 'A2:E26' },
        ],
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
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
];
