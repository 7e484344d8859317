import { plainRow } from '../../report/logRows';
import { addressee, coded, constant, replied, reference, rowsOf, sent } from './cellsOfRequests';
import { DEFENCE, HEADQUARTERS_2022 } from './inventedRequests';
import { day, type Register, requests, type Row } from './register';
import { OUTCOME_EN } from './words';

const HEADQUARTERS_FIXED = { organ: 'Registry', kind: 'rfc', origin: 'headquarters' } as const;
const HEADINGS: Row = ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome'];
const PLAIN = [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)];
const PLAIN_COLUMNS = { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' } as const;
const SOUND = HEADQUARTERS_2022.slice(0, 8).map((request) => ({ ...request, category: '' }));
const SOUND_ROWS = rowsOf(SOUND, PLAIN);

/** What clerks get wrong, and what must be said of it. */
export const BAD_ROWS: readonly Register[] = [
  {
    name: 'with references missing, twice the same request, and one that was entered again with another reply',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          HEADINGS,
          ...SOUND_ROWS,
          [null, 'Ghana', day('2023-02-13'), null, null],
          [null, 'Malta', day('2023-02-14'), day('2023-02-28'), 'Positive'],
          ['JCSS/2022/051', 'Belgium', day('2022-09-19'), day('2022-10-27'), 'Positive'],
          ['JCSS/2022/055', 'Central African Republic', day('2022-10-03'), day('2023-05-05'), 'Positive'],
          // The same letter went to another State: that is another request.
          ['JCSS/2022/051', 'Luxembourg', day('2022-09-19'), null, null],
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 14],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: [
            ...SOUND,
            ...requests(
              'reference | addressee | sent | replied | outcome',
              `
              | Ghana | 2023-02-13 | |
              | Malta | 2023-02-14 | 2023-02-28 | positive
              JCSS/2022/051 | Belgium | 2022-09-19 | 2022-10-27 | positive
              JCSS/2022/055 | Central African Republic | 2022-10-03 | 2023-05-05 | positive
              JCSS/2022/051 | Luxembourg | 2022-09-19 | |
              `,
            ),
          ],
        },
      ],
      issues: [
        'warning missingReference Register!A10',
        'warning missingReference Register!A11',
        'warning duplicate Register!A12',
        'error duplicate Register!A4',
      ],
      figures: {
        'registry.rfcs.headquarters': 11,
        // 38 + 66 + 22 + 48 + 1 + 60 of the first eight, 14, and the 214 of the row that holds the later reply
        'registry.headquarters.averageDays': [463, 8],
      },
    },
  },
  {
    name: 'with replies before their requests, days to come, days before the Court, and days that are none',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          HEADINGS,
          ...SOUND_ROWS,
          ['HQ-901', 'Ghana', day('2023-03-13'), day('2023-02-13'), 'Positive'],
          ['HQ-902', 'Kenya', day('2027-02-13'), null, null],
          ['HQ-903', 'Mali', day('2023-04-03'), day('2032-04-30'), 'Positive'],
          ['HQ-904', 'Spain', day('1999-05-05'), null, null],
          ['HQ-905', 'Chad', 'mid-May 2023', null, null],
          ['HQ-906', 'Peru', '31/04/2023', null, null],
          ['HQ-907', 'Benin', null, day('2023-06-01'), 'Negative'],
          ['HQ-908', 'Niger', day('2023-05-08'), 'see e-mail', 'Positive'],
          ['HQ-909', 'Fiji', 20230509, null, null],
          ['HQ-910', 'Malta', 'TBC', null, null],
        ],
      },
    ],
    alsoAs: ['ods'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 19],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: [
            ...SOUND,
            ...requests(
              'reference | addressee | sent | replied | outcome',
              `
              HQ-901 | Ghana | 2023-03-13 | 2023-02-13 | positive
              HQ-902 | Kenya | 2027-02-13 | |
              HQ-903 | Mali | 2023-04-03 | 2032-04-30 | positive
              HQ-904 | Spain | 1999-05-05 | |
              HQ-905 | Chad | mid-May 2023 | |
              HQ-906 | Peru | 31/04/2023 | |
              HQ-907 | Benin | | 2023-06-01 | negative
              HQ-908 | Niger | 2023-05-08 | see e-mail | positive
              HQ-909 | Fiji | 20230509 | |
              HQ-910 | Malta | | |
              `,
            ),
          ],
        },
      ],
      issues: [
        'error repliedBeforeSent Register!D10',
        'error dateInFuture sent Register!C11',
        'error dateOutOfRange replied Register!D12',
        'error dateOutOfRange sent Register!C13',
        'error unreadableDate sent Register!C14',
        'error unreadableDate sent Register!C15',
        'error missingSent Register!C16',
        'error unreadableDate replied Register!D17',
        'error unreadableDate sent Register!C18',
        'error missingSent Register!C19',
      ],
      figures: {
        'registry.rfcs.headquarters': 11,
        'registry.headquarters.averageDays': [235, 6],
      },
    },
  },
  {
    name: 'with kinds, categories, outcomes and offices that nobody knows',
    why: 'A question mark behind a value says that the clerk was not sure: it is no value.',
    workbook: 'Registry requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome', 'Kind', 'Category', 'Origin'],
          ...rowsOf(SOUND, [
            ...PLAIN,
            constant('RFC'),
            constant('Support to judicial proceedings'),
            constant('HQ'),
          ]),
          ['HQ-911', 'Ghana', day('2023-03-13'), null, null, 'Note verbale', 'Other', 'HQ'],
          ['HQ-912', 'Kenya', day('2023-03-14'), null, null, 'RFC', 'Catering', 'HQ'],
          ['HQ-913', 'Mali', day('2023-03-15'), day('2023-03-20'), 'Well received', 'RFC', 'Other', 'HQ'],
          ['HQ-914', 'Spain', day('2023-03-16'), null, null, 'RFC', 'Other', 'Annex B'],
          ['HQ-915', 'Chad', day('2023-03-17'), null, null, null, 'Other', 'HQ'],
          ['HQ-916', 'Peru', day('2023-03-20'), null, null, 'RFC', 'Other', null],
          ['HQ-917', 'Niger', day('2023-03-21'), null, null, 'RFC', null, 'Country Office'],
          ['HQ-918', 'Fiji', day('2023-03-22'), null, null, 'RFC', 'Victims?', 'HQ'],
        ],
      },
    ],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 17],
          columns: { ...PLAIN_COLUMNS, kind: 'F', category: 'G', origin: 'H' },
          fixed: { organ: 'Registry' },
          requests: [
            ...SOUND.map((request) => ({
              ...request,
              kind: 'rfc',
              category: 'judicialSupport',
              origin: 'headquarters',
            })),
            ...requests(
              'reference | addressee | sent | replied | outcome | kind | category | origin',
              `
              HQ-911 | Ghana | 2023-03-13 | | | Note verbale | other | headquarters
              HQ-912 | Kenya | 2023-03-14 | | | rfc | Catering | headquarters
              HQ-913 | Mali | 2023-03-15 | 2023-03-20 | Well received | rfc | other | headquarters
              HQ-914 | Spain | 2023-03-16 | | | rfc | other | Annex B
              HQ-915 | Chad | 2023-03-17 | | | | other | headquarters
              HQ-916 | Peru | 2023-03-20 | | | rfc | other |
              HQ-917 | Niger | 2023-03-21 | | | rfc | | countryOffice
              HQ-918 | Fiji | 2023-03-22 | | | rfc | Victims? | headquarters
              `,
            ),
          ],
        },
      ],
      issues: [
        'error unrecognisedValue kind Register!F10',
        'warning unrecognisedValue category Register!G11',
        'warning unrecognisedValue outcome Register!E12',
        'error unrecognisedValue origin Register!H13',
        'error unrecognisedValue kind Register!F14',
        'error unrecognisedValue origin Register!H15',
        'warning unrecognisedValue category Register!G17',
      ],
      figures: {
        'registry.rfcs.headquarters': 11,
        'registry.rfcs.countryOffices': 1,
        'area2.registry.victims': 0,
        'area2.registry.other': 3,
      },
    },
  },
  {
    name: 'with outcomes without a reply and replies without an outcome',
    workbook: 'Defence HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          HEADINGS,
          ...rowsOf(DEFENCE, [
            reference,
            addressee,
            sent,
            (request, number) => (number === 1 ? null : replied(request, number)),
            (request, number) => (number === 2 ? null : coded('outcome', OUTCOME_EN)(request, number)),
          ]),
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 13],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: DEFENCE.map((request, index) => ({
            ...request,
            category: '',
            replied: index === 0 ? '' : request.replied,
            outcome: index === 1 ? '' : request.outcome,
          })),
        },
      ],
      issues: ['warning outcomeWithoutReply Register!E2', 'warning repliedWithoutOutcome Register!E3'],
      figures: {
        'registry.rfcs.headquarters': 12,
        'registry.headquarters.averageDays': [371, 7],
        'registry.headquarters.positiveShare': [3, 12],
      },
    },
  },
  {
    name: 'with a request of which only the reference was entered, and a form filled in ahead',
    why: 'A reference of the register’s own form was given out: a request whose day is missing. A row without reference, addressee and day is none.',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome', 'Kind', 'Origin'],
          ...rowsOf(SOUND, [...PLAIN, constant('RFC'), constant('HQ')]),
          ['JCSS/2023/031', null, null, null, null, 'RFC', 'HQ'],
          [null, null, null, null, null, 'RFC', 'HQ'],
          [null, null, null, null, null, 'RFC', 'HQ'],
          [null, null, null, null, 'Pending', 'RFC', 'HQ'],
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 13],
          columns: { ...PLAIN_COLUMNS, kind: 'F', origin: 'G' },
          requests: [
            ...SOUND.map((request) => ({ ...request, kind: 'rfc', origin: 'headquarters' })),
            plainRow({ reference: 'JCSS/2023/031', kind: 'rfc', origin: 'headquarters' }),
          ],
          leftOut: { banner: 3 },
        },
      ],
      issues: ['error missingSent Register!C10'],
      figures: { 'registry.rfcs.headquarters': 8 },
    },
  },
  {
    name: 'with errors of formulas, spaces around texts and no-break spaces',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['  Reference ', 'Addressee\u00a0', ' Date\u00a0sent', 'Date of reply ', 'Outcome'],
          ...rowsOf(DEFENCE, [
            ({ reference: one }) => `  ${one}\u00a0`,
            ({ addressee: one }) => ` ${one} `,
            sent,
            ({ replied: iso }) => (iso === '' ? '\u00a0' : ` ${iso.split('-').reverse().join('/')} `),
            ({ outcome }) => (outcome === '' ? ' ' : ` ${outcome.toUpperCase()} `),
          ]),
          ['DST-23/019', '#N/A', day('2023-09-05'), null, null],
          ['DST-23/020', 'Fiji', '#VALUE!', null, null],
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 15],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: [
            ...DEFENCE.map((request) => ({ ...request, category: '' })),
            ...requests(
              'reference | addressee | sent',
              `
              DST-23/019 | #N/A | 2023-09-05
              DST-23/020 | Fiji | #VALUE!
              `,
            ),
          ],
        },
      ],
      issues: ['error unreadableDate sent Register!C15'],
      figures: { 'registry.rfcs.headquarters': 13, 'registry.headquarters.averageDays': [413, 8] },
    },
  },
];
