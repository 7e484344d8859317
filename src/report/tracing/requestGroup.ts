import type { LeftOutReason } from '../leftOutReason';
import type { RequestSelection } from './requestSelection';
import type { NumberTrace } from './traceNumber';

/** What a number does with a request: it counts it, leaves it out for a reason, or compares with it (growth). */
export type RequestStanding = 'counted' | LeftOutReason | 'previous';

/** The requests that stand to a number in one way. */
export interface RequestGroup {
  readonly standing: RequestStanding;
  readonly requests: RequestSelection;
}

/** The groups of a trace: the counted, those left out by reason in the order of the logs, those of the period before. */
export function groupsOfTrace({ counted, leftOut, previous }: NumberTrace): readonly RequestGroup[] {
  return [
    { standing: 'counted', requests: counted },
    ...[...leftOut].map(([standing, requests]) => ({ standing, requests })),
    ...(previous === null ? [] : [{ standing: 'previous' as const, requests: previous.requests }]),
  ];
}
