import { ORGANS, organOfKind, ORIGINS, type Organ, type Origin } from '../log/model/attribute';
import type { RequestLog } from '../log/model/requestLog';
import { codeOf } from '../log/model/code';

/** Which organs, and which origins of an organ, have a log at all: `Registry`, `Registry/headquarters`. */
export type LoggedOrgans = ReadonlySet<string>;

/** Whether one of the logs holds, or is kept for, items of an organ (and origin). */
export function isLogged(logged: LoggedOrgans, organ: Organ, origin?: Origin): boolean {
  return logged.has(keyOf(organ, origin));
}

function keyOf(organ: Organ, origin?: Origin): string {
  return origin === undefined ? organ : `${organ}/${origin}`;
}

/** Looks once through the logs: what their profiles fix counts, even where they hold no row. */
export function loggedOrgans(logs: readonly RequestLog[]): LoggedOrgans {
  return new Set(logs.flatMap((log) => [...fixedKeys(log), ...heldKeys(log)]));
}

function fixedKeys({ profile: { fixed } }: RequestLog): readonly string[] {
  const organ = fixed.organ ?? (fixed.kind && organOfKind(fixed.kind));
  return organ ? [organ, keyOf(organ, fixed.origin ?? undefined)] : [];
}

function heldKeys({ coded }: RequestLog): readonly string[] {
  const held = heldPairs(coded);
  return ORGANS.flatMap((organ) => {
    const code = codeOf('organ', organ);
    const origins = ORIGINS.filter((origin) => held.has(pairOf(code, codeOf('origin', origin))));
    const isHeld = origins.length > 0 || held.has(pairOf(code, 0));
    return isHeld ? [organ, ...origins.map((origin) => keyOf(organ, origin))] : [];
  });
}

function heldPairs({ organ, origin }: RequestLog['coded']): ReadonlySet<number> {
  const held = new Set<number>();
  let last = -1;
  for (let row = 0; row < organ.length; row += 1) {
    const pair = pairOf(organ[row] ?? 0, origin[row] ?? 0);
    if (pair !== last) held.add(pair);
    last = pair;
  }
  return held;
}

function pairOf(organCode: number, originCode: number): number {
  return organCode * 256 + originCode;
}
