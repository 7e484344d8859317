import { z } from 'zod';
import type { CellRange } from '../../src/ground/address';
import { cellCount, intersection } from '../model/area';
import { checked } from '../model/cellLook';
import type { RangeTarget } from '../model/rangeTarget';
import type { Choice } from '../model/sheet';
import { HostError } from '../protocol/hostError';
import { HostObject, readOnly } from '../protocol/hostObject';

/** Of Excel's rules only lists of given texts are known here; all others fail loudly. */
const RULE = z.strictObject({
  list: z.strictObject({ inCellDropDown: z.literal(true), source: z.string().min(1) }),
});
const ALERT = z.strictObject({
  showAlert: z.literal(true),
  style: z.enum(['Stop', 'Warning', 'Information']),
  title: z.string().max(32),
  message: z.string().max(255),
});
const LONGEST_SOURCE = 255;

export function dataValidation({ sheet, area }: RangeTarget): HostObject {
  const own = (): Choice | undefined =>
    sheet.choices.find((choice) => holds(choice.area, area) && holds(area, choice.area));
  const others = (): readonly Choice[] =>
    sheet.choices.filter((choice) => intersection(choice.area, area) === undefined);
  const put = (choice: Choice): void => {
    sheet.protection.demandOff();
    sheet.choices = [...others(), choice];
  };
  return new HostObject('DataValidation', {
    properties: {
      Type: readOnly(() => (own() ? 'List' : 'None')),
      Rule: {
        get: () => {
          const choice = own();
          return choice ? { list: { inCellDropDown: true, source: choice.texts.join(',') } } : {};
        },
        set: (value) => {
          const { source } = checked(value, RULE).list;
          if (source.length > LONGEST_SOURCE) throw new HostError('InvalidArgument');
          put({ area, texts: source.split(','), alert: own()?.alert ?? 'Stop' });
        },
      },
      ErrorAlert: {
        get: () => ({ showAlert: true, style: own()?.alert ?? 'Stop', title: '', message: '' }),
        set: (value) => {
          const { style } = checked(value, ALERT);
          const choice = own();
          if (choice === undefined) throw new HostError('InvalidArgument');
          put({ ...choice, alert: style });
        },
      },
    },
    methods: {
      Clear: () => {
        sheet.protection.demandOff();
        sheet.choices = others();
        return undefined;
      },
    },
  });
}

function holds(outer: CellRange, inner: CellRange): boolean {
  const common = intersection(outer, inner);
  return common !== undefined && cellCount(common) === cellCount(inner);
}
