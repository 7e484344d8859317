import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { HostObject, type Members, type Method, type Property } from '../protocol/hostObject';
import type { JsonValue } from '../protocol/json';

/** Properties of which nothing follows in the workbook: kept as they were set, by their path (`Title/Text`). */
export type Bag = Map<string, JsonValue>;

interface PropertyShape {
  readonly initial: JsonValue;
  /** the only values that it takes */
  readonly allowed?: readonly string[];
  readonly readOnly?: boolean;
  /** a truth value beside it that becomes true when it is set */
  readonly shows?: string;
}

/** An object whose members only keep what is set. */
export interface BagShape {
  readonly className: string;
  readonly properties?: Readonly<Record<string, PropertyShape>>;
  readonly children?: Readonly<Record<string, BagShape>>;
  readonly methods?: Readonly<Record<string, (bag: Bag, path: string, args: Arguments) => void>>;
}

/** @param changed called before each change: it may refuse by throwing */
export function bagObject(bag: Bag, path: string, shape: BagShape, changed: () => void): HostObject {
  return new HostObject(shape.className, bagMembers(bag, path, shape, changed));
}

export function bagMembers(bag: Bag, path: string, shape: BagShape, changed: () => void): Members {
  const properties = Object.entries(shape.properties ?? {}).map(([name, property]): [string, Property] => [
    name,
    bagProperty(bag, path, name, property, changed),
  ]);
  const relations = Object.entries(shape.children ?? {}).map(([name, child]): [string, () => HostObject] => [
    name,
    () => bagObject(bag, `${path}${name}/`, child, changed),
  ]);
  const methods = Object.entries(shape.methods ?? {}).map(([name, method]): [string, Method] => [
    name,
    (args) => {
      changed();
      method(bag, path, args);
      return undefined;
    },
  ]);
  return {
    properties: Object.fromEntries(properties),
    relations: Object.fromEntries(relations),
    methods: Object.fromEntries(methods),
  };
}

function bagProperty(
  bag: Bag,
  path: string,
  name: string,
  shape: PropertyShape,
  changed: () => void,
): Property {
  const get = (): JsonValue => bag.get(path + name) ?? shape.initial;
  if (shape.readOnly === true) return { get };
  return {
    get,
    set: (value) => {
      changed();
      bag.set(path + name, checked(value, shape));
      if (shape.shows !== undefined) bag.set(path + shape.shows, true);
    },
  };
}

function checked(value: unknown, { initial, allowed }: PropertyShape): JsonValue {
  const fits = initial === null || value === null || typeof value === typeof initial;
  if (!fits || (allowed && !(typeof value === 'string' && allowed.includes(value)))) {
    throw new HostError('InvalidArgument');
  }
  return asJson(value);
}

export function asJson(value: unknown): JsonValue {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  if (Array.isArray(value)) return value.map((part: unknown) => asJson(part));
  if (typeof value !== 'object') throw new HostError('InvalidArgument');
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, asJson(part)]));
}

/** A text of a bag, or what Excel has where none was set. */
export function bagText(bag: Bag, path: string, otherwise: string): string {
  const value = bag.get(path);
  return typeof value === 'string' ? value : otherwise;
}
