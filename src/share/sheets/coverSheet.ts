import { fill } from '../../locales/fill';
import type { SheetPlan } from '../../plan/workbookPlan';
import type { SharedReport } from '../sharedReport';
import { linkToSheet, type SharedContext } from './sharedContext';
import { sharedSheetPlan } from './sharedSheet';
import { SHARED_STYLES } from './sharedStyles';

/** The first sheet: what the report is, and its contents as a table of links. */
export function coverSheet(
  { title, about }: SharedReport,
  sheets: readonly SheetPlan[],
  { messages, hasCharts }: SharedContext,
): SheetPlan {
  const { share, report } = messages;
  const header = [share.columns.sheet, share.columns.contents].map((value) => ({
    value,
    style: SHARED_STYLES.header,
  }));
  return sharedSheetPlan({
    id: 'cover',
    name: share.sheets.cover,
    title,
    lines: [
      { text: report.institution },
      ...about.map((item) => ({ text: fill(report.named, item) })),
      { text: hasCharts ? share.introduction : share.introductionTables },
      { text: share.confidentiality },
      { text: share.oneContents },
    ],
    columnWidths: [62, 90],
    table: {
      name: share.contentsName,
      rows: [
        header,
        ...sheets.map((sheet) => [
          {
            value: sheet.name,
            style: SHARED_STYLES.ruledLink,
            link: linkToSheet(sheet.id, sheet.name, messages),
          },
          { value: titleOf(sheet), style: SHARED_STYLES.text },
        ]),
      ],
    },
  });
}

/** What stands in A1. */
function titleOf({ cells, name }: SheetPlan): string {
  return String(cells.find(({ row, column }) => row === 0 && column === 0)?.value ?? name);
}
