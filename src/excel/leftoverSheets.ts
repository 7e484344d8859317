import type { WorkbookPlan } from '../plan/workbookPlan';
import { type ExistingSheet, readReportSheets, type ReportSheet } from './existingSheets';
import { removeMarks } from './sheetMark';

/** The sheets that an earlier run made and that the report has no more, as where the user wants it without them. */
export async function readLeftovers(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  sheets: readonly ExistingSheet[],
): Promise<readonly ReportSheet[]> {
  const wanted = new Set(plan.sheets.map(({ id }) => id));
  const others = sheets.flatMap(({ mark }) => (mark === undefined || wanted.has(mark.id) ? [] : [mark.id]));
  const found = await readReportSheets(context, [...new Set(others)], sheets);
  return [...found.values()];
}

/**
 * Deletes them: their figures are those of another run. One that somebody edited, or that is protected, loses its mark
 * instead and is the user's from then on.
 */
export async function deleteLeftovers(
  context: Excel.RequestContext,
  leftovers: readonly ReportSheet[],
): Promise<void> {
  if (leftovers.length === 0) return;
  const [users, own] = [
    leftovers.filter(({ isEdited, isProtected }) => isEdited || isProtected),
    leftovers.filter(({ isEdited, isProtected }) => !isEdited && !isProtected),
  ];
  for (const { worksheet } of own) worksheet.delete();
  await removeMarks(
    context,
    users.map(({ worksheet }) => worksheet),
  );
}
