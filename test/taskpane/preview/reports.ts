import type { Issue } from '../../../src/log/model/issue';
import type { FigureReach } from '../../../src/report/reach/reachOfIssues';
import { periodStartingIn } from '../../../src/report/period';
import type {
  ComputedReport,
  StandingReport,
  WrittenSheet,
} from '../../../src/taskpane/contract/paneService';
import { PUBLISHED_FIGURES } from '../../layout/publishedFigures';
import { EVERY_FINDING } from '../../layout/reportFixture';
import { CHANGES } from '../../layout/runChanges';
import { FOUND } from './inspections';

const PERIOD = periodStartingIn(2022);

const SHEETS: readonly WrittenSheet[] = [
  { id: 'cover', name: 'Cooperation report', keptAs: '' },
  { id: 'overview', name: 'Overview', keptAs: 'Overview (edited)' },
  { id: 'area2', name: 'Area 2', keptAs: '' },
  { id: 'area3', name: 'Area 3', keptAs: '' },
  { id: 'area4', name: 'Area 4', keptAs: '' },
  { id: 'dataQuality', name: 'Data quality', keptAs: '' },
];

/** What stands in the workbook once {@link COMPUTED} was computed. */
export const STANDING: StandingReport = {
  run: 'last run',
  period: PERIOD,
  language: 'en',
  day: PERIOD.end + 30,
  condition: 'whole',
  sheets: SHEETS.map(({ id, name }) => ({ id, name, isEdited: id === 'area4' })),
  others: ['RFA log', 'Overview (edited)'],
  periods: [PERIOD.name],
  otherReports: [],
  figures: new Map([
    ['otp.rfas.sent', '478'],
    ['registry.rfcs.sent', '455'],
    ['area2.otp.executedShare', '38.49%'],
    ['otp.rfas.averageDays', '55.46'],
  ]),
};

const SENT_REACHED: readonly FigureReach[] = [
  {
    id: 'otp.rfas.sent',
    requests: 2,
    bounds: { least: { numerator: 477, denominator: 1 }, most: { numerator: 479, denominator: 1 } },
  },
];

/** Each finding touches a figure. */
const FINDINGS: ComputedReport['issues'] = EVERY_FINDING.map((issue) => ({
  ...issue,
  reach: SENT_REACHED,
}));

export const COMPUTED: ComputedReport = {
  workbook: 'OTP requests 2019-2024.xlsx',
  period: PERIOD,
  previous: periodStartingIn(2021),
  asAt: PERIOD.end,
  figures: PUBLISHED_FIGURES,
  issues: FINDINGS,
  issueCount: EVERY_FINDING.length,
  reachOfKinds: new Map(EVERY_FINDING.map(({ finding }) => [finding.code, SENT_REACHED])),
  changes: CHANGES,
  sheets: SHEETS,
  replaced: null,
  inspection: { ...FOUND, workbook: 'OTP requests 2019-2024.xlsx', standing: STANDING },
};

export const WITHOUT_FINDINGS: ComputedReport = { ...COMPUTED, issues: [], issueCount: 0 };

const MISSING: readonly Issue[] = Array.from({ length: 4000 }, (_, index) => ({
  workbook: 'OTP requests.xlsx',
  sheet: 'RFA log',
  cell: `C${index + 2}`,
  severity: 'error',
  found: '',
  finding: { code: 'missingSent' },
}));

export const MANY_FINDINGS: ComputedReport = {
  ...COMPUTED,
  issues: [...MISSING, ...EVERY_FINDING],
  issueCount: 12_034,
};
