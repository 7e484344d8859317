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
} from './cellsOfRequests';
import { BANGUI, DEFENCE, HEADQUARTERS, HEADQUARTERS_2022, VICTIMES } from './inventedRequests';
import { day, type Register } from './register';
import { CATEGORY_EN, EXECUTED_EN, OUTCOME_EN, OUTCOME_FR } from './words';

const HEADQUARTERS_FIXED = { organ: 'Registry', kind: 'rfc', origin: 'headquarters' } as const;
const WITHOUT_CATEGORY = HEADQUARTERS.map((request) => ({ ...request, category: '' }));
const DEFENCE_WITHOUT_CATEGORY = DEFENCE.map((request) => ({ ...request, category: '' }));
const SPANISH: Readonly<Record<string, string>> = {
  '': '',
  positive: 'Positiva',
  partial: 'Parcial',
  negative: 'Negativa',
};

/** What the headings look like: in two rows, merged, in capitals, with marks, short forms, other languages. */
export const HEADINGS: readonly Register[] = [
  {
    name: 'with “Reply” merged over “Date” and “Outcome”, and the other headings merged over two rows',
    workbook: 'JCSS 2023',
    sheets: [
      {
        name: 'HQ RFCs',
        rows: [
          ['Requests for cooperation, Headquarters'],
          [],
          ['Ref. No.', 'Requested State', 'Type of request', 'Date sent', 'Reply', null, 'Remarks'],
          [null, null, null, null, 'Date', 'Outcome', null],
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
        merges: ['A1:G1', 'A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:F3', 'G3:G4'],
      },
    ],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'HQ RFCs',
          rows: [4, 28],
          columns: { reference: 'A', addressee: 'B', category: 'C', sent: 'D', replied: 'E', outcome: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS,
        },
      ],
      figures: {
        'registry.rfcs.headquarters': 18,
        'registry.headquarters.averageDays': [714, 12],
        'registry.headquarters.positiveShare': [8, 18],
      },
    },
  },
  {
    name: 'whose groups “Request” and “Reply” each have a reference and a date',
    why: 'Below “Reply” the reference is that of the note verbale, and the date is the reply’s; only both rows tell.',
    workbook: 'Defence support office HQ RFC',
    sheets: [
      {
        name: 'RFC register HQ',
        rows: [
          ['Request', null, null, 'Reply', null, null],
          ['Reference', 'Date', 'Addressee', 'Reference', 'Date', 'Outcome'],
          ...rowsOf(DEFENCE, [
            reference,
            sent,
            addressee,
            ({ replied: iso }, number) => (iso === '' ? null : `NV/${number}/${iso.slice(0, 4)}`),
            replied,
            coded('outcome', OUTCOME_EN),
          ]),
        ],
        merges: ['A1:C1', 'D1:F1'],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'RFC register HQ',
          rows: [2, 14],
          columns: { reference: 'A', sent: 'B', addressee: 'C', replied: 'E', outcome: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: DEFENCE_WITHOUT_CATEGORY,
        },
      ],
      figures: {
        'registry.rfcs.headquarters': 12,
        // 42 + 23 + 62 + 45 + 35 + 147 + 14 + 45
        'registry.headquarters.averageDays': [413, 8],
        'registry.headquarters.positiveShare': [5, 12],
      },
    },
  },
  {
    name: 'in French, with the groups “Demande” and “Réponse” and a date below each',
    workbook: 'SPVR 2022-2023',
    sheets: [
      {
        name: 'Demandes de coopération (siège)',
        rows: [
          ['Demandes transmises par la Section'],
          ['Demande', null, null, 'Réponse', null, 'Observations'],
          ['N° de référence', 'Destinataire', 'Date', 'Date', 'Sens', null],
          ...rowsOf(VICTIMES, [reference, addressee, sent, replied, coded('outcome', OUTCOME_FR), nothing]),
        ],
        merges: ['A1:F1', 'A2:C2', 'D2:E2', 'F2:F3'],
      },
    ],
    alsoAs: ['xls'],
    expected: {
      logs: [
        {
          sheet: 'Demandes de coopération (siège)',
          rows: [3, 15],
          columns: { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' },
          fixed: HEADQUARTERS_FIXED,
          requests: VICTIMES.map((request) => ({ ...request, category: '' })),
        },
      ],
      figures: {
        'registry.rfcs.headquarters': 10,
        'registry.headquarters.positiveShare': [4, 10],
        'registry.headquarters.averageDays': [225, 6],
      },
    },
  },
  {
    name: 'with a row of column numbers below the headings',
    why: 'The numbers belong to the headings: they are no request, and a date of 3 January 1900 is no finding.',
    workbook: 'RFC Headquarters',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Requested State', 'Date sent', 'Date of reply', 'Outcome'],
          ['(1)', '(2)', '(3)', '(4)', '(5)'],
          ...rowsOf(HEADQUARTERS, [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)]),
        ],
      },
      {
        name: 'Register of the Defence office',
        rows: [
          ['Reference', 'Requested State', 'Date sent', 'Date of reply', 'Outcome'],
          [1, 2, 3, 4, 5],
          ...rowsOf(DEFENCE, [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)]),
        ],
      },
    ],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 26],
          columns: { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' },
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
          leftOut: { repeatedHeading: 1 },
        },
        {
          sheet: 'Register of the Defence office',
          rows: [1, 14],
          columns: { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' },
          fixed: HEADQUARTERS_FIXED,
          requests: DEFENCE_WITHOUT_CATEGORY,
          leftOut: { repeatedHeading: 1 },
        },
      ],
      figures: { 'registry.rfcs.headquarters': 30 },
    },
  },
  {
    name: 'with headings in capitals, with line breaks, units and footnote marks, and the footnotes below',
    workbook: 'Register of requests – Registry HQ – RFC',
    sheets: [
      {
        name: 'REGISTER',
        rows: [
          [
            'REF.\nNO.*',
            'REQUESTED\nSTATE / ORGANISATION',
            'CATEGORY\n(see key)',
            'DATE SENT\n(dd/mm/yyyy)',
            'DATE OF\nREPLY (1)',
            'OUTCOME (2)',
          ],
          ...rowsOf(HEADQUARTERS, [
            reference,
            addressee,
            coded('category', CATEGORY_EN),
            sent,
            replied,
            coded('outcome', OUTCOME_EN),
          ]),
          [],
          ['* Assigned by the Records Management Unit.'],
          ['(1) Date on which the note verbale was received at the seat of the Court.'],
          ['(2) Positive: the request was executed in full.'],
        ],
      },
    ],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'REGISTER',
          rows: [1, 29],
          columns: { reference: 'A', addressee: 'B', category: 'C', sent: 'D', replied: 'E', outcome: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS,
          leftOut: { blank: 1, banner: 3 },
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18, 'area2.registry.witnessProtection': 3 },
    },
  },
  {
    name: 'with short forms in the headings: Ref., Req. State, Dt. sent, Dt. reply',
    workbook: 'RFC HQ 22-23',
    sheets: [
      {
        name: 'log',
        rows: [
          ['Ref.', 'Req. State', 'Cat.', 'Dt. sent', 'Dt. reply', 'Outcome', 'Rem.'],
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
      },
    ],
    expected: {
      logs: [
        {
          sheet: 'log',
          rows: [1, 25],
          columns: { reference: 'A', addressee: 'B', category: 'C', sent: 'D', replied: 'E', outcome: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS,
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.headquarters.averageDays': [714, 12] },
    },
  },
  {
    name: 'with French short forms in the headings: Réf., État req., Dt envoi, Dt rép., Rés.',
    workbook: 'DC siège',
    sheets: [
      {
        name: 'SPVR',
        rows: [
          ['N°', 'Réf.', 'Dest.', 'Dt envoi', 'Dt rép.', 'Rés.', 'Obs.'],
          ...rowsOf(VICTIMES, [
            numbered,
            reference,
            addressee,
            sent,
            replied,
            coded('outcome', OUTCOME_FR),
            nothing,
          ]),
        ],
      },
    ],
    expected: {
      logs: [
        {
          sheet: 'SPVR',
          rows: [1, 13],
          columns: { reference: 'B', addressee: 'C', sent: 'D', replied: 'E', outcome: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: VICTIMES.map((request) => ({ ...request, category: '' })),
        },
      ],
      figures: { 'registry.rfcs.headquarters': 10, 'registry.headquarters.averageDays': [225, 6] },
    },
  },
  {
    name: 'with both languages in each heading',
    workbook: 'Bureau pays de Bangui – Bangui Country Office – RFC',
    sheets: [
      {
        name: 'Registre - Register',
        rows: [
          [
            'Référence / Reference',
            'Destinataire / Addressee',
            'Date d’envoi / Date sent',
            'Date de réponse / Date of reply',
            'Résultat / Outcome',
          ],
          ...rowsOf(BANGUI, [reference, addressee, sent, replied, coded('outcome', OUTCOME_FR)]),
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Registre - Register',
          rows: [1, 15],
          columns: { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' },
          fixed: { organ: 'Registry', kind: 'rfc', origin: 'countryOffice' },
          requests: BANGUI,
        },
      ],
      figures: { 'registry.rfcs.countryOffices': 12, 'registry.rfcs.sent': 12 },
    },
  },
  {
    name: 'with a heading merged over two columns, of which the second names a person',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Addressee', null, 'Sent', 'Reply received', 'Outcome'],
          ...rowsOf(HEADQUARTERS_2022, [
            reference,
            addressee,
            constant('Embassy, legal adviser'),
            sent,
            replied,
            coded('outcome', EXECUTED_EN),
          ]),
        ],
        merges: ['B1:C1'],
      },
    ],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 19],
          columns: { reference: 'A', addressee: 'B', sent: 'D', replied: 'E', outcome: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS_2022.map((request) => ({ ...request, category: '' })),
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.headquarters.positiveShare': [8, 18] },
    },
  },
  {
    name: 'with the dates “Date”, “Date of letter” and “Date received”: which one is the sending is asked for',
    why: 'The letter may be dated days before it is handed over, and averages count from the day it was sent.',
    workbook: 'HQ RFC register',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Requested State', 'Date', 'Date of letter', 'Date received', 'Outcome'],
          ...rowsOf(HEADQUARTERS_2022, [
            reference,
            addressee,
            sent,
            ({ sent: iso }) => day(iso),
            replied,
            coded('outcome', OUTCOME_EN),
          ]),
        ],
      },
    ],
    expected: {
      logs: [],
      issues: ['error columnUndecided sent Register!A1'],
      figures: { 'registry.rfcs.sent': { reason: 'noLog' } },
    },
  },
  {
    name: 'with “Date of letter” beside “Date sent”: no question, the clear heading holds',
    workbook: 'HQ RFC register',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Requested State', 'Date of letter', 'Date sent', 'Date received', 'Outcome'],
          ...rowsOf(HEADQUARTERS_2022, [
            reference,
            addressee,
            ({ sent: iso }) => day(iso),
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
          columns: { reference: 'A', addressee: 'B', sent: 'D', replied: 'E', outcome: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS_2022.map((request) => ({ ...request, category: '' })),
        },
      ],
      figures: { 'registry.headquarters.averageDays': [714, 12] },
    },
  },
  {
    name: 'in German: its headings are shown and asked for, nothing is read',
    workbook: 'RFC Register Verbindungsbüro',
    sheets: [
      {
        name: 'Ersuchen',
        rows: [
          ['Register der Ersuchen um Zusammenarbeit'],
          ['Aktenzeichen', 'Ersuchter Staat', 'Abgesandt am', 'Antwort vom', 'Ergebnis'],
          ...rowsOf(DEFENCE, [reference, addressee, sent, replied, constant(null)]),
        ],
      },
    ],
    expected: {
      logs: [],
      issues: ['error noLogInWorkbook !'],
      figures: { 'registry.rfcs.sent': { reason: 'noLog' } },
    },
  },
  {
    name: 'in Spanish, with a profile that says what its headings and values mean',
    workbook: 'Registro de solicitudes',
    sheets: [
      {
        name: 'Solicitudes',
        rows: [
          ['Solicitudes de cooperación enviadas'],
          [],
          ['N.º de expediente', 'Estado requerido', 'Fecha de envío', 'Fecha de respuesta', 'Resultado'],
          ...rowsOf(HEADQUARTERS_2022, [reference, addressee, sent, replied, coded('outcome', SPANISH)]),
        ],
      },
    ],
    profiles: [
      {
        where: { sheet: 'Solicitudes' },
        columns: {
          reference: 'N.º de expediente',
          addressee: 'Estado requerido',
          sent: 'Fecha de envío',
          replied: 'Fecha de respuesta',
          outcome: 'Resultado',
        },
        values: { outcome: { Positiva: 'positive', Parcial: 'partial', Negativa: 'negative' } },
        fixed: { organ: 'Registry', kind: 'rfc', origin: 'headquarters' },
      },
    ],
    alsoAs: ['ods'],
    expected: {
      logs: [
        {
          sheet: 'Solicitudes',
          rows: [3, 21],
          columns: { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' },
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS_2022.map((request) => ({ ...request, category: '' })),
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.headquarters.positiveShare': [8, 18] },
    },
  },
  {
    name: 'with the headings in English and, in the row below, in French',
    why: 'Both rows say the same; what stands below them is the log, in either reading.',
    workbook: 'Registry HQ RFC',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome'],
          ['Référence', 'Destinataire', 'Date d’envoi', 'Date de réponse', 'Résultat'],
          ...rowsOf(HEADQUARTERS_2022, [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)]),
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 20],
          columns: { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' },
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS_2022.map((request) => ({ ...request, category: '' })),
          leftOut: { repeatedHeading: 1 },
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
  {
    name: 'with a row of hints and an example below the headings',
    why: 'The hints say how a day is written, and the example says that it is one: neither was sent to anybody.',
    workbook: 'Registry HQ RFC',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome'],
          ['by RMU', 'State or organisation', 'dd/mm/yyyy', 'dd/mm/yyyy', 'choose from the list'],
          ['Example: HQ/2022/001', 'Ruritania', day('2022-10-01'), day('2022-10-31'), 'Positive'],
          ...rowsOf(HEADQUARTERS_2022, [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)]),
        ],
      },
    ],
    alsoAs: ['ods'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 21],
          columns: { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' },
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS_2022.map((request) => ({ ...request, category: '' })),
          leftOut: { repeatedHeading: 1, banner: 1 },
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.headquarters.averageDays': [714, 12] },
    },
  },
  {
    name: 'with the heading of the replies in a language that nobody knows: it is said that a column of days is not read',
    why: 'The requests are counted; but a log that seems to hold no replies, beside a column of days, is to be looked at.',
    workbook: 'Registry HQ RFC',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Addressee', 'Date sent', 'Antwort vom', 'Outcome'],
          ...rowsOf(HEADQUARTERS_2022, [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)]),
        ],
      },
    ],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 19],
          columns: { reference: 'A', addressee: 'B', sent: 'C', outcome: 'E' },
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS_2022.map((request) => ({ ...request, category: '', replied: '' })),
        },
      ],
      issues: ['warning fieldNotFound replied Register!A1'],
      figures: {
        'registry.rfcs.headquarters': 18,
        'registry.headquarters.averageDays': { reason: 'notInLog' },
      },
    },
  },
  {
    name: 'with instructions for each column in a block above the headings',
    workbook: 'Registry HQ RFC',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['How to fill in this register'],
          ['Reference', 'Given by the Records Management Unit'],
          ['Date sent', 'Day on which the note verbale left the Court'],
          ['Date of reply', 'Day on which the reply was received'],
          ['Outcome', 'Positive, Partial, Negative or Withdrawn'],
          [],
          ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome'],
          ...rowsOf(HEADQUARTERS_2022, [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)]),
        ],
      },
    ],
    alsoAs: ['ods'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [7, 25],
          columns: { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' },
          fixed: HEADQUARTERS_FIXED,
          requests: HEADQUARTERS_2022.map((request) => ({ ...request, category: '' })),
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
  {
    name: 'with three rows of headings: one over all, one of groups, one of columns',
    why: '“Outgoing” and “Incoming” stand over both dates, but “Date” alone says which is which: that is asked.',
    workbook: 'Registry HQ RFC',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Requests for cooperation 2022-2023', null, null, null, null, null],
          ['Outgoing', null, null, 'Incoming', null, 'Follow-up'],
          ['Ref.', 'State', 'Date', 'Date', 'Outcome', 'By'],
          ...rowsOf(HEADQUARTERS_2022, [
            reference,
            addressee,
            sent,
            replied,
            coded('outcome', OUTCOME_EN),
            constant('A. Example'),
          ]),
        ],
        merges: ['A1:F1', 'A2:C2', 'D2:E2'],
      },
    ],
    alsoAs: ['ods'],
    expected: {
      logs: [],
      issues: ['error columnUndecided sent Register!A3'],
      figures: { 'registry.rfcs.sent': { reason: 'noLog' } },
    },
  },
];
