import { sheetName } from '../plan/sheetName';
import type { WorkbookPlan } from '../plan/workbookPlan';
import type { NamesUsed } from './drawSheet';
import { type ExistingSheet, isToBeRenamed, type ReportSheet, temporaryName } from './existingSheets';
import type { OpenSheet } from './openSheet';
import { freeName, isOwnName } from './ownNames';
import { type RunMark, unfinishedMark, writeMark } from './sheetMark';

/** Where the sheets of a plan are to be drawn. */
export interface Room {
  /** by the id of the sheet of the plan */
  readonly sheets: ReadonlyMap<string, OpenSheet>;
  readonly names: NamesUsed;
}

export interface RoomWanted {
  readonly plan: WorkbookPlan;
  readonly mark: RunMark;
  /** the plan's sheets that are there, by their ids in it */
  readonly targets: ReadonlyMap<string, ReportSheet>;
  /** all sheets of the workbook, in the order of their tabs */
  readonly sheets: readonly Pick<ExistingSheet, 'id' | 'name'>[];
}

/** Adds the sheets that are not there yet, each at its place among the others, and finds names for all that the plan names. */
export async function makeRoom(context: Excel.RequestContext, wanted: RoomWanted): Promise<Room> {
  const { plan, mark, targets } = wanted;
  const { application, worksheets, tables, names } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  const sheetNames = sheetNamesOf(wanted);
  const added = new Map<string, Excel.Worksheet>();
  for (const { id, name } of plan.sheets) {
    const target = targets.get(id);
    if (target && !target.isUnnamed) continue;
    const sheet = target?.worksheet ?? worksheets.add(temporaryName(id));
    const named = sheetNames.get(id) ?? name;
    // A run that is cancelled before this sheet is drawn leaves it with the name that it was given.
    writeMark(sheet, { ...unfinishedMark(id, mark), name: named, planned: name }, target?.isMarked ?? false);
    sheet.name = named;
    sheet.load('id');
    added.set(id, sheet);
  }
  for (const [id, position] of positionsOf(wanted)) {
    const sheet = added.get(id);
    if (sheet) sheet.position = position;
  }
  tables.load('items/name,items/worksheet/id');
  names.load('items/name,items/comment');
  await context.sync();
  const sheets = new Map(
    plan.sheets.map(({ id, name }) => [
      id,
      { id: added.get(id)?.id ?? targets.get(id)?.id ?? '', name: sheetNames.get(id) ?? name },
    ]),
  );
  const own = new Set([...sheets.values()].map((sheet) => sheet.id));
  return {
    sheets,
    names: { sheets: sheetNames, tables: tableNamesOf(plan, own, tables.items, names.items) },
  };
}

function sheetNamesOf({ plan, targets, sheets }: RoomWanted): ReadonlyMap<string, string> {
  const taken = sheets.map(({ name }) => name);
  const names = new Map<string, string>();
  for (const { id, name } of plan.sheets) {
    const target = targets.get(id);
    const keepsName = target?.isUnnamed === false && !isToBeRenamed(target, name);
    names.set(id, keepsName ? target.name : sheetName(name, [...taken, ...names.values()]));
  }
  return names;
}

/**
 * The positions that sheets which are added, or have no name yet, move to one after the other: behind the sheet that comes
 * before them in the plan; the first before the next that is there. All sheets of a first report stay at the end.
 */
function positionsOf({
  plan,
  targets,
  sheets,
}: Pick<RoomWanted, 'plan' | 'targets' | 'sheets'>): ReadonlyMap<string, number> {
  const isThere = (id: string): boolean => targets.get(id)?.isUnnamed === false;
  const first = plan.sheets.find(({ id }) => isThere(id));
  const positions = new Map<string, number>();
  if (first === undefined) return positions;
  const keyOf = (id: string): string => targets.get(id)?.id ?? `planned ${id}`;
  const tabs = [
    ...sheets.map(({ id }) => id),
    ...plan.sheets.flatMap(({ id }) => (targets.has(id) ? [] : [keyOf(id)])),
  ];
  let before: string | undefined;
  for (const { id } of plan.sheets) {
    const key = keyOf(id);
    if (!isThere(id)) {
      tabs.splice(tabs.indexOf(key), 1);
      const position = before === undefined ? tabs.indexOf(keyOf(first.id)) : tabs.indexOf(before) + 1;
      tabs.splice(position, 0, key);
      positions.set(id, position);
    }
    before = key;
  }
  return positions;
}

/** What the plan's tables are called, by the names that the plan gives them: the user's tables and names keep theirs. */
function tableNamesOf(
  plan: WorkbookPlan,
  ownSheets: ReadonlySet<string>,
  tables: readonly Excel.Table[],
  names: readonly Excel.NamedItem[],
): ReadonlyMap<string, string> {
  const others = [
    ...tables.filter(({ worksheet }) => !ownSheets.has(worksheet.id)),
    ...names.filter((name) => !isOwnName(name)),
  ];
  const taken = new Set(others.map(({ name }) => name.toLowerCase()));
  const planned = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  return new Map(planned.map((name) => [name, freeName(name, taken)]));
}
