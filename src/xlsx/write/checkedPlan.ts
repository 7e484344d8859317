import { rangeAddress, type CellRange } from '../../ground/address';
import type { SheetPlan, WorkbookPlan } from '../../plan/workbookPlan';

const LAST_ROW = 1048575;
const LAST_COLUMN = 16383;
const LONGEST_LIST = 255;

/** Throws a RangeError where a plan cannot be carried out: a mistake in the program, never in a log. */
export function checkPlan(plan: WorkbookPlan): void {
  if (plan.sheets.length === 0) throw new RangeError('The plan has no sheet');
  const ids = new Set(plan.sheets.map(({ id }) => id));
  if (ids.size !== plan.sheets.length) throw new RangeError('Two sheets of the plan have the same id');
  for (const sheet of plan.sheets) checkSheet(sheet, ids);
  for (const { name, sheet, range } of plan.definedNames) {
    if (!ids.has(sheet)) throw new RangeError(`The name ${name} points into no sheet of the plan: ${sheet}`);
    checkRange(range);
  }
}

function checkSheet(sheet: SheetPlan, ids: ReadonlySet<SheetPlan['id']>): void {
  for (const { row, column, value } of sheet.cells) {
    checkRange({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw new RangeError(`No cell of ${sheet.id} holds ${value}`);
    }
  }
  sheet.merges.forEach(checkRange);
  for (const { name, range } of sheet.tables) {
    checkRange(range);
    if (range.lastRow === range.firstRow)
      throw new RangeError(`The table ${name} has no row below its header`);
  }
  for (const { range, texts } of sheet.choices ?? []) {
    checkRange(range);
    if (texts.some((text) => text.includes(',')) || texts.join(',').length > LONGEST_LIST) {
      throw new RangeError(`No list to choose from can hold these texts: ${texts.join(' | ')}`);
    }
  }
  for (const { name, data, dataSheet, position } of sheet.charts) {
    if (dataSheet !== undefined && !ids.has(dataSheet))
      throw new RangeError(`The chart ${name} draws no sheet of the plan: ${dataSheet}`);
    checkRange(data);
    checkRange(position);
    if (data.lastRow === data.firstRow || data.lastColumn === data.firstColumn) {
      throw new RangeError(`The chart ${name} has nothing to draw in ${rangeAddress(data)}`);
    }
  }
}

function checkRange(range: CellRange): void {
  const { firstRow, firstColumn, lastRow, lastColumn } = range;
  const whole = [firstRow, firstColumn, lastRow, lastColumn].every(Number.isInteger);
  const ordered = firstRow >= 0 && firstRow <= lastRow && firstColumn >= 0 && firstColumn <= lastColumn;
  if (whole && ordered && lastRow <= LAST_ROW && lastColumn <= LAST_COLUMN) return;
  throw new RangeError(`No such range: ${JSON.stringify(range)}`);
}
