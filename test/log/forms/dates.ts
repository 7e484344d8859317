import {
  addressee,
  coded,
  dated,
  datedText,
  numbered,
  recorded,
  replied,
  reference,
  rowsOf,
  sent,
  withRowsBetween,
} from './cellsOfRequests';
import { BANGUI, DEFENCE, HEADQUARTERS, HEADQUARTERS_2022, OTP_UNIT, VICTIMES } from './inventedRequests';
import { dayAfter } from '../../report/naiveCalendar';
import { day, dayFirstText, type Register, requests, type Row } from './register';
import { frenchDate, KIND_EN, KIND_FR, OUTCOME_EN, OUTCOME_FR, shortEnglishDate } from './words';

const HEADQUARTERS_FIXED = { organ: 'Registry', kind: 'rfc', origin: 'headquarters' } as const;
const COUNTRY_OFFICE_FIXED = { organ: 'Registry', kind: 'rfc', origin: 'countryOffice' } as const;
const HEADINGS: Row = ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome'];
const PLAIN_COLUMNS = { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' } as const;
const WITHOUT_CATEGORY = HEADQUARTERS.map((request) => ({ ...request, category: '' }));
const HEADQUARTERS_LOG = {
  sheet: 'Register',
  rows: [1, 25],
  columns: PLAIN_COLUMNS,
  fixed: HEADQUARTERS_FIXED,
  requests: WITHOUT_CATEGORY,
} as const;

/** `09/16/22`, `9/1/22` */
function monthFirstText(iso: string): string {
  const [year = '', month = '', date = ''] = iso.split('-');
  return `${Number(month)}/${Number(date)}/${year}`;
}

/** `16.09.22` */
function twoDigitYear(iso: string): string {
  const [year = '', month = '', date = ''] = iso.split('-');
  return `${date}.${month}.${year.slice(2)}`;
}

/** `le 16`, `1er`, `mercredi 19` */
function dayOfMonthText(iso: string): string {
  const date = Number(iso.slice(8));
  if (date === 1) return '1er';
  return date === 19 ? 'mercredi 19' : `le ${date}`;
}

/** Two lines, one for both days, or initials: as the person felt on the day. */
function signedAndSentText(iso: string): string {
  const text = dayFirstText(iso);
  if (Number(iso.slice(8)) % 3 === 0) return `signée et transmise le ${text}`;
  const signed = dayFirstText(dayAfter(iso, -2));
  return Number(iso.slice(8)) % 2 === 0
    ? `Signée le ${signed}\nTransmise le ${text}`
    : `S : ${signed} – T : ${text}`;
}

/** Requests of which no day is past the twelfth: day first or month first, nobody can tell. */
const EARLY_IN_MONTH = requests(
  'reference | addressee | sent | replied | outcome',
  `
  HQ-401 | Belgium | 2022-10-03 | 2022-11-02 | positive
  HQ-402 | France | 2022-10-05 | 2022-12-01 | negative
  HQ-403 | Ghana | 2022-11-07 | |
  HQ-404 | Mali | 2022-12-06 | 2023-01-11 | positive
  HQ-405 | Spain | 2023-02-01 | |
  HQ-406 | Norway | 2023-03-10 | 2023-04-12 | partial
  HQ-407 | Kenya | 2023-05-04 | |
  HQ-408 | Japan | 2023-06-09 | 2023-08-10 | positive
  HQ-409 | Chad | 2023-07-12 | |
  HQ-410 | Malta | 2023-09-01 | 2023-09-05 | positive
  `,
);

/** How days are written: as serials of either system, as texts in all ways, mixed, with times, with words for none. */
export const DATES: readonly Register[] = [
  {
    name: 'with days as texts, day first, and “pending” or “n/a” where there is no reply',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          HEADINGS,
          ...rowsOf(HEADQUARTERS, [
            reference,
            addressee,
            datedText('sent', dayFirstText),
            (request, number) =>
              request.replied === ''
                ? (['pending', 'n/a', '-', 'Pending', 'no reply yet', 'tbc'][number % 6] ?? null)
                : dayFirstText(request.replied),
            coded('outcome', { ...OUTCOME_EN, '': 'Pending' }),
          ]),
        ],
      },
    ],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [HEADQUARTERS_LOG],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.headquarters.averageDays': [714, 12] },
    },
  },
  {
    name: 'with days as texts, month first, as an office in New York writes them',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          HEADINGS,
          ...rowsOf(HEADQUARTERS, [
            reference,
            addressee,
            datedText('sent', monthFirstText),
            datedText('replied', monthFirstText, 'N/A'),
            coded('outcome', OUTCOME_EN),
          ]),
        ],
      },
    ],
    alsoAs: ['csv'],
    expected: {
      logs: [HEADQUARTERS_LOG],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.headquarters.averageDays': [714, 12] },
    },
  },
  {
    name: 'exported from a database: ISO days with times and a zone',
    workbook: 'export_OTP_requests_20231004',
    sheets: [
      {
        name: 'data',
        rows: [
          [
            'request_id',
            'request_type',
            'requested_state',
            'date_sent',
            'date_executed',
            'date_recorded',
            'status_id',
          ],
          ...rowsOf(OTP_UNIT, [
            reference,
            coded('kind', KIND_EN),
            addressee,
            datedText('sent', (iso) => `${iso}T22:41:07.000Z`),
            datedText('replied', (iso) => `${iso} 09:30:00`),
            datedText('recorded', (iso) => iso),
            (_, number) => 100 + number,
          ]),
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'data',
          rows: [1, 21],
          columns: { reference: 'A', kind: 'B', addressee: 'C', sent: 'D', replied: 'E', recorded: 'F' },
          fixed: { organ: 'OTP' },
          requests: OTP_UNIT.map((request) => ({ ...request, outcome: '' })),
        },
      ],
      figures: { 'otp.rfas.sent': 15, 'area2.otp.executedShare': [10, 15] },
    },
  },
  {
    name: 'in French with the months’ names, and “en attente” where there is no reply',
    workbook: 'Registre SPVR – demandes de coopération – siège',
    sheets: [
      {
        name: 'Registre',
        rows: [
          ['Référence', 'Destinataire', 'Date d’envoi', 'Date de réponse', 'Suite donnée'],
          ...rowsOf(VICTIMES, [
            reference,
            addressee,
            datedText('sent', frenchDate),
            datedText('replied', frenchDate, 'en attente'),
            coded('outcome', { ...OUTCOME_FR, '': 'En attente' }),
          ]),
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Registre',
          rows: [1, 13],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: VICTIMES.map((request) => ({ ...request, category: '' })),
        },
      ],
      figures: { 'registry.rfcs.headquarters': 10, 'registry.headquarters.averageDays': [225, 6] },
    },
  },
  {
    name: 'with English months in short, 12-Jan-23, weekdays in one column and ordinals in the other',
    workbook: 'Bangui Country Office requests',
    sheets: [
      {
        name: 'Requests',
        rows: [
          HEADINGS,
          ...rowsOf(BANGUI, [
            reference,
            addressee,
            datedText('sent', shortEnglishDate),
            (request, number) => {
              if (request.replied === '') return 'awaiting reply';
              const [year, month, date] = request.replied.split('-').map(Number);
              const names = [
                'Jan',
                'Feb',
                'March',
                'Apr',
                'May',
                'June',
                'July',
                'Aug',
                'Sept',
                'Oct',
                'Nov',
                'Dec',
              ];
              const name = names[(month ?? 1) - 1] ?? '';
              return number % 2 === 0
                ? `${date ?? ''} ${name} ${year ?? ''}`
                : `${name} ${date ?? ''}, ${year ?? ''}`;
            },
            coded('outcome', OUTCOME_EN),
          ]),
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Requests',
          rows: [1, 15],
          columns: PLAIN_COLUMNS,
          fixed: COUNTRY_OFFICE_FIXED,
          requests: BANGUI,
        },
      ],
      figures: { 'registry.rfcs.countryOffices': 12 },
    },
  },
  {
    name: 'with years of two digits, 16.09.22',
    workbook: 'Defence HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          HEADINGS,
          ...rowsOf(DEFENCE, [
            reference,
            addressee,
            datedText('sent', twoDigitYear),
            datedText('replied', twoDigitYear),
            coded('outcome', OUTCOME_EN),
          ]),
        ],
      },
    ],
    alsoAs: ['csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 13],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: DEFENCE.map((request) => ({ ...request, category: '' })),
        },
      ],
      figures: { 'registry.rfcs.headquarters': 12, 'registry.headquarters.averageDays': [413, 8] },
    },
  },
  {
    name: 'with serials and texts mixed in one column, and times of day in both',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          HEADINGS,
          ...rowsOf(HEADQUARTERS, [
            reference,
            addressee,
            (request, number) =>
              [
                day(request.sent),
                dayFirstText(request.sent),
                day(request.sent, 'dd/mm/yyyy', 0.999),
                `${dayFirstText(request.sent)} 23:59`,
                shortEnglishDate(request.sent),
              ][number % 5] ?? null,
            (request, number) =>
              request.replied === ''
                ? null
                : ([day(request.replied, 'd/m/yyyy', 0.25), `${dayFirstText(request.replied, '.')} à 14h30`][
                    number % 2
                  ] ?? null),
            coded('outcome', OUTCOME_EN),
          ]),
        ],
      },
    ],
    alsoAs: ['ods', 'xls'],
    expected: {
      logs: [HEADQUARTERS_LOG],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.headquarters.averageDays': [714, 12] },
    },
  },
  {
    name: 'kept on a Mac, with serials of the 1904 system',
    workbook: 'OTP register of requests',
    dateSystem: 1904,
    sheets: [
      {
        name: 'Register',
        rows: [
          ['RFA No.', 'Type', 'Requested State', 'Date sent', 'Date of execution', 'Recorded on', 'Outcome'],
          ...rowsOf(OTP_UNIT, [
            reference,
            coded('kind', KIND_EN),
            addressee,
            sent,
            replied,
            recorded,
            coded('outcome', OUTCOME_EN),
          ]),
        ],
      },
    ],
    alsoAs: ['xls'],
    expected: {
      logs: [
        {
          sheet: 'Register',
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
          span: ['2022-03-21', '2023-09-18'],
        },
      ],
      figures: {
        'otp.rfas.sent': 15,
        'otp.rfas.evolution': '+400.00%',
        'area2.otp.executedShare': [10, 15],
        // 14 + 2 + 95 + 5 + 98 + 30 + 21 + 5 + 77 + 47
        'area2.otp.averageDays': [394, 10],
      },
    },
  },
  {
    name: 'in which no day tells whether the day or the month comes first: it is asked, and no day is guessed',
    why: 'The heading’s cell asks once for the column; each row that waits for the answer is named as well.',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          HEADINGS,
          ...rowsOf(EARLY_IN_MONTH, [
            reference,
            addressee,
            datedText('sent', dayFirstText),
            replied,
            coded('outcome', OUTCOME_EN),
          ]),
        ],
      },
    ],
    alsoAs: ['ods'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 11],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: EARLY_IN_MONTH.map((request) => ({ ...request, sent: 'ambiguous' })),
        },
      ],
      issues: [
        'error undecidedDayOrder sent Register!C1',
        ...EARLY_IN_MONTH.map((_, index) => `error unreadableDate sent Register!C${index + 2}`),
      ],
      figures: { 'registry.rfcs.headquarters': 0 },
    },
  },
  {
    name: 'in which no day tells whether the day or the month comes first, and a profile that says it',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          HEADINGS,
          ...rowsOf(EARLY_IN_MONTH, [
            reference,
            addressee,
            datedText('sent', dayFirstText),
            datedText('replied', dayFirstText),
            coded('outcome', OUTCOME_EN),
          ]),
        ],
      },
    ],
    profiles: [{ dayOrder: { sent: 'dayFirst', replied: 'dayFirst' } }],
    alsoAs: ['csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 11],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: EARLY_IN_MONTH,
        },
      ],
      figures: {
        'registry.rfcs.headquarters': 10,
        // 30 + 57 + 36 + 33 + 62 + 4
        'registry.headquarters.averageDays': [222, 6],
      },
    },
  },
  {
    name: 'with both day first and month first in one column: what can be read both ways is not read',
    why: 'Two clerks wrote in it. Those days that can only be read one way stand; of the others nobody can tell.',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          HEADINGS,
          ['HQ-1', 'Belgium', '19/09/2022', day('2022-10-27'), 'Positive'],
          ['HQ-2', 'Spain', '09/26/2022', day('2022-12-01'), 'Negative'],
          ['HQ-3', 'Kenya', '03/10/2022', null, null],
          ['HQ-4', 'Sweden', '18/10/2022', day('2022-11-09'), 'Positive'],
          ['HQ-5', 'Mali', '02/11/2022', null, null],
          ['HQ-6', 'France', '11/21/2022', null, null],
          ['HQ-7', 'Ghana', '05/05/2023', null, null],
        ],
      },
    ],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 8],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: requests(
            'reference | addressee | sent | replied | outcome',
            `
            HQ-1 | Belgium | 2022-09-19 | 2022-10-27 | positive
            HQ-2 | Spain | 2022-09-26 | 2022-12-01 | negative
            HQ-3 | Kenya | 03/10/2022 | |
            HQ-4 | Sweden | 2022-10-18 | 2022-11-09 | positive
            HQ-5 | Mali | 02/11/2022 | |
            HQ-6 | France | 2022-11-21 | |
            HQ-7 | Ghana | 2023-05-05 | |
            `,
          ),
        },
      ],
      issues: [
        'error mixedDayOrder sent Register!C1',
        'error unreadableDate sent Register!C4',
        'error unreadableDate sent Register!C6',
      ],
      figures: { 'registry.rfcs.headquarters': 5, 'registry.headquarters.averageDays': [126, 3] },
    },
  },
  {
    name: 'whose references look like days, 12/03/2023-01, and whose remarks hold days',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Ref.', 'Addressee', 'Date', 'Reply', 'Result', 'Last action'],
          ...rowsOf(HEADQUARTERS_2022, [
            (request, number) => `${dayFirstText(request.sent)}-0${number % 9}`,
            addressee,
            sent,
            replied,
            coded('outcome', OUTCOME_EN),
            (request) => `${dayFirstText(request.sent)} sent by DHL`,
          ]),
        ],
      },
    ],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 19],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS_2022.map((request, index) => ({
            ...request,
            category: '',
            reference: `${dayFirstText(request.sent)}-0${(index + 1) % 9}`,
          })),
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.headquarters.averageDays': [714, 12] },
    },
  },
  {
    name: 'whose references are days and nothing else: they are texts all the same',
    why: 'A reference may be the day of the file; the heading says what it is, and the days sent stand beside it.',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference No.', 'Addressee', 'Date sent', 'Date of reply', 'Result'],
          ...rowsOf(HEADQUARTERS_2022, [
            (request) => dayFirstText(request.sent, '.'),
            addressee,
            sent,
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
          rows: [1, 19],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS_2022.map((request) => ({
            ...request,
            category: '',
            reference: dayFirstText(request.sent, '.'),
          })),
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
  {
    name: 'with other number formats: months in letters, a weekday, a day that shows as its month only',
    workbook: 'Bureau du Procureur – unité de coopération',
    sheets: [
      {
        name: 'Registre des DA',
        rows: [
          ['N° DA', 'Type', 'État requis', 'Envoyée le', 'Exécutée le', 'Enregistrée le'],
          ...rowsOf(OTP_UNIT, [
            reference,
            coded('kind', KIND_FR),
            addressee,
            dated('sent', '[$-40C]d mmmm yyyy'),
            dated('replied', 'mmm-yy'),
            dated('recorded', 'dddd d mmmm yyyy'),
          ]),
        ],
      },
    ],
    alsoAs: ['xls'],
    expected: {
      logs: [
        {
          sheet: 'Registre des DA',
          rows: [1, 21],
          columns: { reference: 'A', kind: 'B', addressee: 'C', sent: 'D', replied: 'E', recorded: 'F' },
          fixed: { organ: 'OTP' },
          requests: OTP_UNIT.map((request) => ({ ...request, outcome: '' })),
        },
      ],
      figures: { 'otp.rfas.sent': 15, 'area2.otp.averageDays': [394, 10] },
    },
  },
  {
    name: 'with only the day of the month below titles of months, some with their count, some made dates by Excel',
    why: 'A title says the month of what stands below it, as the person reads it who keeps the list.',
    workbook: 'Registre DC siège',
    sheets: [
      {
        name: 'Envois',
        rows: [
          ['Réf.', 'État requis', 'Envoyée', 'Date de réponse', 'Résultat'],
          ...withRowsBetween(
            rowsOf(VICTIMES, [
              reference,
              addressee,
              datedText('sent', dayOfMonthText),
              replied,
              coded('outcome', OUTCOME_FR),
            ]),
            {
              0: [['Mai 2022']],
              1: [['Août', '(1)']],
              2: [['— septembre —']],
              3: [[day('2022-10-01', 'mm/yyyy')]],
              4: [['nov. 2022', null, 1]],
              5: [['2023'], ['Janvier']],
              6: [['Février']],
              7: [['MARS 2023 (suite)']],
              8: [[null, null, day('2023-04-01', 'mm/yyyy')]],
              9: [['Mai : 1 demande']],
              10: [['08/2023']],
              11: [['Septembre']],
            },
          ),
        ],
      },
    ],
    alsoAs: ['ods', 'xls'],
    expected: {
      logs: [
        {
          sheet: 'Envois',
          rows: [1, 26],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: VICTIMES.map((request) => ({ ...request, category: '' })),
          leftOut: { banner: 13 },
        },
      ],
      issues: ['warning dayCompleted sent Envois!C3'],
      figures: { 'registry.rfcs.headquarters': 10 },
    },
  },
  {
    name: 'in French, with the days of signature and transmission in one cell, and other notes among the requests',
    why: 'A person reads which of the two days is which; a note for information is no request, and that is asked.',
    workbook: 'BP Bangui – notes verbales',
    sheets: [
      {
        name: 'Notes verbales',
        rows: [
          ['Greffe – bureau extérieur de Bangui – notes verbales envoyées'],
          ['N°', 'Référence', 'Nature', 'Destinataire', 'Signature / transmission'],
          ...withRowsBetween(
            rowsOf(BANGUI, [
              numbered,
              reference,
              (_, number) => (number % 2 === 0 ? 'Demande' : 'Dem.'),
              addressee,
              datedText('sent', signedAndSentText),
            ]),
            { 6: [[99, 'BGI-2023-000', 'Information', 'MINUSCA', 'signée et transmise le 3 janvier 2023']] },
          ),
        ],
      },
    ],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Notes verbales',
          rows: [2, 17],
          columns: { reference: 'B', kind: 'C', addressee: 'D', sent: 'E' },
          fixed: COUNTRY_OFFICE_FIXED,
          requests: [
            ...BANGUI.slice(0, 6).map((request) => ({ ...request, replied: '', outcome: '' })),
            ...requests(
              'reference | kind | addressee | sent',
              'BGI-2023-000 | Information | MINUSCA | 2023-01-03',
            ),
            ...BANGUI.slice(6).map((request) => ({ ...request, replied: '', outcome: '' })),
          ],
        },
      ],
      issues: ['error unrecognisedValue kind Notes verbales!C9'],
      figures: { 'registry.rfcs.countryOffices': 12 },
    },
  },
];
