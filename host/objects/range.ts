import { z } from 'zod';
import type { CellRange } from '../../src/ground/address';
import {
  boundingRect,
  cellCount,
  columnCount,
  fullAddress,
  intersection,
  isOnSheet,
  isUnbounded,
  isWholeColumns,
  isWholeRows,
  LAST_COLUMN,
  LAST_ROW,
  rowCount,
} from '../model/area';
import type { Book } from '../model/book';
import { checked } from '../model/cellLook';
import { cellFormula, cellText, cellValue, valueType } from '../model/cellOutput';
import type { RangeTarget } from '../model/rangeTarget';
import { cardOf, plainJson, writeCards } from '../model/cellCards';
import { writeCells, writeNumberFormats } from '../model/writeCells';
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
import type { JsonValue } from '../protocol/json';
import { applySettings, demandBounded, rangeFormat } from './rangeFormat';
import { dataValidation } from './dataValidation';
import { hyperlink } from './hyperlink';
import { tableOf, worksheetOf } from './objectsOfBook';
import { standingFor, targetOf } from './rangeTargets';

/** Above this, Excel on the web may give null for a range's cells, and no error (office-js issue 6781). */
const MOST_CELLS = 5_000_000;

/** Of a range with more merged areas, Excel gives none. */
const MOST_MERGED_AREAS = 512;

export function rangeObject(book: Book, target: RangeTarget): HostObject {
  const { sheet, area } = target;
  if (!isOnSheet(area)) throw new HostError('InvalidArgument');
  const members = onDemand({
    properties: () => ({
      ...placeProperties(target),
      ...cellProperties(book, target),
      ...visibilityProperties(target),
    }),
    relations: {
      Format: () => rangeFormat([target]),
      DataValidation: () => dataValidation(target),
      Worksheet: () => worksheetOf(book, sheet),
    },
    methods: () => ({ ...neighbours(book, target), ...actions(book, target), ...bulkFormats(target) }),
  });
  return standingFor(target, new HostObject('Range', members));
}

function placeProperties(target: RangeTarget): Record<string, Property> {
  const { sheet, area } = target;
  const address = readOnly(() => fullAddress(sheet.name, area));
  const sum = (from: number, to: number, size: (index: number) => number): number => {
    let total = 0;
    for (let index = from; index <= to; index++) total += size(index);
    return total;
  };
  const width = (column: number): number => (sheet.hiddenColumns.has(column) ? 0 : sheet.columnWidth(column));
  const height = (row: number): number => (sheet.hiddenRows.has(row) ? 0 : sheet.rowHeight(row));
  return {
    Address: address,
    AddressLocal: address,
    RowIndex: readOnly(() => area.firstRow),
    ColumnIndex: readOnly(() => area.firstColumn),
    RowCount: readOnly(() => rowCount(area)),
    ColumnCount: readOnly(() => columnCount(area)),
    // -1 where the count is more than Excel's 31 bits hold
    CellCount: readOnly(() => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area))),
    IsEntireColumn: readOnly(() => isWholeColumns(area)),
    IsEntireRow: readOnly(() => isWholeRows(area)),
    Left: readOnly(() => sum(0, area.firstColumn - 1, width)),
    Top: readOnly(() => sum(0, area.firstRow - 1, height)),
    Width: readOnly(() => sum(area.firstColumn, area.lastColumn, width)),
    Height: readOnly(() => sum(area.firstRow, area.lastRow, height)),
  };
}

function cellProperties(book: Book, target: RangeTarget): Record<string, Property> {
  const { sheet } = target;
  const numberFormats = book.engine.numberFormats;
  const values: Property = {
    get: () => cells(target, (row, column) => cellValue(sheet.cells.at(row, column))),
    set: (value) => {
      writeCells(book, target, value);
    },
  };
  const formulas: Property = {
    get: () => cells(target, (row, column) => cellFormula(sheet.cells.at(row, column))),
    set: (value) => {
      writeCells(book, target, value);
    },
  };
  const formats: Property = {
    get: () => cells(target, (row, column) => sheet.cells.numberFormatAt(row, column)),
    set: (value) => {
      writeNumberFormats(book, target, value);
    },
  };
  return {
    Values: values,
    Formulas: formulas,
    FormulasLocal: formulas,
    NumberFormat: formats,
    NumberFormatLocal: formats,
    Text: readOnly(() =>
      cells(target, (row, column) =>
        cellText(
          sheet.cells.at(row, column),
          sheet.cells.numberFormatAt(row, column),
          numberFormats,
          book.use1904,
        ),
      ),
    ),
    ValuesAsJson: {
      get: () =>
        cells(target, (row, column) => cardOf(sheet, row, column) ?? plainJson(sheet.cells.at(row, column))),
      set: (value) => {
        writeCards(book, target, value);
      },
    },
    ValueTypes: readOnly(() => cells(target, (row, column) => valueType(sheet.cells.at(row, column)))),
    Hyperlink: hyperlink(book, target),
  };
}

function visibilityProperties({ sheet, area }: RangeTarget): Record<string, Property> {
  const property = (hidden: Set<number>, first: number, last: number): Property => ({
    get: () => {
      const states = new Set<boolean>();
      for (let index = first; index <= last && states.size < 2; index++) states.add(hidden.has(index));
      return states.size === 1 ? states.has(true) : null;
    },
    set: (value) => {
      sheet.protection.demandOff();
      const hide = checked(value, z.boolean());
      for (let index = first; index <= last; index++) {
        if (hide) hidden.add(index);
        else hidden.delete(index);
      }
    },
  });
  const columns = property(sheet.hiddenColumns, area.firstColumn, area.lastColumn);
  const rows = property(sheet.hiddenRows, area.firstRow, area.lastRow);
  return {
    ColumnHidden: columns,
    RowHidden: rows,
    Hidden: readOnly(() => (columns.get() === true || rows.get() === true ? true : columns.get())),
  };
}

/** The cells of a range row by row; nothing of a range without an end or with too many cells. */
function cells({ area }: RangeTarget, at: (row: number, column: number) => JsonValue): JsonValue {
  if (isUnbounded(area) || cellCount(area) > MOST_CELLS) return null;
  return Array.from({ length: rowCount(area) }, (_, down) =>
    Array.from({ length: columnCount(area) }, (_unused, across) =>
      at(area.firstRow + down, area.firstColumn + across),
    ),
  );
}

function neighbours(book: Book, target: RangeTarget): Record<string, Method> {
  const { sheet, area } = target;
  const other = (changed: CellRange): HostObject => rangeObject(book, { sheet, area: changed });
  const otherArea = (args: Arguments): CellRange => rangeArgument(book, target, args, 0).area;
  const used = (args: Arguments): CellRange | undefined => {
    const all = sheet.cells.used(args.truth(0, false));
    return all && intersection(all, area);
  };
  const sized = (args: Arguments, row: number, column: number): CellRange => ({
    ...area,
    lastRow: row + args.whole(0),
    lastColumn: column + args.whole(1),
  });
  return {
    GetCell: (args) => {
      const [row, column] = [area.firstRow + args.whole(0), area.firstColumn + args.whole(1)];
      return other({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });
    },
    GetRow: (args) => {
      const row = area.firstRow + args.whole(0);
      return other({ ...area, firstRow: row, lastRow: row });
    },
    GetColumn: (args) => {
      const column = area.firstColumn + args.whole(0);
      return other({ ...area, firstColumn: column, lastColumn: column });
    },
    GetLastCell: () => other({ ...area, firstRow: area.lastRow, firstColumn: area.lastColumn }),
    GetLastRow: () => other({ ...area, firstRow: area.lastRow }),
    GetLastColumn: () => other({ ...area, firstColumn: area.lastColumn }),
    GetEntireColumn: () => other({ ...area, firstRow: 0, lastRow: LAST_ROW }),
    GetEntireRow: () => other({ ...area, firstColumn: 0, lastColumn: LAST_COLUMN }),
    GetResizedRange: (args) => other(sized(args, area.lastRow, area.lastColumn)),
    GetAbsoluteResizedRange: (args) => other(sized(args, area.firstRow - 1, area.firstColumn - 1)),
    GetOffsetRange: (args) =>
      other({
        firstRow: area.firstRow + args.whole(0),
        lastRow: area.lastRow + args.whole(0),
        firstColumn: area.firstColumn + args.whole(1),
        lastColumn: area.lastColumn + args.whole(1),
      }),
    GetBoundingRect: (args) => other(boundingRect(area, otherArea(args))),
    GetIntersection: (args) => other(found(intersection(area, otherArea(args)))),
    GetIntersectionOrNullObject: (args) => {
      const common = intersection(area, otherArea(args));
      return common === undefined ? null : other(common);
    },
    GetUsedRange: (args) => other(found(used(args))),
    GetUsedRangeOrNullObject: (args) => {
      const common = used(args);
      return common === undefined ? null : other(common);
    },
    GetTables: (args) => tablesIn(book, target, args.truth(0, false)),
    GetMergedAreasOrNullObject: () => {
      const merged = sheet.merges().filter((merge) => intersection(merge, area) !== undefined);
      if (merged.length > MOST_MERGED_AREAS) throw new HostError('InvalidArgument');
      if (merged.length === 0) return null;
      return rangeAreas(
        book,
        merged.map((merge) => ({ sheet, area: merge })),
      );
    },
  };
}

function tablesIn(book: Book, { sheet, area }: RangeTarget, fully: boolean): HostObject {
  const inside = book.tables.on(sheet).filter((table) => {
    const common = intersection(table.area, area);
    return common !== undefined && (!fully || cellCount(common) === cellCount(table.area));
  });
  return new HostObject('TableScopedCollection', {
    properties: { Count: readOnly(() => inside.length) },
    items: () => inside.map((table) => tableOf(book, table)),
    methods: { GetCount: () => inside.length },
  });
}

function actions(book: Book, target: RangeTarget): Record<string, Method> {
  const { sheet, area } = target;
  return {
    Select: () => {
      book.select(target);
      return undefined;
    },
    Clear: (args) => {
      clear(book, target, args.optionalText(0) ?? 'All');
      return undefined;
    },
    Merge: (args) => {
      sheet.protection.demandOff();
      demandBounded(target);
      if (book.tables.on(sheet).some((table) => intersection(table.area, area)))
        throw new HostError('InvalidOperation');
      const step = args.truth(0, false) ? 1 : rowCount(area);
      for (let row = area.firstRow; row <= area.lastRow; row += step) {
        sheet.merge({ ...area, firstRow: row, lastRow: row + step - 1 });
      }
      return undefined;
    },
    Unmerge: () => {
      sheet.protection.demandOff();
      sheet.unmerge(area);
      return undefined;
    },
    Calculate: () => undefined,
    _ValidateArraySize: (args) => {
      if (args.whole(0) === rowCount(area) && args.whole(1) === columnCount(area)) return undefined;
      throw new HostError(
        'InvalidArgument',
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
    },
  };
}

function clear(book: Book, { sheet, area }: RangeTarget, applyTo: string): void {
  sheet.protection.demandOff();
  switch (applyTo) {
    case 'Contents':
      sheet.cells.clear(area, 'contents');
      break;
    case 'Formats':
      sheet.cells.clear(area, 'formats');
      sheet.unmerge(area);
      return;
    case 'All':
      sheet.cells.clear(area, 'all');
      sheet.unmerge(area);
      removeLinks({ sheet, area });
      sheet.choices = sheet.choices.filter((choice) => intersection(choice.area, area) === undefined);
      break;
    case 'Hyperlinks':
    case 'RemoveHyperlinks':
      removeLinks({ sheet, area });
      return;
    default:
      throw new HostError('InvalidArgument');
  }
  book.touch(sheet, area);
}

function removeLinks({ sheet, area }: RangeTarget): void {
  for (const key of sheet.links.keys()) {
    const [row = 0, column = 0] = key.split(' ').map(Number);
    const cell = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
    if (intersection(cell, area) !== undefined) sheet.links.delete(key);
  }
}

/** `setCellProperties` and its like: the look of many cells in one call. */
function bulkFormats(target: RangeTarget): Record<string, Method> {
  const { sheet, area } = target;
  const apply = (part: CellRange, settings: unknown): void => {
    const format = new HostObject('Range', {
      relations: { Format: () => rangeFormat([{ sheet, area: part }]) },
    });
    applySettings(format, settings);
  };
  const list = (args: Arguments, length: number): readonly unknown[] => {
    const given = args.parsed(0, z.array(z.unknown()));
    if (given.length !== length) throw new HostError('InvalidArgument');
    return given;
  };
  return {
    SetCellProperties: (args) => {
      list(args, rowCount(area)).forEach((row, down) => {
        const settings = checked(row, z.array(z.unknown()));
        if (settings.length !== columnCount(area)) throw new HostError('InvalidArgument');
        settings.forEach((setting, across) => {
          const [r, c] = [area.firstRow + down, area.firstColumn + across];
          apply({ firstRow: r, lastRow: r, firstColumn: c, lastColumn: c }, setting);
        });
      });
      return undefined;
    },
    SetColumnProperties: (args) => {
      list(args, columnCount(area)).forEach((setting, across) => {
        const column = area.firstColumn + across;
        apply({ ...area, firstColumn: column, lastColumn: column }, setting);
      });
      return undefined;
    },
    SetRowProperties: (args) => {
      list(args, rowCount(area)).forEach((setting, down) => {
        const row = area.firstRow + down;
        apply({ ...area, firstRow: row, lastRow: row }, setting);
      });
      return undefined;
    },
  };
}

/** A range that is given as an object or by its address. */
export function rangeArgument(book: Book, near: RangeTarget, args: Arguments, index: number): RangeTarget {
  const target = targetOf(args.values[index]) ?? book.resolve(args.text(index), near.sheet);
  if (target.sheet !== near.sheet) throw new HostError('InvalidArgument');
  return target;
}

function found(area: CellRange | undefined): CellRange {
  if (area === undefined) throw new HostError('ItemNotFound');
  return area;
}

/** Several ranges of a sheet that are formatted or cleared together. */
export function rangeAreas(book: Book, targets: readonly RangeTarget[]): HostObject {
  const [first] = targets;
  if (first === undefined) throw new HostError('InvalidArgument');
  const address = readOnly(() => targets.map(({ sheet, area }) => fullAddress(sheet.name, area)).join(','));
  const members: Members = {
    properties: {
      Address: address,
      AddressLocal: address,
      AreaCount: readOnly(() => targets.length),
      CellCount: readOnly(() => targets.reduce((sum, { area }) => sum + cellCount(area), 0)),
    },
    relations: {
      Format: () => rangeFormat(targets),
      Worksheet: () => worksheetOf(book, first.sheet),
      Areas: () =>
        new HostObject('RangeCollection', {
          items: () => targets.map((target) => rangeObject(book, target)),
          methods: { GetCount: () => targets.length },
        }),
    },
    methods: {
      Clear: (args) => {
        for (const target of targets) clear(book, target, args.optionalText(0) ?? 'All');
        return undefined;
      },
    },
  };
  return new HostObject('RangeAreas', members);
}
