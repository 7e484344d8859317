import type { LeftOutReason } from '../leftOutReason';
import type { RequestSelection } from './requestSelection';
import type { NumberTrace } from './traceNumber';

/** What a number does with a request: it counts it, leaves it out for a reason, compares with it (growth), or is divided by it. */
export type RequestStanding = 'counted' | LeftOutReason | 'previous' | 'dividedBy';

/** The requests that stand to a number in one way. */
export interface RequestGroup {
  readonly standing: RequestStanding;
  readonly requests: RequestSelection;
}

/**
 * The groups of a trace: the counted, those left out by reason in the order of the logs, those of the period before, and
 * those of the denominator.
 */
export function groupsOfTrace({
  counted,
  leftOut,
  previous,
  dividedBy,
}: NumberTrace): readonly RequestGroup[] {
  return [
    { standing: 'counted', requests: counted },
    ...[...leftOut].map(([standing, requests]) => ({ standing, requests })),
    ...(previous === null ? [] : [{ standing: 'previous' as const, requests: previous.requests }]),
    ...(dividedBy === null ? [] : [{ standing: 'dividedBy' as const, requests: dividedBy }]),
  ];
}
