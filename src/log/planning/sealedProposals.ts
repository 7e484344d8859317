import type { Proposal } from './logPlan';
import { saysUnderSeal } from '../registers/publicity';

/**
 * Whether rows that a profile alone says to be a log may be a register's whose entries are under seal: the sheet has a word
 * of seals, and recognition sees no log there. Then the profile does not hold.
 */
export function mayBeUnderSeal({ candidate, sheet }: Pick<Proposal, 'candidate' | 'sheet'>): boolean {
  if (candidate !== undefined) return false;
  return sheet.head.rows.some((row) =>
    row.some((value) => typeof value === 'string' && saysUnderSeal(value)),
  );
}

/**
 * A profile may name a row of headings further down than recognition looks: nobody knows what they say, a register's perhaps,
 * and the log is not read until they are seen.
 */
export function withHeadingsSeen(proposal: Proposal): Proposal {
  const { candidate, layout, sheet, profile } = proposal;
  const { firstRow, rows } = sheet.head;
  if (candidate !== undefined || layout.headerRow < firstRow + rows.length) return proposal;
  const { sent = null } = profile.columns;
  const heading = typeof sent === 'string' ? sent : (sent?.column ?? '');
  const missing = { code: 'profileColumnMissing', field: 'sent', heading, headings: [] } as const;
  return { ...proposal, layout: { ...layout, columns: new Map() }, questions: [missing] };
}
