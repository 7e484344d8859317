import type { Field } from '../../log/model/field';
import type { RequestLog } from '../../log/model/requestLog';
import type { Reason } from '../reason';

/**
 * Why a figure that needs replies, recordings or outcomes is not available: a log that it counts has neither a column nor
 * a fixed value for them, and 0 % would say that nobody replied (follows footnotes 8 and 9). Gives the first such log and
 * field, or `undefined` if every log has what is needed.
 */
export function missingField(logs: Iterable<RequestLog>, needed: readonly Field[]): Reason | undefined {
  for (const { holds, source } of logs) {
    const field = needed.find((candidate) => !holds.has(candidate));
    if (field !== undefined)
      return { code: 'notInLog', field, workbook: source.workbook, sheet: source.sheet };
  }
  return undefined;
}
