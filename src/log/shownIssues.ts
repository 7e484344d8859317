import { rowOfAddress } from '../ground/address';
import type { SheetOutline } from '../ground/outline';
import type { Issue } from './model/issue';
import type { PlannedLog } from './planning/logPlan';
import { saysUnderSeal } from './registers/publicity';
import { shownIssue, WITHHELD_TEXT } from './registers/shownText';
import { sealedTitles } from './registers/spokenOfSealed';

/**
 * The findings of a log as they may be shown: none quotes a text that may tell who is sought under seal, nor any cell of a
 * row of which another cell speaks of a seal, nor of a log whose titles do. They name their cells all the same.
 */
export function shownIssues(issues: readonly Issue[], { layout, candidate }: PlannedLog): readonly Issue[] {
  const head = candidate?.sheet.head;
  const isTitled = candidate !== undefined && isTitledUnderSeal(candidate.sheet);
  return issues.map((issue) => {
    const row = rowOfAddress(issue.cell) - 1;
    // Only the rows that recognition looks at are at hand with all of their columns.
    const cells = head !== undefined && row > layout.headerRow ? (head.rows[row - head.firstRow] ?? []) : [];
    const isSealed = isTitled || cells.some((value) => typeof value === 'string' && saysUnderSeal(value));
    return shownIssue(isSealed && issue.found !== '' ? { ...issue, found: WITHHELD_TEXT } : issue);
  });
}

function isTitledUnderSeal(sheet: SheetOutline): boolean {
  return sealedTitles(sheet)?.titles.some(saysUnderSeal) === true;
}
