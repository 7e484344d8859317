import { stop } from './excelFailure';

/** Brings a sheet to the front; with an address, selects that cell of it. */
export async function showPlace(
  context: Excel.RequestContext,
  sheetName: string,
  address = '',
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
  await context.sync();
  if (sheet.isNullObject) throw stop('sheetNotFound', sheetName);
  sheet.activate();
  if (address !== '') sheet.getRange(address).select();
  await context.sync();
}
