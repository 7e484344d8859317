import type { CellRange } from '../../src/ground/address';
import { parseArea } from '../model/area';
import type { StyleData } from '../univer/cellData';
import type { PackageText } from './packageText';
import { readStyles } from './styleSheet';
import { type ColourOf, colourReader } from './themeColours';
import { firstElement, xmlElements } from './xmlBlocks';

/** How a sheet of a file looks. Sizes are in points. */
export interface SheetLook {
  readonly columnWidths: ReadonlyMap<number, number>;
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly hiddenColumns: readonly number[];
  readonly hiddenRows: readonly number[];
  readonly merges: readonly CellRange[];
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly tabColour: string | undefined;
  readonly showsGridlines: boolean;
  readonly cells: readonly { readonly row: number; readonly column: number; readonly style: StyleData }[];
}

/** Columns of a sheet that are all given the same width are those beside the ones in use. */
const MOST_COLUMNS_TOGETHER = 100;

/** The looks of the sheets of an .xlsx file, by their names. */
export function readLooks(parts: PackageText): ReadonlyMap<string, SheetLook> {
  const colourOf = colourReader(parts.text('xl/theme/theme1.xml'));
  const styles = readStyles(parts.text('xl/styles.xml'), colourOf);
  const related = parts.relatedTo('xl/workbook.xml');
  return new Map(
    xmlElements(parts.text('xl/workbook.xml'), 'sheet').map((sheet) => {
      const xml = parts.text(related.get(sheet.get('id') ?? '') ?? '');
      return [sheet.get('name') ?? '', sheetLook(xml, styles, colourOf)];
    }),
  );
}

function sheetLook(xml: string, styles: readonly StyleData[], colourOf: ColourOf): SheetLook {
  const dataStart = xml.search(/<(?:\w+:)?sheetData[\s/>]/);
  const [head, data] = [xml.slice(0, dataStart), xml.slice(dataStart)];
  const tail = data.slice(data.lastIndexOf('sheetData'));
  const pane = firstElement(head, 'pane');
  const frozen = pane?.get('state')?.startsWith('frozen') === true ? pane : undefined;
  const columns = readColumns(head);
  const rows = readRows(data);
  return {
    columnWidths: columns.widths,
    rowHeights: rows.heights,
    hiddenColumns: columns.hidden,
    hiddenRows: rows.hidden,
    merges: xmlElements(tail, 'mergeCell').flatMap((merge) => parseArea(merge.get('ref') ?? '') ?? []),
    frozen: {
      rows: Number(frozen?.get('ySplit') ?? 0),
      columns: Number(frozen?.get('xSplit') ?? 0),
    },
    tabColour: colourOf(firstElement(head, 'tabColor')),
    showsGridlines: firstElement(head, 'sheetView')?.get('showGridLines') !== '0',
    cells: readCells(data, styles),
  };
}

function readColumns(head: string): { readonly widths: Map<number, number>; readonly hidden: number[] } {
  const widths = new Map<number, number>();
  const hidden: number[] = [];
  for (const column of xmlElements(head, 'col')) {
    const [first, last, width] = [
      Number(column.get('min')),
      Number(column.get('max')),
      Number(column.get('width')),
    ];
    for (let number = first; number <= Math.min(last, first + MOST_COLUMNS_TOGETHER); number++) {
      if (column.get('hidden') === '1') hidden.push(number - 1);
      else if (width > 0) widths.set(number - 1, points(width));
    }
  }
  return { widths, hidden };
}

/** From characters of Calibri 11, 7 pixels a digit, by Excel's own rounding to pixels. */
function points(characters: number): number {
  return (Math.trunc(((256 * characters + Math.trunc(128 / 7)) / 256) * 7) * 3) / 4;
}

function readRows(data: string): { readonly heights: Map<number, number>; readonly hidden: number[] } {
  const heights = new Map<number, number>();
  const hidden: number[] = [];
  for (const row of xmlElements(data, 'row')) {
    const [index, height] = [Number(row.get('r')) - 1, Number(row.get('ht') ?? NaN)];
    if (row.get('hidden') === '1') hidden.push(index);
    else if (height > 0) heights.set(index, height);
  }
  return { heights, hidden };
}

function readCells(data: string, styles: readonly StyleData[]): SheetLook['cells'] {
  return xmlElements(data, 'c').flatMap((cell) => {
    const style = styles[Number(cell.get('s') ?? 0)];
    const place = parseArea(cell.get('r') ?? '');
    if (style === undefined || place === undefined) return [];
    return [{ row: place.firstRow, column: place.firstColumn, style }];
  });
}
