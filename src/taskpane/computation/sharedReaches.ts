import type { FigureReach } from '../../report/reach/reachOfIssues';

type Reach = readonly FigureReach[];

/**
 * Gives, for each reach, one object for all that say the same, whole or of a figure alone. Most findings of a kind reach as
 * far as each other, and what is sent to another thread holds an object once, however many refer to it: of thousands of
 * findings their reaches are nearly all.
 */
export function sharedReaches(): (reach: Reach) => Reach {
  const reaches = new Map<string, Reach>();
  const figures = new Map<string, FigureReach>();
  return (reach) => shared(reaches, reach, () => reach.map((one) => shared(figures, one, () => one)));
}

function shared<T>(known: Map<string, T>, value: T, make: () => T): T {
  const key = JSON.stringify(value);
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}
