import { planReport } from '../../../src/layout/planReport';
import { messagesOf } from '../../../src/locales/messagesOf';
import type { WorkbookPlan } from '../../../src/plan/workbookPlan';
import type { Report } from '../../../src/report/report';

/** A report as a plan with the sheets on which Excel's own formulas recompute it. */
export function planWithChecks(report: Report): WorkbookPlan {
  const options = { charts: false, supplementary: true, checks: true };
  return planReport(report, messagesOf('en'), { options });
}

/** What the sheet of checks says, once it is calculated. */
interface ChecksRead {
  readonly total: unknown;
  /** how many numbers are checked */
  readonly lines: number;
  /** the lines that do not agree, in full */
  readonly differing: readonly string[];
}

const DIFFERENCE = 6;
const SIGN = 7;

/** Reads the values of a sheet of checks that was calculated, and of the cell that sums up its differences. */
export function figuresOfChecks(rows: readonly (readonly unknown[])[], total: unknown): ChecksRead {
  const header = rows.findIndex((row) => row[DIFFERENCE] === 'Difference');
  if (header < 0) throw new Error('The sheet has no checks');
  const lines = rows.slice(header + 1).filter((row) => typeof row[SIGN] === 'string' && row[SIGN] !== '');
  const differing = lines.filter((row) => row[DIFFERENCE] !== 0 || row[SIGN] !== '✓ agrees');
  return { total, lines: lines.length, differing: differing.map((row) => row.join(' | ')) };
}
