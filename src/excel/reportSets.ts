import type { SheetMark } from './sheetMark';

/**
 * What becomes of the report of another period that stands in the workbook: the new one takes its sheets, or gets sheets
 * of its own beside it.
 */
export type Placement = 'replace' | 'beside';

/** One of the reports of a workbook: the sheets that a run writes together. */
export interface ReportSet {
  /** `SheetMark.set` */
  readonly id: string;
  /** more than one where a run broke off that wrote over another period */
  readonly periods: readonly string[];
  readonly marks: readonly SheetMark[];
}

/** What a set is told by; the first one of a workbook has no name. */
export function setOf({ set = '' }: Pick<SheetMark, 'set'>): string {
  return set;
}

/** The reports of a workbook by the marks of its sheets, the latest first. */
export function reportSets(marks: readonly SheetMark[]): readonly ReportSet[] {
  const ids = [...new Set(marks.map(setOf))];
  const sets = ids.map((id) => {
    const own = marks.filter((mark) => setOf(mark) === id);
    return { id, periods: [...new Set(own.map(({ period }) => period))], marks: own };
  });
  return sets.sort((one, other) => latestTurn(other) - latestTurn(one));
}

/** The place of a new run after all those that wrote these sheets, from 1 on. */
export function nextTurn(marks: readonly SheetMark[]): number {
  return 1 + latestTurn({ marks });
}

function latestTurn({ marks }: Pick<ReportSet, 'marks'>): number {
  return Math.max(0, ...marks.map(({ turn = 0 }) => turn));
}

export interface SetWanted {
  readonly period: string;
  readonly placement: Placement;
  /** what a new set is told by */
  readonly newSet: string;
}

/**
 * The set that a run writes: that of its period, where there is one; otherwise the latest, or a new one where it is to
 * stand beside the others.
 */
export function setForRun(
  marks: readonly SheetMark[],
  { period, placement, newSet }: SetWanted,
): Pick<ReportSet, 'id' | 'marks'> {
  const sets = reportSets(marks);
  const own = sets.find(({ periods }) => periods.includes(period));
  const [latest = { id: '', marks: [] }] = sets;
  if (own !== undefined) return own;
  return placement === 'beside' && sets.length > 0 ? { id: newSet, marks: [] } : latest;
}
