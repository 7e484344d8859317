import { Arguments } from './arguments';
import { HostError, notImplemented } from './hostError';
import { HostObject } from './hostObject';
import { PathType, type ArgumentInfo, type ObjectPath, type Request } from './request';
import type { Requirements } from './requirements';

/** Finds the objects that a request's paths lead to, each once: a path that adds a sheet adds one. */
export class ObjectPaths {
  readonly #found = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Request['ObjectPaths'],
    private readonly root: HostObject,
    private readonly references: ReadonlyMap<string, HostObject>,
    private readonly requirements: Requirements,
  ) {}

  /** The object of a path; `null` is a null object. */
  object(id: number | null | undefined): HostObject | null {
    const path = this.paths[String(id)];
    if (path === undefined)
      throw new HostError('GeneralException', `The request has no object path ${id ?? '?'}.`);
    const known = this.#found.get(path.Id);
    if (known !== undefined) return known;
    const found = this.#find(path);
    this.#found.set(path.Id, found);
    return found;
  }

  /** The class of an object that was found before. */
  classOf(id: number | null | undefined): string | undefined {
    return this.#found.get(id ?? -1)?.className;
  }

  /** The arguments of a call, with the objects among them in place of their paths. */
  arguments(info: ArgumentInfo | null | undefined): Arguments {
    const values = (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      return typeof reference === 'number' && reference !== 0 ? this.object(reference) : value;
    });
    return new Arguments(values);
  }

  #find(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case PathType.root:
        return this.root;
      case PathType.newObject:
        // Services of Office itself that the library talks to at its start.
        return new HostObject('Service', {});
      case PathType.reference:
        return this.#referenced(path.Name ?? '');
      case PathType.nothing:
        return null;
      default:
        return this.#child(path);
    }
  }

  #referenced(id: string): HostObject {
    const object = this.references.get(id);
    if (object === undefined) throw new HostError('InvalidReference');
    return object;
  }

  #child(path: ObjectPath): HostObject | null {
    const parent = this.object(path.ParentObjectPathId);
    if (parent === null) return null;
    const { className, members } = parent;
    const name = path.Name ?? '';
    if (path.ObjectPathType === PathType.indexer) {
      if (members.item === undefined) throw notImplemented(`${className}[]`);
      return members.item(this.arguments(path.ArgumentInfo));
    }
    this.requirements.demand(className, name);
    if (path.ObjectPathType === PathType.property) {
      const relation = members.relations?.[name];
      if (relation === undefined) throw notImplemented(`${className}.${name}`);
      return relation();
    }
    const method = members.methods?.[name];
    if (path.ObjectPathType !== PathType.method || method === undefined)
      throw notImplemented(`${className}.${name}`);
    const outcome = method(this.arguments(path.ArgumentInfo));
    if (outcome === null || outcome instanceof HostObject) return outcome;
    throw notImplemented(`${className}.${name}, as an object,`);
  }
}
