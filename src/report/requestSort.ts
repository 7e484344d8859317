import { type Kind, type Organ, type Origin, type Purpose } from '../log/model/attribute';
import type { RequestLog } from '../log/model/requestLog';
import { type Code, codeOf } from '../log/model/code';

/** Whether a request of a log is of some sort. */
export type RequestTest = (log: RequestLog, row: number) => boolean;

/** Marks the codes of some values, to be looked up for every request of a log. */
function marked(codes: readonly Code[]): Uint8Array {
  const marks = new Uint8Array(256);
  for (const code of codes) marks[code] = 1;
  return marks;
}

export function ofKind(...kinds: readonly Kind[]): RequestTest {
  const marks = marked(kinds.map((kind) => codeOf('kind', kind)));
  return ({ coded }, row) => marks[coded.kind[row] ?? 0] === 1;
}

export function ofOrgan(organ: Organ): RequestTest {
  const code = codeOf('organ', organ);
  return ({ coded }, row) => coded.organ[row] === code;
}

export function ofOrigin(origin: Origin): RequestTest {
  const code = codeOf('origin', origin);
  return ({ coded }, row) => coded.origin[row] === code;
}

export function forPurpose(...purposes: readonly Purpose[]): RequestTest {
  const marks = marked(purposes.map((purpose) => codeOf('purpose', purpose)));
  return ({ coded }, row) => marks[coded.purpose[row] ?? 0] === 1;
}

export function both(first: RequestTest, second: RequestTest): RequestTest {
  return (log, row) => first(log, row) && second(log, row);
}
