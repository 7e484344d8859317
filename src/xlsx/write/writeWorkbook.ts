import { DocProperties, Workbook } from 'wasm-xlsxwriter';
import type { WorkbookPlan } from '../../plan/workbookPlan';
import { CellFormats } from './cellFormats';
import { checkPlan } from './checkedPlan';
import { finishedFile } from './finishedFile';
import { type PartPacking, PORTABLE_PACKING } from './partPacking';
import { PlannedCells } from './plannedCells';
import { writeSheet } from './sheetWriter';
import { sheetReference } from '../../plan/sheetReference';

/**
 * The bytes of an .xlsx file that carries out a plan: tables and charts are Excel's own, texts never run as formulas,
 * equal plans give equal bytes, and the first sheet is in front. Texts are cut at what a cell holds (32,767).
 *
 * It throws a RangeError on a plan that cannot be carried out: without a sheet, or with a range, a colour, a link or
 * a name that leads nowhere.
 */
export function writeWorkbook(plan: WorkbookPlan, packing: PartPacking = PORTABLE_PACKING): Uint8Array {
  checkPlan(plan);
  const workbook = new Workbook();
  const formats = new CellFormats();
  try {
    return finishedFile(written(workbook, formats, plan), plan, packing);
  } catch (error) {
    // What the library refuses it throws as a value that is no Error.
    throw error instanceof Error ? error : new RangeError(String(error));
  } finally {
    formats.free();
    workbook.free();
  }
}

function written(workbook: Workbook, formats: CellFormats, plan: WorkbookPlan): Uint8Array {
  workbook.setProperties(new DocProperties().setTitle(plan.title));
  const sheetNames = new Map(plan.sheets.map(({ id, name }) => [id, name]));
  const tables = plan.sheets.flatMap((sheet) => sheet.tables.map(({ name }) => name));
  const names = { sheets: sheetNames, tables: new Map(tables.map((name) => [name, name])) };
  const cells = new Map(plan.sheets.map((sheet) => [sheet.id, new PlannedCells(sheet)]));
  // All sheets come first: charts and links name them.
  const worksheets = plan.sheets.map((sheet) => workbook.addWorksheet().setName(sheet.name));
  plan.sheets.forEach((sheet, index) => {
    const worksheet = worksheets[index];
    if (worksheet !== undefined) writeSheet(worksheet, sheet, formats, { names, cells });
  });
  for (const { name, sheet, range } of plan.definedNames) {
    workbook.defineName(name, `=${sheetReference(sheetNames.get(sheet) ?? '', range)}`);
  }
  return workbook.saveToBufferSync();
}
