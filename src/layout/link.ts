import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { SheetId } from './sheet';
import type { CellPlan } from './workbookPlan';

/** A link to the top of a sheet of the report. */
export function linkTo(sheet: SheetId, { report, sheetNames }: Messages): NonNullable<CellPlan['link']> {
  return { sheet, cell: 'A1', tip: fill(report.linkTip, { sheet: sheetNames[sheet] }) };
}
