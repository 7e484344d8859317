import type { Field } from '../log/model/field';
import type { RequestLog } from '../log/model/requestLog';
import { type FigureId, FIGURES } from './figures/figures';
import { ofOrgan, ofOrigin, type RequestTest } from './requestSort';

/** A field that a log neither has a column nor a value for, and the figures of its requests that need it. */
export interface MissingField {
  readonly field: Field;
  readonly figures: readonly FigureId[];
}

/** What a log does not say, and which figures are not available for want of it (follows the rule of `missingField`). */
export function figuresWithoutField(log: RequestLog): readonly MissingField[] {
  const missing = new Map<Field, FigureId[]>();
  for (const definition of FIGURES) {
    if (!('needs' in definition)) continue;
    const needed: readonly Field[] = definition.needs;
    const lacking = needed.filter((field) => !log.holds.has(field));
    if (lacking.length === 0) continue;
    const tests: readonly RequestTest[] = [
      ofOrgan(definition.organ),
      definition.requests,
      ...('origin' in definition ? [ofOrigin(definition.origin)] : []),
    ];
    const concerns = log.rowNumbers.some((_, row) => tests.every((is) => is(log, row)));
    if (!concerns) continue;
    for (const field of lacking) missing.set(field, [...(missing.get(field) ?? []), definition.id]);
  }
  return [...missing].map(([field, figures]) => ({ field, figures }));
}
