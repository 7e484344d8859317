import { z } from 'zod';
import { area } from '../model/area';
import { bagMembers, bagObject, type BagShape } from '../model/bag';
import type { Book } from '../model/book';
import { checked } from '../model/cellLook';
import { HostObject, readOnly } from '../protocol/hostObject';
import { namedItems } from './names';
import { workbookProtection } from './protection';
import { rangeObject } from './range';
import { settingCollection } from './settings';
import { tableCollection, tableObject } from './tables';
import { worksheetObject } from './worksheet';
import { settleObjects } from './objectsOfBook';
import { worksheetCollection } from './worksheets';

const text = { initial: '' } as const;

const PROPERTIES: BagShape = {
  className: 'DocumentProperties',
  properties: {
    Title: text,
    Subject: text,
    Author: text,
    Keywords: text,
    Comments: text,
    Category: text,
    Manager: text,
    Company: text,
    LastAuthor: { initial: '', readOnly: true },
    RevisionNumber: { initial: 0 },
  },
};

const APPLICATION: BagShape = {
  className: 'Application',
  properties: {
    CalculationMode: { initial: 'Automatic', allowed: ['Automatic', 'AutomaticExceptTables', 'Manual'] },
    CalculationState: { initial: 'Done', readOnly: true },
    DecimalSeparator: { initial: '.', readOnly: true },
    ThousandsSeparator: { initial: ',', readOnly: true },
    UseSystemSeparators: { initial: true, readOnly: true },
  },
  children: {
    CultureInfo: {
      className: 'CultureInfo',
      properties: { Name: { initial: 'en-US', readOnly: true } },
      children: {
        NumberFormat: {
          className: 'NumberFormatInfo',
          properties: {
            NumberDecimalSeparator: { initial: '.', readOnly: true },
            NumberGroupSeparator: { initial: ',', readOnly: true },
          },
        },
        DatetimeFormat: {
          className: 'DatetimeFormatInfo',
          properties: {
            DateSeparator: { initial: '/', readOnly: true },
            ShortDatePattern: { initial: 'M/d/yyyy', readOnly: true },
            LongDatePattern: { initial: 'dddd, MMMM d, yyyy', readOnly: true },
            TimeSeparator: { initial: ':', readOnly: true },
            ShortTimePattern: { initial: 'h:mm tt', readOnly: true },
            LongTimePattern: { initial: 'h:mm:ss tt', readOnly: true },
          },
        },
      },
    },
  },
};

/** What is done to the workbook as a whole, outside of its cells. */
export interface WorkbookActions {
  /** the add-in asked for a new workbook to be opened */
  readonly createWorkbook: (base64: string | undefined) => void;
  readonly save: () => void;
  readonly removeReference: (id: string) => void;
}

export function workbookObject(book: Book, does: WorkbookActions): HostObject {
  const anyChange = (): void => undefined;
  settleObjects(book, { worksheet: worksheetObject, table: tableObject });
  return new HostObject('Workbook', {
    properties: {
      Name: readOnly(() => book.name),
      ReadOnly: readOnly(() => false),
      IsDirty: readOnly(() => true),
      AutoSave: readOnly(() => false),
      PreviouslySaved: readOnly(() => true),
    },
    relations: {
      Worksheets: () => worksheetCollection(book),
      Tables: () => tableCollection(book, undefined),
      Names: () => namedItems(book, undefined),
      Settings: () => settingCollection(book),
      Protection: () => workbookProtection(book),
      Properties: () => bagObject(book.properties, '', PROPERTIES, anyChange),
      Application: () => applicationObject(book, does),
      _Runtime: () =>
        new HostObject('Runtime', {
          properties: {
            EnableEvents: {
              get: () => book.eventsEnabled,
              set: (value) => {
                book.eventsEnabled = checked(value, z.boolean());
              },
            },
          },
        }),
    },
    methods: {
      GetSelectedRange: () => rangeObject(book, book.selection),
      GetActiveCell: () => {
        const { sheet, area: cells } = book.selection;
        return rangeObject(book, { sheet, area: area(cells.firstRow, cells.firstColumn) });
      },
      GetActiveChartOrNullObject: () => null,
      Save: () => {
        does.save();
        return undefined;
      },
      CreateAndOpenWorkbook: (args) => {
        does.createWorkbook(args.optionalText(0));
        return undefined;
      },
      _RemoveReference: (args) => {
        does.removeReference(args.text(0));
        return undefined;
      },
    },
  });
}

function applicationObject(book: Book, does: WorkbookActions): HostObject {
  const members = bagMembers(book.application, '', APPLICATION, () => undefined);
  return new HostObject('Application', {
    ...members,
    methods: {
      Calculate: () => undefined,
      SuspendApiCalculationUntilNextSync: () => undefined,
      SuspendScreenUpdatingUntilNextSync: () => undefined,
      CreateWorkbook: (args) =>
        new HostObject('WorkbookCreated', {
          identity: { Id: book.newId() },
          methods: {
            Open: () => {
              does.createWorkbook(args.optionalText(0));
              return undefined;
            },
          },
        }),
    },
  });
}
