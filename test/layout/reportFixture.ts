import { knownDay, NO_DAY } from '../../src/ground/calendarDay';
import type { Finding, Issue } from '../../src/log/model/issue';
import type { LeftOutRows, RequestLog, TextColumn } from '../../src/log/model/requestLog';
import type { Category } from '../../src/log/model/attribute';
import { FIGURE_IDS, type FigureId } from '../../src/report/figures/figures';
import type { Figure } from '../../src/report/figure';
import { rulesOf } from '../../src/report/editions/rulesOfYear';
import { monthStarts, periodStartingIn } from '../../src/report/period';
import { computeReport } from '../../src/report/computeReport';
import type { Breakdowns } from '../../src/report/breakdowns/breakdowns';
import type { Report } from '../../src/report/report';
import { survivalCurveOfCounts } from '../../src/statistics/kaplanMeier';
import { PUBLISHED_FIGURES, unavailable } from './publishedFigures';

const PERIOD = periodStartingIn(2022);
const PREVIOUS = periodStartingIn(2021);
const MONTHS = monthStarts(PERIOD).slice(0, 12);

/** What is counted where there is no log. */
const NO_BREAKDOWNS: Breakdowns = computeReport({
  logs: [],
  period: PERIOD,
  today: knownDay(2023, 12, 1),
}).breakdowns;

export const BREAKDOWNS: Breakdowns = {
  ...NO_BREAKDOWNS,
  byMonth: [
    {
      stream: 'otp',
      monthStarts: MONTHS,
      current: [31, 36, 44, 22, 39, 47, 51, 38, 45, 52, 41, 32],
      previous: [28, 31, 35, 19, 30, 37, 33, 36, 40, 38, 31, 28],
    },
    {
      stream: 'headquarters',
      monthStarts: MONTHS,
      current: [18, 21, 24, 11, 25, 30, 27, 22, 34, 41, 29, 19],
      previous: [12, 14, 15, 8, 13, 16, 14, 15, 17, 16, 14, 11],
    },
    {
      stream: 'countryOffices',
      monthStarts: MONTHS,
      current: [14, 12, 11, 9, 13, 15, 12, 14, 16, 13, 12, 13],
      previous: null,
    },
  ],
  totals: [
    { name: 'rfas', current: 345, previous: 242 },
    { name: 'missionNotifications', current: 133, previous: 144 },
    { name: 'headquarters', current: 301, previous: 165 },
    { name: 'countryOffices', current: 154, previous: 159 },
  ],
  byCategory: [
    { name: 'defence', current: 23, previous: 17 },
    { name: 'victims', current: 2, previous: 4 },
    { name: 'witnessProtection', current: 38, previous: 29 },
    { name: 'judicialSupport', current: 224, previous: 106 },
    { name: 'other', current: 14, previous: 9 },
  ],
  timeToReply: [
    { stream: 'otp', counts: [61, 58, 32, 26, 7] },
    { stream: 'headquarters', counts: [74, 41, 22, 17, 6] },
    { stream: 'countryOffices', counts: [55, 21, 9, 4, 0] },
  ],
  fates: [
    { category: 'defence', counts: [5, 3, 4, 1, 2, 8] },
    { category: 'victims', counts: [1, 0, 0, 0, 0, 1] },
    { category: 'witnessProtection', counts: [14, 6, 5, 2, 1, 10] },
    { category: 'judicialSupport', counts: [29, 17, 31, 8, 21, 118] },
    { category: 'other', counts: [3, 2, 1, 1, 3, 4] },
  ] satisfies readonly { category: Category; counts: readonly number[] }[],
  replyTimes: [
    {
      of: 'headquarters',
      sent: 5,
      replied: 2,
      withdrawn: 1,
      pending: 2,
      repliedLater: 1,
      average: { numerator: 45, denominator: 3 },
      ofReplied: { count: 2, least: 10, lowerQuartile: 15, median: 20, upperQuartile: 25, most: 30 },
      repliedWithin: [2, 2, 2],
      curve: survivalCurveOfCounts([
        { time: 5, events: 0, censored: 1 },
        { time: 10, events: 1, censored: 0 },
        { time: 20, events: 0, censored: 1 },
        { time: 30, events: 1, censored: 0 },
        { time: 76, events: 0, censored: 1 },
      ]),
    },
  ],
  projection: [],
  byPeriod: [],
  stock: [
    {
      stream: 'headquarters',
      pendingAtStart: 2,
      sent: 5,
      replied: 3,
      withdrawn: 1,
      pendingAtEnd: 3,
      byMonth: [3, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 3],
      ages: [
        { from: 0, to: 30, count: 1 },
        { from: 31, to: 60, count: 0 },
        { from: 61, to: 90, count: 1 },
        { from: 91, to: 180, count: 0 },
        { from: 181, to: undefined, count: 1 },
      ],
      oldest: [
        {
          workbook: 'Registry – judicial cooperation.xlsx',
          sheet: 'HQ requests',
          cell: 'B12',
          reference: 'RFC/2022/7',
          addressee: 'State A',
          sent: knownDay(2022, 1, 1),
          age: 622,
        },
      ],
    },
  ],
  byAttribute: [
    {
      stream: 'otp',
      attribute: 'addressee',
      counts: [
        {
          name: 'State A',
          sent: 3,
          replied: 2,
          withdrawn: 0,
          pending: 1,
          positive: 1,
          partial: 0,
          negative: 0,
          references: 3,
        },
        {
          name: '',
          sent: 1,
          replied: 0,
          withdrawn: 0,
          pending: 1,
          positive: 0,
          partial: 0,
          negative: 0,
          references: 1,
        },
      ],
      total: {
        sent: 4,
        replied: 2,
        withdrawn: 0,
        pending: 2,
        positive: 1,
        partial: 0,
        negative: 0,
        references: 3,
      },
    },
    {
      stream: 'otp',
      attribute: 'addresseeType',
      counts: [
        {
          name: 'stateParty',
          sent: 4,
          replied: 2,
          withdrawn: 0,
          pending: 2,
          positive: 1,
          partial: 0,
          negative: 0,
          references: 4,
        },
      ],
      total: {
        sent: 4,
        replied: 2,
        withdrawn: 0,
        pending: 2,
        positive: 1,
        partial: 0,
        negative: 0,
        references: 4,
      },
    },
  ],
  positiveShareParts: [
    {
      work: 'arrestAndSurrender',
      now: { counted: 0, of: 127 },
      before: { counted: 0, of: 40 },
    },
    { work: 'defence', now: { counted: 52, of: 174 }, before: { counted: 40, of: 125 } },
  ],
};

const WORKBOOK = 'OTP requests 2019-2024.xlsx';
const PLACE = { workbook: WORKBOOK, sheet: 'RFA log', cell: 'F17' };

export function issue(finding: Finding, found = '', parts: Partial<Issue> = {}): Issue {
  return { ...PLACE, severity: 'error', found, finding, ...parts };
}

const FINDINGS: readonly Issue[] = [
  issue({ code: 'missingSent' }),
  issue({ code: 'missingReference' }, '', { severity: 'warning' }),
  issue({ code: 'unreadableDate', field: 'sent' }, '31/02/2023'),
  issue({ code: 'unreadableDate', field: 'replied' }, 'pending since May'),
  issue({ code: 'dateInFuture', field: 'replied' }, '2032-05-14'),
  issue({ code: 'dateOutOfRange', field: 'sent' }, '1923-02-01'),
  issue({ code: 'repliedBeforeSent', sent: '2023-03-01' }, '2023-02-11'),
  issue({ code: 'unrecognisedValue', field: 'outcome', choices: ['positive', 'negative'] }, 'see file', {
    severity: 'warning',
  }),
  issue({ code: 'unrecognisedValue', field: 'category', choices: ['defence', 'victims'] }, '=1+1', {
    severity: 'warning',
  }),
  issue(
    {
      code: 'unrecognisedValue',
      field: 'purpose',
      choices: ['assetIdentification'],
      where: { count: 3, ranges: ['F17:F18', 'F40'] },
    },
    'Various',
    { severity: 'warning' },
  ),
  issue(
    { code: 'unrecognisedValue', field: 'status', choices: ['recordingUnderWay'], executed: 1 },
    'With the archives',
    { severity: 'warning' },
  ),
  issue(
    {
      code: 'freeTexts',
      field: 'purpose',
      choices: ['assetIdentification'],
      distinct: 14,
      examples: ['Letter of 3 May', 'Banking records'],
      where: { count: 20, ranges: ['F17:F36'] },
    },
    'Subject',
    { severity: 'warning' },
  ),
  issue(
    {
      code: 'freeTexts',
      field: 'status',
      choices: ['recordingUnderWay'],
      distinct: 24,
      examples: ['With the archives'],
      where: { count: 31, ranges: ['F17:F36', 'F40:F50'] },
      executed: 12,
    },
    'Status',
    { severity: 'warning' },
  ),
  issue({ code: 'unrecognisedValue', field: 'kind', choices: ['rfa', 'rfi'] }, 'rfc'),
  issue({ code: 'kindDenied', field: 'kind' }, 'Copy'),
  issue({ code: 'unrecognisedValue', field: 'origin', choices: ['headquarters', 'countryOffice'] }),
  issue({ code: 'dateSystemUnknown', system: 1900 }, 'Date sent'),
  issue({ code: 'logRepeated', first: { ...PLACE, cell: 'A12' }, count: 12 }),
  issue({ code: 'unreadDifference', first: { ...PLACE, cell: 'A12' } }, 'RFA-2023-0042', {
    severity: 'warning',
  }),
  issue({ code: 'otherNameOfState', first: { ...PLACE, cell: 'A12' }, other: 'Pays-Bas' }, 'Netherlands', {
    severity: 'warning',
  }),
  issue({ code: 'namelessRepeat', first: { ...PLACE, cell: 'A12' } }, 'RFA-2023-0042', {
    severity: 'warning',
  }),
  issue({ code: 'duplicate', first: { ...PLACE, cell: 'A12' }, differing: [] }, 'RFA-2023-0042', {
    severity: 'warning',
  }),
  issue(
    { code: 'duplicate', first: { ...PLACE, cell: 'A12' }, differing: ['replied', 'outcome'] },
    'RFA-2023-0042',
  ),
  issue(
    { code: 'sharedReference', first: { ...PLACE, cell: 'A12' }, differing: ['origin', 'sent'] },
    'RFA-2023-0042',
    { severity: 'warning' },
  ),
  issue({ code: 'repliedWithoutOutcome' }, '', { severity: 'warning' }),
  issue({ code: 'outcomeWithoutReply' }, 'positive', { severity: 'warning' }),
  issue({ code: 'mixedDayOrder', field: 'sent', dayFirst: 40, monthFirst: 3 }, 'Date sent'),
  issue({ code: 'undecidedDayOrder', field: 'replied', ambiguous: 1204 }, 'Reply'),
  issue({ code: 'entryIncomplete', heading: 'Since' }, '2005'),
  issue({ code: 'entryCellUnread', heading: 'Executed on' }, 'reported dead', { severity: 'warning' }),
  issue({ code: 'entryStruckOut' }, '', { severity: 'warning' }),
  issue({ code: 'unmarkedEntries', heading: 'Unsealed on' }),
  issue({ code: 'noPublicityColumn' }),
  issue({ code: 'registerDaysUndecided', heading: 'Unsealed on' }),
  issue({ code: 'publicityNotRead' }, '', { cell: 'B3' }),
  issue({ code: 'registerNotRead' }, '', { severity: 'warning' }),
  issue({ code: 'fieldNotFound', field: 'sent', headings: ['A “No.”', 'B “Country”'] }),
  issue({ code: 'fieldUndecided', field: 'kind', choices: ['rfa', 'rfc'] }),
  issue({ code: 'columnUndecided', field: 'replied', columns: ['H “Reply”', 'J “Answer”'] }),
  issue({ code: 'profileColumnMissing', field: 'sent', heading: 'Sent on', headings: ['Date', 'State'] }),
  issue({ code: 'profileUnused', log: 'Registry 2021' }, '', { severity: 'warning' }),
  issue({
    code: 'noLogInWorkbook',
    sheets: [
      { sheet: 'Budget', row: 3, headings: ['A “Item”', 'B “Cost”'] },
      { sheet: 'Empty', row: 1, headings: [] },
    ],
  }),
  issue(
    {
      code: 'kindsInCategory',
      field: 'kind',
      kinds: ['decisionNotification', 'mission'],
      where: { count: 3, ranges: ['F5:F6', 'F9'] },
    },
    'Category',
    { severity: 'warning' },
  ),
  issue({ code: 'titleNotRead', field: 'origin', count: 4 }, 'Tripoli', { severity: 'warning' }),
  issue({ code: 'severalRequests', where: { count: 2, ranges: ['A7', 'A9'] } }, 'R-1 to R-3', {
    severity: 'warning',
  }),
  issue({ code: 'requestsTakenBack', where: { count: 1, ranges: ['H7'] } }, 'Do not count', {
    severity: 'warning',
  }),
  issue({ code: 'severalAddressees', where: { count: 2, ranges: ['B5:B6'] } }, 'Mali; Chad', {
    severity: 'warning',
  }),
  issue(
    { code: 'mixedAlphabets', field: 'addressee', letters: ['а'], where: { count: 2, ranges: ['B5:B6'] } },
    'Mаli',
    { severity: 'warning' },
  ),
  issue({ code: 'unlikeOthers' }, 'Summary', { severity: 'warning' }),
  issue({ code: 'struckRowsUnknown' }, '', { severity: 'warning' }),
  issue({ code: 'struckRowsRead', count: 3, ranges: ['A5:F6', 'A9:F9'] }, '', { severity: 'warning' }),
  issue({ code: 'hiddenSheetRead' }, '', { severity: 'warning', cell: '' }),
  issue(
    {
      code: 'requestsNotRead',
      cells: { firstRow: 1, lastRow: 5, firstColumn: 0, lastColumn: 4 },
      count: 5,
    },
    '',
    { cell: 'A2' },
  ),
  issue({ code: 'cellsNotLookedAt' }, '', { severity: 'warning', cell: 'A1001' }),
  issue({ code: 'logWithoutRows' }, '', { cell: '' }),
  issue({ code: 'logLeftOut' }, '', { severity: 'warning', cell: 'A4' }),
  issue({ code: 'baselineDiffers', count: 'rfas', entered: 386, counted: 1385 }, '386', {
    severity: 'warning',
    sheet: '',
    cell: '',
  }),
  issue(
    {
      code: 'stockDiffers',
      stream: 'otp',
      period: '2021-2022',
      ended: 85,
      starts: 87,
      parts: [
        { cause: 'recordedLate', requests: 3, difference: 3, references: ['OTP/8', 'OTP/9', 'OTP/11'] },
        { cause: 'gone', requests: 1, difference: -1, references: [] },
      ],
    },
    '87',
    { severity: 'warning', sheet: '', cell: '' },
  ),
  issue({ code: 'periodNotOver', period: '2022-2023' }, '', { severity: 'warning', sheet: '', cell: '' }),
  issue({ code: 'requestsFromTable', table: 'requests.parquet' }, 'requests.parquet', {
    severity: 'warning',
    cell: '',
  }),
  ...(['lockFile', 'hidden', 'folder', 'output', 'noWorkbook'] as const).map((reason) =>
    issue({ code: 'fileNotRead', reason }, '', { severity: 'warning', sheet: '', cell: '' }),
  ),
];

/** One finding of every code, and of every variant that has words of its own, errors first. */
export const EVERY_FINDING: readonly Issue[] = [
  ...FINDINGS.filter(({ severity }) => severity === 'error'),
  ...FINDINGS.filter(({ severity }) => severity === 'warning'),
];

const NO_TEXTS: TextColumn = { codes: new Uint32Array(0), texts: [''] };

export function requestLog(
  workbook: string,
  sheet: string,
  parts: Partial<RequestLog> & { readonly range?: string; readonly leftOut?: LeftOutRows } = {},
): RequestLog {
  const count = parts.count ?? 0;
  const coded = new Uint8Array(count);
  const dates = new Int32Array(count).fill(NO_DAY);
  return {
    source: { workbook, sheet, table: '', range: parts.range ?? 'A4:M612' },
    profile: { where: {}, columns: {}, values: {}, dayOrder: {}, fixed: {} },
    count,
    rowNumbers: new Uint32Array(count),
    coded: {
      organ: coded,
      kind: coded,
      origin: coded,
      category: coded,
      purpose: coded,
      addresseeType: coded,
      outcome: coded,
      status: coded,
    },
    dates: { sent: dates, replied: dates, recorded: dates },
    texts: { reference: NO_TEXTS, section: NO_TEXTS, addressee: NO_TEXTS, situation: NO_TEXTS },
    usable: new Uint8Array(count).fill(1),
    holds: new Set(['reference', 'sent', 'replied']),
    columns: [],
    dateContents: new Map(),
    sample: { rowNumbers: [], cells: new Map(), days: new Map() },
    leftOut: { blank: 0, total: 0, banner: 0, repeatedHeading: 0, reminder: 0, otherTable: 0 },
    span: { first: knownDay(2021, 9, 17), last: knownDay(2023, 9, 14) },
    issues: [],
    ...parts,
  };
}

/** Those of the figures. */
const PREVIOUS_COUNTS: Report['previousCounts'] = {
  rfas: { count: 386, source: 'baseline', notes: [] },
  missionNotifications: { count: 144, source: 'baseline', notes: [] },
  headquarters: { count: 165, source: 'baseline', notes: [] },
  countryOffices: { count: 159, source: 'baseline', notes: [] },
};

const LOGS: readonly RequestLog[] = [
  requestLog(WORKBOOK, 'RFA log', {
    count: 1204,
    range: 'A4:M1247',
    leftOut: { blank: 12, total: 2, banner: 4, repeatedHeading: 21, reminder: 0, otherTable: 0 },
    issues: EVERY_FINDING,
  }),
  requestLog('Registry – judicial cooperation.xlsx', 'HQ requests', { count: 466, range: 'B7:P473' }),
  requestLog('Country Offices.xlsx', 'All offices', {
    count: 313,
    range: 'A1:K316',
    leftOut: { blank: 1, total: 1, banner: 0, repeatedHeading: 0, reminder: 0, otherTable: 0 },
  }),
];

/** A report with the published figures of 2023, three logs and one finding of every kind. */
export function reportFixture(parts: Partial<Report> = {}): Report {
  return {
    period: PERIOD,
    previous: PREVIOUS,
    asAt: PERIOD.end,
    computedOn: knownDay(2026, 11, 24),
    rules: rulesOf(PERIOD),
    figures: figureMap(PUBLISHED_FIGURES),
    breakdowns: BREAKDOWNS,
    previousCounts: PREVIOUS_COUNTS,
    outstandingWarrants: [],
    outstandingPersons: [],
    recommendations: [],
    registerParts: new Map(),
    logs: LOGS,
    logsRead: LOGS,
    otherSheets: { registers: [], unused: [] },
    ledger: [],
    issues: EVERY_FINDING,
    ...parts,
  };
}

/** A report for which no log was read. */
export function emptyReport(): Report {
  const units = new Map(PUBLISHED_FIGURES.map(({ id, unit }) => [id, unit]));
  return reportFixture({
    figures: figureMap(
      FIGURE_IDS.map((id) =>
        unavailable(id, units.get(id) ?? 'count', 0, {
          code: 'noLog',
          organ: id.includes('otp') ? 'OTP' : 'Registry',
        }),
      ),
    ),
    breakdowns: NO_BREAKDOWNS,
    logs: [],
    issues: [],
  });
}

export function figureMap(figures: readonly Figure[]): ReadonlyMap<FigureId, Figure> {
  return new Map(figures.map((figure) => [figure.id, figure]));
}
