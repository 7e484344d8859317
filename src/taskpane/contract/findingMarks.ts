import { digest } from '../../ground/digest';
import type { Issue } from '../../log/model/issue';

/** What the user said of a finding: that somebody has looked at it, or that it is right as it is. */
export type FindingMark = 'seen' | 'accepted';

/** The marks of findings, by what `findingKey` gives for each; the latest last. */
export type FindingMarks = Readonly<Record<string, FindingMark>>;

/** So many are kept: the settings of a workbook have little room. */
const MOST_MARKS = 2000;

/**
 * By what a finding is known again as long as its cell says the same: a digest, which tells nothing of the cell.
 *
 * @param openWorkbook the name of the open workbook, whose findings stay known under another name of its file
 */
export function findingKey(
  { workbook, sheet, cell, finding, found }: Issue,
  openWorkbook: string | undefined,
): string {
  const file = workbook === openWorkbook ? '' : workbook;
  return digest([file, sheet, cell, finding.code, found].join('\0'));
}

/** The marks with one more, or one less where `mark` is `null`; the oldest go where there are too many. */
export function withMark(marks: FindingMarks, key: string, mark: FindingMark | null): FindingMarks {
  const others = Object.entries(marks).filter(([other]) => other !== key);
  const all = mark === null ? others : [...others, [key, mark] as const];
  return Object.fromEntries(all.slice(-MOST_MARKS));
}
