import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { messagesOfYear } from '../locales/messagesOfYear';
import { REPORT_SHEET_NAME } from '../ground/reportSheet';
import { sheetName } from '../plan/sheetName';
import type { WorkbookPlan } from '../plan/workbookPlan';
import type { Report } from '../report/report';
import { periodText } from '../wording/day';
import { assertAttainable } from './assertAttainable';
import {
  type ReportOptions,
  type SheetContent,
  type SheetContext,
  type SheetDefinition,
  type SheetId,
  sheetPlan,
} from './blocks/sheet';
import { figureCards } from './figureCards';
import { SHEETS } from './sheets';

/** What the sheets need beside the report. Without `options`, all are made but those of the checks. */
export interface PlanContext {
  readonly options?: ReportOptions;
  readonly workbook?: SheetContext['workbook'];
  readonly changes?: SheetContext['changes'];
}

/** What a report has unless something else is asked for. */
export const USUAL_OPTIONS: ReportOptions = { charts: true, supplementary: true, checks: false };

/**
 * The report as a workbook, with the sheets and charts that are wanted, in the language of the texts, as
 * the Court's report of its year words them. It throws where a
 * figure does not pass the check of published tables, see `assertAttainable`.
 */
export function planReport(
  report: Report,
  textsOfAllYears: Messages,
  { options = USUAL_OPTIONS, workbook, changes }: PlanContext = {},
): WorkbookPlan {
  const messages = messagesOfYear(textsOfAllYears, report.rules.year);
  assertAttainable(report, messages);
  const wanted = SHEETS.filter((sheet) => sheet.isWanted(options, report));
  const sheets = new Set(wanted.map(({ id }) => id));
  const contents = laidOut(wanted, { report, messages, options, sheets, workbook, changes });
  const title = fill(messages.report.workbookTitle, { period: periodText(report.period, messages) });
  const footer = fill(messages.report.pageFooter, { title });
  const names = sheetNamesOf(wanted, messages);
  return {
    title,
    language: messages.language,
    sheets: contents.map(({ id, content }, index) => {
      const sheet = sheetPlan(content, { id, name: names[index] ?? id, footer, charts: options.charts });
      return options.cards === true ? { ...sheet, cards: figureCards(sheet, report, messages) } : sheet;
    }),
    definedNames: contents.flatMap(({ id, content }) => [
      ...content.block.names.map((named) => ({ ...named, sheet: id })),
      { name: `${REPORT_SHEET_NAME}${id}`, sheet: id, range: FIRST_CELL },
    ]),
  };
}

const FIRST_CELL = { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0 };

interface LaidOutSheet {
  readonly id: SheetId;
  readonly content: SheetContent;
}

/** The contents of the sheets, in their order: first of those that need nothing of others, last of the cover. */
function laidOut(
  sheets: readonly SheetDefinition[],
  base: Omit<SheetContext, 'numbers' | 'differences'>,
): readonly LaidOutSheet[] {
  const layOut = (takes: SheetDefinition['takes'], context: SheetContext): readonly LaidOutSheet[] =>
    sheets
      .filter((sheet) => sheet.takes === takes)
      .map((sheet) => ({ id: sheet.id, content: sheet.content(context) }));
  const plain = layOut(undefined, { ...base, numbers: [], differences: undefined });
  const numbers = plain.flatMap(({ id, content }) =>
    content.block.numbers.map((number) => ({ ...number, sheet: id })),
  );
  const checked = layOut('numbers', { ...base, numbers, differences: undefined });
  const [differences] = checked.flatMap(({ id, content }) =>
    content.differences ? [{ sheet: id, range: content.differences }] : [],
  );
  const all = [...plain, ...checked, ...layOut('differences', { ...base, numbers, differences })];
  return sheets.flatMap(({ id }) => all.filter((sheet) => sheet.id === id));
}

function sheetNamesOf(sheets: readonly SheetDefinition[], messages: Messages): readonly string[] {
  return sheets.reduce<readonly string[]>(
    (names, { id }) => [...names, sheetName(messages.sheetNames[id], names)],
    [],
  );
}
