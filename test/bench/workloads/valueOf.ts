import type { Result } from '../../../src/ground/result';

/** What a step gave that is known to go well. */
export function valueOf<V, E>(result: Result<V, E>): V {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}
