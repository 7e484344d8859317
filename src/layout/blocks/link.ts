import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { Place } from '../../log/model/issue';
import type { LinkPlan } from '../../plan/workbookPlan';
import type { SheetContext, SheetId } from './sheet';

/** A link to the top of a sheet of the report; none where the report is made without that sheet. */
export function linkTo(
  sheet: SheetId,
  { sheets, messages: { report, sheetNames } }: Pick<SheetContext, 'sheets' | 'messages'>,
): LinkPlan | undefined {
  if (!sheets.has(sheet)) return undefined;
  return { sheet, cell: 'A1', tip: fill(report.linkTip, { sheet: sheetNames[sheet] }) };
}

/** A link to a cell of a log on a sheet of the workbook that the report is written into. */
export function linkToCell({ sheet, cell }: Place, { dataQuality }: Messages): LinkPlan {
  return { sheet, cell, tip: fill(dataQuality.linkTip, { sheet, cell }), isOutside: true };
}
