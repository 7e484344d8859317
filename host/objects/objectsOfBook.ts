import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import type { Table } from '../model/table';
import type { HostObject } from '../protocol/hostObject';

/** How the objects are made that others lead back to: a range to its sheet, a sheet to its ranges. */
export interface ObjectMakers {
  readonly worksheet: (book: Book, sheet: Sheet) => HostObject;
  readonly table: (book: Book, table: Table) => HostObject;
}

const MAKERS = new WeakMap<Book, ObjectMakers>();

/** Settles it for a workbook, before anything is asked of it. */
export function settleObjects(book: Book, makers: ObjectMakers): void {
  MAKERS.set(book, makers);
}

export function worksheetOf(book: Book, sheet: Sheet): HostObject {
  return makersOf(book).worksheet(book, sheet);
}

export function tableOf(book: Book, table: Table): HostObject {
  return makersOf(book).table(book, table);
}

function makersOf(book: Book): ObjectMakers {
  const makers = MAKERS.get(book);
  if (makers === undefined) throw new Error('The objects of the workbook are not settled.');
  return makers;
}
