import type { WorkbookPlan } from '../../plan/workbookPlan';
import type { PaneSettings } from '../contract/paneService';

/** The plan with the sheets and charts that the user wants. */
export function selectedSheets(plan: WorkbookPlan, { charts, supplementary }: PaneSettings): WorkbookPlan {
  const sheets = plan.sheets
    .filter(({ id }) => supplementary || id !== 'supplementary')
    .map((sheet) => (charts ? sheet : { ...sheet, charts: [] }));
  const ids = new Set(sheets.map(({ id }) => id));
  return { ...plan, sheets, definedNames: plan.definedNames.filter(({ sheet }) => ids.has(sheet)) };
}
