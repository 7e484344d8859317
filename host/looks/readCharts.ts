import type { CellRange } from '../../src/ground/address';
import { parseArea, splitAddress } from '../model/area';
import type { Bag } from '../model/bag';
import type { PackageText } from './packageText';
import { firstElement, innerXml, unescaped, type XmlBlock, xmlBlocks, xmlElements } from './xmlBlocks';

/** Cells of a sheet of the file, by the sheet's name. */
export interface FileCells {
  readonly sheet: string;
  readonly area: CellRange;
}

interface FileSeries {
  readonly nameCell: FileCells | undefined;
  readonly values: FileCells;
  readonly categories: FileCells | undefined;
  readonly look: Bag;
}

/** A chart of a file as far as the host keeps charts, by what is written in it. */
export interface FileChart {
  readonly name: string;
  readonly type: string;
  readonly position: CellRange;
  readonly series: readonly FileSeries[];
  readonly look: Bag;
}

/**
 * The charts of the sheets of an .xlsx file, by the sheets' names: columns, bars, lines and steps whose numbers are cells.
 * Others, such as pies, are left out.
 */
export function readCharts(parts: PackageText): ReadonlyMap<string, readonly FileChart[]> {
  const related = parts.relatedTo('xl/workbook.xml');
  return new Map(
    xmlElements(parts.text('xl/workbook.xml'), 'sheet').map((sheet) => {
      const part = related.get(sheet.get('id') ?? '') ?? '';
      const drawings = [...parts.relatedTo(part).values()].filter((name) => name.includes('/drawings/'));
      return [sheet.get('name') ?? '', drawings.flatMap((drawing) => chartsOf(parts, drawing))];
    }),
  );
}

function chartsOf(parts: PackageText, drawing: string): readonly FileChart[] {
  const related = parts.relatedTo(drawing);
  return xmlBlocks(parts.text(drawing), 'twoCellAnchor').flatMap(({ inner }) => {
    const part = related.get(firstElement(inner, 'chart')?.get('id') ?? '');
    const name = firstElement(inner, 'cNvPr')?.get('name') ?? '';
    return part === undefined ? [] : chartOf(parts.text(part), name, positionOf(inner));
  });
}

/** The cells between the corners; the second corner is the first cell that is not covered any more. */
function positionOf(anchor: string): CellRange {
  const [from, to] = [innerXml(anchor, 'from'), innerXml(anchor, 'to')];
  const number = (corner: string, element: string): number => Number(innerXml(corner, element));
  const last = (place: string, offset: string): number =>
    number(to, offset) > 0 ? number(to, place) : number(to, place) - 1;
  const [firstRow, firstColumn] = [number(from, 'row'), number(from, 'col')];
  return {
    firstRow,
    firstColumn,
    lastRow: Math.max(firstRow, last('row', 'rowOff')),
    lastColumn: Math.max(firstColumn, last('col', 'colOff')),
  };
}

function chartOf(xml: string, name: string, position: CellRange): readonly FileChart[] {
  const plot = innerXml(xml, 'plotArea');
  const [drawn] = ['barChart', 'lineChart', 'scatterChart'].flatMap((kind) =>
    xmlBlocks(plot, kind).map(({ inner }) => ({ kind, inner })),
  );
  if (drawn === undefined) return [];
  const series = xmlBlocks(drawn.inner, 'ser').flatMap((block) => seriesOf(block, drawn.kind));
  if (series.length === 0) return [];
  return [{ name, type: typeOf(drawn.kind, drawn.inner), position, series, look: lookOf(xml, plot) }];
}

function typeOf(kind: string, inner: string): string {
  if (kind === 'lineChart') return 'Line';
  if (kind === 'scatterChart') return 'XYScatterLinesNoMarkers';
  const direction = firstElement(inner, 'barDir')?.get('val') === 'bar' ? 'Bar' : 'Column';
  return direction + (firstElement(inner, 'grouping')?.get('val') === 'stacked' ? 'Stacked' : 'Clustered');
}

function seriesOf({ inner }: XmlBlock, kind: string): readonly FileSeries[] {
  const isBar = kind === 'barChart';
  const values = cellsOf(inner, kind === 'scatterChart' ? 'yVal' : 'val');
  if (values === undefined) return [];
  const line = innerXml(innerXml(inner, 'spPr'), 'ln');
  const colour = firstElement(isBar ? innerXml(inner, 'spPr') : line, 'srgbClr')?.get('val');
  const labels = innerXml(inner, 'dLbls');
  const format = firstElement(labels, 'numFmt')?.get('formatCode');
  const dash = DASHES[firstElement(line, 'prstDash')?.get('val') ?? ''];
  return [
    {
      nameCell: cellsOf(inner, 'tx'),
      values,
      categories: cellsOf(inner, kind === 'scatterChart' ? 'xVal' : 'cat'),
      look: new Map<string, string | number | boolean>([
        ...entry(isBar ? 'Format/Fill/SolidColor' : 'Format/Line/Color', colour && `#${colour}`),
        ...entry('Format/Line/LineStyle', dash),
        ...entry('HasDataLabels', firstElement(labels, 'showVal')?.get('val') === '1' || undefined),
        ...entry('DataLabels/NumberFormat', format),
      ]),
    },
  ];
}

const DASHES: Readonly<Record<string, string>> = { dash: 'Dash', sysDot: 'RoundDot', dot: 'RoundDot' };

function entry<T>(path: string, value: T | undefined): readonly (readonly [string, T])[] {
  return value === undefined ? [] : [[path, value]];
}

/** The cells that an element of a series names by a reference. */
function cellsOf(series: string, element: string): FileCells | undefined {
  const reference = xmlBlocks(innerXml(series, element), 'f')[0]?.inner;
  if (reference === undefined) return undefined;
  const { sheet, range } = splitAddress(unescaped(reference));
  const found = parseArea(range);
  return sheet === undefined || found === undefined ? undefined : { sheet, area: found };
}

function lookOf(xml: string, plot: string): Bag {
  const title = titleOf(xml.slice(0, xml.search(/<(?:\w+:)?plotArea[\s>]/)));
  const legend = firstElement(xml, 'legendPos')?.get('val');
  const [categories, values] = axesOf(plot);
  return new Map<string, string | number | boolean>([
    ['Title/Visible', title !== undefined],
    ...entry('Title/Text', title),
    ['Legend/Visible', legend !== undefined],
    ...entry('Legend/Position', LEGENDS[legend ?? '']),
    ...axisLook('Axes/CategoryAxis/', categories),
    ...axisLook('Axes/ValueAxis/', values),
  ]);
}

const LEGENDS: Readonly<Record<string, string>> = { b: 'Bottom', t: 'Top', l: 'Left', r: 'Right' };

/** The axis of categories, or of the numbers over which others are drawn, and that of values. */
function axesOf(plot: string): readonly [categories: string, values: string] {
  const [first = '', second = ''] = xmlBlocks(plot, 'valAx').map(({ inner }) => inner);
  const category = xmlBlocks(plot, 'catAx')[0]?.inner;
  return category === undefined ? [first, second] : [category, first];
}

function axisLook(path: string, axis: string): readonly (readonly [string, string | number | boolean])[] {
  const title = titleOf(axis);
  const scaling = innerXml(axis, 'scaling');
  const bound = (element: string): number | undefined => {
    const value = firstElement(scaling, element)?.get('val');
    return value === undefined ? undefined : Number(value);
  };
  return [
    ...entry(`${path}Title/Visible`, title === undefined ? undefined : true),
    ...entry(`${path}Title/Text`, title),
    ...entry(`${path}NumberFormat`, firstElement(axis, 'numFmt')?.get('formatCode')),
    ...entry(`${path}Minimum`, bound('min')),
    ...entry(`${path}Maximum`, bound('max')),
    ...entry(
      `${path}ReversePlotOrder`,
      firstElement(scaling, 'orientation')?.get('val') === 'maxMin' || undefined,
    ),
  ];
}

/** What the first title says; `undefined` where there is none. */
function titleOf(xml: string): string | undefined {
  const texts = xmlBlocks(innerXml(xml, 'title'), 't');
  return texts.length === 0 ? undefined : texts.map(({ inner }) => unescaped(inner)).join('');
}
