import { sheetName } from '../plan/sheetName';
import type { SheetPlan } from '../plan/workbookPlan';
import { clearSheet, drawSheet } from './drawSheet';
import { stop } from './excelFailure';
import { temporaryName } from './existingSheets';
import { freeName } from './ownNames';
import { setOf } from './reportSets';
import { readMarks } from './sheetMark';

/**
 * Adds a sheet to the open workbook behind the one in front, or behind the last sheet of the report that is in front, and
 * selects a cell of it. The sheet is the user's from then on: it has no mark, and no run writes it again. It throws `workbookProtected` where no sheet can be added. An attempt
 * that breaks off leaves a sheet with a temporary name, which the next one takes.
 *
 * @param cell A1 address of the cell to select
 * @returns the sheet's name, which has a number where the plan's is taken
 */
export async function insertSheet(
  context: Excel.RequestContext,
  plan: SheetPlan,
  cell: string,
): Promise<string> {
  const { worksheets, protection } = context.workbook;
  const unnamed = temporaryName(plan.id);
  const unfinished = worksheets.getItemOrNullObject(unnamed);
  unfinished.load('name');
  worksheets.load('items/name');
  protection.load('protected');
  const active = worksheets.getActiveWorksheet();
  active.load('name,position');
  await context.sync();
  if (protection.protected) throw stop('workbookProtected');
  const position = await positionBehind(context, active, worksheets.items);
  const sheet = unfinished.isNullObject ? worksheets.add(unnamed) : await emptied(context, unfinished);
  sheet.load('id');
  const tables = await tableNamesOf(context, plan);
  const place = { id: sheet.id, name: unnamed };
  await drawSheet(context, place, plan, { sheets: new Map([[plan.id, unnamed]]), tables });
  const name = sheetName(
    plan.name,
    worksheets.items.map((other) => other.name),
  );
  sheet.tabColor = plan.tabColour;
  if (active.name !== unnamed) sheet.position = position;
  sheet.activate();
  sheet.getRange(cell).select();
  // The last thing that is done: until then the next attempt knows the sheet.
  sheet.name = name;
  await context.sync();
  return name;
}

/** Sheets of a report stay together: what is added while one of them is in front comes behind the last one. */
async function positionBehind(
  context: Excel.RequestContext,
  active: Excel.Worksheet,
  tabs: readonly Excel.Worksheet[],
): Promise<number> {
  const marks = await readMarks(context, tabs);
  const front = marks[active.position];
  if (front === undefined) return active.position + 1;
  return 1 + marks.findLastIndex((mark) => mark !== undefined && setOf(mark) === setOf(front));
}

async function emptied(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Excel.Worksheet> {
  sheet.charts.load('items/name');
  sheet.tables.load('items/name');
  await context.sync();
  clearSheet(sheet);
  await context.sync();
  return sheet;
}

/** The tables of the plan by their names in it, under names that neither a table nor a name of the workbook has. */
async function tableNamesOf(
  context: Excel.RequestContext,
  plan: SheetPlan,
): Promise<ReadonlyMap<string, string>> {
  const { tables, names } = context.workbook;
  tables.load('items/name');
  names.load('items/name');
  await context.sync();
  const taken = new Set([...tables.items, ...names.items].map(({ name }) => name.toLowerCase()));
  return new Map(plan.tables.map(({ name }) => [name, freeName(name, taken)]));
}
