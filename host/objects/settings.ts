import { asJson } from '../model/bag';
import type { Book } from '../model/book';
import { HostObject, readOnly } from '../protocol/hostObject';
import { collection } from './collection';

/** `workbook.settings`, which are the same as `Office.context.document.settings`. */
export function settingCollection(book: Book): HostObject {
  const { settings } = book;
  const object = (key: string): HostObject =>
    new HostObject('Setting', {
      identity: { _Id: key },
      properties: {
        Key: readOnly(() => key),
        Value: {
          get: () => asJson(settings.get(key) ?? null),
          set: (value) => {
            settings.set(key, value);
          },
        },
      },
      methods: {
        Delete: () => {
          settings.delete(key);
          return undefined;
        },
      },
    });
  return collection(
    'SettingCollection',
    () => [...settings.keys()],
    (key) => (settings.has(key) ? key : undefined),
    object,
    {
      methods: {
        Add: (args) => {
          settings.set(args.text(0), args.values[1]);
          return object(args.text(0));
        },
      },
    },
  );
}
