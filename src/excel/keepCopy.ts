import type { CellValue } from '../log/workbook';
import { checkedValues } from './cellBlocks';
import { writtenValue } from './writtenText';

/** Keeps what stands on a sheet, its values and how they are shown, on a new sheet right after it. */
export async function keepCopy(context: Excel.RequestContext, name: string, copyName: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(true);
  used.load('values,numberFormat,rowIndex,columnIndex,rowCount,columnCount');
  sheet.load('position');
  await context.sync();
  const copy = context.workbook.worksheets.add(copyName);
  copy.position = sheet.position + 1;
  if (!used.isNullObject) {
    const cells = copy.getRangeByIndexes(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount);
    cells.numberFormat = used.numberFormat;
    cells.values = checkedValues(used.values, name).map((row) => row.map(rewritten));
  }
  await context.sync();
}

function rewritten(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'boolean' ? value : writtenValue(value);
}
