import type { Issue } from '../../../src/log/issue';
import { periodStartingIn } from '../../../src/report/period';
import type { RunChanges } from '../../../src/report/compareRuns';
import type { ComputedReport, WrittenSheet } from '../../../src/taskpane/paneService';
import { PUBLISHED_FIGURES } from '../../layout/publishedFigures';
import { EVERY_FINDING } from '../../layout/reportFixture';

const PERIOD = periodStartingIn(2022);

const SHEETS: readonly WrittenSheet[] = [
  { id: 'cover', name: 'Cooperation report', keptAs: '' },
  { id: 'overview', name: 'Overview', keptAs: 'Overview (edited)' },
  { id: 'area2', name: 'Area 2', keptAs: '' },
  { id: 'area3', name: 'Area 3', keptAs: '' },
  { id: 'area4', name: 'Area 4', keptAs: '' },
  { id: 'dataQuality', name: 'Data quality', keptAs: '' },
];

const CHANGES: RunChanges = {
  since: '2023-10-02',
  figures: [
    {
      id: 'otp.rfas.sent',
      before: { numerator: 471, denominator: 1, value: [471, 1] },
      after: { numerator: 478, denominator: 1, value: [478, 1] },
    },
    {
      id: 'otp.rfas.averageDays',
      before: { numerator: null, denominator: null, value: null },
      after: { numerator: 10204, denominator: 184, value: [10204, 184] },
    },
  ],
  requests: { added: 7, replied: 3, corrected: 1, gone: 0 },
  issues: { added: 2, mended: 5, remaining: 27 },
};

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
