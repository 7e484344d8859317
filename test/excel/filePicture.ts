import { unzipSync, strFromU8 } from 'fflate';
import { rangeAddress } from '../../src/ground/address';
import type { ExcelHost } from '../../host/excelHost';
import { loadWorkbook } from '../../host/loadWorkbook';
import { firstElement, innerXml, xmlBlocks, xmlElements } from '../../host/looks/xmlBlocks';
import { hostPicture, unquoted } from './hostPicture';
import type {
  AxisPicture,
  ChartPicture,
  HeaderPicture,
  PrintPicture,
  SeriesPicture,
  SheetPicture,
  TablePicture,
  WorkbookPicture,
} from './workbookPicture';

/** The parts of a file by their names, as texts. */
type Parts = ReadonlyMap<string, string>;

/**
 * A written file: its cells as the host finds them when it opens it; links, tables, print setup and charts, which the
 * host leaves behind, as they stand in the file.
 */
export async function filePicture(host: ExcelHost, file: Uint8Array): Promise<WorkbookPicture> {
  const parts: Parts = new Map(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
  await loadWorkbook(host, 'report.xlsx', file);
  const { sheets } = hostPicture(host, host.sheetNames);
  const workbook = partOf(parts, 'xl/workbook.xml');
  const names = xmlBlocks(workbook, 'definedName');
  return {
    sheets: sheets.map((sheet, index) => ({ ...sheet, ...partPictures(parts, index + 1, names) })),
    names: Object.fromEntries(
      names
        .filter(({ attributes }) => !attributes.has('localSheetId'))
        .map(({ attributes, inner }) => [attributes.get('name') ?? '', unquoted(unescaped(inner))]),
    ),
  };
}

type NameBlocks = ReturnType<typeof xmlBlocks>;

function partPictures(
  parts: Parts,
  number: number,
  names: NameBlocks,
): Pick<SheetPicture, 'links' | 'choices' | 'tables' | 'print' | 'charts'> {
  const xml = partOf(parts, `xl/worksheets/sheet${number}.xml`);
  const related = relatedParts(parts, 'xl/worksheets', `sheet${number}.xml`);
  const titles = names.find(
    ({ attributes }) =>
      attributes.get('name') === '_xlnm.Print_Titles' &&
      attributes.get('localSheetId') === String(number - 1),
  );
  return {
    links: linkPictures(xml),
    choices: choicePictures(xml),
    tables: related
      .filter(({ target }) => target.includes('/tables/'))
      .map(({ target }) => tablePicture(partOf(parts, target))),
    print: printPicture(xml, titles?.inner ?? ''),
    charts: related
      .filter(({ target }) => target.includes('/drawings/'))
      .flatMap(({ target }) => chartPictures(parts, target)),
  };
}

function partOf(parts: Parts, name: string): string {
  const part = parts.get(name);
  if (part === undefined) throw new Error(`The file has no part ${name}`);
  return part;
}

function relatedParts(
  parts: Parts,
  folder: string,
  name: string,
): { readonly id: string; readonly target: string }[] {
  return xmlElements(parts.get(`${folder}/_rels/${name}.rels`) ?? '', 'Relationship').map((element) => ({
    id: element.get('Id') ?? '',
    target: (element.get('Target') ?? '').replace(/^\.\.\//, 'xl/'),
  }));
}

function linkPictures(xml: string): SheetPicture['links'] {
  return Object.fromEntries(
    xmlElements(xml, 'hyperlink').map((link) => [
      link.get('ref') ?? '',
      { to: unquoted(link.get('location') ?? ''), tip: link.get('tooltip') ?? '' },
    ]),
  );
}

function choicePictures(xml: string): SheetPicture['choices'] {
  return Object.fromEntries(
    xmlBlocks(xml, 'dataValidation').map(({ attributes, inner }) => {
      const list = unescaped(innerXml(inner, 'formula1'));
      return [attributes.get('sqref') ?? '', list.slice(1, -1).replaceAll('""', '"').split(',')];
    }),
  );
}

function tablePicture(xml: string): TablePicture {
  const table = firstElement(xml, 'table');
  return {
    name: table?.get('displayName') ?? '',
    address: table?.get('ref') ?? '',
    bandedRows: firstElement(xml, 'tableStyleInfo')?.get('showRowStripes') === '1',
  };
}

function printPicture(xml: string, titles: string): PrintPicture {
  const page = firstElement(xml, 'pageSetup');
  const isFitted =
    firstElement(xml, 'pageSetUpPr')?.get('fitToPage') === '1' && page?.get('fitToHeight') === '0';
  return {
    orientation: page?.get('orientation') ?? '',
    paper: page?.get('paperSize') === '9' ? 'A4' : '',
    pagesWide: isFitted ? Number(page.get('fitToWidth') ?? 1) : 0,
    repeatedRows: titles.replace(/^.*!/, '').replaceAll('$', ''),
    margins: Object.fromEntries(
      [...(firstElement(xml, 'pageMargins') ?? [])].map(([side, inches]) => [side, Number(inches)]),
    ),
    header: headerPicture(unescaped(innerXml(xml, 'oddHeader'))),
    footer: headerPicture(unescaped(innerXml(xml, 'oddFooter'))),
  };
}

function headerPicture(code: string): HeaderPicture {
  const parts = new Map(
    `&C${code}`
      .split(/(?<!&)&(?=[LCR])/)
      .slice(1)
      .map((part) => [part.charAt(0), part.slice(1)]),
  );
  return { left: parts.get('L') ?? '', centre: parts.get('C') ?? '', right: parts.get('R') ?? '' };
}

function chartPictures(parts: Parts, drawing: string): ChartPicture[] {
  const related = relatedParts(parts, 'xl/drawings', drawing.replace('xl/drawings/', ''));
  return xmlBlocks(partOf(parts, drawing), 'twoCellAnchor').map(({ inner }) => {
    const target = related.find(({ id }) => id === firstElement(inner, 'chart')?.get('id'))?.target ?? '';
    const name = firstElement(inner, 'cNvPr')?.get('name') ?? '';
    return chartPicture(partOf(parts, target), name, anchorAddress(inner));
  });
}

function anchorAddress(anchor: string): string {
  const [from, to] = [innerXml(anchor, 'from'), innerXml(anchor, 'to')];
  const at = (place: string, what: string): number => Number(innerXml(place, what));
  if (['colOff', 'rowOff'].some((offset) => at(from, offset) + at(to, offset) !== 0))
    return 'not over whole cells';
  return rangeAddress({
    firstRow: at(from, 'row'),
    firstColumn: at(from, 'col'),
    lastRow: at(to, 'row') - 1,
    lastColumn: at(to, 'col') - 1,
  });
}

function chartPicture(xml: string, name: string, position: string): ChartPicture {
  const plot = innerXml(xml, 'plotArea');
  const head = xml.slice(0, xml.indexOf('<c:plotArea>'));
  const legend = innerXml(xml, 'legend');
  const isLine = plot.includes('<c:lineChart>');
  const isSteps = plot.includes('<c:scatterChart>');
  const axes = [...xmlBlocks(plot, 'catAx'), ...xmlBlocks(plot, 'valAx')];
  const [categories = '', values = ''] = axes.map(({ inner }) => inner);
  const gridlines = innerXml(values, 'majorGridlines');
  const grouping = value(plot, 'grouping');
  const type = isSteps ? 'steps' : `${isLine ? 'line' : value(plot, 'barDir')} ${grouping}`;
  const bound = (name: string): number | null => {
    const found = value(innerXml(values, 'scaling'), name);
    return found === '' ? null : Number(found);
  };
  return {
    name,
    type,
    title: { text: textOf(head), size: sizeOf(head), bold: firstElement(head, 'rPr')?.get('b') === '1' },
    position,
    legend:
      legend === ''
        ? null
        : { position: value(legend, 'legendPos') === 'b' ? 'Bottom' : '', size: sizeOf(legend) },
    blanks: value(xml, 'dispBlanksAs') === 'gap' ? 'NotPlotted' : '',
    categoryAxis: {
      ...axisPicture(categories),
      reversed: value(categories, 'orientation') === 'maxMin',
      otherAxisAt: value(values, 'crosses') === 'max' ? 'end' : 'start',
    },
    valueAxis: {
      ...axisPicture(values),
      numberFormat: firstElement(values, 'numFmt')?.get('formatCode') ?? '',
      minimum: bound('min'),
      maximum: bound('max'),
      gridlines: { colour: colourOf(gridlines), width: widthOf(gridlines) },
    },
    series: xmlBlocks(plot, 'ser').map(({ inner }) => seriesPicture(inner, plot, type)),
  };
}

function axisPicture(axis: string): AxisPicture {
  const title = innerXml(axis, 'title');
  return {
    title: title === '' ? null : { text: textOf(title), size: sizeOf(title) },
    size: sizeOf(axis.replace(/<c:title>.*<\/c:title>/s, '')),
  };
}

/** Where labels stand if nothing is said. */
const LABEL_PLACES: Readonly<Record<string, string>> = {
  'col clustered': 'outEnd',
  'bar clustered': 'outEnd',
  'col stacked': 'ctr',
  'bar stacked': 'ctr',
  'line standard': 'r',
};
const PLACES: Readonly<Record<string, string>> = {
  outEnd: 'OutsideEnd',
  ctr: 'Center',
  t: 'Top',
  r: 'Right',
};

const DASHES: Readonly<Record<string, string>> = { dash: 'Dash', sysDot: 'RoundDot' };

function seriesPicture(series: string, plot: string, type: string): SeriesPicture {
  const labels = innerXml(series, 'dLbls');
  const marker = innerXml(series, 'marker');
  const look = series.slice(0, series.search(/<c:(marker|dLbls|cat|xVal)>/));
  const isSteps = type === 'steps';
  const isLine = isSteps || type.startsWith('line');
  const reference = (element: string): string =>
    unquoted(unescaped(innerXml(innerXml(series, element), 'f')).replaceAll('$', ''));
  return {
    name: reference('tx'),
    categories: reference(isSteps ? 'xVal' : 'cat'),
    values: reference(isSteps ? 'yVal' : 'val'),
    colour: colourOf(look),
    bars: isLine ? null : { gap: Number(value(plot, 'gapWidth')), overlap: Number(value(plot, 'overlap')) },
    line: isLine
      ? {
          width: widthOf(look),
          marker: value(marker, 'symbol'),
          markerSize: Number(value(marker, 'size')),
          markerColour: colourOf(marker),
          dash: DASHES[value(look, 'prstDash')] ?? '',
        }
      : null,
    labels:
      labels === ''
        ? null
        : {
            numberFormat: firstElement(labels, 'numFmt')?.get('formatCode') ?? '',
            position: PLACES[value(labels, 'dLblPos') || (LABEL_PLACES[type] ?? '')] ?? '',
            size: sizeOf(labels),
            colour: colourOf(labels),
          },
  };
}

function value(xml: string, element: string): string {
  return firstElement(xml, element)?.get('val') ?? '';
}

function textOf(xml: string): string {
  return unescaped(innerXml(xml, 't'));
}

/** A font's size stands in hundredths of a point. */
function sizeOf(xml: string): number {
  return Number(firstElement(xml, 'defRPr')?.get('sz')) / 100;
}

/** A line's width stands in English metric units, 12,700 a point. */
function widthOf(xml: string): number {
  return Number(firstElement(xml, 'ln')?.get('w')) / 12_700;
}

function colourOf(xml: string): string {
  const colour = value(xml, 'srgbClr');
  return colour === '' ? '' : `#${colour.toLowerCase()}`;
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}
