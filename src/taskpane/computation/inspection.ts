import type { LogPreview } from '../../log/logPreview';
import { rangeAddress } from '../../ground/address';
import type { CalendarDay } from '../../ground/calendarDay';
import type { Finding, Issue } from '../../log/model/issue';
import { headingsOfSheets } from '../../log/planning/remarks';
import type { PlannedLog } from '../../log/planning/logPlan';
import { CODED_VALUES, isCodedField } from '../../log/model/field';
import type { RequestLog } from '../../log/model/requestLog';
import { choosePeriod, isOver } from '../../report/choosePeriod';
import { asAtDay } from '../../report/rules/periodEnd';
import { completeRequests } from '../../report/completeness';
import { ShownTexts } from '../../log/registers/shownTexts';
import { settleRepeated } from '../../report/repeated/settleRepeated';
import type { FigureReach } from '../../report/reach/reachOfIssues';
import { figuresWithoutField } from '../../report/figuresWithoutField';
import { requestsOfIssues } from '../../report/requestOfIssue';
import { type Period, periodOf, previousPeriod } from '../../report/period';
import { sharedReaches } from './sharedReaches';
import { issuesOf, type PaneWorkbookRead } from './workbookRead';
import { inspectedColumns } from '../../log/planning/shownColumns';
import { logOverlaps } from './logOverlaps';
import type {
  InspectedContent,
  InspectedLog,
  InspectedRegister,
  Inspection,
  PeriodChoice,
  ShownFinding,
  WorkbookSheets,
} from '../contract/paneService';

/**
 * What was read, as the pane shows it: the logs that were read, and those that wait for an answer.
 *
 * @param workbooks the open one first
 */
export function inspectionOf(
  workbooks: readonly PaneWorkbookRead[],
  today: CalendarDay,
): Omit<Inspection, 'failures' | 'standing'> {
  const logs = workbooks.flatMap((workbook) => workbook.logs);
  const shown = new ShownTexts();
  const settled = settleRepeated(logs).map((log) => shown.of(log));
  const settledOf = new Map(logs.map((log, index) => [log, settled[index] ?? log]));
  const [open] = workbooks;
  return {
    workbook: open?.outline.name ?? '',
    logs: workbooks.flatMap((workbook) => inspectedLogs(workbook, settledOf)),
    registers: workbooks.flatMap(inspectedRegisters),
    ...findingsOf(workbooks),
    issues: issuesOf(workbooks).filter(({ finding }) => !('field' in finding)),
    ...sheetsOf(open),
    added: workbooks.flatMap((workbook) => {
      const { added, outline } = workbook;
      return added === null ? [] : [{ id: added, name: outline.name, ...sheetsOf(workbook) }];
    }),
    overlaps: logOverlaps(workbooks, settled),
    ledger: workbooks.flatMap(({ ledger }) => ledger),
    periods: periodChoices(logs, today),
  };
}

/** More than this nobody reads in the pane, and handing them over would hold it up. */
const MOST_FINDINGS = 5000;

function findingsOf(workbooks: readonly PaneWorkbookRead[]): Pick<Inspection, 'findings' | 'findingCount'> {
  const findings = [
    issuesOf(workbooks),
    ...workbooks.flatMap(({ logs }) => logs.map(({ issues }) => issues)),
  ];
  const findingCount = findings.reduce((sum, { length }) => sum + length, 0);
  const logs = workbooks.flatMap((workbook) => workbook.logs);
  return { findings: shownFindings(findings.flat(), logs), findingCount };
}

/** The first of some findings, each with the request that it is about, and how far it reaches into a report. */
export function shownFindings(
  issues: readonly Issue[],
  logs: readonly RequestLog[],
  reachOf: (issues: readonly Issue[]) => readonly FigureReach[] = () => [],
): readonly ShownFinding[] {
  const requestOf = requestsOfIssues(logs);
  const share = sharedReaches();
  return issues.slice(0, MOST_FINDINGS).map((issue) => {
    const [request, reach] = [requestOf(issue), share(reachOf([issue]))];
    return {
      ...issue,
      ...(request === undefined ? {} : { request }),
      ...(reach.length === 0 ? {} : { reach }),
    };
  });
}

function sheetsOf(workbook: PaneWorkbookRead | undefined): WorkbookSheets {
  if (workbook === undefined) return { sheets: [], headings: [] };
  const { outline } = workbook;
  return {
    sheets: outline.sheets.filter(({ usedRange }) => usedRange !== null).map(({ name }) => name),
    headings: headingsOfSheets(outline),
  };
}

/** The registers that leave open which of their entries are public, be it answered or not. */
function inspectedRegisters({
  added,
  outline,
  registers,
  registerAnswers,
}: PaneWorkbookRead): readonly InspectedRegister[] {
  return registers.flatMap(({ sheet, question, answer }, index) => {
    const place = registerAnswers[index]?.place;
    if (question === undefined || place === undefined) return [];
    const workbook = outline.name;
    const where = added === null ? place.where : { ...place.where, workbook };
    const key = `${added ?? ''} ${index}`;
    return [{ key, workbook, added, sheet, place: { ...place, where }, question, answer }];
  });
}

/** @param settledOf of each log, the same in which each request counts once */
function inspectedLogs(
  workbook: PaneWorkbookRead,
  settledOf: ReadonlyMap<RequestLog, RequestLog>,
): readonly InspectedLog[] {
  const { plan, logs } = workbook;
  const settled = logs.map((log) => settledOf.get(log) ?? log);
  return [
    ...plan.logs.map((planned, index) => inspectedLog(workbook, planned, [], settled[index])),
    ...plan.openLogs.map((open, index) =>
      inspectedLog(workbook, open, open.questions, undefined, workbook.previews[index]),
    ),
    ...plan.leftOut.map((planned): InspectedLog => ({
      ...inspectedLog(workbook, planned, [], undefined),
      isLeftOut: true,
    })),
  ];
}

function inspectedLog(
  { added, outline, dateSystem, showsDateSystem }: PaneWorkbookRead,
  { layout, profile, candidate, remembered }: PlannedLog,
  questions: readonly Finding[],
  log: RequestLog | undefined,
  read: LogPreview | undefined = log,
): InspectedLog {
  const sheet = outline.sheets.find(({ name }) => name === layout.sheet);
  const where = added === null ? profile.where : { ...profile.where, workbook: outline.name };
  return {
    key: `${added ?? ''} ${layout.sheet} ${layout.table} ${layout.headerRow} ${layout.body.firstColumn}`,
    workbook: outline.name,
    added,
    sheet: layout.sheet,
    table: layout.table,
    range: log?.source.range ?? rangeAddress({ ...layout.body, firstRow: layout.headerRow }),
    isHidden: sheet?.visibility !== 'visible',
    profile: { ...profile, where },
    readAs: remembered?.where ?? null,
    columns: sheet && read ? inspectedColumns({ ...read, sheet, layout, candidate, dateSystem }) : [],
    daysFrom: showsDateSystem ? null : dateSystem,
    why: candidate?.why ?? { columns: [], alternatives: [], fixed: [], legends: [] },
    questions,
    content: log ? contentOf(log) : null,
  };
}

function contentOf(log: RequestLog): InspectedContent {
  const { count, leftOut, span, issues } = log;
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return {
    count,
    complete: completeRequests(log),
    leftOut,
    span,
    errors,
    warnings: issues.length - errors,
    unrecognised: unrecognisedTexts(log),
    missing: figuresWithoutField(log),
  };
}

/** How many different texts the reader could make nothing of: rows that are no requests, such as headings, have none. */
function unrecognisedTexts({ issues }: RequestLog): number {
  const texts = issues.flatMap(({ finding, found }) => {
    if (finding.code !== 'unrecognisedValue' || found === '') return [];
    // A kind that is known, and does not go with its organ, comes by its machine name.
    const known: readonly string[] = isCodedField(finding.field) ? CODED_VALUES[finding.field] : [];
    return known.includes(found) ? [] : [`${finding.field} ${found}`];
  });
  const free = issues.map(({ finding }) => (finding.code === 'freeTexts' ? finding.distinct : 0));
  return free.reduce((sum, distinct) => sum + distinct, new Set(texts).size);
}

/** The periods from the first to the last that the logs reach, the latest first. */
function periodChoices(logs: readonly RequestLog[], today: CalendarDay): readonly PeriodChoice[] {
  const chosen = choosePeriod(logs, today);
  const spans = logs.flatMap(({ span }) => span ?? []);
  if (!chosen || spans.length === 0) return [];
  const first = Math.min(...spans.map((span) => span.first));
  const choices: PeriodChoice[] = [];
  for (
    let period = periodOf(Math.max(...spans.map((span) => span.last)));
    period.end >= first;
    period = previousPeriod(period)
  ) {
    choices.push({
      period,
      isOver: isOver(period, today),
      asAt: asAtDay(period, today),
      hasPrevious: spans.every((span) => reaches(span, previousPeriod(period))),
      isDefault: period.name === chosen.name,
    });
  }
  return choices;
}

function reaches(span: { readonly first: CalendarDay; readonly last: CalendarDay }, period: Period): boolean {
  return span.first <= period.end && span.last >= period.start;
}
