import { type Category, type Kind, type Organ, type Origin, type Purpose } from '../log/attribute';
import type { RequestLog } from '../log/requestLog';
import { codeOf } from '../log/vocabulary/meaning';

/** Whether a request of a log is of some sort. */
export type RequestTest = (log: RequestLog, row: number) => boolean;

export function ofKind(...kinds: readonly Kind[]): RequestTest {
  const codes = new Set(kinds.map((kind) => codeOf('kind', kind)));
  return ({ coded }, row) => codes.has(coded.kind[row] ?? 0);
}

export function ofOrgan(organ: Organ): RequestTest {
  const code = codeOf('organ', organ);
  return ({ coded }, row) => coded.organ[row] === code;
}

export function ofOrigin(origin: Origin): RequestTest {
  const code = codeOf('origin', origin);
  return ({ coded }, row) => coded.origin[row] === code;
}

export function ofCategory(category: Category): RequestTest {
  const code = codeOf('category', category);
  return ({ coded }, row) => coded.category[row] === code;
}

export function forPurpose(...purposes: readonly Purpose[]): RequestTest {
  const codes = new Set(purposes.map((purpose) => codeOf('purpose', purpose)));
  return ({ coded }, row) => codes.has(coded.purpose[row] ?? 0);
}

export function both(first: RequestTest, second: RequestTest): RequestTest {
  return (log, row) => first(log, row) && second(log, row);
}
