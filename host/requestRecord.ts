import { ActionType, type Request } from './protocol/request';

/** A request as the host saw it. */
export interface RequestRecord {
  /** UTF-8 bytes of the request */
  readonly bytesIn: number;
  /** UTF-8 bytes of the answer */
  readonly bytesOut: number;
  /** the members that it names, in the order of its actions: `Add`, `set Values`, `load name,visibility` */
  readonly members: readonly string[];
  /** the code of the error that it was answered with */
  readonly error: string | undefined;
}

export function requestMembers(request: Request): readonly string[] {
  return request.Actions.flatMap((action) => {
    const path = request.ObjectPaths[String(action.ObjectPathId)];
    switch (action.ActionType) {
      case ActionType.instantiate:
        return path?.Name ? [path.Name] : [];
      case ActionType.query:
      case ActionType.queryAsJson:
        return [`load ${(action.QueryInfo?.Select ?? []).join(',')}`];
      case ActionType.setProperty:
        return [`set ${action.Name ?? ''}`];
      case ActionType.method:
        return [action.Name ?? ''];
      default:
        return [];
    }
  });
}

/** Whether the library only lets go of ranges that it kept: it does so after a batch, and nobody waits for it. */
export function isTidying(request: Request): boolean {
  const calls = request.Actions.filter(({ ActionType: type }) => type !== ActionType.instantiate);
  return calls.length > 0 && calls.every(({ Name }) => Name === '_RemoveReference');
}
