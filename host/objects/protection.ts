import { z } from 'zod';
import { asJson } from '../model/bag';
import type { Book } from '../model/book';
import { EventType } from '../model/hostEvent';
import type { Sheet } from '../model/sheet';
import { HostObject, readOnly } from '../protocol/hostObject';

const OPTIONS = z.record(z.string(), z.unknown());

export function worksheetProtection(book: Book, sheet: Sheet): HostObject {
  const { protection } = sheet;
  const tell = (): void => {
    book.tell(EventType.protectionChanged, sheet, { source: 'Local', isProtected: protection.on });
  };
  return new HostObject('WorksheetProtection', {
    properties: { Protected: readOnly(() => protection.on), Options: readOnly(() => protection.options) },
    methods: {
      Protect: (args) => {
        protection.protect(args.optionalText(1), asJson(args.optional(0, OPTIONS) ?? null));
        tell();
        return undefined;
      },
      Unprotect: (args) => {
        protection.unprotect(args.optionalText(0));
        tell();
        return undefined;
      },
    },
  });
}

export function workbookProtection(book: Book): HostObject {
  const { protection } = book;
  return new HostObject('WorkbookProtection', {
    properties: { Protected: readOnly(() => protection.on) },
    methods: {
      Protect: (args) => {
        protection.protect(args.optionalText(0));
        return undefined;
      },
      Unprotect: (args) => {
        protection.unprotect(args.optionalText(0));
        return undefined;
      },
    },
  });
}
