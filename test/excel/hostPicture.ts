import { cellAddress } from '../../src/ground/address';
import type { ExcelHost } from '../../host/excelHost';
import { fullAddress, localAddress } from '../../host/model/area';
import { type Bag, bagText } from '../../host/model/bag';
import type { Chart, ChartSeries } from '../../host/model/chart';
import type { RangeTarget } from '../../host/model/rangeTarget';
import type { SheetView } from '../../host/sheetView';
import type {
  ChartPicture,
  HeaderPicture,
  PrintPicture,
  SeriesPicture,
  SheetPicture,
  WorkbookPicture,
} from './workbookPicture';

/** The sheets of the open workbook, as many of them as are asked for, and the workbook's names. */
export function hostPicture(host: ExcelHost, sheetNames: readonly string[]): WorkbookPicture {
  return {
    sheets: sheetNames.map((name) => hostSheetPicture(host.sheet(name))),
    names: Object.fromEntries(
      Object.entries(host.names()).map(([name, formula]) => [name, unquoted(formula.replace(/^=/, ''))]),
    ),
  };
}

function hostSheetPicture(view: SheetView): SheetPicture {
  return {
    name: view.name,
    tabColour: view.tabColour.toLowerCase(),
    showsGridlines: view.showsGridlines,
    frozenRows: view.frozen.rows,
    columnWidths: Object.fromEntries(
      Object.entries(view.columnWidths()).map(([column, width]) => [column, Math.round(width * 100) / 100]),
    ),
    rowHeights: view.rowHeights(),
    merges: view.merges(),
    cells: cellPictures(view),
    links: Object.fromEntries(
      Object.entries(view.links()).map(([cell, { to, tip }]) => [cell, { to: unquoted(to), tip }]),
    ),
    choices: view.choices(),
    tables: view.tables().map(({ name, address, bandedRows }) => ({ name, address, bandedRows })),
    print: printPicture(view.sheet.pageLayout),
    charts: view.sheet.charts.map(hostChartPicture),
  };
}

/** What every cell holds and how it looks; a line between two cells belongs to both. */
export function cellPictures(view: SheetView): Record<string, unknown> {
  const used = view.sheet.cells.used(false);
  const pictures: Record<string, unknown> = {};
  if (used === undefined) return pictures;
  for (let row = 0; row <= used.lastRow; row += 1) {
    for (let column = 0; column <= used.lastColumn; column += 1) {
      const address = cellAddress(row, column);
      const { borderTop, borderBottom, ...look } = view.look(address);
      const lineAbove =
        borderTop ?? (row === 0 ? undefined : view.look(cellAddress(row - 1, column)).borderBottom);
      const lineBelow = borderBottom ?? view.look(cellAddress(row + 1, column)).borderTop;
      const value = view.value(address);
      const picture = withoutDefaults({ ...look, lineAbove, lineBelow, value });
      if (Object.keys(picture).length > 0) pictures[address] = picture;
    }
  }
  return pictures;
}

const DEFAULTS: Readonly<Record<string, unknown>> = {
  fontName: 'Calibri',
  fontSize: 11,
  fontColour: '#000000',
  vertical: 'bottom',
  numberFormat: 'General',
  value: '',
};

function withoutDefaults(look: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(look).filter(([key, value]) => value !== undefined && value !== DEFAULTS[key]),
  );
}

function printPicture(layout: Bag): PrintPicture {
  const text = (path: string): string => textOf(layout, path);
  const part = (kind: 'Header' | 'Footer'): HeaderPicture => ({
    left: text(`HeadersFooters/DefaultForAllPages/Left${kind}`),
    centre: text(`HeadersFooters/DefaultForAllPages/Center${kind}`),
    right: text(`HeadersFooters/DefaultForAllPages/Right${kind}`),
  });
  const zoom = layout.get('Zoom');
  const fit = new Map(Object.entries(zoom ?? {}));
  return {
    orientation: text('Orientation').toLowerCase(),
    paper: text('PaperSize'),
    pagesWide: fit.has('verticalFitToPages') ? 0 : Number(fit.get('horizontalFitToPages')),
    repeatedRows: text('PrintTitleRows').replaceAll('$', ''),
    margins: Object.fromEntries(
      ['Left', 'Right', 'Top', 'Bottom', 'Header', 'Footer'].map((side) => [
        side.toLowerCase(),
        Number(layout.get(`${side}Margin`)) / 72,
      ]),
    ),
    header: part('Header'),
    footer: part('Footer'),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  ColumnClustered: 'col clustered',
  ColumnStacked: 'col stacked',
  BarClustered: 'bar clustered',
  BarStacked: 'bar stacked',
  Line: 'line standard',
  XYScatterLinesNoMarkers: 'steps',
};

function hostChartPicture(chart: Chart): ChartPicture {
  const { look } = chart;
  const axis = (path: string): ChartPicture['categoryAxis'] => ({
    title:
      look.get(`${path}Title/Visible`) === true
        ? {
            text: textOf(look, `${path}Title/Text`),
            size: Number(look.get(`${path}Title/Format/Font/Size`)),
          }
        : null,
    size: Number(look.get(`${path}Format/Font/Size`)),
    reversed: look.get(`${path}ReversePlotOrder`) === true,
    otherAxisAt: look.get(`${path}Position`) === 'Maximum' ? 'end' : 'start',
  });
  const { title, size } = axis('Axes/ValueAxis/');
  const values = 'Axes/ValueAxis/';
  const bound = (name: string): number | null => {
    const set = look.get(`${values}${name}`);
    return typeof set === 'number' ? set : null;
  };
  return {
    name: chart.name,
    type: TYPES[chart.type] ?? chart.type,
    title: {
      text: textOf(look, 'Title/Text'),
      size: Number(look.get('Title/Format/Font/Size')),
      bold: look.get('Title/Format/Font/Bold') === true,
    },
    position: chart.position === undefined ? '' : localAddress(chart.position),
    legend:
      look.get('Legend/Visible') === false
        ? null
        : {
            position: textOf(look, 'Legend/Position'),
            size: Number(look.get('Legend/Format/Font/Size')),
          },
    blanks: textOf(look, 'DisplayBlanksAs'),
    categoryAxis: axis('Axes/CategoryAxis/'),
    valueAxis: {
      title,
      size,
      numberFormat: textOf(look, `${values}NumberFormat`),
      minimum: bound('Minimum'),
      maximum: bound('Maximum'),
      gridlines: {
        colour: hex(look.get(`${values}MajorGridlines/Format/Line/Color`)),
        width: Number(look.get(`${values}MajorGridlines/Format/Line/Weight`)),
      },
    },
    series: chart.series.map((series) => seriesPicture(series, chart.type)),
  };
}

function seriesPicture(
  { name, nameCell, values, categories, look }: ChartSeries,
  type: string,
): SeriesPicture {
  const isSteps = type.startsWith('XYScatter');
  const isLine = isSteps || type === 'Line';
  const dash = textOf(look, 'Format/Line/LineStyle');
  return {
    name: name ?? addressOf(nameCell),
    categories: addressOf(categories),
    values: addressOf(values),
    colour: hex(look.get(isLine ? 'Format/Line/Color' : 'Format/Fill/SolidColor')),
    bars: isLine ? null : { gap: Number(look.get('GapWidth')), overlap: Number(look.get('Overlap')) },
    line: isLine
      ? {
          width: Number(look.get('Format/Line/Weight')),
          marker: isSteps ? 'none' : textOf(look, 'MarkerStyle').toLowerCase(),
          markerSize: isSteps ? 0 : Number(look.get('MarkerSize')),
          markerColour: hex(look.get('MarkerBackgroundColor')),
          dash: dash === 'Continuous' ? '' : dash,
        }
      : null,
    labels:
      look.get('HasDataLabels') === true
        ? {
            numberFormat: textOf(look, 'DataLabels/NumberFormat'),
            position: textOf(look, 'DataLabels/Position'),
            size: Number(look.get('DataLabels/Format/Font/Size')),
            colour: hex(look.get('DataLabels/Format/Font/Color')),
          }
        : null,
  };
}

function textOf(look: Bag, path: string): string {
  return bagText(look, path, '');
}

/** `''` where no colour was set */
function hex(colour: unknown): string {
  return typeof colour === 'string' ? colour.toLowerCase() : '';
}

function addressOf(target: RangeTarget | undefined): string {
  return target === undefined ? '' : unquoted(fullAddress(target.sheet.name, target.area));
}

/** A reference without the apostrophes about its sheet's name, which are there only where they must be. */
export function unquoted(reference: string): string {
  return reference.replace(/^'(.*)'!/, (_, name: string) => `${name.replaceAll("''", "'")}!`);
}
