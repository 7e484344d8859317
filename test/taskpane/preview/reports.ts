import type { Issue } from '../../../src/log/model/issue';
import { periodStartingIn } from '../../../src/report/period';
import type { ComputedReport, WrittenSheet } from '../../../src/taskpane/contract/paneService';
import { PUBLISHED_FIGURES } from '../../layout/publishedFigures';
import { EVERY_FINDING } from '../../layout/reportFixture';
import { CHANGES } from '../../layout/runChanges';

const PERIOD = periodStartingIn(2022);

const SHEETS: readonly WrittenSheet[] = [
  { id: 'cover', name: 'Cooperation report', keptAs: '' },
  { id: 'overview', name: 'Overview', keptAs: 'Overview (edited)' },
  { id: 'area2', name: 'Area 2', keptAs: '' },
  { id: 'area3', name: 'Area 3', keptAs: '' },
  { id: 'area4', name: 'Area 4', keptAs: '' },
  { id: 'dataQuality', name: 'Data quality', keptAs: '' },
];

export const COMPUTED: ComputedReport = {
  workbook: 'OTP requests 2019-2024.xlsx',
  period: PERIOD,
  previous: periodStartingIn(2021),
  asAt: PERIOD.end,
  figures: PUBLISHED_FIGURES,
  issues: EVERY_FINDING,
  issueCount: EVERY_FINDING.length,
  changes: CHANGES,
  sheets: SHEETS,
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
