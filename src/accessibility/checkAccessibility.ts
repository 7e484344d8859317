import type { WorkbookPlan } from '../plan/workbookPlan';
import type { AccessibilityFinding, AccessibilityRule } from './finding';
import { cellEmpty } from './rules/cellEmpty';
import { cellsMerged } from './rules/cellsMerged';
import { chartBesideTable } from './rules/chartBesideTable';
import { chartUntold } from './rules/chartUntold';
import { contentsUnlinked } from './rules/contentsUnlinked';
import { contrastLow } from './rules/contrastLow';
import { filtered } from './rules/filtered';
import { headerOrFooter } from './rules/headerOrFooter';
import { headingMissing } from './rules/headingMissing';
import { noteUndefined } from './rules/noteUndefined';
import { rowBlank } from './rules/rowBlank';
import { rowsFrozen } from './rules/rowsFrozen';
import { sheetUnnamed } from './rules/sheetUnnamed';
import { shorthandUndefined } from './rules/shorthandUndefined';
import { tablesTogether } from './rules/tablesTogether';
import { tableUnmarked } from './rules/tableUnmarked';
import { tableUnnamed } from './rules/tableUnnamed';
import { textSmall } from './rules/textSmall';
import { titleMissing } from './rules/titleMissing';
import { type SheetView, sheetView } from './sheetView';

type SheetRule = Exclude<AccessibilityRule, 'contentsUnlinked' | 'noteUndefined' | 'contentHidden'>;

/** The places of a sheet that break a rule; `''` stands for the whole sheet. */
const SHEET_RULES: Readonly<Record<SheetRule, (view: SheetView) => readonly string[]>> = {
  titleMissing,
  tableUnmarked,
  tablesTogether,
  tableUnnamed,
  headingMissing,
  cellsMerged,
  cellEmpty,
  shorthandUndefined,
  headerOrFooter,
  rowsFrozen,
  filtered,
  textSmall,
  contrastLow,
  chartUntold,
  chartBesideTable,
  sheetUnnamed,
  rowBlank,
};

/**
 * What keeps people from reading a workbook, sheet by sheet: what the Government Analysis Function of the United Kingdom
 * asks of statistics in spreadsheets (*Releasing statistics in spreadsheets*), as far as it can be seen in a plan.
 *
 * @param hidden the names of sheets of a file that are hidden, or hide rows or columns; a plan of ours hides nothing
 */
export function checkAccessibility(
  { sheets }: Pick<WorkbookPlan, 'sheets'>,
  hidden: readonly string[] = [],
): readonly AccessibilityFinding[] {
  const views = sheets.map(sheetView);
  const undefinedNotes = noteUndefined(views);
  const [first] = sheets;
  const unlinked = contentsUnlinked(views).map((place) => ({
    rule: 'contentsUnlinked' as const,
    sheet: first?.name ?? '',
    place,
  }));
  return [
    ...unlinked,
    ...hidden.map((sheet) => ({ rule: 'contentHidden' as const, sheet, place: '' })),
    ...views.flatMap((view) => [
      ...findingsOfSheet(view),
      ...(undefinedNotes.get(view) ?? []).map((place) => ({
        rule: 'noteUndefined' as const,
        sheet: view.sheet.name,
        place,
      })),
    ]),
  ];
}

function findingsOfSheet(view: SheetView): readonly AccessibilityFinding[] {
  return Object.entries(SHEET_RULES).flatMap(([rule, places]) =>
    places(view).map((place) => ({ rule: rule as SheetRule, sheet: view.sheet.name, place })),
  );
}
