import { z } from 'zod';
import type { Book } from '../model/book';
import { fullAddress } from '../model/area';
import { checked } from '../model/cellLook';
import type { DefinedName } from '../model/definedName';
import type { RangeTarget } from '../model/rangeTarget';
import type { Sheet } from '../model/sheet';
import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { HostObject, readOnly } from '../protocol/hostObject';
import { collection } from './collection';
import { rangeObject } from './range';
import { worksheetOf } from './objectsOfBook';
import { targetOf } from './rangeTargets';

/** The names of the workbook, or of one sheet. */
export function namedItems(book: Book, scope: Sheet | undefined): HostObject {
  const list = (): readonly DefinedName[] => book.names.in(scope);
  const find = (key: string): DefinedName | undefined =>
    list().find(({ name }) => name.toLowerCase() === key.toLowerCase());
  return collection('NamedItemCollection', list, find, (name) => namedItem(book, name), {
    methods: {
      Add: (args) =>
        namedItem(
          book,
          book.names.add(args.text(0), reference(book, args), scope, args.optionalText(2) ?? ''),
        ),
    },
  });
}

function namedItem(book: Book, name: DefinedName): HostObject {
  const range = (): HostObject | null => (name.target === undefined ? null : rangeObject(book, name.target));
  return new HostObject('NamedItem', {
    identity: { _Id: name.name },
    properties: {
      Name: readOnly(() => name.name),
      Type: readOnly(() => (name.target === undefined ? 'String' : 'Range')),
      Scope: readOnly(() => (name.scope === undefined ? 'Workbook' : 'Worksheet')),
      Value: readOnly(() =>
        name.target === undefined
          ? name.formula.replace(/^=/, '')
          : fullAddress(name.target.sheet.name, name.target.area),
      ),
      Formula: {
        get: () => book.names.formulaOf(name),
        set: (value) => {
          const target = formulaTarget(book, checked(value, z.string()));
          name.target = target;
          name.formula = target === undefined ? checked(value, z.string()) : '';
        },
      },
      Comment: {
        get: () => name.comment,
        set: (value) => {
          name.comment = checked(value, z.string().max(255));
        },
      },
      Visible: {
        get: () => name.visible,
        set: (value) => {
          name.visible = checked(value, z.boolean());
        },
      },
    },
    relations: {
      Worksheet: () => {
        if (name.scope === undefined) throw new HostError('ItemNotFound');
        return worksheetOf(book, name.scope);
      },
      WorksheetOrNullObject: () => (name.scope === undefined ? null : worksheetOf(book, name.scope)),
    },
    methods: {
      GetRange: () => {
        const cells = range();
        if (cells === null) throw new HostError('InvalidArgument');
        return cells;
      },
      GetRangeOrNullObject: range,
      Delete: () => {
        book.names.delete(name);
        return undefined;
      },
    },
  });
}

/** What a name stands for: a range object, or a formula that names its sheet. */
function reference(book: Book, args: Arguments): RangeTarget | string {
  const target = targetOf(args.values[1]);
  if (target !== undefined) return target;
  const formula = String(args.parsed(1, z.union([z.string(), z.number()])));
  return formulaTarget(book, formula) ?? formula;
}

function formulaTarget(book: Book, formula: string): RangeTarget | undefined {
  if (!formula.startsWith('=') || !formula.includes('!')) return undefined;
  try {
    return book.resolve(formula, book.active);
  } catch {
    return undefined;
  }
}
