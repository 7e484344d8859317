import type { Answer, ActionResult } from './answer';
import { HostError, notImplemented } from './hostError';
import { HostObject } from './hostObject';
import type { JsonValue } from './json';
import { ObjectPaths } from './objectPaths';
import { query, setProperty } from './query';
import type { References } from './references';
import { ActionType, type Action, type Request } from './request';
import type { Requirements } from './requirements';

/** Something that goes wrong on purpose before an action. */
type BeforeAction = (action: Action, index: number) => void;

/** What the actions of a request need besides the request. */
export interface RunEnvironment {
  readonly root: HostObject;
  readonly references: References;
  readonly requirements: Requirements;
  /** carries out all that is still collected, and waits for formulas */
  readonly settle: () => Promise<void>;
  readonly beforeAction: BeforeAction;
}

/**
 * Carries out a request's actions one after the other. The first error ends it; what ran before stays done. It throws
 * what is no answer of Excel's but a mistake of the host itself.
 */
export async function runRequest(request: Request, environment: RunEnvironment): Promise<Answer> {
  const run = new RequestRun(request, environment);
  let index = 0;
  try {
    for (const action of request.Actions) {
      environment.beforeAction(action, index);
      const acting = run.act(action);
      if (acting !== undefined) await acting;
      index += 1;
    }
    await environment.settle();
    return { Results: run.results, TraceIds: run.traceIds, Error: null };
  } catch (error) {
    if (!(error instanceof HostError)) throw error;
    await environment.settle();
    return {
      Results: run.results,
      TraceIds: run.traceIds,
      Error: {
        Code: error.code,
        Message: error.message,
        Location: run.locationOf(request.Actions[index]),
        ActionIndex: index,
      },
    };
  }
}

class RequestRun {
  readonly results: ActionResult[] = [];
  readonly traceIds: number[] = [];
  readonly #paths: ObjectPaths;
  readonly #kept = new Set<number>();
  #changed = false;

  constructor(
    private readonly request: Request,
    private readonly environment: RunEnvironment,
  ) {
    const { root, references, requirements } = environment;
    this.#paths = new ObjectPaths(request.ObjectPaths, root, references.objects, requirements);
  }

  /** What an action asked for, as Excel says it: `Range.values`; `''` where its object is not known. */
  locationOf(action: Action | undefined): string {
    const path = this.request.ObjectPaths[String(action?.ObjectPathId)];
    const [id, name] =
      action?.ActionType === ActionType.instantiate
        ? [path?.ParentObjectPathId, path?.Name]
        : [action?.ObjectPathId, action?.Name];
    const className = this.#paths.classOf(id);
    if (className === undefined || !name) return className ?? '';
    return `${className}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }

  /** Carries out an action; only a question may have to wait for what was written before it. */
  act(action: Action): Promise<void> | undefined {
    const value = this.#value(action);
    if (value instanceof Promise) {
      return value.then((answer) => {
        this.#take(action, answer);
      });
    }
    this.#take(action, value);
    return undefined;
  }

  #take({ Id: ActionId }: Action, Value: JsonValue): void {
    this.results.push({ ActionId, Value });
  }

  #value(action: Action): JsonValue | Promise<JsonValue> {
    switch (action.ActionType) {
      case ActionType.trace:
        this.traceIds.push(action.Id);
        return null;
      case ActionType.instantiate:
        return this.#instantiate(action);
      case ActionType.query:
      case ActionType.queryAsJson:
        return this.#query(action);
      case ActionType.method:
        return this.#call(action);
      case ActionType.setProperty:
        this.#set(action);
        return null;
      case ActionType.update:
        this.#update(action);
        return null;
      case ActionType.ensureUnchanged:
        return null;
      default:
        throw notImplemented(`The action type ${action.ActionType}`);
    }
  }

  #instantiate(action: Action): JsonValue {
    const object = this.#paths.object(action.ObjectPathId);
    if (object === null) return null;
    const id = action.ObjectPathId ?? 0;
    const isUntracked = this.request.ObjectPaths[id]?.D === true;
    const keep = this.#kept.has(id) || (this.request.AutoKeepReference === true && !isUntracked);
    const reference = keep && isKept(object) ? this.environment.references.keep(object) : undefined;
    return { ...object.members.identity, ...(reference === undefined ? {} : { _ReferenceId: reference }) };
  }

  async #query(action: Action): Promise<JsonValue> {
    const object = this.#paths.object(action.ObjectPathId);
    if (object === null) return null;
    // What was written in this request shows in what is read after it, formulas included.
    if (this.#changed) await this.environment.settle();
    this.#changed = false;
    const { Select, Expand, Top, Skip } = action.QueryInfo ?? {};
    const options = {
      select: [...(Select ?? []), ...(Expand ?? [])],
      top: Top ?? undefined,
      skip: Skip ?? undefined,
    };
    return query(object, options, this.environment.requirements);
  }

  #call(action: Action): JsonValue {
    const name = action.Name ?? '';
    if (name === '_KeepReference') {
      this.#kept.add(action.ObjectPathId ?? 0);
      return null;
    }
    const object = this.#paths.object(action.ObjectPathId);
    if (object === null || object.className === 'Service' || /^_(Un)?[Rr]egister/.test(name)) return null;
    const method = object.members.methods?.[name];
    if (method === undefined) throw notImplemented(`${object.className}.${name}`);
    this.environment.requirements.demand(object.className, name);
    this.#changed = true;
    const outcome = method(this.#paths.arguments(action.ArgumentInfo));
    return outcome === undefined || outcome instanceof HostObject ? null : outcome;
  }

  #set(action: Action): void {
    const object = this.#target(action);
    this.#changed = true;
    const [value] = this.#paths.arguments(action.ArgumentInfo).values;
    setProperty(object, action.Name ?? '', value, this.environment.requirements);
  }

  #update(action: Action): void {
    const object = this.#target(action);
    this.#changed = true;
    for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
      setProperty(object, name, value, this.environment.requirements);
    }
  }

  #target(action: Action): HostObject {
    const object = this.#paths.object(action.ObjectPathId);
    if (object === null) throw new HostError('ItemNotFound');
    return object;
  }
}

function isKept({ className }: HostObject): boolean {
  return className === 'Range' || className === 'RangeAreas';
}
