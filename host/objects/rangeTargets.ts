import type { RangeTarget } from '../model/rangeTarget';
import { HostObject } from '../protocol/hostObject';

const TARGETS = new WeakMap<HostObject, RangeTarget>();

/** Lets an object stand for cells where it is an argument. */
export function standingFor(target: RangeTarget, object: HostObject): HostObject {
  TARGETS.set(object, target);
  return object;
}

/** The cells of an argument that is a range object. */
export function targetOf(argument: unknown): RangeTarget | undefined {
  return argument instanceof HostObject ? TARGETS.get(argument) : undefined;
}
