import { requestPlace, requestText } from '../log/model/requestRows';
import { classifierOf } from './computeFigure';
import { definitionOf, type FigureId } from './figures/figures';
import type { LeftOutReason } from './leftOutReason';
import type { FigureTrace, Report, TracedRequest } from './report';
import { rowsOfPeriod } from './tally';

/**
 * The requests that a figure counted and those that it left out, each with its cell, in the order of the logs. Both are
 * empty for a figure that does not count requests.
 */
export function traceFigure(report: Report, id: FigureId): FigureTrace {
  const classify = classifierOf(definitionOf(id));
  const counted: TracedRequest[] = [];
  const leftOut = new Map<LeftOutReason, TracedRequest[]>();
  for (const log of report.logs) {
    for (const row of rowsOfPeriod(log, report.period)) {
      const standing = classify(log, row, report.period);
      if (standing === undefined) continue;
      const request = { ...requestPlace(log, row), reference: requestText(log, 'reference', row) };
      if (standing === 'counted') counted.push(request);
      else listOf(leftOut, standing).push(request);
    }
  }
  return { counted, leftOut };
}

function listOf<K, V>(lists: Map<K, V[]>, key: K): V[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
