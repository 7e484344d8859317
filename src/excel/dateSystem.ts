import { type CalendarDay, civilDate, type DateSystem } from '../ground/calendarDay';
import { dayOfSerial } from '../ground/dateSerial';
import type { LogLayout } from '../log/fitting/logLayout';
import { isPlausibleSerial } from '../log/values/plausibleSerial';
import type { SheetOutline } from '../ground/outline';

/**
 * The date system of the open workbook. Excel tells it only in a version to come, so that the text of one cell with a
 * date settles it: the same serial is shown four years later in the 1904 system. 1900 where no log has such a cell.
 */
export async function readDateSystem(
  context: Excel.RequestContext,
  logs: readonly LogLayout[],
  sheets: readonly SheetOutline[],
): Promise<DateSystem> {
  for (const layout of logs) {
    const column = layout.columns.get('sent')?.index;
    const head = sheets.find(({ name }) => name === layout.sheet)?.head;
    const position = column === undefined ? -1 : (head?.columns.indexOf(column) ?? -1);
    const offset = head?.rows.findIndex((row) => isSerial(row[position])) ?? -1;
    if (head === undefined || column === undefined || offset < 0) continue;
    const system = await systemOfCell(context, layout.sheet, head.firstRow + offset, column);
    if (system !== undefined) return system;
  }
  return 1900;
}

async function systemOfCell(
  context: Excel.RequestContext,
  sheet: string,
  row: number,
  column: number,
): Promise<DateSystem | undefined> {
  const cell = context.workbook.worksheets.getItem(sheet).getCell(row, column);
  cell.load('values,text');
  await context.sync();
  return systemOf(Number(cell.values[0]?.[0]), cell.text[0]?.[0] ?? '');
}

function isSerial(value: unknown): boolean {
  return typeof value === 'number' && isPlausibleSerial(value);
}

/** The system in which a serial is shown as a text; `undefined` where the text names neither year. */
export function systemOf(serial: number, text: string): DateSystem | undefined {
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
