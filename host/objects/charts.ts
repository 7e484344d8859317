import { z } from 'zod';
import { area, boundingRect, columnCount, rowCount } from '../model/area';
import { bagMembers } from '../model/bag';
import type { Book } from '../model/book';
import { checked } from '../model/cellLook';
import type { Chart, ChartSeries } from '../model/chart';
import type { SeriesBy } from '../model/placedChart';
import { chartSeries } from '../model/chartSource';
import type { RangeTarget } from '../model/rangeTarget';
import type { Sheet } from '../model/sheet';
import type { Arguments } from '../protocol/arguments';
import { HostError } from '../protocol/hostError';
import { HostObject, readOnly, type Method, type Property } from '../protocol/hostObject';
import { CHART, SERIES } from './chartShapes';
import { collection } from './collection';
import { rangeArgument } from './range';
import { worksheetOf } from './objectsOfBook';
import { targetOf } from './rangeTargets';

const TYPE = z.string().regex(/^[A-Z]/);
const SERIES_BY = z.enum(['Auto', 'Columns', 'Rows']);

export function chartCollection(book: Book, sheet: Sheet): HostObject {
  return collection(
    'ChartCollection',
    () => sheet.charts,
    (key) =>
      sheet.charts.find(({ id }) => id === key) ??
      sheet.charts.find(({ name }) => name.toLowerCase() === key.toLowerCase()),
    (chart) => chartObject(book, sheet, chart),
    { methods: { Add: (args) => chartObject(book, sheet, addChart(book, sheet, args)) } },
  );
}

function addChart(book: Book, sheet: Sheet, args: Arguments): Chart {
  sheet.protection.demandOff();
  const type = args.parsed(0, TYPE);
  const source = sourceOf(targetOf(args.values[1]));
  const seriesBy = args.optional(2, SERIES_BY) ?? 'Auto';
  const series = chartSeries(source, seriesBy, isScatter(type));
  const chart: Chart = {
    id: book.newId(),
    name: `Chart ${sheet.charts.length + 1}`,
    type,
    source,
    seriesBy,
    series,
    position: undefined,
    look: new Map(),
  };
  // With one series Excel shows no legend, and the series' name is the title.
  if (series.length === 1) chart.look.set('Legend/Visible', false);
  sheet.charts.push(chart);
  return chart;
}

function isScatter(type: string): boolean {
  return type.startsWith('XYScatter');
}

function sourceOf(target: RangeTarget | undefined): RangeTarget {
  if (target === undefined) throw new HostError('InvalidArgument');
  return target;
}

function chartObject(book: Book, sheet: Sheet, chart: Chart): HostObject {
  const look = bagMembers(chart.look, '', CHART, () => {
    sheet.protection.demandOff();
    demandPresent(sheet, chart);
  });
  return new HostObject('Chart', {
    identity: { Id: chart.id },
    properties: { ...look.properties, ...properties(sheet, chart), ...sizes(sheet, chart) },
    relations: {
      ...look.relations,
      Series: () => seriesCollection(book, sheet, chart),
      Worksheet: () => worksheetOf(book, sheet),
    },
    methods: actions(book, sheet, chart),
  });
}

function demandPresent(sheet: Sheet, chart: Chart): void {
  if (!sheet.charts.includes(chart)) throw new HostError('ItemNotFound');
}

function properties(sheet: Sheet, chart: Chart): Record<string, Property> {
  return {
    Id: readOnly(() => chart.id),
    Name: {
      get: () => chart.name,
      set: (value) => {
        sheet.protection.demandOff();
        chart.name = checked(value, z.string().min(1).max(255));
      },
    },
    ChartType: {
      get: () => chart.type,
      set: (value) => {
        sheet.protection.demandOff();
        chart.type = checked(value, TYPE);
      },
    },
    PlotBy: {
      get: () => (chart.seriesBy === 'Rows' ? 'Rows' : 'Columns'),
      set: (value) => {
        setSource(chart, chart.source, checked(value, z.enum(['Columns', 'Rows'])));
      },
    },
  };
}

/** In points; a chart that was placed over cells has their place and size. */
function sizes(sheet: Sheet, chart: Chart): Record<string, Property> {
  const sum = (from: number, to: number, size: (index: number) => number): number => {
    let total = 0;
    for (let index = from; index <= to; index++) total += size(index);
    return total;
  };
  const width = (column: number): number => sheet.columnWidth(column);
  const height = (row: number): number => sheet.rowHeight(row);
  const property = (
    name: string,
    initial: number,
    fromCells: (cells: RangeTarget['area']) => number,
  ): Property => ({
    get: () => chart.look.get(name) ?? (chart.position === undefined ? initial : fromCells(chart.position)),
    set: (value) => {
      sheet.protection.demandOff();
      chart.look.set(name, checked(value, z.number().min(0)));
    },
  });
  return {
    Left: property('Left', 200, ({ firstColumn }) => sum(0, firstColumn - 1, width)),
    Top: property('Top', 100, ({ firstRow }) => sum(0, firstRow - 1, height)),
    Width: property('Width', 360, ({ firstColumn, lastColumn }) => sum(firstColumn, lastColumn, width)),
    Height: property('Height', 216, ({ firstRow, lastRow }) => sum(firstRow, lastRow, height)),
  };
}

function actions(book: Book, sheet: Sheet, chart: Chart): Record<string, Method> {
  const near = { sheet, area: area(0, 0) };
  return {
    Activate: () => undefined,
    Delete: () => {
      sheet.protection.demandOff();
      demandPresent(sheet, chart);
      sheet.charts.splice(sheet.charts.indexOf(chart), 1);
      return undefined;
    },
    SetData: (args) => {
      sheet.protection.demandOff();
      setSource(chart, sourceOf(targetOf(args.values[0])), args.optional(1, SERIES_BY) ?? 'Auto');
      return undefined;
    },
    SetPosition: (args) => {
      sheet.protection.demandOff();
      const first = rangeArgument(book, near, args, 0).area;
      const last = args.has(1) ? rangeArgument(book, near, args, 1).area : undefined;
      // Without an end the chart moves and keeps its size, which is about 15 rows and 7 columns at first.
      chart.position = boundingRect(
        first,
        last ??
          area(
            first.firstRow + (chart.position ? rowCount(chart.position) : 15) - 1,
            first.firstColumn + (chart.position ? columnCount(chart.position) : 7) - 1,
          ),
      );
      for (const name of ['Left', 'Top', 'Width', 'Height']) chart.look.delete(name);
      return undefined;
    },
  };
}

function setSource(chart: Chart, source: RangeTarget, seriesBy: SeriesBy): void {
  chart.source = source;
  chart.seriesBy = seriesBy;
  chart.series = chartSeries(source, seriesBy, isScatter(chart.type));
}

function seriesCollection(book: Book, sheet: Sheet, chart: Chart): HostObject {
  return collection(
    'ChartSeriesCollection',
    () => chart.series,
    () => undefined,
    (series) => seriesObject(book, sheet, chart, series),
    {
      methods: {
        Add: (args) => {
          sheet.protection.demandOff();
          const series: ChartSeries = {
            name: args.optionalText(0),
            nameCell: undefined,
            values: chart.source,
            categories: undefined,
            look: new Map(),
          };
          chart.series.splice(args.optionalWhole(1) ?? chart.series.length, 0, series);
          return seriesObject(book, sheet, chart, series);
        },
      },
    },
  );
}

/** The name that the legend shows. */
export function seriesName({ name, nameCell }: ChartSeries, index: number): string {
  if (name !== undefined) return name;
  if (nameCell === undefined) return `Series${index + 1}`;
  return String(nameCell.sheet.value(nameCell.area.firstRow, nameCell.area.firstColumn));
}

function seriesObject(book: Book, sheet: Sheet, chart: Chart, series: ChartSeries): HostObject {
  const look = bagMembers(series.look, '', SERIES, () => {
    sheet.protection.demandOff();
  });
  const near = { sheet, area: area(0, 0) };
  return new HostObject('ChartSeries', {
    ...look,
    properties: {
      ...look.properties,
      Name: {
        get: () => seriesName(series, chart.series.indexOf(series)),
        set: (value) => {
          sheet.protection.demandOff();
          series.name = checked(value, z.string());
        },
      },
      ChartType: {
        get: () => series.look.get('ChartType') ?? chart.type,
        set: (value) => {
          series.look.set('ChartType', checked(value, TYPE));
        },
      },
      PlotOrder: readOnly(() => chart.series.indexOf(series)),
    },
    methods: {
      ...look.methods,
      SetValues: (args) => {
        sheet.protection.demandOff();
        series.values = sourceOf(targetOf(args.values[0]));
        return undefined;
      },
      SetXAxisValues: (args) => {
        sheet.protection.demandOff();
        series.categories = targetOf(args.values[0]) ?? rangeArgument(book, near, args, 0);
        return undefined;
      },
      Delete: () => {
        sheet.protection.demandOff();
        chart.series.splice(chart.series.indexOf(series), 1);
        return undefined;
      },
    },
  });
}
