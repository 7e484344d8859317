import { read, type CellObject } from '@e965/xlsx';
import type { CellRange } from '../src/ground/address';
import type { CellValue, SheetOutline } from '../src/ground/outline';
import { openWorkbook, type OpenedWorkbook } from '../src/xlsx/read/openWorkbook';
import { documentSettings } from './documentSettings';
import type { ExcelHost } from './excelHost';
import { applyLook } from './looks/applyLook';
import { PackageText } from './looks/packageText';
import { type FileCells, type FileChart, readCharts } from './looks/readCharts';
import { readLooks } from './looks/readLooks';
import { boundingRect } from './model/area';
import type { Book } from './model/book';
import { textKind } from './model/cellInput';
import type { Chart } from './model/chart';
import type { RangeTarget } from './model/rangeTarget';
import type { CellChange } from './model/sheetCells';
import type { Sheet } from './model/sheet';
import { sheetProperties } from './sheetProperties';
import { CellType } from './univer/cellData';

/**
 * Opens a workbook's file in the host, in place of what is open: values, number formats (of .xlsx and the like),
 * sheets with their visibility, tables and, of .xlsx, looks, charts, what the add-in keeps in the workbook and notes on its sheets. Formulas come as
 * their last values.
 */
export async function loadWorkbook(host: ExcelHost, name: string, bytes: Uint8Array): Promise<void> {
  const workbook = openWorkbook(name, bytes);
  if (!workbook.ok) throw new Error(`${name}: ${workbook.error.code}`);
  await loadWorkbooks(host, name, [{ bytes, workbook: workbook.value }]);
}

/** A file as it came, and as it was opened. */
export interface OpenedFile {
  readonly bytes: Uint8Array;
  readonly workbook: OpenedWorkbook;
}

/**
 * Opens the sheets of several files as one workbook of the name given; the first file says how it counts days. What an
 * add-in keeps in a workbook goes for that workbook alone: of several it is left.
 */
export async function loadWorkbooks(
  host: ExcelHost,
  name: string,
  files: readonly OpenedFile[],
): Promise<void> {
  await host.settled();
  const { book } = host;
  book.eventsEnabled = false;
  try {
    const outlines = files.flatMap(({ workbook }) => workbook.outline.sheets);
    const sheets = replaceSheets(book, outlines);
    for (const { workbook, bytes } of files) {
      const own = sheets.filter(([outline]) => workbook.outline.sheets.includes(outline));
      for (const [outline, sheet] of own) writeValues(workbook, outline, sheet);
      writeNumberFormats(bytes, own);
      const parts = PackageText.open(bytes);
      if (parts !== undefined) {
        applyLooks(parts, own);
        placeCharts(book, parts, own);
      }
      noteProperties(bytes, own);
    }
    for (const [outline, sheet] of sheets) addTables(book, outline, sheet);
    for (const [{ visibility }, sheet] of sheets) {
      if (visibility !== 'visible') book.setVisibility(sheet, visibility);
    }
    const first = sheets.find(([{ visibility }]) => visibility === 'visible')?.[1];
    if (first !== undefined) book.activate(first);
    book.name = name;
    book.settings.clear();
    const [only, ...others] = files;
    if (only !== undefined && others.length === 0) {
      for (const [key, value] of documentSettings(only.bytes)) book.settings.set(key, value);
    }
    book.use1904 = files[0]?.workbook.outline.dateSystem === 1904;
    await book.settle();
  } finally {
    book.eventsEnabled = true;
  }
}

type LoadedSheets = readonly (readonly [SheetOutline, Sheet])[];

function applyLooks(parts: PackageText, sheets: LoadedSheets): void {
  const looks = readLooks(parts);
  for (const [{ name }, sheet] of sheets) {
    const look = looks.get(name);
    if (look !== undefined) applyLook(sheet, look);
  }
}

/** A chart whose cells are not all of sheets that were loaded is left out. */
function placeCharts(book: Book, parts: PackageText, sheets: LoadedSheets): void {
  const byName = new Map(sheets.map(([{ name }, sheet]) => [name, sheet]));
  for (const [name, charts] of readCharts(parts)) {
    const placed = charts.flatMap((chart) => placedChart(book, chart, byName) ?? []);
    byName.get(name)?.charts.push(...placed);
  }
}

function placedChart(book: Book, chart: FileChart, sheets: ReadonlyMap<string, Sheet>): Chart | undefined {
  const cells = (place: FileCells | undefined): RangeTarget | undefined => {
    const sheet = place && sheets.get(place.sheet);
    return sheet && { sheet, area: place.area };
  };
  const series = chart.series.flatMap(({ values, nameCell, categories, look }) => {
    const target = cells(values);
    if (target === undefined) return [];
    return [
      { name: undefined, nameCell: cells(nameCell), values: target, categories: cells(categories), look },
    ];
  });
  const [first] = series;
  if (first === undefined || series.length < chart.series.length) return undefined;
  const { sheet } = first.values;
  const areas = series.flatMap(({ values, nameCell, categories }) =>
    [values, nameCell, categories].flatMap((target) => (target?.sheet === sheet ? [target.area] : [])),
  );
  const source = { sheet, area: areas.reduce(boundingRect) };
  return {
    ...{ id: book.newId(), name: chart.name, type: chart.type, source, series },
    ...{ seriesBy: 'Columns', position: chart.position, look: chart.look },
  };
}

function noteProperties(bytes: Uint8Array, sheets: LoadedSheets): void {
  const noted = sheetProperties(bytes);
  for (const [{ name }, sheet] of sheets) {
    for (const [key, text] of noted.get(name) ?? []) sheet.customProperties.set(key, text);
  }
}

function addTables(book: Book, { tables }: SheetOutline, sheet: Sheet): void {
  for (const { name, range, hasTotalsRow } of tables) {
    const table = book.tables.add({ sheet, area: range }, name);
    table.showTotals = hasTotalsRow;
  }
}

function replaceSheets(book: Book, outlines: readonly SheetOutline[]): LoadedSheets {
  const old = book.sheets;
  old.forEach((sheet, index) => {
    if (sheet.visibility !== 'visible') book.setVisibility(sheet, 'visible');
    book.renameSheet(sheet, `old ${index} ${sheet.id}`.slice(0, 31));
  });
  const sheets = outlines.map((outline) => [outline, book.addSheet(outline.name)] as const);
  for (const sheet of old) book.deleteSheet(sheet);
  return sheets;
}

function writeValues(workbook: OpenedWorkbook, { name, usedRange }: SheetOutline, sheet: Sheet): void {
  if (usedRange === null) return;
  for (const { firstRow, columns, rows } of workbook.rows(name, usedRange, columnsOf(usedRange))) {
    rows.forEach((values, down) => {
      values.forEach((value, across) => {
        const column = columns[across];
        if (value !== null && column !== undefined)
          sheet.cells.change(firstRow + down, column, loaded(value));
      });
    });
  }
}

function columnsOf({ firstColumn, lastColumn }: CellRange): number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
}

/** As it stands in the file: nothing of it is read as a formula or a number. */
function loaded(value: NonNullable<CellValue>): CellChange {
  if (typeof value === 'number') return { v: value, t: CellType.number };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: CellType.truth };
  return { v: value, t: value.startsWith('#') ? CellType.text : textKind(value) };
}

function writeNumberFormats(bytes: Uint8Array, sheets: LoadedSheets): void {
  const workbook = read(bytes, {
    type: 'array',
    dense: true,
    cellNF: true,
    cellText: false,
    cellFormula: false,
  });
  for (const [{ name }, sheet] of sheets) {
    const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] =
      workbook.Sheets[name]?.['!data'] ?? [];
    rows.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (typeof cell?.z !== 'string' || cell.z === 'General') return;
        sheet.cells.change(row, column, { s: { n: { pattern: cell.z } } });
      });
    });
  }
}
