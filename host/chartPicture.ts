import { fullAddress, localAddress } from './model/area';
import { bagText } from './model/bag';
import type { Chart, ChartSeries } from './model/chart';
import type { RangeTarget } from './model/rangeTarget';
import type { JsonValue } from './protocol/json';
import { seriesName } from './objects/charts';

interface AxisPicture {
  /** `null` where no title shows */
  readonly title: string | null;
  readonly numberFormat: string;
  readonly minimum: JsonValue;
  readonly maximum: JsonValue;
  readonly reversed: boolean;
}

interface SeriesPicture {
  readonly name: string;
  readonly nameFromCell: boolean;
  readonly values: string;
  readonly categories: string | null;
  /** of its bars or, in a line chart, its line */
  readonly colour: string | null;
  readonly dataLabels: boolean;
}

/** A chart as tests look at it. */
export interface ChartPicture {
  readonly name: string;
  readonly type: string;
  /** `null` where no title shows */
  readonly title: string | null;
  readonly source: string;
  readonly seriesBy: string;
  /** the cells that it covers */
  readonly position: string | null;
  /** where the legend stands; `null` where none shows */
  readonly legend: string | null;
  readonly categoryAxis: AxisPicture;
  readonly valueAxis: AxisPicture;
  readonly series: readonly SeriesPicture[];
  /** everything else that was set, by its path: `Title/Format/Font/Size` */
  readonly look: Readonly<Record<string, JsonValue>>;
}

export function chartPicture(chart: Chart): ChartPicture {
  const { look } = chart;
  return {
    name: chart.name,
    type: chart.type,
    title: look.get('Title/Visible') === false ? null : bagText(look, 'Title/Text', 'Chart Title'),
    source: addressOf(chart.source),
    seriesBy: chart.seriesBy,
    position: chart.position === undefined ? null : localAddress(chart.position),
    legend: look.get('Legend/Visible') === false ? null : bagText(look, 'Legend/Position', 'Right'),
    categoryAxis: axisPicture(chart, 'Axes/CategoryAxis/'),
    valueAxis: axisPicture(chart, 'Axes/ValueAxis/'),
    series: chart.series.map((series, index) => seriesPicture(series, index)),
    look: Object.fromEntries(look),
  };
}

function axisPicture({ look }: Chart, path: string): AxisPicture {
  return {
    title:
      look.get(`${path}Title/Visible`) === true ? bagText(look, `${path}Title/Text`, 'Axis Title') : null,
    numberFormat: bagText(look, `${path}NumberFormat`, 'General'),
    minimum: look.get(`${path}Minimum`) ?? null,
    maximum: look.get(`${path}Maximum`) ?? null,
    reversed: look.get(`${path}ReversePlotOrder`) === true,
  };
}

function seriesPicture(series: ChartSeries, index: number): SeriesPicture {
  const colour = series.look.get('Format/Fill/SolidColor') ?? series.look.get('Format/Line/Color') ?? null;
  return {
    name: seriesName(series, index),
    nameFromCell: series.name === undefined && series.nameCell !== undefined,
    values: addressOf(series.values),
    categories: series.categories === undefined ? null : addressOf(series.categories),
    colour: typeof colour === 'string' ? colour : null,
    dataLabels: series.look.get('HasDataLabels') === true,
  };
}

function addressOf({ sheet, area }: RangeTarget): string {
  return fullAddress(sheet.name, area);
}
