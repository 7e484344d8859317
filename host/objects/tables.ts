import { z } from 'zod';
import { area, columnCount, rowCount } from '../model/area';
import { bagMembers, type BagShape } from '../model/bag';
import type { Book } from '../model/book';
import { checked } from '../model/cellLook';
import { cellValue } from '../model/cellOutput';
import type { RangeTarget } from '../model/rangeTarget';
import type { Sheet } from '../model/sheet';
import { bodyArea, headerArea, type Table } from '../model/table';
import { writeCells } from '../model/writeCells';
import { HostError } from '../protocol/hostError';
import { HostObject, readOnly, type Method, type Property } from '../protocol/hostObject';
import { collection } from './collection';
import { rangeObject } from './range';
import { worksheetOf } from './objectsOfBook';
import { targetOf } from './rangeTargets';

const LOOK: BagShape = {
  className: 'Table',
  properties: {
    Style: { initial: 'TableStyleMedium2' },
    ShowBandedRows: { initial: true },
    ShowBandedColumns: { initial: false },
    ShowFilterButton: { initial: true },
    HighlightFirstColumn: { initial: false },
    HighlightLastColumn: { initial: false },
  },
};

/** The tables of a sheet, or of the workbook. */
export function tableCollection(book: Book, sheet: Sheet | undefined): HostObject {
  const list = (): readonly Table[] => (sheet === undefined ? book.tables.all : book.tables.on(sheet));
  const find = (key: string): Table | undefined => {
    const table = book.tables.find(key);
    return table !== undefined && list().includes(table) ? table : undefined;
  };
  return collection('TableCollection', list, find, (table) => tableObject(book, table), {
    methods: {
      Add: (args) => {
        const target = targetOf(args.values[0]) ?? book.resolve(args.text(0), sheet ?? book.active);
        return tableObject(book, addTable(book, target, args.parsed(1, z.boolean())));
      },
    },
  });
}

function addTable(book: Book, target: RangeTarget, hasHeaders: boolean): Table {
  if (hasHeaders) return book.tables.add(target);
  // Without a header row Excel makes one, and moves the cells down; here only the cells of the range itself.
  const { sheet, area: cells } = target;
  const values = Array.from({ length: rowCount(cells) }, (_, down) =>
    Array.from({ length: columnCount(cells) }, (_unused, across) =>
      sheet.value(cells.firstRow + down, cells.firstColumn + across),
    ),
  );
  const moved = { ...cells, firstRow: cells.firstRow + 1, lastRow: cells.lastRow + 1 };
  sheet.cells.clear({ ...cells, lastRow: cells.firstRow }, 'contents');
  writeCells(book, { sheet, area: moved }, values);
  return book.tables.add({ sheet, area: { ...cells, lastRow: cells.lastRow + 1 } });
}

export function tableObject(book: Book, table: Table): HostObject {
  const { sheet } = table;
  const demandOpen = (): void => {
    sheet.protection.demandOff();
  };
  const look = bagMembers(table.look, '', LOOK, demandOpen);
  const range = (cells: RangeTarget['area']): HostObject => rangeObject(book, { sheet, area: cells });
  return new HostObject('Table', {
    identity: { Id: table.id },
    properties: { ...look.properties, ...properties(book, table, demandOpen) },
    relations: {
      Columns: () => tableColumns(book, table),
      Rows: () => tableRows(book, table),
      Worksheet: () => worksheetOf(book, sheet),
    },
    methods: {
      GetRange: () => range(table.area),
      GetHeaderRowRange: () => range(headerArea(table)),
      GetDataBodyRange: () => range(bodyArea(table)),
      GetTotalRowRange: () => {
        if (!table.showTotals) throw new HostError('ItemNotFound');
        return range({ ...table.area, firstRow: table.area.lastRow });
      },
      ...actions(book, table, demandOpen),
    },
  });
}

function properties(book: Book, table: Table, demandOpen: () => void): Record<string, Property> {
  return {
    Id: readOnly(() => table.id),
    LegacyId: readOnly(() => table.id),
    Name: {
      get: () => table.name,
      set: (value) => {
        demandOpen();
        book.tables.rename(table, checked(value, z.string()));
      },
    },
    ShowHeaders: {
      get: () => table.showHeaders,
      set: (value) => {
        demandOpen();
        table.showHeaders = checked(value, z.boolean());
      },
    },
    ShowTotals: {
      get: () => table.showTotals,
      set: (value) => {
        demandOpen();
        const show = checked(value, z.boolean());
        if (show !== table.showTotals) {
          table.area = { ...table.area, lastRow: table.area.lastRow + (show ? 1 : -1) };
          table.showTotals = show;
        }
      },
    },
  };
}

function actions(book: Book, table: Table, demandOpen: () => void): Record<string, Method> {
  const { sheet } = table;
  return {
    ConvertToRange: () => {
      demandOpen();
      book.tables.forget(table);
      return rangeObject(book, { sheet, area: table.area });
    },
    // Excel's delete takes the cells' contents and formats along.
    Delete: () => {
      demandOpen();
      book.tables.forget(table);
      sheet.cells.clear(table.area, 'all');
      return undefined;
    },
    Resize: (args) => {
      demandOpen();
      const target = targetOf(args.values[0]) ?? book.resolve(args.text(0), sheet);
      if (target.sheet !== sheet) throw new HostError('InvalidArgument');
      book.tables.resize(table, target.area);
      return undefined;
    },
    ClearFilters: () => undefined,
    ReapplyFilters: () => undefined,
    ClearStyle: () => {
      demandOpen();
      table.look.set('Style', '');
      return undefined;
    },
  };
}

function tableColumns(book: Book, table: Table): HostObject {
  const indices = (): readonly number[] =>
    Array.from({ length: columnCount(table.area) }, (_, index) => index);
  const find = (key: string): number | undefined => {
    const headers = book.tables.headers(table);
    const byName = headers.findIndex((header) => header.toLowerCase() === key.toLowerCase());
    if (byName !== -1) return byName;
    const id = Number(key) - 1;
    return Number.isInteger(id) && id >= 0 && id < headers.length ? id : undefined;
  };
  return collection('TableColumnCollection', indices, find, (index) => tableColumn(book, table, index));
}

function tableColumn(book: Book, table: Table, index: number): HostObject {
  const { sheet } = table;
  const column = (cells: RangeTarget['area']): RangeTarget => ({
    sheet,
    area: {
      ...cells,
      firstColumn: table.area.firstColumn + index,
      lastColumn: table.area.firstColumn + index,
    },
  });
  const whole = column(table.area);
  return new HostObject('TableColumn', {
    identity: { Id: String(index + 1) },
    properties: {
      Id: readOnly(() => index + 1),
      Index: readOnly(() => index),
      Name: {
        get: () => book.tables.headers(table)[index] ?? '',
        set: (value) => {
          writeCells(book, column(headerArea(table)), `'${checked(value, z.string())}`);
        },
      },
      Values: {
        get: () =>
          Array.from({ length: rowCount(whole.area) }, (_, down) => [
            cellValue(sheet.cells.at(whole.area.firstRow + down, whole.area.firstColumn)),
          ]),
        set: (value) => {
          writeCells(book, whole, value);
        },
      },
    },
    methods: {
      GetRange: () => rangeObject(book, whole),
      GetHeaderRowRange: () => rangeObject(book, column(headerArea(table))),
      GetDataBodyRange: () => rangeObject(book, column(bodyArea(table))),
    },
  });
}

function tableRows(book: Book, table: Table): HostObject {
  const indices = (): readonly number[] =>
    Array.from({ length: rowCount(bodyArea(table)) }, (_, index) => index);
  const none = (): undefined => undefined;
  return collection('TableRowCollection', indices, none, (index) => tableRow(book, table, index), {
    methods: {
      // At the end only: an add-in writes the range first and makes a table of it.
      Add: (args) => {
        table.sheet.protection.demandOff();
        if (args.has(0))
          throw new HostError('ApiNotFound', 'Rows are added at the end of a table only, by this host.');
        const values = args.parsed(1, z.array(z.unknown()));
        const first = table.area.lastRow + 1;
        table.area = { ...table.area, lastRow: table.area.lastRow + values.length };
        const cells = area(first, table.area.firstColumn, values.length, columnCount(table.area));
        writeCells(book, { sheet: table.sheet, area: cells }, values);
        return tableRow(book, table, rowCount(bodyArea(table)) - 1);
      },
    },
  });
}

function tableRow(book: Book, table: Table, index: number): HostObject {
  const row = bodyArea(table).firstRow + index;
  const target = { sheet: table.sheet, area: { ...table.area, firstRow: row, lastRow: row } };
  return new HostObject('TableRow', {
    properties: {
      Index: readOnly(() => index),
      Values: {
        get: () => [
          Array.from({ length: columnCount(target.area) }, (_, across) =>
            table.sheet.value(row, target.area.firstColumn + across),
          ),
        ],
        set: (value) => {
          writeCells(book, target, value);
        },
      },
    },
    methods: { GetRange: () => rangeObject(book, target) },
  });
}
