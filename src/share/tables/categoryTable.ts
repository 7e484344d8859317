import { isAnythingCounted } from '../../layout/blocks/compared';
import type { Messages } from '../../locales/messages';
import type { Report } from '../../report/report';
import type { SharedTable } from '../sharedReport';
import { comparedTable } from './comparedTable';

/** The requests of the Registry's headquarters by category: figures of the table of priority area 2. */
export function categoryTable(report: Report, messages: Messages): readonly SharedTable[] {
  const { byCategory } = report.breakdowns;
  if (!isAnythingCounted(byCategory)) return [];
  const texts = messages.charts.byCategory;
  const content = {
    id: 'byCategory',
    name: messages.share.sheets.byCategory,
    title: texts.title,
    category: texts.category,
    valueAxis: texts.valueAxis,
    type: 'bar' as const,
    rows: byCategory.map((count) => ({
      ...count,
      id: `byCategory.${count.name}`,
      label: messages.values.category[count.name],
    })),
    totals: totalsOf(byCategory),
  };
  return [comparedTable(content, report, messages)];
}

/** The requests of headquarters, in this period and, where they are known, in the one before. */
function totalsOf(counts: Report['breakdowns']['byCategory']): readonly number[] {
  const current = counts.reduce((sum, count) => sum + count.current, 0);
  if (counts.some(({ previous }) => previous === null)) return [current];
  return [current, counts.reduce((sum, { previous }) => sum + (previous ?? 0), 0)];
}
