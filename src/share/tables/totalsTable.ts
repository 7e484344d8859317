import { isAnythingCounted } from '../../layout/blocks/compared';
import type { Messages } from '../../locales/messages';
import type { Report } from '../../report/report';
import type { SharedTable } from '../sharedReport';
import { comparedTable } from './comparedTable';

/** The requests that each sender sent, in this period and in the one before: figures of the Court's first table. */
export function totalsTable(report: Report, messages: Messages): readonly SharedTable[] {
  const { totals } = report.breakdowns;
  if (!isAnythingCounted(totals)) return [];
  const texts = messages.charts.totals;
  const content = {
    id: 'totals',
    name: messages.share.sheets.totals,
    title: texts.title,
    category: texts.category,
    valueAxis: texts.valueAxis,
    type: 'column' as const,
    rows: totals.map((count) => ({ ...count, id: `totals.${count.name}`, label: texts.names[count.name] })),
  };
  return [comparedTable(content, report, messages)];
}
