import type { CellRange } from '../ground/address';
import { sheetName } from '../plan/sheetName';
import type { SheetPlan, WorkbookPlan } from '../plan/workbookPlan';
import { rangeOf } from './cellBlocks';
import { clearSheet, drawSheet, type NamesUsed } from './drawSheet';
import { stop } from './excelFailure';
import {
  type ExistingSheet,
  readExistingSheets,
  readReportSheets,
  type ReportSheet,
  temporaryName,
} from './existingSheets';
import { type CopyWanted, keepCopies } from './keepCopies';
import { readFingerprints } from './fingerprint';
import { freeName, OWN_NAME } from './ownNames';
import { unfinishedMark, writeMark } from './sheetMark';

/** A sheet of the report in the workbook. */
export interface SheetWritten {
  /** `SheetPlan.id` */
  readonly id: string;
  readonly name: string;
  /** the name under which an edited earlier version was kept; `''` where there was none */
  readonly keptAs: string;
}

export interface WritingOptions {
  readonly period: string;
  readonly onSheet?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Carries a plan out in the open workbook. Only sheets that bear the add-in's mark are rewritten, each in its place; one
 * that somebody edited since is kept as a copy first; all else gets a sheet of its own, under another name where a sheet
 * of the user's has it. What can refuse is looked at before anything is written. A run that is interrupted leaves sheets
 * that the next one knows for the report's own, and it can be cancelled between sheets.
 */
export async function writePlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { period, onSheet, signal }: WritingOptions,
): Promise<readonly SheetWritten[]> {
  const { sheets, isProtected } = await readExistingSheets(context, plan);
  const targets = await readReportSheets(context, plan, sheets);
  checkThatAllCanBeWritten(plan, targets, isProtected);
  const kept = await keepEdited(context, targets, sheets);
  const names = await makeRoom(
    context,
    plan,
    targets,
    [...sheets.map(({ name }) => name), ...kept.values()],
    period,
  );
  const written: SheetWritten[] = [];
  for (const sheet of plan.sheets) {
    if (signal?.aborted === true) throw stop('cancelled');
    const keptAs = kept.get(sheet.id) ?? '';
    await writeSheet(context, sheet, targets.get(sheet.id), names, { period, keptAs, isProtected });
    written.push({ id: sheet.id, name: names.sheets.get(sheet.id) ?? sheet.name, keptAs });
    onSheet?.(written.length, plan.sheets.length);
  }
  await defineNames(context, plan, names);
  return written;
}

function checkThatAllCanBeWritten(
  plan: WorkbookPlan,
  targets: ReadonlyMap<string, ReportSheet>,
  isProtected: boolean,
): void {
  for (const { name, isProtected: isSheetProtected } of targets.values()) {
    if (isSheetProtected) throw stop('sheetProtected', name);
  }
  const changesTabs =
    targets.size < plan.sheets.length ||
    [...targets.values()].some(({ isEdited, isUnnamed }) => isEdited || isUnnamed);
  if (isProtected && changesTabs) throw stop('workbookProtected');
}

/** Keeps a copy of each of the add-in's sheets that is not as it left it; gives the copies' names by the sheets' ids. */
async function keepEdited(
  context: Excel.RequestContext,
  targets: ReadonlyMap<string, ReportSheet>,
  sheets: readonly ExistingSheet[],
): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  const wanted: CopyWanted[] = [];
  const unfinished: Excel.Worksheet[] = [];
  for (const [id, { name, mark, fingerprint, isEdited }] of targets) {
    // The copy that a run made which did not come to its end.
    const earlier = isEdited ? undefined : sheets.find((sheet) => sheet.name === mark.keptAs);
    if (earlier) kept.set(id, earlier.name);
    if (earlier?.mark) unfinished.push(earlier.sheet);
    if (!isEdited) continue;
    const copyName = sheetName(name, [...sheets.map((sheet) => sheet.name), ...kept.values()]);
    kept.set(id, copyName);
    wanted.push({ name, copyName, mark: { ...mark, fingerprint, keptAs: copyName } });
  }
  await keepCopies(context, wanted, unfinished);
  return kept;
}

/** Adds the sheets that are not there yet, and finds names for all that the plan names. */
async function makeRoom(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  targets: ReadonlyMap<string, ReportSheet>,
  taken: readonly string[],
  period: string,
): Promise<NamesUsed> {
  const { application, worksheets, tables, names } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  const sheets = sheetNamesOf(plan, targets, taken);
  for (const { id, name } of plan.sheets) {
    const target = targets.get(id);
    if (target && !target.isUnnamed) continue;
    const sheet = target?.sheet ?? worksheets.add(temporaryName(id));
    writeMark(sheet, unfinishedMark(id, period), target?.isMarked ?? false);
    sheet.name = sheets.get(id) ?? name;
  }
  tables.load('items/name,items/worksheet/name');
  names.load('items/name,items/comment');
  await context.sync();
  return { sheets, tables: tableNamesOf(plan, new Set(sheets.values()), tables.items, names.items) };
}

function sheetNamesOf(
  plan: WorkbookPlan,
  targets: ReadonlyMap<string, ReportSheet>,
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, name } of plan.sheets) {
    const target = targets.get(id);
    const own = target?.isUnnamed === false ? target.name : undefined;
    names.set(id, own ?? sheetName(name, [...taken, ...names.values()]));
  }
  return names;
}

/** What the plan's tables are called, by the names that the plan gives them: the user's tables and names keep theirs. */
function tableNamesOf(
  plan: WorkbookPlan,
  ownSheets: ReadonlySet<string>,
  tables: readonly Excel.Table[],
  names: readonly Excel.NamedItem[],
): ReadonlyMap<string, string> {
  const others = [
    ...tables.filter(({ worksheet }) => !ownSheets.has(worksheet.name)),
    ...names.filter((name) => !isOwn(name)),
  ];
  const taken = new Set(others.map(({ name }) => name.toLowerCase()));
  const planned = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  return new Map(planned.map((name) => [name, freeName(name, taken)]));
}

async function writeSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  target: ReportSheet | undefined,
  names: NamesUsed,
  {
    period,
    keptAs,
    isProtected,
  }: { readonly period: string; readonly keptAs: string; readonly isProtected: boolean },
): Promise<void> {
  const { id } = plan;
  const name = names.sheets.get(id) ?? plan.name;
  const sheet = context.workbook.worksheets.getItem(name);
  if (target) {
    // Until it is drawn, nothing of the user's is lost where the sheet is cleared again.
    writeMark(sheet, { ...unfinishedMark(id, period), ...(keptAs === '' ? {} : { keptAs }) }, true);
    clearSheet(target.sheet);
  }
  // A protected workbook keeps the colours of its tabs.
  if (!isProtected) sheet.tabColor = plan.tabColour;
  await drawSheet(context, plan, names);
  const drawn = { name, range: filledRange(plan), charts: plan.charts.length };
  const [fingerprint = ''] = await readFingerprints(context, [drawn]);
  writeMark(sheet, { id, period, fingerprint }, true);
}

/** The smallest range with all cells of a plan. */
function filledRange({ cells }: SheetPlan): CellRange {
  return {
    firstRow: 0,
    firstColumn: 0,
    lastRow: cells.reduce((last, { row }) => Math.max(last, row), 0),
    lastColumn: cells.reduce((last, { column }) => Math.max(last, column), 0),
  };
}

/** Defines the plan's names anew; those of an earlier report, whose figures are no more, go. */
async function defineNames(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { sheets }: NamesUsed,
): Promise<void> {
  const { names, tables } = context.workbook;
  names.load('items/name,items/comment');
  tables.load('items/name');
  await context.sync();
  const [own, others] = [names.items.filter(isOwn), names.items.filter((name) => !isOwn(name))];
  for (const name of own) name.delete();
  const taken = new Set([...others, ...tables.items].map(({ name }) => name.toLowerCase()));
  for (const { name, sheet, range } of plan.definedNames) {
    names.add(freeName(name, taken), rangeOf(context, sheets.get(sheet) ?? sheet, range), OWN_NAME);
  }
  await context.sync();
}

function isOwn({ comment }: Excel.NamedItem): boolean {
  return comment === OWN_NAME;
}
