import { type CellObject, utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';
import { serialOf } from '../../report/naiveCalendar';
import type { Cell, FileForm, Register, RegisterSheet } from './register';

/** The register as a file of a form, as a section would send it. */
export function fileOfRegister(register: Register, form: FileForm): Uint8Array {
  const workbook = utils.book_new();
  const { sheets, dateSystem = 1900 } = register;
  for (const sheet of sheets) utils.book_append_sheet(workbook, worksheet(sheet, dateSystem), sheet.name);
  workbook.Workbook = {
    WBProps: { date1904: dateSystem === 1904 },
    Sheets: sheets.map(({ name, visibility = 'visible' }) => ({ name, Hidden: HIDDEN[visibility] })),
    Names: sheets.flatMap(({ name: sheet, names = [] }) =>
      names.map(({ name, range }) => ({ Name: name, Ref: `'${sheet}'!${absolute(range)}` })),
    ),
  };
  const file = written(workbook, form);
  return form === 'xlsx' ? withTables(file, sheets) : file;
}

const HIDDEN = { visible: 0, hidden: 1, veryHidden: 2 } as const;
const BOOK_TYPE = { xlsx: 'xlsx', ods: 'ods', xls: 'biff8', csv: 'csv' } as const;

function written(workbook: WorkBook, form: FileForm): Uint8Array {
  const bookType = BOOK_TYPE[form];
  if (form === 'csv') return strToU8(z.string().parse(write(workbook, { bookType, type: 'string' })));
  return new Uint8Array(z.instanceof(ArrayBuffer).parse(write(workbook, { bookType, type: 'array' })));
}

function absolute(range: string): string {
  return range.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function worksheet(register: RegisterSheet, dateSystem: 1900 | 1904): WorkSheet {
  const sheet: WorkSheet = {};
  const start = utils.decode_cell(register.start ?? 'A1');
  const end = { ...start };
  register.rows.forEach((row, rowOffset) => {
    row.forEach((cell, columnOffset) => {
      const place = { r: start.r + rowOffset, c: start.c + columnOffset };
      const written = cellObject(cell, dateSystem);
      if (written === undefined) return;
      sheet[utils.encode_cell(place)] = written;
      end.r = Math.max(end.r, place.r);
      end.c = Math.max(end.c, place.c);
    });
  });
  sheet['!ref'] = utils.encode_range({ r: 0, c: 0 }, end);
  sheet['!merges'] = (register.merges ?? []).map((range) => utils.decode_range(range));
  sheet['!rows'] = [];
  for (const row of register.hiddenRows ?? []) sheet['!rows'][row - 1] = { hidden: true };
  sheet['!cols'] = [];
  for (const column of register.hiddenColumns ?? []) {
    sheet['!cols'][utils.decode_col(column)] = { hidden: true };
  }
  return sheet;
}

function cellObject(cell: Cell, dateSystem: 1900 | 1904): CellObject | undefined {
  if (cell === null) return undefined;
  if (typeof cell === 'string') return { t: 's', v: cell };
  if (typeof cell === 'boolean') return { t: 'b', v: cell };
  if (typeof cell === 'number') return { t: 'n', v: cell };
  const serial = serialOf(cell.day, dateSystem) + cell.time;
  // The formatted text is what a .csv holds; it is worked out in the 1900 system.
  return { t: 'n', v: serial, z: cell.format };
}

const TABLE_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';
const RELATIONSHIP = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** The file with the parts of its Excel tables, which SheetJS does not write. */
function withTables(file: Uint8Array, sheets: readonly RegisterSheet[]): Uint8Array {
  if (!sheets.some(({ tables = [] }) => tables.length > 0)) return file;
  const parts = unzipSync(file);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  let id = 0;
  let types = text('[Content_Types].xml');
  sheets.forEach(({ tables = [] }, index) => {
    if (tables.length === 0) return;
    const ids = tables.map((table) => {
      id += 1;
      parts[`xl/tables/table${id}.xml`] = strToU8(tablePart(id, table));
      types = types.replace(
        '</Types>',
        `<Override PartName="/xl/tables/table${id}.xml" ContentType="${TABLE_TYPE}"/></Types>`,
      );
      return id;
    });
    const sheet = `xl/worksheets/sheet${index + 1}.xml`;
    const references = ids.map((one) => `<tablePart r:id="rIdTable${one}"/>`).join('');
    parts[sheet] = strToU8(
      text(sheet).replace(
        '</worksheet>',
        `<tableParts xmlns:r="${RELATIONSHIP}" count="${ids.length}">${references}</tableParts></worksheet>`,
      ),
    );
    const related = ids
      .map(
        (one) =>
          `<Relationship Id="rIdTable${one}" Type="${RELATIONSHIP}/table" Target="../tables/table${one}.xml"/>`,
      )
      .join('');
    parts[`xl/worksheets/_rels/sheet${index + 1}.xml.rels`] = strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${related}</Relationships>`,
    );
  });
  parts['[Content_Types].xml'] = strToU8(types);
  return zipSync(parts);
}

function tablePart(
  id: number,
  { name, range, hasTotalsRow }: NonNullable<RegisterSheet['tables']>[number],
): string {
  const totals = hasTotalsRow ? ' totalsRowCount="1"' : '';
  return `<table xmlns="${MAIN}" id="${id}" name="${name}" displayName="${name}" ref="${range}"${totals}/>`;
}
