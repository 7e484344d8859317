import type {
  CellPlan,
  ChartPlan,
  ChartType,
  DefinedNamePlan,
  SheetPlan,
  WorkbookPlan,
} from '../src/plan/workbookPlan';
import { writeWorkbook } from '../src/xlsx/write/writeWorkbook';
import { cellLook } from './cellLookPicture';
import { chartPicture } from './chartPicture';
import { withDocumentSettings } from './documentSettings';
import type { ExcelHost } from './excelHost';
import { parseArea, splitAddress } from './model/area';
import { bagText } from './model/bag';
import type { Book } from './model/book';
import type { Chart } from './model/chart';
import type { Sheet } from './model/sheet';
import { withSheetProperties } from './sheetProperties';

/**
 * The open workbook as the bytes of an .xlsx file, through the project's own writer: values, looks, number formats,
 * merges, widths, heights, links within the workbook, lists to choose from, tables, charts, names, frozen rows, print
 * setup, and what the add-in keeps in the workbook and notes on its sheets. What the writer's plan has no word for is
 * lost: that a sheet is hidden or protected, formulas (their values stay), truth values (they become texts), frozen
 * columns, and lines at the sides.
 */
export function saveWorkbook(host: ExcelHost): Uint8Array {
  const { sheets, settings } = host.book;
  const file = writeWorkbook(workbookPlan(host));
  const marked = withSheetProperties(
    file,
    sheets.map(({ customProperties }) => customProperties),
  );
  return withDocumentSettings(marked, settings);
}

/** The open workbook in the words of a plan, so that what was carried out can be compared with what was planned. */
export function workbookPlan(host: ExcelHost): WorkbookPlan {
  const { book } = host;
  return {
    title: bagText(book.properties, 'Title', ''),
    language: host.displayLanguage.startsWith('fr') ? 'fr' : 'en',
    sheets: book.sheets.map((sheet) => sheetPlan(book, sheet)),
    definedNames: book.names
      .in(undefined)
      .flatMap(({ name, target }): DefinedNamePlan[] =>
        target === undefined ? [] : [{ name, sheet: target.sheet.id, range: target.area }],
      ),
  };
}

function sheetPlan(book: Book, sheet: Sheet): SheetPlan {
  const lastColumn = Math.max(-1, ...sheet.columnWidths.keys());
  const { pageLayout } = sheet;
  const repeated = parseArea(bagText(pageLayout, 'PrintTitleRows', ''));
  return {
    id: sheet.id,
    name: sheet.name,
    tabColour: tabColour(sheet),
    columnWidths: Array.from({ length: lastColumn + 1 }, (_, column) =>
      characters(sheet.columnWidth(column)),
    ),
    rowHeights: new Map(sheet.rowHeights),
    cells: cellPlans(book, sheet),
    merges: sheet.merges(),
    frozenRows: sheet.frozen.rows,
    tables: book.tables.on(sheet).map(({ name, area }) => ({ name, range: area })),
    charts: sheet.charts.flatMap(chartPlan),
    choices: sheet.choices.map(({ area, texts }) => ({ range: area, texts })),
    print: {
      orientation: pageLayout.get('Orientation') === 'Landscape' ? 'landscape' : 'portrait',
      ...(repeated ? { repeatRows: { first: repeated.firstRow, last: repeated.lastRow } } : {}),
      header: headerFooter(sheet, 'Header'),
      footer: headerFooter(sheet, 'Footer'),
    },
  };
}

/** Every tab of a plan has a colour; white is nearest to none. */
function tabColour(sheet: Sheet): string {
  const colour = sheet.facade.getTabColor() ?? '';
  return /^#[\da-f]{6}$/i.test(colour) ? colour.toLowerCase() : '#ffffff';
}

/** Points as characters of Calibri 11, to a hundredth. */
function characters(points: number): number {
  return Math.max(0, Math.round((((points * 4) / 3 - 5) / 7) * 100) / 100);
}

function cellPlans(book: Book, sheet: Sheet): CellPlan[] {
  const used = sheet.cells.used(false);
  if (used === undefined) return [];
  const plans: CellPlan[] = [];
  for (let row = used.firstRow; row <= used.lastRow; row++) {
    for (let column = used.firstColumn; column <= used.lastColumn; column++) {
      const value = sheet.value(row, column);
      const style = cellLook(sheet, row, column);
      if (value === '' && Object.keys(style).length === 0) continue;
      const link = linkPlan(book, sheet, row, column);
      const written = typeof value === 'boolean' ? String(value).toUpperCase() : value;
      plans.push({ row, column, value: written, style, ...(link === undefined ? {} : { link }) });
    }
  }
  return plans;
}

function linkPlan(book: Book, sheet: Sheet, row: number, column: number): CellPlan['link'] {
  const link = sheet.links.get(`${row} ${column}`);
  if (link?.documentReference === undefined) return undefined;
  const { sheet: name, range } = splitAddress(link.documentReference);
  const target = name === undefined ? sheet : book.find(name);
  return target && { sheet: target.id, cell: range, tip: link.screenTip ?? '' };
}

const CHART_TYPES: Readonly<Record<string, ChartType>> = {
  ColumnClustered: 'column',
  ColumnStacked: 'columnStacked',
  BarClustered: 'bar',
  BarStacked: 'barStacked',
  Line: 'line',
  LineMarkers: 'line',
  XYScatterLinesNoMarkers: 'steps',
};

function chartPlan(chart: Chart): ChartPlan[] {
  const type = CHART_TYPES[chart.type];
  const { position } = chart;
  if (type === undefined || position === undefined) return [];
  const picture = chartPicture(chart);
  return [
    {
      name: chart.name,
      type,
      title: picture.title ?? '',
      categoryAxisTitle: picture.categoryAxis.title ?? '',
      valueAxisTitle: picture.valueAxis.title ?? '',
      numberFormat: picture.valueAxis.numberFormat,
      data: chart.source.area,
      colours: picture.series.flatMap(({ colour }) => (colour === null ? [] : [colour.toLowerCase()])),
      dataLabels: picture.series.some(({ dataLabels }) => dataLabels),
      legend: picture.legend !== null,
      position,
      altText: '',
    },
  ];
}

/** Excel's own code for the three parts of a header, `&Lleft&Cmiddle&Rright`. */
function headerFooter(sheet: Sheet, kind: 'Header' | 'Footer'): string {
  const part = (side: 'Left' | 'Center' | 'Right'): string => {
    const text = bagText(sheet.pageLayout, `HeadersFooters/DefaultForAllPages/${side}${kind}`, '');
    return text === '' ? '' : `&${side.charAt(0)}${text}`;
  };
  return part('Left') + part('Center') + part('Right');
}
