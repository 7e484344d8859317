/** A published table has fewer cells. */
const MOST_CELLS = 20_000;

/**
 * What the selected cells show, row by row, as it is shown: `17.5 %`. Of whole columns only what is filled counts, and of
 * a selection that is larger than any table its first rows.
 */
export async function selectedTexts(context: Excel.RequestContext): Promise<readonly (readonly string[])[]> {
  const filled = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true);
  filled.load('rowCount,columnCount');
  await context.sync();
  if (filled.isNullObject) return [];
  const rows = Math.min(filled.rowCount, Math.ceil(MOST_CELLS / filled.columnCount));
  const shown = filled.getCell(0, 0).getResizedRange(rows - 1, filled.columnCount - 1);
  shown.load('text');
  await context.sync();
  return shown.text;
}
