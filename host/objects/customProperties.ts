import { z } from 'zod';
import { checked } from '../model/cellLook';
import type { Sheet } from '../model/sheet';
import { HostError } from '../protocol/hostError';
import { HostObject, readOnly } from '../protocol/hostObject';
import { collection } from './collection';

const [LONGEST_KEY, LONGEST_VALUE] = [255, 32767] as const;

/** What an add-in notes on a sheet; keys are alike without regard to case. */
export function customProperties(sheet: Sheet): HostObject {
  const properties = sheet.customProperties;
  const known = (key: string): string | undefined =>
    [...properties.keys()].find((other) => other.toLowerCase() === key.toLowerCase());
  const object = (key: string): HostObject =>
    new HostObject('WorksheetCustomProperty', {
      identity: { _Id: key },
      properties: {
        Key: readOnly(() => key),
        Value: {
          get: () => properties.get(key) ?? '',
          set: (value) => {
            properties.set(key, checked(value, z.string().max(LONGEST_VALUE)));
          },
        },
      },
      methods: {
        Delete: () => {
          properties.delete(key);
          return undefined;
        },
      },
    });
  return collection('WorksheetCustomPropertyCollection', () => [...properties.keys()], known, object, {
    methods: {
      Add: (args) => {
        const [key, value] = [args.text(0), args.text(1)];
        if (key === '' || key.length > LONGEST_KEY || value.length > LONGEST_VALUE) {
          throw new HostError('InvalidArgument');
        }
        const name = known(key) ?? key;
        properties.set(name, value);
        return object(name);
      },
    },
  });
}
