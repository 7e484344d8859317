import type { RunChanges } from '../../src/report/runs/compareRuns';

/** What changed since an earlier run: a count, and a share that was not available then. */
export const CHANGES: RunChanges = {
  since: '2023-10-02',
  figures: [
    {
      id: 'otp.rfas.sent',
      before: { numerator: 471, denominator: 1, value: [471, 1] },
      after: { numerator: 478, denominator: 1, value: [478, 1] },
    },
    {
      id: 'registry.headquarters.positiveShare',
      before: { numerator: null, denominator: null, value: null },
      after: { numerator: 87, denominator: 226, value: [87, 226] },
    },
  ],
  details: 'known',
  counts: { requests: { before: 1789, after: 1796 }, issues: { before: 32, after: 29 } },
  requests: { added: 7, replied: 1, corrected: 0, gone: 0 },
  issues: { added: 2, mended: 5, remaining: 27 },
};
