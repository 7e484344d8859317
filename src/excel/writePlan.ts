import { nameWithPeriod, sheetName } from '../plan/sheetName';
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
import { type OpenSheet, rangeOf } from './openSheet';
import { freeName, isOwnName, OWN_NAME } from './ownNames';
import { otherReports, type ReportOnSheets } from './reportInWorkbook';
import { nextTurn, type Placement, setForRun, setOf } from './reportSets';
import { SheetChanges } from './sheetChanges';
import type { RunMark, SheetMark } from './sheetMark';
import { type SheetWritten, writeSheet } from './writeSheet';

export interface WritingOptions {
  readonly period: string;
  /** what tells this run from every other, and its day; left out where nobody needs to know */
  readonly made?: Required<Pick<RunMark, 'run' | 'day'>>;
  /** where a report of another period stands in the workbook; it is replaced where this is left out */
  readonly placement?: Placement;
  /** the name of a copy, by that of the sheet that somebody edited; the same where it is left out */
  readonly copyName?: (name: string) => string;
  readonly onSheet?: (done: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** A report that was written. */
export interface WrittenReport {
  /** in the order of the plan */
  readonly sheets: readonly SheetWritten[];
  /** as it stands in the workbook at the end of the run, what others did to it meanwhile included */
  readonly standing: ReportOnSheets;
  /** the report of another period whose sheets it took; `null` where it took none */
  readonly replaced: Pick<ReportOnSheets, 'run' | 'period'> | null;
}

/**
 * Carries a plan out in the open workbook. Only sheets that bear the add-in's mark are rewritten, each in its place; one
 * that somebody edited since is kept as a copy first; all else gets a sheet of its own, under another name where a sheet
 * of the user's has it. A workbook may hold reports of several periods: only the sheets of one are touched. What can refuse
 * is looked at before anything is written. Others may go on working: a sheet that is edited, renamed or replaced meanwhile
 * is known by its id, and what was entered on it up to the moment in which it is emptied is kept. A run that is interrupted
 * leaves sheets that the next one knows for the report's own, and it can be cancelled between sheets.
 */
export function writePlan(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  options: WritingOptions,
): Promise<WrittenReport> {
  return SheetChanges.during(context, (changes) => write(context, plan, options, changes));
}

async function write(
  context: Excel.RequestContext,
  given: WorkbookPlan,
  { period, made, placement = 'replace', copyName = (name) => name, onSheet, signal }: WritingOptions,
  changes: SheetChanges,
): Promise<WrittenReport> {
  const { sheets, isProtected } = await readExistingSheets(context, given);
  const marks = sheets.flatMap(({ mark, isMarked }) => (mark !== undefined && isMarked ? [mark] : []));
  const { id: set, marks: before } = setForRun(marks, { period, placement, newSet: made?.run ?? period });
  const plan = set === '' ? given : withPeriodInNames(given, period);
  const [own, others] = [sheets.filter(isOfSet(set)), sheets.filter(isOfOtherSet(set))];
  const targets = await readReportSheets(
    context,
    plan.sheets.map(({ id }) => id),
    own,
  );
  const leftovers = await readLeftovers(context, plan, own);
  checkThatAllCanBeWritten(plan, targets, isProtected);
  if (isProtected && leftovers.length > 0) throw stop('workbookProtected');
  const mark: RunMark = {
    period,
    ...made,
    sheets: plan.sheets.length,
    language: plan.language,
    ...(set === '' ? {} : { set }),
    turn: nextTurn(marks),
  };
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
  const { tabs: last, texts } = await defineNames(context, plan, room, new Set(others.map(({ id }) => id)));
  const called = new Map(last.map(({ id, name }) => [id, name]));
  // Somebody may have renamed one meanwhile.
  const nameOf = ({ id, name }: SheetWritten): string => called.get(room.sheets.get(id)?.id ?? '') ?? name;
  return {
    sheets: written.map((sheet) => ({ ...sheet, name: nameOf(sheet) })),
    standing: standingOf(written, { mark, room, tabs: last, texts, others }),
    replaced: replacedBy(period, before),
  };
}

/** A report beside another one has its period in the names of its sheets. */
function withPeriodInNames(plan: WorkbookPlan, period: string): WorkbookPlan {
  const sheets = plan.sheets.map((sheet) => ({ ...sheet, name: nameWithPeriod(sheet.name, period) }));
  return { ...plan, sheets };
}

/** A sheet that has no more than its temporary name belongs to whichever report is written next. */
function isOfSet(set: string): (sheet: ExistingSheet) => boolean {
  return ({ mark, isMarked }) => mark !== undefined && (!isMarked || setOf(mark) === set);
}

function isOfOtherSet(set: string): (sheet: ExistingSheet) => boolean {
  return ({ mark, isMarked }) => mark !== undefined && isMarked && setOf(mark) !== set;
}

function replacedBy(period: string, [before]: readonly SheetMark[]): WrittenReport['replaced'] {
  if (before === undefined || before.period === period) return null;
  return { run: before.run ?? '', period: before.period };
}

interface WhatStands {
  readonly mark: RunMark;
  readonly room: Room;
  /** all sheets of the workbook, in the order of their tabs */
  readonly tabs: readonly OpenSheet[];
  /** what the cells show that were named, by those names */
  readonly texts: ReadonlyMap<string, string>;
  /** the sheets of the workbook's other reports, as they were before the run */
  readonly others: readonly ExistingSheet[];
}

/** The report as {@link readReportOnSheets} would find it. */
function standingOf(
  written: readonly SheetWritten[],
  { mark, room, tabs, texts, others }: WhatStands,
): ReportOnSheets {
  const { run = '', period, language = '', day = null } = mark;
  const byTab = new Map(written.map((sheet) => [room.sheets.get(sheet.id)?.id, sheet]));
  const ofOthers = new Map(others.map(({ id, mark: marked }) => [id, marked]));
  const sheets = tabs.flatMap(({ id: tab, name }) => {
    const sheet = byTab.get(tab);
    return sheet === undefined ? [] : [{ id: sheet.id, name, isEdited: sheet.isEdited }];
  });
  return {
    run,
    period,
    language,
    day,
    condition: sheets.length < written.length ? 'sheetsDeleted' : 'whole',
    sheets,
    others: tabs.flatMap(({ id, name }) => (byTab.has(id) || ofOthers.has(id) ? [] : [name])),
    named: texts,
    periods: [period],
    otherReports: otherReports(
      tabs.flatMap(({ id, name }) => {
        const marked = ofOthers.get(id);
        return marked === undefined ? [] : [{ name, mark: marked }];
      }),
    ),
  };
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
 * @param otherSheets the ids of the sheets of other reports, whose names stay
 */
async function defineNames(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  { sheets }: Room,
  otherSheets: ReadonlySet<string>,
): Promise<Pick<WhatStands, 'tabs' | 'texts'>> {
  const { names, tables, worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name,items/comment');
  tables.load('items/name');
  await context.sync();
  const staying = await namesInto(context, names.items.filter(isOwnName), otherSheets);
  const [own, others] = [
    names.items.filter((name) => isOwnName(name) && !staying.has(name)),
    names.items.filter((name) => !isOwnName(name) || staying.has(name)),
  ];
  for (const name of own) name.delete();
  const taken = new Set([...others, ...tables.items].map(({ name }) => name.toLowerCase()));
  const named: [string, Excel.Range][] = [];
  for (const { name: wanted, sheet, range } of plan.definedNames) {
    const place = sheets.get(sheet);
    if (place === undefined) continue;
    const [name, cells] = [freeName(wanted, taken), rangeOf(context, place, range)];
    names.add(name, cells, OWN_NAME);
    named.push([name, cells.load('text')]);
  }
  await context.sync();
  return {
    tabs: worksheets.items.map(({ id, name }) => ({ id, name })),
    texts: new Map(named.map(([name, { text }]) => [name, text[0]?.[0] ?? ''])),
  };
}

/** Those of the names that point into certain sheets. */
async function namesInto(
  context: Excel.RequestContext,
  names: readonly Excel.NamedItem[],
  sheets: ReadonlySet<string>,
): Promise<ReadonlySet<Excel.NamedItem>> {
  if (sheets.size === 0) return new Set();
  const ranges = names.map((name) => ({ name, range: name.getRangeOrNullObject().load('worksheet/id') }));
  await context.sync();
  return new Set(
    ranges.flatMap(({ name, range }) =>
      !range.isNullObject && sheets.has(range.worksheet.id) ? [name] : [],
    ),
  );
}
