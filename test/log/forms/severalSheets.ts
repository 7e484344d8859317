import { plainRow } from '../../report/logRows';
import { addressee, coded, dated, numbered, replied, reference, rowsOf, sent } from './cellsOfRequests';
import { BANGUI, DEFENCE, HEADQUARTERS, OTP_UNIT, VICTIMES } from './inventedRequests';
import { day, type ExpectedLog, type Register, type RegisterSheet, type Row } from './register';
import { OUTCOME_EN, OUTCOME_FR } from './words';

const HEADQUARTERS_FIXED = { organ: 'Registry', kind: 'rfc', origin: 'headquarters' } as const;
const COUNTRY_OFFICE_FIXED = { organ: 'Registry', kind: 'rfc', origin: 'countryOffice' } as const;
const HEADINGS: Row = ['Reference', 'Addressee', 'Date sent', 'Date of reply', 'Outcome'];
const PLAIN = [reference, addressee, sent, replied, coded('outcome', OUTCOME_EN)];
const PLAIN_COLUMNS = { reference: 'A', addressee: 'B', sent: 'C', replied: 'D', outcome: 'E' } as const;
const WITHOUT_CATEGORY = HEADQUARTERS.map((request) => ({ ...request, category: '' }));

const MONTHS: readonly (readonly [name: string, month: string])[] = [
  ['Sept 2022', '2022-09'],
  ['Oct 2022', '2022-10'],
  ['Nov 2022', '2022-11'],
  ['Déc 2022', '2022-12'],
  ['Janv 2023', '2023-01'],
  ['Févr 2023', '2023-02'],
  ['Mars 2023', '2023-03'],
  ['Avr 2023', '2023-04'],
  ['Mai 2023', '2023-05'],
  ['Juin 2023', '2023-06'],
  ['Juil 2023', '2023-07'],
  ['Août 2023', '2023-08'],
  ['Sept 2023', '2023-09'],
];

function ofMonth(month: string): typeof VICTIMES {
  return VICTIMES.filter(({ sent: iso }) => iso.startsWith(month)).map((request) => ({
    ...request,
    category: '',
  }));
}

function monthSheet([name, month]: readonly [string, string]): RegisterSheet {
  return {
    name,
    rows: [
      ['Demandes du mois'],
      ['N°', 'Référence', 'Destinataire', 'Date d’envoi', 'Date de réponse', 'Résultat'],
      ...rowsOf(ofMonth(month), [
        numbered,
        reference,
        addressee,
        sent,
        replied,
        coded('outcome', OUTCOME_FR),
      ]),
    ],
  };
}

function monthLog([sheet, month]: readonly [string, string]): ExpectedLog {
  const requests = ofMonth(month);
  return {
    sheet,
    rows: [2, 2 + requests.length],
    columns: { reference: 'B', addressee: 'C', sent: 'D', replied: 'E', outcome: 'F' },
    fixed: HEADQUARTERS_FIXED,
    requests,
  };
}

function yearSheet(year: string): RegisterSheet {
  return {
    name: year,
    rows: [
      HEADINGS,
      ...rowsOf(
        HEADQUARTERS.filter(({ sent: iso }) => iso.startsWith(year)),
        PLAIN,
      ),
    ],
  };
}

function yearLog(sheet: string, last: number): ExpectedLog {
  return {
    sheet,
    rows: [1, last],
    columns: PLAIN_COLUMNS,
    fixed: HEADQUARTERS_FIXED,
    requests: WITHOUT_CATEGORY.filter(({ sent: iso }) => iso.startsWith(sheet)),
  };
}

const KEY: RegisterSheet = {
  name: 'Key',
  rows: [
    ['Key to the register of requests'],
    ['Reference', 'Given by the Records Management Unit'],
    ['Date sent', 'Day on which the note verbale left the Court'],
    ['Date of reply', 'Day on which the reply reached the Court'],
    ['Outcome', 'Positive, Partial, Negative, Withdrawn'],
  ],
};

const LISTS: RegisterSheet = {
  name: 'Lists (do not change)',
  rows: [
    ['Outcome', 'State', 'Category'],
    ['Positive', 'Belgium', 'Defence'],
    ['Negative', 'France', 'Victims'],
    ['Partial', 'Mali', 'Other'],
  ],
  visibility: 'hidden',
};

/** Registers over several sheets, hidden sheets, sheets without a log, logs of a row or of none. */
export const SEVERAL_SHEETS: readonly Register[] = [
  {
    name: 'with a sheet for each year, a key and hidden lists',
    workbook: 'HQ requests for cooperation',
    sheets: [KEY, yearSheet('2021'), yearSheet('2022'), yearSheet('2023'), LISTS],
    alsoAs: ['ods', 'xls'],
    expected: {
      logs: [yearLog('2021', 3), yearLog('2022', 13), yearLog('2023', 11)],
      figures: {
        'registry.rfcs.headquarters': 18,
        'registry.rfcs.evolutionHeadquarters': '+200%',
        'registry.headquarters.averageDays': [714, 12],
      },
    },
  },
  {
    name: 'in French with a sheet for each month, of which some are still empty',
    why: 'Nothing is kept out of the figures, and a month without a request is no mistake: it is said, as a warning.',
    workbook: 'SPVR – demandes de coopération – siège',
    sheets: MONTHS.map(monthSheet),
    expected: {
      logs: MONTHS.map(monthLog),
      issues: [
        'warning logWithoutRows Déc 2022!A2',
        'warning logWithoutRows Juin 2023!A2',
        'warning logWithoutRows Juil 2023!A2',
      ],
      figures: { 'registry.rfcs.headquarters': 10, 'registry.headquarters.averageDays': [225, 6] },
    },
  },
  {
    name: 'with a sheet for each section, named after on whose behalf it asks',
    why: 'A sheet whose whole name is a category says so of all its requests, as a sheet “HQ” says where they come from.',
    workbook: 'Registry requests for cooperation (HQ)',
    sheets: [
      { name: 'Defence', rows: [HEADINGS, ...rowsOf(DEFENCE, PLAIN)] },
      { name: 'LRV', rows: [HEADINGS, ...rowsOf(VICTIMES, PLAIN)] },
      { name: 'Witness protection', rows: [HEADINGS, ...rowsOf(WITHOUT_CATEGORY.slice(6, 12), PLAIN)] },
    ],
    alsoAs: ['ods'],
    expected: {
      logs: [
        {
          sheet: 'Defence',
          rows: [1, 13],
          columns: PLAIN_COLUMNS,
          fixed: { ...HEADQUARTERS_FIXED, category: 'defence' },
          requests: DEFENCE.map((request) => ({ ...request, category: '' })),
        },
        {
          sheet: 'LRV',
          rows: [1, 13],
          columns: PLAIN_COLUMNS,
          fixed: { ...HEADQUARTERS_FIXED, category: 'victims' },
          requests: VICTIMES.map((request) => ({ ...request, category: '' })),
        },
        {
          sheet: 'Witness protection',
          rows: [1, 7],
          columns: PLAIN_COLUMNS,
          fixed: { ...HEADQUARTERS_FIXED, category: 'witnessProtection' },
          requests: WITHOUT_CATEGORY.slice(6, 12),
        },
      ],
      figures: {
        'registry.rfcs.headquarters': 28,
        'area2.registry.defence': 12,
        'area2.registry.victims': 10,
        'area2.registry.witnessProtection': 6,
        'area2.registry.defenceAverageDays': [413, 8],
      },
    },
  },
  {
    name: 'with a sheet for each Country Office and one for headquarters',
    workbook: 'Registry RFCs 2022-2023',
    sheets: [
      { name: 'HQ', rows: [HEADINGS, ...rowsOf(HEADQUARTERS, PLAIN)] },
      { name: 'CO Bangui', rows: [HEADINGS, ...rowsOf(BANGUI.slice(0, 8), PLAIN)] },
      { name: 'Country Office Kinshasa', rows: [HEADINGS, ...rowsOf(BANGUI.slice(8), PLAIN)] },
    ],
    alsoAs: ['ods', 'xls'],
    expected: {
      logs: [
        {
          sheet: 'HQ',
          rows: [1, 25],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY,
        },
        {
          sheet: 'CO Bangui',
          rows: [1, 9],
          columns: PLAIN_COLUMNS,
          fixed: COUNTRY_OFFICE_FIXED,
          requests: BANGUI.slice(0, 8),
        },
        {
          sheet: 'Country Office Kinshasa',
          rows: [1, 7],
          columns: PLAIN_COLUMNS,
          fixed: COUNTRY_OFFICE_FIXED,
          requests: BANGUI.slice(8),
        },
      ],
      figures: {
        'registry.rfcs.headquarters': 18,
        'registry.rfcs.countryOffices': 12,
        'registry.rfcs.sent': 30,
      },
    },
  },
  {
    name: 'with the year before on a hidden sheet: it is read, and that is said',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Archive',
        rows: [HEADINGS, ...rowsOf(HEADQUARTERS.slice(0, 6), PLAIN)],
        visibility: 'hidden',
      },
      { name: 'Current', rows: [HEADINGS, ...rowsOf(HEADQUARTERS.slice(6), PLAIN)] },
    ],
    alsoAs: ['xls'],
    expected: {
      logs: [
        {
          sheet: 'Archive',
          rows: [1, 7],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY.slice(0, 6),
        },
        {
          sheet: 'Current',
          rows: [1, 19],
          columns: PLAIN_COLUMNS,
          fixed: HEADQUARTERS_FIXED,
          requests: WITHOUT_CATEGORY.slice(6),
        },
      ],
      issues: ['warning hiddenSheetRead Archive!A1'],
      figures: { 'registry.rfcs.headquarters': 18, 'registry.rfcs.evolutionHeadquarters': '+200%' },
    },
  },
  {
    name: 'with headings and no request yet',
    workbook: 'HQ requests for cooperation',
    sheets: [
      {
        name: 'Register',
        rows: [['Register of requests for cooperation'], [], [...HEADINGS, 'Category', 'Remarks']],
      },
    ],
    alsoAs: ['ods', 'xls', 'csv'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [3, 3],
          columns: { ...PLAIN_COLUMNS, category: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: [],
        },
      ],
      issues: ['warning logWithoutRows Register!A3'],
      figures: {
        'registry.rfcs.headquarters': 0,
        'registry.headquarters.averageDays': { reason: 'noRequests' },
      },
    },
  },
  {
    name: 'with one request',
    workbook: 'Asset recovery requests for cooperation HQ',
    sheets: [
      {
        name: 'Register',
        rows: [
          [...HEADINGS, 'Purpose'],
          ['FIU-1', 'Liechtenstein', day('2023-07-03'), null, null, 'Asset recovery (fines and reparations)'],
        ],
      },
    ],
    alsoAs: ['ods', 'xls'],
    expected: {
      logs: [
        {
          sheet: 'Register',
          rows: [1, 2],
          columns: { ...PLAIN_COLUMNS, category: 'F', purpose: 'F' },
          fixed: HEADQUARTERS_FIXED,
          requests: [
            plainRow({
              reference: 'FIU-1',
              addressee: 'Liechtenstein',
              sent: '2023-07-03',
              category: 'judicialSupport',
              purpose: 'assetRecovery',
            }),
          ],
        },
      ],
      figures: {
        'registry.rfcs.headquarters': 1,
        'area4.registry.assetRecovery': 1,
        'area4.registry.averageDays': 'All requests are pending – n/a',
      },
    },
  },
  {
    name: 'that is none: a list of contacts, a budget and an empty sheet',
    workbook: 'Contacts and budget 2023',
    sheets: [
      {
        name: 'Contacts',
        rows: [
          ['Country', 'Name', 'Title', 'E-mail', 'Since'],
          ['Belgium', 'A. Example', 'Legal adviser', 'a@example.org', day('2019-03-01')],
          ['France', 'B. Example', 'Attaché', 'b@example.org', day('2021-09-15')],
        ],
      },
      {
        name: 'Budget',
        rows: [
          ['Item', 'Approved', 'Spent', 'Status', 'Date'],
          ['Travel', 40000, 38211.5, 'Open', day('2023-09-01')],
          ['Training', 12000, 9000, 'Closed', day('2023-06-30')],
          ['Total', 52000, 47211.5],
        ],
      },
      { name: 'Sheet3', rows: [[null]] },
    ],
    alsoAs: ['ods', 'xls'],
    expected: {
      logs: [],
      issues: ['error noLogInWorkbook !'],
      figures: { 'registry.rfcs.sent': { reason: 'noLog' }, 'otp.rfas.sent': { reason: 'noLog' } },
    },
  },
  {
    name: 'with a leave planner and a mail register beside the log, which are not taken for logs',
    why: 'A register of mail has references and dates as well; what it holds are letters, not requests to count.',
    workbook: 'HQ JCSS working file',
    sheets: [
      {
        name: 'Leave',
        rows: [
          ['Name', 'From', 'To', 'Days', 'Status', 'Date of request'],
          ['A. Example', day('2023-07-03'), day('2023-07-14'), 10, 'Approved', day('2023-05-02')],
          ['B. Example', day('2023-08-07'), day('2023-08-25'), 15, 'Pending', day('2023-06-12')],
        ],
      },
      { name: 'Requests for cooperation', rows: [HEADINGS, ...rowsOf(HEADQUARTERS, PLAIN)] },
    ],
    expected: {
      logs: [
        {
          sheet: 'Requests for cooperation',
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
    name: 'exported from a system, headings in its own names, its codes explained list by list on another sheet',
    why: 'Who exports does not rename columns; the sheet of codes says what they mean.',
    workbook: 'RequestLog_export',
    sheets: [
      {
        name: 'Export',
        rows: [
          ['Request Log', null, 'View: ALL'],
          [],
          ['RecId', 'ReqNo', 'ReqType', 'AddrCtry', 'CreatedOn', 'DispatchedOn', 'ReplyRecdOn', 'ReplyType'],
          ...rowsOf(OTP_UNIT, [
            (_, number) => 40_900 + number,
            reference,
            coded('kind', { rfa: 'RA', missionNotification: 'MN', rfi: 'RI' }),
            addressee,
            dated('sent', 'dd/mm/yyyy hh:mm'),
            dated('sent', 'dd/mm/yyyy hh:mm'),
            dated('replied', 'dd/mm/yyyy hh:mm'),
            coded('outcome', { '': '', positive: 'R10', partial: 'R20', negative: 'R30' }),
          ]),
        ],
      },
      {
        name: 'LKP_Codes',
        rows: [
          ['LIST', 'CODE', 'LABEL', 'NOTE'],
          ['REQTYPE', 'RA', 'Request for assistance'],
          ['REQTYPE', 'MN', 'Notification of mission', 'no reply needed'],
          ['REQTYPE', 'RI', 'Request for information'],
          [],
          ['REPLY', 'R10', 'Full reply'],
          ['REPLY', 'R20', 'Partial reply', 'open'],
          ['REPLY', 'R30', 'Negative reply'],
          [],
          ['SIT', 'S02', 'Situation A'],
          ['SIT', 'S04', 'Situation B'],
        ],
      },
    ],
    expected: {
      logs: [
        {
          sheet: 'Export',
          rows: [3, 23],
          columns: { reference: 'B', kind: 'C', addressee: 'D', sent: 'F', replied: 'G', outcome: 'H' },
          fixed: {},
          requests: OTP_UNIT.map((request) => ({ ...request, recorded: '' })),
        },
      ],
      figures: { 'otp.rfas.sent': 15 },
    },
  },
];
