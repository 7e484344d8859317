import { sheetName } from '../layout/sheetName';
import type { SheetPlan, WorkbookPlan } from '../layout/workbookPlan';
import { rangeOf } from './cellBlocks';
import { clearSheet, drawSheet, type SheetNames } from './drawSheet';
import { stop } from './excelFailure';
import { keepCopy } from './keepCopy';
import { fingerprintOf, MARK_VERSION, readMarks, type SheetMark, writeMark } from './sheetMark';

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

/** Stands for the fingerprint of a sheet whose drawing was not finished: nobody's work is on it. */
const UNFINISHED = 'unfinished';

function unfinished(id: string, period: string): SheetMark {
  return { version: MARK_VERSION, id, period, fingerprint: UNFINISHED };
}

interface ExistingSheet {
  readonly name: string;
  readonly isProtected: boolean;
  readonly mark: SheetMark | undefined;
}

/**
 * Carries a plan out in the open workbook. Only sheets that bear the add-in's mark are rewritten, each in its place; one
 * that somebody edited since is kept as a copy first; all else gets a sheet of its own, under another name where a sheet
 * of the user's has it. What can refuse is looked at before anything is written.
 */
export async function writePlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { period, onSheet, signal }: WritingOptions,
): Promise<readonly SheetWritten[]> {
  const existing = await existingSheets(context);
  const targets = targetsOf(plan, existing);
  await checkThatAllCanBeWritten(context, plan, targets);
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  const kept = await keepEdited(context, targets, existing);
  const names: SheetNames = namesOf(plan, targets, [...existing.map(({ name }) => name), ...kept.values()]);
  for (const { id, name } of plan.sheets) {
    if (!targets.has(id)) context.workbook.worksheets.add(names.get(id));
    // A run that is interrupted leaves sheets that the next one knows for the report's own, unfinished.
    writeMark(
      context.workbook.worksheets.getItem(names.get(id) ?? name),
      unfinished(id, period),
      targets.has(id),
    );
  }
  await context.sync();
  const written: SheetWritten[] = [];
  for (const sheet of plan.sheets) {
    if (signal?.aborted === true) throw stop('cancelled');
    const name = names.get(sheet.id) ?? sheet.name;
    const target = targets.get(sheet.id);
    if (target) await clearSheet(context, name);
    await drawSheet(context, sheet, names);
    await markSheet(context, sheet, name, period);
    written.push({ id: sheet.id, name, keptAs: kept.get(sheet.id) ?? '' });
    onSheet?.(written.length, plan.sheets.length);
  }
  await defineNames(context, plan, names);
  return written;
}

async function existingSheets(context: Excel.RequestContext): Promise<readonly ExistingSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  await context.sync();
  const marks = await readMarks(context, worksheets.items);
  return worksheets.items.map(({ name, protection }, index) => ({
    name,
    isProtected: protection.protected,
    mark: marks[index],
  }));
}

/** The sheets that the add-in made before, by the sheet of the plan that takes their place. */
function targetsOf(
  plan: WorkbookPlan,
  existing: readonly ExistingSheet[],
): ReadonlyMap<string, ExistingSheet> {
  return new Map(
    plan.sheets.flatMap(({ id }) => {
      const found = existing.find(({ mark }) => mark?.id === id);
      return found ? [[id, found] as const] : [];
    }),
  );
}

async function checkThatAllCanBeWritten(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  targets: ReadonlyMap<string, ExistingSheet>,
): Promise<void> {
  for (const { name, isProtected } of targets.values()) if (isProtected) throw stop('sheetProtected', name);
  const { protection } = context.workbook;
  protection.load('protected');
  await context.sync();
  if (protection.protected && targets.size < plan.sheets.length) throw stop('workbookProtected');
}

/** Keeps a copy of each of the add-in's sheets whose cells are not as it left them, by the id of the sheet. */
async function keepEdited(
  context: Excel.RequestContext,
  targets: ReadonlyMap<string, ExistingSheet>,
  existing: readonly ExistingSheet[],
): Promise<ReadonlyMap<string, string>> {
  const taken = existing.map(({ name }) => name);
  const kept = new Map<string, string>();
  for (const [id, { name, mark }] of targets) {
    if (mark?.fingerprint === UNFINISHED) continue;
    if ((await currentFingerprint(context, name)) === mark?.fingerprint) continue;
    const copy = sheetName(name, [...taken, ...kept.values()]);
    await keepCopy(context, name, copy);
    kept.set(id, copy);
  }
  return kept;
}

async function currentFingerprint(context: Excel.RequestContext, name: string): Promise<string> {
  const used = context.workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
  used.load('values');
  await context.sync();
  return used.isNullObject ? '' : fingerprintOf(used.values);
}

function namesOf(
  plan: WorkbookPlan,
  targets: ReadonlyMap<string, ExistingSheet>,
  taken: readonly string[],
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { id, name } of plan.sheets) {
    const own = targets.get(id)?.name;
    names.set(id, own ?? sheetName(name, [...taken, ...names.values()]));
  }
  return names;
}

async function markSheet(
  context: Excel.RequestContext,
  { id }: SheetPlan,
  name: string,
  period: string,
): Promise<void> {
  const fingerprint = await currentFingerprint(context, name);
  const mark = { version: MARK_VERSION, id, period, fingerprint } as const;
  writeMark(context.workbook.worksheets.getItem(name), mark, true);
  await context.sync();
}

async function defineNames(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  sheets: SheetNames,
): Promise<void> {
  const { names } = context.workbook;
  names.load('items/name');
  await context.sync();
  const wanted = new Set(plan.definedNames.map(({ name }) => name.toLowerCase()));
  for (const item of names.items) if (wanted.has(item.name.toLowerCase())) item.delete();
  for (const { name, sheet, range } of plan.definedNames) {
    names.add(name, rangeOf(context, sheets.get(sheet) ?? sheet, range));
  }
  await context.sync();
}
