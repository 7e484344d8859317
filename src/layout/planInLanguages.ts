import { REPORT_SHEET_NAME } from '../ground/reportSheet';
import type { Messages } from '../locales/messages';
import type { Formula } from '../plan/formula';
import { sheetName } from '../plan/sheetName';
import type { CellPlan, ChartPlan, SheetPlan, WorkbookPlan } from '../plan/workbookPlan';
import type { Report } from '../report/report';
import { type PlanContext, planReport, USUAL_OPTIONS } from './planReport';

/** What a sheet is called beside one of the same name in another language: `Notes (FR)`. */
export function nameInLanguage(name: string, language: string): string {
  return sheetName(`${name} (${language.toUpperCase()})`, []);
}

/**
 * One report in several languages, in one workbook: the sheets of each language follow one another, each set with its own
 * cover, links, tables and charts. The figures' names for formulas, and the checks, stand once, in the first language.
 *
 * @param languages the texts of each language, the first of which names the workbook
 */
export function planInLanguages(
  report: Report,
  [first, ...others]: readonly [Messages, ...(readonly Messages[])],
  context: PlanContext = {},
): WorkbookPlan {
  const { options = USUAL_OPTIONS } = context;
  const withoutChecks = { ...context, options: { ...options, checks: false } };
  return others.reduce(
    (plan, messages) => withLanguage(plan, planReport(report, messages, withoutChecks)),
    planReport(report, first, context),
  );
}

function withLanguage(plan: WorkbookPlan, { language, sheets, definedNames }: WorkbookPlan): WorkbookPlan {
  const taken = plan.sheets.map(({ name }) => name.toLowerCase());
  const own = sheets.map((sheet) => {
    const isTaken = taken.includes(sheet.name.toLowerCase());
    return { ...sheet, name: isTaken ? nameInLanguage(sheet.name, language) : sheet.name };
  });
  const idOf = (id: string): string => `${language}.${id}`;
  const names = definedNames
    .filter(({ name }) => name.startsWith(REPORT_SHEET_NAME))
    .map(({ sheet, range }) => ({ name: `${REPORT_SHEET_NAME}${idOf(sheet)}`, sheet: idOf(sheet), range }));
  return {
    ...plan,
    sheets: [...plan.sheets, ...own.map((sheet) => renamedParts(sheet, language, idOf))],
    definedNames: [...plan.definedNames, ...names],
  };
}

/** A sheet whose id, tables and charts are unlike those of the other languages. */
function renamedParts(sheet: SheetPlan, language: string, idOf: (id: string) => string): SheetPlan {
  const nameOf = (name: string): string => `${name}_${language}`;
  return {
    ...sheet,
    id: idOf(sheet.id),
    cells: sheet.cells.map((cell) => renamedCell(cell, idOf, nameOf)),
    tables: sheet.tables.map((table) => ({ ...table, name: nameOf(table.name) })),
    charts: sheet.charts.map((chart): ChartPlan => ({
      ...chart,
      name: nameOf(chart.name),
      ...(chart.dataSheet === undefined ? {} : { dataSheet: idOf(chart.dataSheet) }),
    })),
  };
}

function renamedCell(
  cell: CellPlan,
  idOf: (id: string) => string,
  nameOf: (table: string) => string,
): CellPlan {
  const { link, formula } = cell;
  if (link === undefined && formula === undefined) return cell;
  return {
    ...cell,
    ...(link === undefined || link.isOutside === true ? {} : { link: { ...link, sheet: idOf(link.sheet) } }),
    ...(formula === undefined ? {} : { formula: renamedFormula(formula, idOf, nameOf) }),
  };
}

function renamedFormula(
  formula: Formula,
  idOf: (id: string) => string,
  nameOf: (table: string) => string,
): Formula {
  return formula.map((part) => {
    if ('sheet' in part) return { ...part, sheet: idOf(part.sheet) };
    return 'table' in part ? { ...part, table: nameOf(part.table) } : part;
  });
}
