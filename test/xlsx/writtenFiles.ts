import { CFB, utils, write, type WorkBook, type WritingOptions } from '@e965/xlsx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';
import type { CellValue, RowBlock } from '../../src/ground/outline';
import { openWorkbook, type OpenedWorkbook, type OpenWorkbookError } from '../../src/xlsx/read/openWorkbook';

/** Workbooks as files, made for a test. */
export type Sheets = Readonly<Record<string, readonly (readonly CellValue[])[]>>;

export function sheetJsWorkbook(sheets: Sheets): WorkBook {
  const workbook = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    utils.book_append_sheet(workbook, utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return workbook;
}

export function fileOf(workbook: WorkBook, bookType: WritingOptions['bookType'] = 'xlsx'): Uint8Array {
  return new Uint8Array(
    z.instanceof(ArrayBuffer).parse(write(workbook, { bookType, type: 'array', compression: true })),
  );
}

const COMPOUND_FILES = z.object({
  utils: z.object({
    cfb_new: z.custom<() => unknown>((value) => typeof value === 'function'),
    cfb_add: z.custom<(container: unknown, name: string, bytes: Uint8Array) => unknown>(
      (value) => typeof value === 'function',
    ),
  }),
  write: z.custom<(container: unknown, options: { type: 'buffer' }) => unknown>(
    (value) => typeof value === 'function',
  ),
});

/** A compound file with some streams. */
export function compoundFileOf(streams: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const library = COMPOUND_FILES.parse(CFB);
  const container = library.utils.cfb_new();
  for (const [name, bytes] of Object.entries(streams)) library.utils.cfb_add(container, name, bytes);
  return Uint8Array.from(z.instanceof(Uint8Array).parse(library.write(container, { type: 'buffer' })));
}

/** The file with some of its parts replaced, or left out where the new text is `null`. */
export function withParts(file: Uint8Array, changes: Readonly<Record<string, string | null>>): Uint8Array {
  const parts = unzipSync(file);
  for (const [name, text] of Object.entries(changes)) {
    if (text === null) Reflect.deleteProperty(parts, name);
    else parts[name] = strToU8(text);
  }
  return zipSync(parts);
}

export function packageOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

export function partText(file: Uint8Array, name: string): string {
  const part = unzipSync(file)[name];
  if (part === undefined) throw new Error(`The file has no part ${name}`);
  return strFromU8(part);
}

/** The workbook of a file that must open. */
export function opened(name: string, bytes: Uint8Array): OpenedWorkbook {
  const result = openWorkbook(name, bytes);
  if (!result.ok) throw new Error(`${name} did not open: ${result.error.code}`);
  return result.value;
}

/** Why a file does not open, or `opens`. */
export function failureOf(name: string, bytes: Uint8Array): OpenWorkbookError['code'] | 'opens' {
  const result = openWorkbook(name, bytes);
  return result.ok ? 'opens' : result.error.code;
}

/** All values within the used range of a sheet. */
export function valuesOf(workbook: OpenedWorkbook, sheetName: string): RowBlock['rows'] {
  const sheet = workbook.outline.sheets.find(({ name }) => name === sheetName);
  if (!sheet?.usedRange) return [];
  const { firstColumn, lastColumn } = sheet.usedRange;
  const columns = Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
  return [...workbook.rows(sheetName, sheet.usedRange, columns)].flatMap(({ rows }) => rows);
}
