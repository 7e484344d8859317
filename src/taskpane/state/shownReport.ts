import type { ComputedReport, ShownFinding, StandingReport } from '../contract/paneService';
import type { PaneState } from './paneState';

/**
 * What can be shown of the report: nothing where none stands in the workbook, what its sheets say where another run
 * than the last of this pane wrote them, and all of it where this pane's last run did.
 */
export type ShownReport =
  | { readonly kind: 'none' }
  | { readonly kind: 'standing'; readonly standing: StandingReport }
  | {
      readonly kind: 'computed';
      readonly standing: StandingReport;
      readonly report: ComputedReport;
      /** whether the logs, their reading or the entered counts have changed since */
      readonly isOutdated: boolean;
    };

/** The one place that decides what is shown of a report: it follows from what stands in the workbook, and what was computed. */
export function shownReport({ standing, computed }: Pick<PaneState, 'standing' | 'computed'>): ShownReport {
  if (standing === null) return { kind: 'none' };
  const isOfLastRun = standing.run !== '' && standing.run === computed?.inspection.standing?.run;
  if (computed === null || !isOfLastRun || standing.condition === 'brokenOff')
    return { kind: 'standing', standing };
  const { report, isOutdated } = computed;
  return { kind: 'computed', standing, report, isOutdated };
}

export interface ShownFindings {
  /** the name of the open workbook: only its cells can be selected */
  readonly workbook: string;
  readonly issues: readonly ShownFinding[];
  /** how many there are; `issues` holds the first thousands */
  readonly count: number;
  /** the report that was computed along with them; `null` where they are of a reading without one */
  readonly report: ComputedReport | null;
}

/** The findings of the last reading, be it for a report or not; `null` where nothing was read yet. */
export function shownFindings(state: PaneState): ShownFindings | null {
  const { inspection } = state;
  if (inspection === null) return null;
  const shown = shownReport(state);
  if (shown.kind === 'computed' && state.computed?.inspection === inspection) {
    const { workbook, issues, issueCount: count } = shown.report;
    return { workbook, issues, count, report: shown.report };
  }
  const { workbook, findings: issues, findingCount: count } = inspection;
  return { workbook, issues, count, report: null };
}
