import { HostError, notImplemented } from './hostError';
import type { HostObject } from './hostObject';
import type { JsonValue } from './json';
import type { Requirements } from './requirements';

export interface QueryOptions {
  readonly select: readonly string[];
  readonly top?: number | undefined;
  readonly skip?: number | undefined;
}

type Answered = Record<string, JsonValue>;

/** The properties of an object that a `load` asks for, by their own names; of a collection, those of its items. */
export function query(object: HostObject, options: QueryOptions, requirements: Requirements): JsonValue {
  const { members } = object;
  const answer: Answered = { ...members.identity };
  if (members.items === undefined) return { ...answer, ...selected(object, options.select, requirements) };
  const own = options.select.filter((name) => members.properties?.[pascal(name)] !== undefined);
  for (const name of own) Object.assign(answer, selected(object, [name], requirements));
  const ofItems = options.select.filter((name) => !own.includes(name));
  if (own.length > 0 && ofItems.length === 0) return answer;
  const { skip = 0, top = Infinity } = options;
  answer['_Items'] = members
    .items()
    .slice(skip, skip + top)
    .map((item) => ({ ...item.members.identity, ...selected(item, ofItems, requirements) }));
  return answer;
}

function selected(object: HostObject, select: readonly string[], requirements: Requirements): Answered {
  const answer: Answered = {};
  const nested = new Map<string, string[]>();
  const { className, members } = object;
  if (select.length === 0 || select.includes('*')) Object.assign(answer, everything(object, requirements));
  for (const path of select) {
    if (path === '*' || path === '$none') continue;
    const [first = '', ...rest] = path.split(/[/.]/);
    const name = pascal(first);
    const property = members.properties?.[name];
    if (rest.length === 0 && property !== undefined) {
      requirements.demand(className, name);
      answer[name] = property.get();
    } else if (members.relations?.[name] !== undefined) {
      const wanted = rest.length === 0 ? '*' : rest.join('/');
      nested.set(name, [...(nested.get(name) ?? []), wanted]);
    } else throw notImplemented(`${className}.${first}`);
  }
  for (const [name, paths] of nested) {
    requirements.demand(className, name);
    const related = members.relations?.[name]?.() ?? null;
    answer[name] = related === null ? null : query(related, { select: paths }, requirements);
  }
  return answer;
}

/** What `load()` without names gives: all that this Excel has. */
function everything({ className, members }: HostObject, requirements: Requirements): Answered {
  const answer: Answered = {};
  for (const [name, property] of Object.entries(members.properties ?? {})) {
    if (requirements.has(className, name)) answer[name] = property.get();
  }
  return answer;
}

function pascal(name: string): string {
  return name.startsWith('_') ? name : name.charAt(0).toUpperCase() + name.slice(1);
}

/** Sets a property by its name in a request. */
export function setProperty(
  object: HostObject,
  name: string,
  value: unknown,
  requirements: Requirements,
): void {
  const { className, members } = object;
  const property = members.properties?.[pascal(name)];
  if (property === undefined) throw notImplemented(`${className}.${name}`);
  requirements.demand(className, name);
  if (property.set === undefined)
    throw new HostError('InvalidOperation', `${className}.${name} is read-only.`);
  property.set(value);
}
