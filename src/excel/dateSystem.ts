import { type CalendarDay, civilDate, type DateSystem } from '../ground/calendarDay';
import { dayOfSerial } from '../ground/dateSerial';
import { type OpenSheet, worksheetOf } from './openSheet';

/** A cell that holds a date. */
export interface DateCell {
  readonly sheet: OpenSheet;
  /** from 0 */
  readonly row: number;
  /** from 0 */
  readonly column: number;
}

/**
 * The date system of the open workbook. Excel tells it only in a version to come, so that the text of one cell with a
 * date settles it: the same serial is shown four years later in the 1904 system. 1900 where no cell settles it.
 *
 * @param cells looked at one after the other, until one settles it
 */
export async function readDateSystem(
  context: Excel.RequestContext,
  cells: readonly DateCell[],
): Promise<DateSystem> {
  for (const cell of cells) {
    const system = await systemOfCell(context, cell);
    if (system !== undefined) return system;
  }
  return 1900;
}

async function systemOfCell(
  context: Excel.RequestContext,
  { sheet, row, column }: DateCell,
): Promise<DateSystem | undefined> {
  const cell = worksheetOf(context, sheet).getCell(row, column);
  cell.load('values,text');
  await context.sync();
  return systemOf(Number(cell.values[0]?.[0]), cell.text[0]?.[0] ?? '');
}

/** The system in which a serial is shown as a text; `undefined` where the text names neither year. */
function systemOf(serial: number, text: string): DateSystem | undefined {
  const numbers: readonly string[] = text.match(/\d+/g) ?? [];
  const isShown = (day: CalendarDay | undefined): boolean => {
    if (day === undefined) return false;
    const year = String(civilDate(day).year);
    return numbers.includes(year) || (numbers.length === 3 && numbers.includes(year.slice(2)));
  };
  const [in1900, in1904] = [isShown(dayOfSerial(serial, 1900)), isShown(dayOfSerial(serial, 1904))];
  if (in1900 === in1904) return undefined;
  return in1900 ? 1900 : 1904;
}
