import type { CalendarDay } from '../ground/calendarDay';
import { rowOfAddress } from '../ground/address';
import type { Issue } from '../log/model/issue';
import type { RegisterRead } from '../log/registers/registerEntry';
import type { RequestLog } from '../log/model/requestLog';
import { ShownTexts } from '../log/registers/shownTexts';
import type { SheetLedger } from '../log/ledger/sheetLedger';
import { allOtherSheets, type OtherSheets } from '../log/planning/otherSheets';
import { computeBreakdowns } from './breakdowns/breakdowns';
import { isOver } from './choosePeriod';
import { computeFigure } from './computeFigure';
import { rulesOf, type RulesOfYear } from './editions/rulesOfYear';
import { loggedOrgans } from './loggedOrgans';
import { type Period, previousPeriod } from './period';
import type { Report } from './report';
import { type Baseline, baselineIssues, previousCounts } from './rules/baseline';
import { settleRepeated } from './repeated/settleRepeated';
import { registerParts } from './registerOutcome';
import { listedRecommendations } from './rules/listedRecommendations';
import { outstandingPersons } from './rules/outstandingPersons';
import { registerIssues } from './rules/publicEntries';
import { outstandingWarrants } from './rules/registers';
import { asAtDay } from './rules/periodEnd';
import { rowsOfPeriod } from './tally';

export interface ReportInput {
  /** the logs of all sections, in the order in which their workbooks were given */
  readonly logs: readonly RequestLog[];
  /** the same once requests that stand twice are settled, where that was done before */
  readonly settled?: readonly RequestLog[];
  readonly period: Period;
  /** the day of the run */
  readonly today: CalendarDay;
  /** what figures there are and how they are counted; where it is left out, as in the Court's report on the period */
  readonly rules?: RulesOfYear;
  /** counts of the period before, and the name of the file or place that they come from */
  readonly baseline?: { readonly counts: Baseline; readonly source: string };
  /** what stands in tables that are no logs */
  readonly registers?: readonly RegisterRead[];
  /** the sheets beside those of the logs, workbook by workbook */
  readonly otherSheets?: readonly OtherSheets[];
  /** what became of each sheet, in the order of the workbooks */
  readonly ledger?: readonly SheetLedger[];
  /** what was found before the logs were read: open questions, remarks on a workbook */
  readonly issues?: readonly Issue[];
}

/**
 * Computes the report of a period: every figure, the counts that the charts draw, and every finding. A figure that is
 * not available has the value `null` and its reason; the other figures are computed all the same.
 */
export function computeReport(input: ReportInput): Report {
  const { period, today, baseline, rules = rulesOf(input.period) } = input;
  const { edition } = rules;
  const previous = previousPeriod(period);
  const shown = new ShownTexts();
  const logs = (input.settled ?? settleRepeated(input.logs)).map((log) => shown.of(log));
  const counts = previousCounts(logs, previous, baseline?.counts);
  const rows = logs.map((log) => ({ log, rows: rowsOfPeriod(log, period) }));
  const logged = loggedOrgans(logs);
  const asAt = asAtDay(period, today);
  const registers = input.registers ?? [];
  const warrants = outstandingWarrants(registers, asAt);
  const counted = { asAt, period, logged, rows, edition };
  const basis = { ...counted, registers, previous: counts, isOver: isOver(period, today) };
  return {
    period,
    previous,
    asAt,
    computedOn: today,
    rules,
    outstandingWarrants: warrants?.outstanding ?? [],
    outstandingPersons: outstandingPersons(registers, asAt),
    recommendations: listedRecommendations(registers, asAt),
    registerParts: registerParts(rules.figures, { registers, period, asAt }),
    figures: new Map(rules.figures.map((definition) => [definition.id, computeFigure(definition, basis)])),
    breakdowns: computeBreakdowns({ ...counted, previous, logs, previousCounts: counts }),
    previousCounts: counts,
    logs,
    logsRead: input.logs,
    ...(baseline ? { baseline: baseline.counts } : {}),
    otherSheets: allOtherSheets(input.otherSheets ?? []),
    ledger: input.ledger ?? [],
    issues: inOrder([
      ...(input.issues ?? []),
      ...registerIssues(registers, asAt),
      ...logs.flatMap(({ issues }) => issues),
      ...(baseline ? baselineIssues(counts, previous, baseline.counts, baseline.source) : []),
      ...(basis.isOver ? [] : [notOver(period)]),
    ]),
  };
}

function notOver(period: Period): Issue {
  const finding = { code: 'periodNotOver', period: period.name } as const;
  return { workbook: '', sheet: '', cell: '', severity: 'warning', found: period.name, finding };
}

/** Errors first; then in the order in which the workbooks and sheets came; then from top to bottom. */
function inOrder(issues: readonly Issue[]): readonly Issue[] {
  const places = new Map<string, number>();
  const placeOf = ({ workbook, sheet }: Issue): number => {
    const key = `${workbook}\n${sheet}`;
    const place = places.get(key) ?? places.size;
    places.set(key, place);
    return place;
  };
  return issues
    .map((issue) => ({ issue, place: placeOf(issue), row: rowOfAddress(issue.cell) }))
    .sort((a, b) => rank(a.issue) - rank(b.issue) || a.place - b.place || a.row - b.row)
    .map(({ issue }) => issue);
}

function rank({ severity }: Issue): number {
  return severity === 'error' ? 0 : 1;
}
