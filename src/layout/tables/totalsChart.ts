import type { Messages } from '../../locales/messages';
import type { Report } from '../../report/report';
import type { Block } from '../blocks/block';
import { comparedChart } from './comparedChart';

/** Requests sent by each stream in this period and in the one before. */
export function totalsChart(report: Report, messages: Messages): Block {
  const { totals: texts } = messages.charts;
  const counts = report.breakdowns.totals.map((count) => ({ ...count, label: texts.names[count.name] }));
  return comparedChart({ name: 'totals', type: 'column', texts, counts, total: false }, report, messages);
}
