import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import type { HostObject } from '../protocol/hostObject';
import { collection } from './collection';
import { worksheetObject } from './worksheet';

export function worksheetCollection(book: Book): HostObject {
  const listed = (args: Arguments): readonly Sheet[] =>
    args.truth(0, false) ? book.sheets.filter(({ visibility }) => visibility === 'visible') : book.sheets;
  const at = (args: Arguments, index: number): HostObject => {
    const sheet = listed(args).at(index);
    if (sheet === undefined) throw new HostError('ItemNotFound');
    return worksheetObject(book, sheet);
  };
  return collection(
    'WorksheetCollection',
    () => book.sheets,
    (key) => book.find(key),
    (sheet) => worksheetObject(book, sheet),
    {
      methods: {
        Add: (args) => worksheetObject(book, book.addSheet(args.optionalText(0))),
        GetActiveWorksheet: () => worksheetObject(book, book.active),
        GetCount: (args) => listed(args).length,
        GetFirst: (args) => at(args, 0),
        GetLast: (args) => at(args, -1),
      },
    },
  );
}
