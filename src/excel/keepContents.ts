import { sheetName } from '../plan/sheetName';
import type { CellPlan } from '../plan/workbookPlan';
import { readTabs } from './existingSheets';
import { type OpenSheet, worksheetOf } from './openSheet';
import { writeCells } from './writeCells';

/**
 * Keeps the contents of a sheet, which was emptied, on a new one right after it. The new sheet bears no mark, so that it
 * is the user's.
 *
 * @returns its name
 */
export async function keepContents(
  context: Excel.RequestContext,
  sheet: OpenSheet,
  cells: readonly CellPlan[],
): Promise<string> {
  const tabs = await readTabs(context);
  const copyName = sheetName(
    sheet.name,
    tabs.map(({ name }) => name),
  );
  const added = context.workbook.worksheets.add(copyName);
  added.position = tabs.findIndex(({ id }) => id === sheet.id) + 1;
  added.load('id');
  await context.sync();
  await writeCells(context, { id: added.id, name: copyName }, cells);
  return copyName;
}

/** Puts the contents of a sheet, which was emptied, back on it. */
export async function restoreContents(
  context: Excel.RequestContext,
  sheet: OpenSheet,
  cells: readonly CellPlan[],
): Promise<void> {
  worksheetOf(context, sheet).getRange().clear();
  await writeCells(context, sheet, cells);
}
