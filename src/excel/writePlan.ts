import { sheetName } from '../plan/sheetName';
import type { WorkbookPlan } from '../plan/workbookPlan';
import { stop } from './excelFailure';
import {
  type ExistingSheet,
  isToBeRenamed,
  readExistingSheets,
  readReportSheets,
  type ReportSheet,
  readTabs,
} from './existingSheets';
import { type CopyWanted, keepCopies } from './keepCopies';
import { deleteLeftovers, readLeftovers } from './leftoverSheets';
import { makeRoom, type Room } from './makeRoom';
import { rangeOf } from './openSheet';
import { freeName, isOwnName, OWN_NAME } from './ownNames';
import { SheetChanges } from './sheetChanges';
import type { RunMark } from './sheetMark';
import { type SheetWritten, writeSheet } from './writeSheet';

export interface WritingOptions {
  readonly period: string;
  /** what tells this run from every other, and its day; left out where nobody needs to know */
  readonly made?: Required<Pick<RunMark, 'run' | 'day'>>;
  /** the name of a copy, by that of the sheet that somebody edited; the same where it is left out */
  readonly copyName?: (name: string) => string;
  readonly onSheet?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Carries a plan out in the open workbook. Only sheets that bear the add-in's mark are rewritten, each in its place; one
 * that somebody edited since is kept as a copy first; all else gets a sheet of its own, under another name where a sheet
 * of the user's has it. What can refuse is looked at before anything is written. Others may go on working: a sheet that is
 * edited, renamed or replaced meanwhile is known by its id, and what was entered on it up to the moment in which it is
 * emptied is kept. A run that is interrupted leaves sheets that the next one knows for the report's own, and it can be
 * cancelled between sheets.
 */
export function writePlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  options: WritingOptions,
): Promise<readonly SheetWritten[]> {
  return SheetChanges.during(context, (changes) => write(context, plan, options, changes));
}

async function write(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { period, made, copyName = (name) => name, onSheet, signal }: WritingOptions,
  changes: SheetChanges,
): Promise<readonly SheetWritten[]> {
  const { sheets, isProtected } = await readExistingSheets(context, plan);
  const targets = await readReportSheets(
    context,
    plan.sheets.map(({ id }) => id),
    sheets,
  );
  const leftovers = await readLeftovers(context, plan, sheets);
  checkThatAllCanBeWritten(plan, targets, isProtected);
  if (isProtected && leftovers.length > 0) throw stop('workbookProtected');
  const mark: RunMark = { period, ...made, sheets: plan.sheets.length, language: plan.language };
  const kept = await keepEdited(context, targets, sheets, copyName);
  // The copies moved the tabs.
  const tabs = kept.size === 0 ? sheets : await readTabs(context);
  const room = await makeRoom(context, { plan, mark, targets, sheets: tabs });
  const writing = { context, mark, copyName, isProtected, targets, kept, room, changes };
  const written: SheetWritten[] = [];
  for (const sheet of plan.sheets) {
    if (signal?.aborted === true) throw stop('cancelled');
    written.push(await writeSheet(writing, sheet));
    onSheet?.(written.length, plan.sheets.length);
  }
  changes.end();
  await deleteLeftovers(context, leftovers);
  const names = await defineNames(context, plan, room);
  // Somebody may have renamed one meanwhile.
  return written.map((sheet) => ({ ...sheet, name: names.get(sheet.id) ?? sheet.name }));
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
    [...targets.values()].some(({ isEdited, isUnnamed }) => isEdited || isUnnamed) ||
    plan.sheets.some(({ id, name }) => isToBeRenamed(targets.get(id), name));
  if (isProtected && changesTabs) throw stop('workbookProtected');
}

/** Keeps a copy of each of the add-in's sheets that is not as it left it; gives the copies' names by the sheets' ids. */
async function keepEdited(
  context: Excel.RequestContext,
  targets: ReadonlyMap<string, ReportSheet>,
  sheets: readonly ExistingSheet[],
  copyName: (name: string) => string,
): Promise<ReadonlyMap<string, string>> {
  const kept = new Map<string, string>();
  const wanted: CopyWanted[] = [];
  const unfinished: Excel.Worksheet[] = [];
  for (const [id, target] of targets) {
    const { name, mark, fingerprint, isEdited } = target;
    // The copy that a run made which did not come to its end.
    const earlier = isEdited ? undefined : sheets.find((sheet) => sheet.name === mark.keptAs);
    if (earlier) kept.set(id, earlier.name);
    if (earlier?.mark) unfinished.push(earlier.worksheet);
    if (!isEdited) continue;
    const copy = sheetName(copyName(name), [...sheets.map((sheet) => sheet.name), ...kept.values()]);
    kept.set(id, copy);
    wanted.push({ sheet: target, copyName: copy, mark: { ...mark, fingerprint, keptAs: copy } });
  }
  await keepCopies(context, wanted, unfinished);
  return kept;
}

/**
 * Defines the plan's names anew; those of an earlier report, whose figures are no more, go.
 *
 * @returns what the sheets are called in the end, by their ids in the plan
 */
async function defineNames(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { sheets }: Room,
): Promise<ReadonlyMap<string, string>> {
  const { names, tables, worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name,items/comment');
  tables.load('items/name');
  await context.sync();
  const [own, others] = [names.items.filter(isOwnName), names.items.filter((name) => !isOwnName(name))];
  for (const name of own) name.delete();
  const taken = new Set([...others, ...tables.items].map(({ name }) => name.toLowerCase()));
  for (const { name, sheet, range } of plan.definedNames) {
    const place = sheets.get(sheet);
    if (place) names.add(freeName(name, taken), rangeOf(context, place, range), OWN_NAME);
  }
  await context.sync();
  const called = new Map(worksheets.items.map(({ id, name }) => [id, name]));
  return new Map([...sheets].map(([planned, { id, name }]) => [planned, called.get(id) ?? name]));
}
