import { HostError } from './protocol/hostError';
import type { Action, Request } from './protocol/request';

/** When a request fails on purpose: before anything is done, half-way, or when all is done but the answer is lost. */
export type FaultMoment = 'before' | 'middle' | 'after';

export interface Fault {
  readonly code: string;
  readonly moment: FaultMoment;
  /** fails before the first action that names this member, as requests name it (`Add`, `Values`) */
  readonly member?: string | undefined;
}

interface Planned extends Fault {
  /** how many requests still pass before it */
  waits: number;
  /** how many requests it still fails */
  times: number;
}

/** The failures that a test wants. */
export class Faults {
  #planned: Planned[] = [];

  /** @param n 1 is the next request */
  onRequest(n: number, code: string, moment: FaultMoment): void {
    this.#planned.push({ code, moment, waits: n - 1, times: 1 });
  }

  onMember(member: string, code: string, moment: FaultMoment, times: number): void {
    this.#planned.push({ code, moment, member, waits: 0, times });
  }

  clear(): void {
    this.#planned = [];
  }

  /** The fault that befalls a request that has arrived. */
  next(request: Request): Fault | undefined {
    let hit: Planned | undefined;
    for (const planned of this.#planned) {
      if (planned.member !== undefined && !names(request, planned.member)) continue;
      if (planned.waits > 0) planned.waits -= 1;
      else hit ??= planned;
    }
    if (hit === undefined) return undefined;
    hit.times -= 1;
    this.#planned = this.#planned.filter(({ times }) => times > 0);
    return hit;
  }
}

/** Ends a request with a fault that strikes half-way: before its member, or after half of its actions. */
export function strike(fault: Fault | undefined, request: Request, action: Action, index: number): void {
  if (fault?.moment !== 'middle') return;
  const member = fault.member;
  const now =
    member === undefined
      ? index >= Math.floor(request.Actions.length / 2)
      : action.Name === member || pathNames(request, action.ObjectPathId).includes(member);
  if (now) throw new HostError(fault.code);
}

function names(request: Request, member: string): boolean {
  return (
    request.Actions.some(({ Name }) => Name === member) ||
    Object.values(request.ObjectPaths).some(({ Name }) => Name === member)
  );
}

function pathNames(request: Request, id: number | null | undefined): string[] {
  const path = request.ObjectPaths[String(id)];
  return path === undefined ? [] : [path.Name ?? '', ...pathNames(request, path.ParentObjectPathId)];
}
