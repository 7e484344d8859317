import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { Report } from '../report/report';
import { REPORT_TABLES } from '../report/tables';
import { monthsSheet } from './months/monthsSheet';
import { coverSheet } from './cover/coverSheet';
import { type DataQualityContext, dataQualitySheet } from './dataQuality/dataQualitySheet';
import { periodText } from '../wording/day';
import { notesSheet } from './notes/notesSheet';
import { SHEET_IDS, type SheetContent, sheetPlan } from './blocks/sheet';
import { sheetName } from '../plan/sheetName';
import { supplementarySheet } from './supplementary/supplementarySheet';
import { tableSheet } from './tables/tableSheet';
import type { WorkbookPlan } from '../plan/workbookPlan';

/** The whole report as a workbook, in the language of `messages`. */
export function planReport(
  report: Report,
  messages: Messages,
  context: DataQualityContext = {},
): WorkbookPlan {
  const contents = new Map(
    [
      coverSheet(report, messages),
      monthsSheet(report, messages),
      ...REPORT_TABLES.map((table) => tableSheet(table, report, messages)),
      supplementarySheet(report, messages),
      notesSheet(report, messages),
      dataQualitySheet(report, messages, context),
    ].map((content) => [content.id, content]),
  );
  const ordered = SHEET_IDS.flatMap((id) => contents.get(id) ?? []);
  const period = periodText(report.period, messages);
  const title = fill(messages.report.workbookTitle, { period });
  const footer = fill(messages.report.pageFooter, { title });
  const names = sheetNamesOf(ordered, messages);
  return {
    title,
    language: messages.language,
    sheets: ordered.map((content, index) =>
      sheetPlan(content, names[index] ?? content.id, { header: '', footer }),
    ),
    definedNames: ordered.flatMap(({ id, block }) => block.names.map((named) => ({ ...named, sheet: id }))),
  };
}

function sheetNamesOf(contents: readonly SheetContent[], messages: Messages): readonly string[] {
  return contents.reduce<readonly string[]>(
    (names, { id }) => [...names, sheetName(messages.sheetNames[id], names)],
    [],
  );
}
