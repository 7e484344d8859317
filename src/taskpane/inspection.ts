import { columnLetters, rangeAddress } from '../log/address';
import type { CalendarDay } from '../log/calendarDay';
import { cellText, type LogLayout } from '../log/logLayout';
import type { LogProfile } from '../log/profile';
import { type LogCandidate, recogniseLogs } from '../log/recognise';
import type { RequestLog } from '../log/requestLog';
import type { WorkbookOutline } from '../log/workbook';
import { choosePeriod, isOver } from '../report/choosePeriod';
import { type Period, periodOf, previousPeriod } from '../report/period';
import type { WorkbookRead } from './excelPaneService';
import type {
  InspectedColumn,
  InspectedContent,
  InspectedLog,
  Inspection,
  PeriodChoice,
} from './paneService';

const MOST_VALUES = 50;

/** What was read, as the pane shows it. */
export function inspectionOf({ outline, plan, logs, issues }: WorkbookRead, today: CalendarDay): Inspection {
  const planned = plan.logs.map(({ layout, profile, candidate }, index) => ({
    layout,
    profile,
    candidate,
    log: logs[index],
  }));
  const open = recogniseLogs(outline)
    .filter(
      ({ layout, questions }) =>
        questions.length > 0 && !planned.some((other) => isSame(other.layout, layout)),
    )
    .filter(({ layout }) => !plan.warrantRegisters.some((register) => isSame(register, layout)))
    .map((candidate) => ({
      layout: candidate.layout,
      profile: candidate.profile,
      candidate,
      log: undefined,
    }));
  const inspected = [...planned, ...open].map(({ layout, profile, candidate, log }) =>
    inspectedLog(outline, layout, profile, candidate, log),
  );
  return {
    workbook: outline.name,
    logs: inspected,
    issues: issues.filter(({ finding }) => !('field' in finding)),
    sheets: outline.sheets.filter(({ usedRange }) => usedRange !== null).map(({ name }) => name),
    periods: periodChoices(logs, today),
  };
}

function isSame(a: Pick<LogLayout, 'sheet' | 'headerRow'>, b: LogLayout): boolean {
  return a.sheet === b.sheet && a.headerRow === b.headerRow;
}

function inspectedLog(
  outline: WorkbookOutline,
  layout: LogLayout,
  profile: LogProfile,
  candidate: LogCandidate | undefined,
  log: RequestLog | undefined,
): InspectedLog {
  const sheet = outline.sheets.find(({ name }) => name === layout.sheet);
  return {
    key: `${layout.sheet} ${layout.table} ${layout.headerRow}`,
    sheet: layout.sheet,
    table: layout.table,
    range: log?.source.range ?? rangeAddress({ ...layout.body, firstRow: layout.headerRow }),
    isHidden: sheet?.visibility !== 'visible',
    profile,
    columns: inspectedColumns(outline, layout, candidate),
    why: candidate?.why ?? { columns: [], fixed: [] },
    questions: log ? [] : (candidate?.questions ?? []),
    content: log ? contentOf(log) : null,
  };
}

function inspectedColumns(
  outline: WorkbookOutline,
  layout: LogLayout,
  candidate: LogCandidate | undefined,
): readonly InspectedColumn[] {
  const head = outline.sheets.find(({ name }) => name === layout.sheet)?.head;
  const headings =
    candidate?.headings ??
    new Map([...layout.columns.values()].map(({ index, heading }) => [index, heading]));
  return [...headings].map(([column, heading]) => {
    const position = head?.columns.indexOf(column) ?? -1;
    const rows = head?.rows.slice(layout.body.firstRow - head.firstRow) ?? [];
    return {
      column: columnLetters(column),
      heading,
      fields: [...layout.columns].filter(([, { index }]) => index === column).map(([field]) => field),
      values: countedTexts(rows.map((row) => cellText(row[position] ?? null))),
    };
  });
}

function countedTexts(texts: readonly string[]): InspectedColumn['values'] {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== '') counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts]
    .map(([text, count]) => ({ text, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_VALUES);
}

function contentOf({ count, leftOut, span, issues }: RequestLog): InspectedContent {
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  return { count, leftOut, span, errors, warnings: issues.length - errors };
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
      hasPrevious: spans.every((span) => reaches(span, previousPeriod(period))),
      isDefault: period.name === chosen.name,
    });
  }
  return choices;
}

function reaches(span: { readonly first: CalendarDay; readonly last: CalendarDay }, period: Period): boolean {
  return span.first <= period.end && span.last >= period.start;
}
