import { area, LAST_COLUMN, LAST_ROW, columnCount, rowCount } from '../model/area';
import type { Book } from '../model/book';
import type { Sheet } from '../model/sheet';
import { HostObject } from '../protocol/hostObject';
import { HostError } from '../protocol/hostError';
import { rangeArgument, rangeObject } from './range';

export function freezePanes(book: Book, sheet: Sheet): HostObject {
  return new HostObject('WorksheetFreezePanes', {
    methods: {
      FreezeRows: (args) => {
        freeze(sheet, counted(args.optionalWhole(0) ?? 1), 0);
        return undefined;
      },
      FreezeColumns: (args) => {
        freeze(sheet, 0, counted(args.optionalWhole(0) ?? 1));
        return undefined;
      },
      FreezeAt: (args) => {
        const frozen = rangeArgument(book, { sheet, area: area(0, 0) }, args, 0).area;
        if (frozen.firstRow !== 0 || frozen.firstColumn !== 0) throw new HostError('InvalidArgument');
        const rows = frozen.lastRow === LAST_ROW ? 0 : rowCount(frozen);
        const columns = frozen.lastColumn === LAST_COLUMN ? 0 : columnCount(frozen);
        freeze(sheet, rows, columns);
        return undefined;
      },
      Unfreeze: () => {
        sheet.facade.cancelFreeze();
        return undefined;
      },
      GetLocation: () => {
        const frozen = frozenArea(sheet);
        if (frozen === undefined) throw new HostError('ItemNotFound');
        return rangeObject(book, { sheet, area: frozen });
      },
      GetLocationOrNullObject: () => {
        const frozen = frozenArea(sheet);
        return frozen === undefined ? null : rangeObject(book, { sheet, area: frozen });
      },
    },
  });
}

function counted(count: number): number {
  if (count < 0) throw new HostError('InvalidArgument');
  return count;
}

function freeze(sheet: Sheet, rows: number, columns: number): void {
  sheet.cells.grow(rows, columns);
  if (rows === 0 && columns === 0) sheet.facade.cancelFreeze();
  else {
    sheet.facade.setFreeze({
      ySplit: rows,
      xSplit: columns,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    });
  }
}

function frozenArea(sheet: Sheet): ReturnType<typeof area> | undefined {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return undefined;
  return area(0, 0, rows === 0 ? LAST_ROW + 1 : rows, columns === 0 ? LAST_COLUMN + 1 : columns);
}
