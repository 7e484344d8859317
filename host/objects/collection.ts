import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { HostObject, readOnly, type Members } from '../protocol/hostObject';

/** A collection whose items have a key: with the members that all such collections of Excel have. */
export function collection<T>(
  className: string,
  list: () => readonly T[],
  find: (key: string) => T | undefined,
  object: (item: T) => HostObject,
  more: Members = {},
): HostObject {
  const item = (args: Arguments): HostObject => {
    const found = find(args.key(0));
    if (found === undefined) throw new HostError('ItemNotFound');
    return object(found);
  };
  return new HostObject(className, {
    ...more,
    properties: { Count: readOnly(() => list().length), ...more.properties },
    items: () => list().map(object),
    item,
    methods: {
      GetCount: () => list().length,
      GetItem: item,
      GetItemOrNullObject: (args) => {
        const found = find(args.key(0));
        return found === undefined ? null : object(found);
      },
      GetItemAt: (args) => {
        const found = list()[args.whole(0)];
        if (found === undefined) throw new HostError('InvalidArgument');
        return object(found);
      },
      ...more.methods,
    },
  });
}
