import { z } from 'zod';
import { area, WHOLE_SHEET } from '../model/area';
import { bagMembers, type BagShape } from '../model/bag';
import type { Book } from '../model/book';
import { checked, colour } from '../model/cellLook';
import { copySheet } from '../model/copySheet';
import { VISIBILITY, type Sheet } from '../model/sheet';
import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import {
  HostObject,
  onDemand,
  readOnly,
  type Members,
  type Method,
  type Property,
} from '../protocol/hostObject';
import { chartCollection } from './charts';
import { customProperties } from './customProperties';
import { freezePanes } from './freezePanes';
import { namedItems } from './names';
import { pageLayout } from './pageLayout';
import { worksheetProtection } from './protection';
import { rangeAreas, rangeObject } from './range';
import { shapeCollection } from './shapes';
import { tableCollection } from './tables';

const LOOK: BagShape = {
  className: 'Worksheet',
  properties: {
    ShowHeadings: { initial: true },
    StandardWidth: { initial: 8.43 },
    StandardHeight: { initial: 15, readOnly: true },
    EnableCalculation: { initial: true },
  },
};

export function worksheetObject(book: Book, sheet: Sheet): HostObject {
  const look = (): Members =>
    bagMembers(sheet.look, '', LOOK, () => {
      sheet.protection.demandOff();
    });
  const members = onDemand({
    identity: { Id: sheet.id },
    properties: () => ({ ...look().properties, ...properties(book, sheet) }),
    relations: {
      Charts: () => chartCollection(book, sheet),
      Tables: () => tableCollection(book, sheet),
      Names: () => namedItems(book, sheet),
      Protection: () => worksheetProtection(book, sheet),
      FreezePanes: () => freezePanes(book, sheet),
      PageLayout: () => pageLayout(book, sheet),
      Shapes: () => shapeCollection(book, sheet),
      CustomProperties: () => customProperties(sheet),
    },
    methods: () => ({ ...ranges(book, sheet), ...actions(book, sheet) }),
  });
  return new HostObject('Worksheet', members);
}

function properties(book: Book, sheet: Sheet): Record<string, Property> {
  const gridlines: Property = {
    get: () => sheet.showsGridlines,
    set: (value) => {
      sheet.showGridlines(checked(value, z.boolean()));
    },
  };
  return {
    Id: readOnly(() => sheet.id),
    Name: {
      get: () => sheet.name,
      set: (value) => {
        book.renameSheet(sheet, checked(value, z.string()));
      },
    },
    Position: {
      get: () => book.sheets.indexOf(sheet),
      set: (value) => {
        book.moveSheet(sheet, checked(value, z.number()));
      },
    },
    Visibility: {
      get: () => VISIBILITY[sheet.visibility],
      set: (value) => {
        const wanted = checked(value, z.enum(['Visible', 'Hidden', 'VeryHidden']));
        const visibility = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
        book.setVisibility(sheet, visibility[wanted]);
      },
    },
    TabColor: {
      get: () => sheet.facade.getTabColor() ?? '',
      set: (value) => {
        book.protection.demandOff();
        sheet.facade.setTabColor(value === '' ? '' : colour(value));
      },
    },
    ShowGridlines: gridlines,
    // The library sets it by this other name.
    Gridlines: gridlines,
  };
}

function ranges(book: Book, sheet: Sheet): Record<string, Method> {
  const range = (cells: ReturnType<typeof area>): HostObject => rangeObject(book, { sheet, area: cells });
  const addressed = (args: Arguments): HostObject =>
    args.has(0) ? rangeObject(book, book.resolve(args.text(0), sheet)) : range(WHOLE_SHEET);
  return {
    GetRange: addressed,
    GetCell: (args) => range(area(args.whole(0), args.whole(1))),
    GetRangeByIndexes: (args) => range(area(args.whole(0), args.whole(1), args.whole(2), args.whole(3))),
    GetRanges: (args) => {
      const addresses = (args.optionalText(0) ?? '1:1048576').split(/[,;]\s*/);
      return rangeAreas(
        book,
        addresses.map((address) => book.resolve(address, sheet)),
      );
    },
    GetUsedRange: (args) => {
      const used = sheet.cells.used(args.truth(0, false));
      if (used === undefined) throw new HostError('ItemNotFound');
      return range(used);
    },
    GetUsedRangeOrNullObject: (args) => {
      const used = sheet.cells.used(args.truth(0, false));
      return used === undefined ? null : range(used);
    },
  };
}

function actions(book: Book, sheet: Sheet): Record<string, Method> {
  const beside = (step: number, args: Arguments): Sheet | undefined => {
    const sheets = args.truth(0, false)
      ? book.sheets.filter((other) => other === sheet || other.visibility === 'visible')
      : book.sheets;
    return sheets[sheets.indexOf(sheet) + step];
  };
  const neighbour =
    (step: number): Method =>
    (args) => {
      const other = beside(step, args);
      if (other === undefined) throw new HostError('ItemNotFound');
      return worksheetObject(book, other);
    };
  const neighbourOrNull =
    (step: number): Method =>
    (args) => {
      const other = beside(step, args);
      return other === undefined ? null : worksheetObject(book, other);
    };
  return {
    Activate: () => {
      book.activate(sheet);
      return undefined;
    },
    Delete: () => {
      book.deleteSheet(sheet);
      return undefined;
    },
    Calculate: () => undefined,
    Copy: (args) => worksheetObject(book, copyTo(book, sheet, args)),
    // By this path the library finds a copy again in later requests.
    _GetAnotherWorksheetById: (args) => worksheetObject(book, book.sheet(args.text(0))),
    GetNext: neighbour(1),
    GetNextOrNullObject: neighbourOrNull(1),
    GetPrevious: neighbour(-1),
    GetPreviousOrNullObject: neighbourOrNull(-1),
  };
}

const POSITION = z.enum(['None', 'Before', 'After', 'Beginning', 'End']);

function copyTo(book: Book, sheet: Sheet, args: Arguments): Sheet {
  book.protection.demandOff();
  const position = args.optional(0, POSITION) ?? 'None';
  const neighbour = args.values[1];
  const near =
    neighbour instanceof HostObject ? book.find(neighbour.members.identity?.['Id'] ?? '') : undefined;
  const beside = position === 'Before' || position === 'After';
  if (beside && near === undefined) throw new HostError('InvalidArgument');
  const copy = copySheet(book, sheet);
  if (near !== undefined && beside) {
    book.moveSheet(copy, book.sheets.indexOf(near) + (position === 'After' ? 1 : 0));
  } else if (position !== 'End') book.moveSheet(copy, 0);
  return copy;
}
