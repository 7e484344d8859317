import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { sheetName } from '../plan/sheetName';
import type { WorkbookPlan } from '../plan/workbookPlan';
import type { Report } from '../report/report';
import { periodText } from '../wording/day';
import { assertAttainable } from './assertAttainable';
import { type ReportOptions, type SheetContext, type SheetDefinition, sheetPlan } from './blocks/sheet';
import { SHEETS } from './sheets';

/** What the sheets need beside the report. Without `options`, all sheets and charts are made. */
export interface PlanContext {
  readonly options?: ReportOptions;
  readonly workbook?: SheetContext['workbook'];
  readonly changes?: SheetContext['changes'];
}

const EVERYTHING: ReportOptions = { charts: true, supplementary: true };

/**
 * The report as a workbook, with the sheets and charts that are wanted, in the language of `messages`. It throws where a
 * figure does not pass the check of published tables, see `assertAttainable`.
 */
export function planReport(
  report: Report,
  messages: Messages,
  { options = EVERYTHING, workbook, changes }: PlanContext = {},
): WorkbookPlan {
  assertAttainable(report, messages);
  const wanted = SHEETS.filter((sheet) => sheet.isWanted(options));
  const sheets = new Set(wanted.map(({ id }) => id));
  const context = { report, messages, sheets, workbook, changes };
  const contents = wanted.map((sheet) => ({ id: sheet.id, content: sheet.content(context) }));
  const title = fill(messages.report.workbookTitle, { period: periodText(report.period, messages) });
  const footer = fill(messages.report.pageFooter, { title });
  const names = sheetNamesOf(wanted, messages);
  return {
    title,
    language: messages.language,
    sheets: contents.map(({ id, content }, index) =>
      sheetPlan(content, { id, name: names[index] ?? id, footer, charts: options.charts }),
    ),
    definedNames: contents.flatMap(({ id, content }) =>
      content.block.names.map((named) => ({ ...named, sheet: id })),
    ),
  };
}

function sheetNamesOf(sheets: readonly SheetDefinition[], messages: Messages): readonly string[] {
  return sheets.reduce<readonly string[]>(
    (names, { id }) => [...names, sheetName(messages.sheetNames[id], names)],
    [],
  );
}
