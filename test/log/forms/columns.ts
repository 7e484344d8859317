import {
  addressee,
  coded,
  type ColumnOf,
  constant,
  nothing,
  numbered,
  recorded,
  replied,
  reference,
  rowsOf,
  sent,
} from './cellsOfRequests';
import { dayAfter, daysBetween } from '../../report/naiveCalendar';
import { BANGUI, DEFENCE, HEADQUARTERS, HEADQUARTERS_2022, OTP_UNIT, VICTIMES } from './inventedRequests';
import { day, type Register, requests, type Row } from './register';
import { CATEGORY_EN, EXECUTED_EN, EXECUTED_FR, KIND_EN, KIND_FR, OUTCOME_EN } from './words';

const HEADQUARTERS_FIXED = { organ: 'Registry', kind: 'rfc', origin: 'headquarters' } as const;
const PLAIN = [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)];
const PLAIN_COLUMNS = { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' } as const;
const WITHOUT_CATEGORY = HEADQUARTERS.map((request) => ({ ...request, category: '' }));
const DEFENCE_WITHOUT_CATEGORY = DEFENCE.map((request) => ({ ...request, category: '' }));

const daysTaken: ColumnOf = (request) =>
  request.replied === '' ? null : daysBetween(request.sent, request.replied);

/** What a Registry section sent, with its purposes. */
const PURPOSES = requests(
  'reference | addressee | sent | replied | outcome | category | purpose',
  `
  REG-501 | Italy | 2022-09-16 | 2022-09-30 | negative | judicialSupport | arrestAndSurrender
  REG-502 | Jordan | 2022-10-12 | 2022-10-18 | negative | judicialSupport | arrestAndSurrender
  REG-503 | South Africa | 2022-11-30 | | | judicialSupport | arrestAndSurrender
  REG-504 | Liechtenstein | 2022-12-07 | | | judicialSupport | assetRecovery
  REG-505 | Portugal | 2023-01-19 | | | judicialSupport | legalAidInvestigation
  REG-506 | Uganda | 2023-02-20 | 2023-03-02 | partial | judicialSupport | arrestAndSurrender
  REG-507 | France | 2023-03-23 | 2023-04-21 | positive | defence |
  REG-508 | Norway | 2023-05-02 | 2023-05-30 | positive | witnessProtection |
  REG-509 | Senegal | 2023-06-26 | | | other |
  REG-510 | Austria | 2023-08-14 | | | judicialSupport | assetRecovery
  REG-511 | Mongolia | 2023-09-03 | 2023-09-05 | positive | judicialSupport |
  `,
);

const TYPE_OF_REQUEST: Readonly<Record<string, string>> = {
  arrestAndSurrender: 'Arrest and surrender',
  assetRecovery: 'Asset recovery (fines and reparations)',
  legalAidInvestigation: 'Financial investigation – legal aid',
};

const typeOfRequest: ColumnOf = ({ purpose, category }) =>
  TYPE_OF_REQUEST[purpose] ?? CATEGORY_EN[category] ?? null;

/** A sheet of eighty columns, the log’s own far apart among what nobody reads. */
function wideRows(): readonly Row[] {
  const places: Readonly<Record<number, readonly [heading: string, column: ColumnOf]>> = {
    3: ['Reference', reference],
    17: ['Requested State', addressee],
    33: ['Date sent', sent],
    34: ['Date of reply', replied],
    71: ['Outcome', coded('outcome', OUTCOME_EN)],
  };
  const columns = Array.from({ length: 80 }, (_, index) => index);
  const other = (index: number): ColumnOf =>
    index % 3 === 0 ? constant(`x${index}`) : index % 3 === 1 ? constant(index) : nothing;
  return [
    columns.map((index) => places[index]?.[0] ?? (index % 5 === 4 ? null : `Detail ${index}`)),
    ...rowsOf(
      HEADQUARTERS,
      columns.map((index) => places[index]?.[1] ?? other(index)),
    ),
  ];
}

/** Which columns there are: in any order, beside others, missing, computed, doubled. */
export const COLUMNS: readonly Register[] = [
  {
    name: 'with the columns in another order and among many that the report does not need',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          [
            'Urgent?',
            'Outcome',
            'Drafted by',
            'Reply received on',
            'Language',
            'Requested State',
            'Pages',
            'Date sent',
            'Deadline',
            'Case file',
            'Reference',
            'Transmission',
          ],
          ...rowsOf(HEADQUARTERS, [
            (_, number) => (number % 4 === 0 ? 'Yes' : null),
            coded('outcome', OUTCOME_EN),
            constant('A. Example'),
            replied,
            constant('EN'),
            addressee,
            (_, number) => number % 7,
            sent,
            constant(day('2023-12-31')),
            constant('ICC-00/00'),
            reference,
            constant('E-mail'),
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
          columns: { reference: 'K', addressee: 'F', sent: 'H', replied: 'D', outcome: 'B' },
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.headquarters.averageDays': [714, 12] },
    },
  },
  {
    name: 'with numbers of the rows under “No.” before the reference',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['No.', 'Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome'],
          ...rowsOf(HEADQUARTERS, [numbered, ...PLAIN]),
        ],
      },
      {
        name: 'Registre de la Défense',
        rows: [
          ['N° d’ordre', 'N°', 'Destinataire', 'Date d’envoi', 'Date de réponse', 'Résultat'],
          ...rowsOf(DEFENCE, [numbered, reference, addressee, sent, replied, coded('outcome', EXECUTED_FR)]),
        ],
      },
    ],
    alsoAs: ['ods', 'xls'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 25],
          columns: { reference: 'B', addressee: 'C', sent: 'D', replied: 'E', outcome: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
        },
        {
          sheet: 'Registre de la Défense',
          rows: [1, 13],
          columns: { reference: 'B', addressee: 'C', sent: 'D', replied: 'E', outcome: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: DEFENCE_WITHOUT_CATEGORY,
        },
      ],
      figures: { 'registry.rfcs.headquarters': 30 },
    },
  },
  {
    name: 'whose reference is split over “Ref.”, “No.” and “Year”: which of them to go by is asked',
    why: '“JCSS” alone stands in every row: two requests of a day to one State would be taken for one and the same.',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Ref.', 'No.', 'Year', 'Addressee', 'Date sent', 'Date of reply', 'Outcome'],
          ...rowsOf(HEADQUARTERS, [
            constant('JCSS'),
            ({ reference: one }) => Number(one.slice(-3)),
            ({ reference: one }) => Number(one.slice(5, 9)),
            addressee,
            sent,
            replied,
            coded('outcome', OUTCOME_EN),
          ]),
        ],
      },
    ],
    expected: {
      logs: [],
      issues: ['error columnUndecided reference Register!A1'],
      figures: { 'registry.rfcs.sent': { reason: 'noLog' } },
    },
  },
  {
    name: 'with both the addressee and its country',
    workbook: 'Bangui Country Office requests',
    sheets: [
      {
        name: 'Requests',
        rows: [
          ['Reference', 'Country', 'Addressee', 'Date sent', 'Date of reply', 'Outcome'],
          ...rowsOf(BANGUI, [
            reference,
            constant('Central African Republic'),
            addressee,
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
          sheet: 'Requests',
          rows: [1, 15],
          columns: { reference: 'A', addressee: 'C', sent: 'D', replied: 'E', outcome: 'F' },
          fixed: { organ: 'Registry', kind: 'rfc', origin: 'countryOffice' },
          requests: BANGUI,
        },
      ],
      figures: { 'registry.rfcs.countryOffices': 12 },
    },
  },
  {
    name: 'with a column for each outcome, of which the one that holds is ticked, under a heading of the group',
    why: 'Who keeps the list sees at a glance what is pending; the crosses say what a word in one column would.',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          [null, null, null, null, 'Result', null, null, null, null],
          [
            'Reference',
            'Addressee',
            'Date sent',
            'Date of reply',
            'Executed',
            'Partly',
            'Refused',
            'Withdrawn',
            'Pending',
          ],
          ...rowsOf(HEADQUARTERS, [
            reference,
            addressee,
            sent,
            replied,
            ...['positive', 'partial', 'negative', 'withdrawn', ''].map(
              (outcome): ColumnOf =>
                (request, number) =>
                  request.outcome === outcome ? (['x', 'X', '✓'][number % 3] ?? null) : null,
            ),
          ]),
        ],
        merges: ['E1:I1'],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [2, 26],
          columns: { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' },
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.headquarters.averageDays': [714, 12] },
    },
  },
  {
    name: 'with the outcomes “Executed”, “Not executed”, “Partly”, and the days computed',
    workbook: 'Defence HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome', 'Days', 'Days since sent'],
          ...rowsOf(DEFENCE, [
            reference,
            addressee,
            sent,
            replied,
            coded('outcome', { ...EXECUTED_EN, partial: 'Partly' }),
            daysTaken,
            ({ sent: iso }) => daysBetween(iso, '2023-10-01'),
          ]),
        ],
      },
    ],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 13],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: DEFENCE_WITHOUT_CATEGORY,
        },
      ],
      figures: {
        'registry.headquarters.positiveShare': [5, 12],
        'registry.headquarters.averageDays': [413, 8],
      },
    },
  },
  {
    name: 'with a “Status” in place of an outcome',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Status'],
          ...rowsOf(HEADQUARTERS, [
            reference,
            addressee,
            sent,
            replied,
            coded('outcome', { ...EXECUTED_EN, '': 'Awaiting reply', negative: 'Refused' }),
          ]),
        ],
      },
    ],
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
      figures: { 'registry.headquarters.positiveShare': [8, 18] },
    },
  },
  {
    name: 'with “Replied?” yes or no and no day of a reply: what needs replies is not available',
    why: 'Yes is no day and no outcome: no average and no share can be had, and thirty errors would not mend it.',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Addressee', 'Date sent', 'Replied?'],
          ...rowsOf(HEADQUARTERS, [
            reference,
            addressee,
            sent,
            ({ replied: iso }) => (iso === '' ? 'No' : 'Yes'),
          ]),
        ],
      },
      {
        name: 'Registre de la Défense',
        rows: [
          ['Référence', 'Destinataire', 'Date d’envoi', 'Réponse reçue (oui/non)'],
          ...rowsOf(DEFENCE, [
            reference,
            addressee,
            sent,
            ({ replied: iso }) => (iso === '' ? 'non' : 'oui'),
          ]),
        ],
      },
    ],
    alsoAs: ['ods'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 25],
          columns: { reference: 'A', addressee: 'B', sent: 'C' },
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY.map((request) => ({ ...request, replied: '', outcome: '' })),
        },
        {
          sheet: 'Registre de la Défense',
          rows: [1, 13],
          columns: { reference: 'A', addressee: 'B', sent: 'C' },
          fixed: HEADQUARTERS_FIXED,
          requests: DEFENCE_WITHOUT_CATEGORY.map((request) => ({ ...request, replied: '', outcome: '' })),
        },
      ],
      figures: {
        'registry.rfcs.headquarters': 30,
        'registry.headquarters.averageDays': { reason: 'notInLog' },
        'registry.headquarters.positiveShare': { reason: 'notInLog' },
      },
    },
  },
  {
    name: 'with the items of the OTP and of the Registry in one sheet, told apart by their kind',
    workbook: 'ICC cooperation requests',
    sheets: [
      {
        name: 'All organs',
        rows: [
          ['Organ', 'Kind', 'Sent from', 'Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome'],
          ...rowsOf(OTP_UNIT, [
            constant('OTP'),
            coded('kind', KIND_EN),
            nothing,
            reference,
            addressee,
            sent,
            replied,
            coded('outcome', OUTCOME_EN),
          ]),
          ...rowsOf(HEADQUARTERS, [constant('Registry'), constant('RFC'), constant('HQ'), ...PLAIN]),
          ...rowsOf(BANGUI, [constant('Registry'), constant('RFC'), constant('Country Office'), ...PLAIN]),
          [
            'Registry',
            'Notification of judicial decision',
            'HQ',
            'D-1',
            'Mali',
            day('2023-02-01'),
            null,
            null,
          ],
          ['Registry', 'Mission', 'HQ', 'M-1', 'Mali', day('2023-02-02'), null, null],
        ],
      },
    ],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'All organs',
          rows: [1, 61],
          columns: {
            organ: 'A',
            kind: 'B',
            origin: 'C',
            reference: 'D',
            addressee: 'E',
            sent: 'F',
            replied: 'G',
            outcome: 'H',
          },
          requests: [
            ...OTP_UNIT.map((request) => ({ ...request, organ: 'OTP', recorded: '' })),
            ...WITHOUT_CATEGORY.map((request) => ({
              ...request,
              organ: 'Registry',
              kind: 'rfc',
              origin: 'headquarters',
            })),
            ...BANGUI.map((request) => ({
              ...request,
              organ: 'Registry',
              kind: 'rfc',
              origin: 'countryOffice',
            })),
            ...requests(
              'reference | kind | addressee | sent',
              `
              D-1 | decisionNotification | Mali | 2023-02-01
              M-1 | mission | Mali | 2023-02-02
              `,
              { organ: 'Registry', origin: 'headquarters' },
            ),
          ],
        },
      ],
      figures: {
        'otp.rfas.sent': 15,
        'area2.otp.rfis': 1,
        'registry.rfcs.headquarters': 18,
        'registry.rfcs.countryOffices': 12,
        'registry.decisionNotifications': 1,
      },
    },
  },
  {
    name: 'of the OTP in French, with what was recorded and what is being recorded',
    workbook: 'Bureau du Procureur – suivi',
    sheets: [
      {
        name: 'DA',
        rows: [
          [
            'N° DA',
            'Nature de la demande',
            'État requis',
            'Envoyée le',
            'Exécutée le',
            'Enregistrée le',
            'État d’avancement',
          ],
          ...rowsOf(
            OTP_UNIT.map((request, index) =>
              index === 15 ? { ...request, status: 'recordingUnderWay' } : request,
            ),
            [
              reference,
              coded('kind', KIND_FR),
              addressee,
              sent,
              replied,
              recorded,
              ({ status }) => (status === '' ? 'Terminé' : 'Enregistrement en cours'),
            ],
          ),
        ],
      },
    ],
    alsoAs: ['ods', 'xls'],
    expected: {
      logs: [
        {
          sheet: 'DA',
          rows: [1, 21],
          columns: {
            reference: 'A',
            kind: 'B',
            addressee: 'C',
            sent: 'D',
            replied: 'E',
            recorded: 'F',
            status: 'G',
          },
          fixed: { organ: 'OTP' },
          requests: OTP_UNIT.map((request, index) => ({
            ...request,
            outcome: '',
            status: index === 15 ? 'recordingUnderWay' : '',
          })),
        },
      ],
      figures: { 'otp.rfas.sent': 15, 'area2.otp.executedShare': [9, 15] },
    },
  },
  {
    name: 'with one column for the category and the purpose',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome', 'Type of request'],
          ...rowsOf(PURPOSES, [...PLAIN, typeOfRequest]),
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 12],
          columns: { ...PLAIN_COLUMNS, category: 'F', purpose: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: PURPOSES,
        },
      ],
      figures: {
        'area3.arrest.sent': 4,
        'area3.arrest.averageDays': [30, 3],
        'area3.arrest.positiveShare': [0, 4],
        'area4.registry.assetRecovery': 2,
        'area4.registry.legalAid': 1,
        'area4.registry.averageDays': 'All requests are pending – n/a',
        'area2.registry.judicialSupport': 8,
      },
    },
  },
  {
    name: 'of eighty columns, with gaps in the headings',
    workbook: 'HQ requests for cooperation',
    sheets: [{ name: 'Everything', rows: wideRows() }],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Everything',
          rows: [1, 25],
          columns: { reference: 'D', addressee: 'R', sent: 'AH', replied: 'AI', outcome: 'BT' },
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18 },
    },
  },
  {
    name: 'with hidden columns, of which one holds the reply',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome'],
          ...rowsOf(HEADQUARTERS, PLAIN),
        ],
        hiddenColumns: ['B', 'D'],
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
      figures: { 'registry.headquarters.averageDays': [714, 12] },
    },
  },
  {
    name: 'with the offices by their towns under “Sent from”, and a profile that says what the towns are',
    workbook: 'Registry requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome', 'Sent from'],
          ...rowsOf(HEADQUARTERS_2022, [...PLAIN, constant('The Hague')]),
          ...rowsOf(BANGUI, [...PLAIN, (_, number) => (number % 2 === 0 ? 'Bangui' : 'Kinshasa')]),
        ],
      },
    ],
    profiles: [{ values: { origin: { Bangui: 'countryOffice', Kinshasa: 'countryOffice' } } }],
    alsoAs: ['ods'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 33],
          columns: { ...PLAIN_COLUMNS, origin: 'F' },
          fixed: { organ: 'Registry', kind: 'rfc' },
          requests: [
            ...HEADQUARTERS_2022.map((request) => ({ ...request, category: '', origin: 'headquarters' })),
            ...BANGUI.map((request) => ({ ...request, origin: 'countryOffice' })),
          ],
        },
      ],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.rfcs.countryOffices': 12 },
    },
  },
  {
    name: 'in French with the offices in a column “Siège / bureau” and the situation beside the State',
    workbook: 'Greffe – demandes de coopération',
    sheets: [
      {
        name: 'Registre général',
        rows: [
          [
            'N° de la demande',
            'Siège / bureau',
            'Situation / affaire',
            'État requis',
            'Transmise le',
            'Date de la réponse',
            'Nature de la réponse',
            'Commentaires',
          ],
          ...rowsOf(VICTIMES, [
            reference,
            constant('Siège'),
            constant('RCA II'),
            addressee,
            sent,
            replied,
            coded('outcome', EXECUTED_FR),
            nothing,
          ]),
          ...rowsOf(BANGUI, [
            reference,
            constant('Bureau de pays'),
            constant('RCA II'),
            addressee,
            sent,
            replied,
            coded('outcome', EXECUTED_FR),
            nothing,
          ]),
        ],
      },
    ],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Registre général',
          rows: [1, 27],
          columns: {
            reference: 'A',
            origin: 'B',
            situation: 'C',
            addressee: 'D',
            sent: 'E',
            replied: 'F',
            outcome: 'G',
          },
          fixed: { organ: 'Registry', kind: 'rfc' },
          requests: [
            ...VICTIMES.map((request) => ({ ...request, category: '', origin: 'headquarters' })),
            ...BANGUI.map((request) => ({ ...request, origin: 'countryOffice' })),
          ],
        },
      ],
      figures: { 'registry.rfcs.headquarters': 10, 'registry.rfcs.countryOffices': 12 },
    },
  },
  {
    name: 'with reminders between the request and its reply, and the day of the recording',
    workbook: 'OTP requests for assistance',
    sheets: [
      {
        name: 'Register',
        rows: [
          [
            'RFA reference',
            'Type of item',
            'Sent to',
            'Request sent',
            '1st reminder sent',
            '2nd reminder sent',
            'Reply received',
            'Reply recorded',
          ],
          ...rowsOf(OTP_UNIT, [
            reference,
            coded('kind', KIND_EN),
            addressee,
            sent,
            (request, number) => (number % 3 === 0 ? day(dayAfter(request.sent, 10)) : null),
            (request, number) => (number % 6 === 0 ? day(dayAfter(request.sent, 20)) : null),
            replied,
            recorded,
          ]),
        ],
      },
    ],
    alsoAs: ['ods', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 21],
          columns: { reference: 'A', kind: 'B', addressee: 'C', sent: 'D', replied: 'G', recorded: 'H' },
          fixed: { organ: 'OTP' },
          requests: OTP_UNIT.map((request) => ({ ...request, outcome: '' })),
        },
      ],
      figures: { 'otp.rfas.sent': 15, 'area2.otp.averageDays': [394, 10] },
    },
  },
  {
    name: 'with the day by which a reply is asked for, and none of a reply',
    why: 'A day to come back by is no day of a reply: every request would count as replied to.',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Addressee', 'Date sent', 'Date reply expected'],
          ...rowsOf(HEADQUARTERS, [reference, addressee, sent, ({ sent: iso }) => day(dayAfter(iso, 30))]),
        ],
      },
      {
        name: 'Défense',
        rows: [
          ['Référence', 'Destinataire', 'Envoyée le', 'Réponse attendue le'],
          ...rowsOf(DEFENCE, [reference, addressee, sent, ({ sent: iso }) => day(dayAfter(iso, 30))]),
        ],
      },
    ],
    alsoAs: ['ods'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 25],
          columns: { reference: 'A', addressee: 'B', sent: 'C' },
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY.map((request) => ({ ...request, replied: '', outcome: '' })),
        },
        {
          sheet: 'Défense',
          rows: [1, 13],
          columns: { reference: 'A', addressee: 'B', sent: 'C' },
          fixed: { ...HEADQUARTERS_FIXED, category: 'defence' },
          requests: DEFENCE_WITHOUT_CATEGORY.map((request) => ({ ...request, replied: '', outcome: '' })),
        },
      ],
      issues: ['warning fieldNotFound replied Register!A1', 'warning fieldNotFound replied Défense!A1'],
      figures: {
        'registry.rfcs.headquarters': 30,
        'registry.headquarters.averageDays': { reason: 'notInLog' },
      },
    },
  },
  {
    name: 'with “Date received” for the day on which the Defence team’s letter came in, before it was sent on',
    why: 'Each request has a day in it, so that these may be no replies: the column is not read, and that is said.',
    workbook: 'Defence HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [
          ['Reference', 'Date received', 'Addressee', 'Date sent'],
          ...rowsOf(DEFENCE, [
            reference,
            ({ sent: iso }, number) => day(dayAfter(iso, -1 - (number % 5))),
            addressee,
            sent,
          ]),
        ],
      },
    ],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 13],
          columns: { reference: 'A', addressee: 'C', sent: 'D' },
          fixed: HEADQUARTERS_FIXED,
          requests: DEFENCE_WITHOUT_CATEGORY.map((request) => ({ ...request, replied: '', outcome: '' })),
        },
      ],
      issues: ['warning fieldNotFound replied Register!A1'],
      figures: {
        'registry.rfcs.headquarters': 12,
        'registry.headquarters.averageDays': { reason: 'notInLog' },
      },
    },
  },
];
