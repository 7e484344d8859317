import type { RunChanges } from '../../src/report/runs/compareRuns';

/** What changed since an earlier run: a count, and a share that was not available then. */
export const CHANGES: RunChanges = {
  since: '2023-10-02',
  rules: null,
  figures: [
    {
      id: 'otp.rfas.sent',
      before: { numerator: 471, denominator: 1, value: [471, 1] },
      after: { numerator: 478, denominator: 1, value: [478, 1] },
      parts: [
        { cause: 'sentSince', fields: [], requests: 2, numerator: 2, denominator: 0 },
        { cause: 'recordedLate', fields: [], requests: 6, numerator: 6, denominator: 0 },
        { cause: 'corrected', fields: ['sent'], requests: 1, numerator: -1, denominator: 0 },
      ],
    },
    {
      id: 'registry.headquarters.positiveShare',
      before: { numerator: null, denominator: null, value: null },
      after: { numerator: 87, denominator: 226, value: [87, 226] },
      parts: [{ cause: 'basis', fields: [], requests: 226, numerator: 87, denominator: 226 }],
    },
  ],
  details: 'known',
  counts: { requests: { before: 1789, after: 1796 }, issues: { before: 32, after: 29 } },
  requests: { added: 7, replied: 1, corrected: 0, gone: 0 },
  issues: { added: 2, mended: 5, remaining: 27 },
};
