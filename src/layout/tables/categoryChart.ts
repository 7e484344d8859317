import type { Messages } from '../../locales/messages';
import type { Report } from '../../report/report';
import type { Block } from '../blocks/block';
import { comparedChart } from './comparedChart';

/** Requests of the Registry's headquarters by category, in this period and in the one before. */
export function categoryChart(report: Report, messages: Messages): Block {
  const { byCategory: texts } = messages.charts;
  const counts = report.breakdowns.byCategory.map((count) => ({
    ...count,
    label: messages.values.category[count.name],
  }));
  return comparedChart({ name: 'byCategory', type: 'bar', texts, counts, total: true }, report, messages);
}
