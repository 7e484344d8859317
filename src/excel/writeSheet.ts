import type { CellRange } from '../ground/address';
import { sheetName } from '../plan/sheetName';
import type { SheetPlan } from '../plan/workbookPlan';
import { drawnAsPlanned } from './drawnAsPlanned';
import { drawSheet } from './drawSheet';
import { type EmptiedSheet, emptySheet } from './emptySheet';
import { stop } from './excelFailure';
import { readContents, readTabs, type ReportSheet } from './existingSheets';
import { readFingerprints } from './fingerprint';
import { keepContents, restoreContents } from './keepContents';
import { keepCopies } from './keepCopies';
import type { Room } from './makeRoom';
import { worksheetOf } from './openSheet';
import { afterEvents, type SheetChanges } from './sheetChanges';
import { EDITED_MEANWHILE, type RunMark, type SheetMark, unfinishedMark, writeMark } from './sheetMark';

/** A sheet of the report in the workbook. */
export interface SheetWritten {
  /** `SheetPlan.id` */
  readonly id: string;
  readonly name: string;
  /** the name under which an edited earlier version was kept; `''` where there was none */
  readonly keptAs: string;
  /** whether somebody entered something on it while it was drawn */
  readonly isEdited: boolean;
}

/** What a run over a plan knows of the workbook. */
export interface Writing {
  readonly context: Excel.RequestContext;
  readonly mark: RunMark;
  readonly copyName: (name: string) => string;
  /** whether no sheet can be added */
  readonly isProtected: boolean;
  /** the plan's sheets that were there before, by their ids in it, as they stood when they were looked at */
  readonly targets: ReadonlyMap<string, ReportSheet>;
  /** the names of the copies that were made of them then */
  readonly kept: ReadonlyMap<string, string>;
  readonly room: Room;
  /** what was changed since */
  readonly changes: SheetChanges;
}

/**
 * Draws a sheet of the plan in its place. What somebody entered on the sheet since it was looked at is kept on a copy: all
 * of it where Excel has told of the change, and its values where that came in the very moment in which the sheet is emptied.
 * A sheet on which somebody enters something while it is drawn counts as edited: the next run keeps it.
 */
export async function writeSheet(writing: Writing, plan: SheetPlan): Promise<SheetWritten> {
  const { context, mark, isProtected, targets, kept, room } = writing;
  const { id } = plan;
  const place = room.sheets.get(id);
  if (place === undefined) throw stop('sheetNotFound', plan.name);
  const worksheet = worksheetOf(context, place);
  const target = targets.get(id);
  const named = { name: place.name, planned: plan.name };
  const before = target && (await emptied(writing, target, { named, keptBefore: kept.get(id) ?? '' }));
  // A protected workbook keeps the colours of its tabs.
  if (!isProtected) worksheet.tabColor = plan.tabColour;
  const keepLast = async (): Promise<string> =>
    before && isOther(before) ? keepContents(context, place, before.sheet.cells()) : '';
  try {
    await drawSheet(context, place, plan, room.names);
  } catch (error) {
    // As far as Excel still answers: the sheet may have been emptied.
    await keepLast().catch(() => '');
    throw error;
  }
  const keptLast = await keepLast();
  const drawn = { sheet: place, range: filledRange(plan), charts: plan.charts.length };
  const isAsPlanned = drawnAsPlanned(plan);
  const edited: CellRange[] = [];
  const [whatStands = ''] = await readFingerprints(context, [drawn], (piece) => {
    if (!isAsPlanned(piece)) edited.push(piece.range);
  });
  const isEdited = edited.length > 0;
  const fingerprint = isEdited ? EDITED_MEANWHILE : whatStands;
  writeMark(worksheet, { id, ...mark, ...named, fingerprint }, true);
  const keptAs = keptLast === '' ? (before?.keptAs ?? '') : keptLast;
  return { id, name: place.name, keptAs, isEdited };
}

interface Emptied {
  readonly sheet: EmptiedSheet;
  /** of what was on it when it was last looked at */
  readonly fingerprint: string;
  /** the name of the copy of that; `''` where there is none */
  readonly keptAs: string;
}

/** Whether a sheet held something else, when it was emptied, than when it was last looked at. */
function isOther({ sheet, fingerprint }: Emptied): boolean {
  return sheet.fingerprint() !== fingerprint;
}

/** Has a sheet of the report emptied by the next request. */
async function emptied(
  writing: Writing,
  target: ReportSheet,
  { named, keptBefore }: { readonly named: Pick<SheetMark, 'name' | 'planned'>; readonly keptBefore: string },
): Promise<Emptied> {
  const { context, isProtected } = writing;
  const { now, keptAs } = await keptSinceLook(writing, target, keptBefore);
  const { id } = target.mark;
  // Until it is drawn, nothing of the user's is lost where the sheet is cleared again.
  const mark = { ...unfinishedMark(id, writing.mark), ...named, ...(keptAs === '' ? {} : { keptAs }) };
  writeMark(target.worksheet, mark, true);
  // It gets its name along with the texts that go with it.
  if (named.name !== undefined && named.name !== target.name) target.worksheet.name = named.name;
  const sheet = await emptySheet(context, now);
  const before = { sheet, fingerprint: now.fingerprint, keptAs };
  if (isProtected) await checkNothingToKeep(context, target, before);
  return before;
}

/** The sheet as it stands now; where that is not as it stood, a copy of it is made first. */
async function keptSinceLook(
  { context, copyName: nameOf, isProtected, changes }: Writing,
  target: ReportSheet,
  keptBefore: string,
): Promise<{ readonly now: ReportSheet; readonly keptAs: string }> {
  await afterEvents();
  if (!changes.has(target)) return { now: target, keptAs: keptBefore };
  const [contents] = await readContents(context, [target]);
  const now = { ...target, ...contents };
  if (now.fingerprint === target.fingerprint) return { now, keptAs: keptBefore };
  if (isProtected) throw stop('workbookProtected');
  const tabs = await readTabs(context);
  const copyName = sheetName(
    nameOf(target.name),
    tabs.map(({ name }) => name),
  );
  const mark = { ...target.mark, fingerprint: now.fingerprint, keptAs: copyName };
  await keepCopies(context, [{ sheet: target, copyName, mark }], []);
  return { now, keptAs: copyName };
}

/** Where no sheet can be added, what was entered in the last moment goes back to its cells, and the run ends. */
async function checkNothingToKeep(
  context: Excel.RequestContext,
  target: ReportSheet,
  before: Emptied,
): Promise<void> {
  await context.sync();
  if (!isOther(before)) return;
  await restoreContents(context, target, before.sheet.cells());
  writeMark(target.worksheet, target.mark, true);
  await context.sync();
  throw stop('workbookProtected');
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
