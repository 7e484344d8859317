import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { Place } from '../log/model/issue';

/** A place: `otp.xlsx, sheet “Log”, cell B7`, or without the cell or the sheet if the place is larger. */
export function describePlace({ workbook, sheet, cell }: Place, { places }: Messages): string {
  if (sheet === '') return fill(places.workbook, { workbook });
  if (cell === '') return fill(places.sheet, { workbook, sheet });
  return fill(places.cell, { workbook, sheet, cell });
}
