import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { wholeNumberText } from '../../locales/numberText';
import { curvePoints, hasCurve } from '../../report/breakdowns/curvePoints';
import type { ReplyTimes } from '../../report/breakdowns/replyTimes';
import { curveIds } from '../../report/breakdowns/statisticCell';
import type { Report } from '../../report/report';
import type { StepPoint } from '../../statistics/stepPoints';
import { figureFormat } from '../../wording/figureFormat';
import { averagePlaces, replyTimesName, replyTimesText } from '../../wording/replyTimesText';
import { plainText } from '../../wording/statisticText';
import { type Block, gap, stack } from '../blocks/block';
import { chartBlock, type ChartContent } from '../blocks/chartBlock';
import { line } from '../blocks/line';
import { CURVE_COLOURS } from '../blocks/palette';
import { STYLES } from '../blocks/styles';
import { SUPPLEMENTARY_WIDTHS, supplementaryPlace } from './supplementaryPlace';

/** A chart is no higher than a page, on which its heading stands too. */
const CHART_ROWS = 26;

/**
 * For each stream, and each of the larger categories of the Registry's headquarters, the share of its requests that were
 * answered by the days since they were sent, as a curve of steps with its interval, and beside it the official average.
 */
export function replyCurveCharts({ breakdowns }: Report, messages: Messages): Block {
  const blocks = breakdowns.replyTimes.filter(hasCurve).map((times) => replyCurveChart(times, messages));
  return stack(blocks.flatMap((block, index) => (index === 0 ? [block] : [gap(12), block])));
}

/** What the columns of the curves' tables hold, which take several pages: their own headings are printed on the first alone. */
export function replyCurveColumns({ supplementary: { replyCurve: texts } }: Messages): Block {
  const names = [texts.series.share, texts.series.lower, texts.series.upper, texts.averageColumn];
  const cells = names.map((value, index) => ({ column: index + 1, value, style: STYLES.columnName }));
  const days = { column: 0, value: texts.days, style: { ...STYLES.columnName, horizontal: 'left' } } as const;
  return { ...line([days, ...cells], SUPPLEMENTARY_WIDTHS), headings: [0] };
}

function replyCurveChart(times: ReplyTimes, messages: Messages): Block {
  const texts = messages.supplementary.replyCurve;
  const name = replyTimesName(times, messages);
  const { points, width } = curvePoints(times);
  const average = averageLine(times, messages);
  const days = wholeNumberText(width, messages.format);
  const content: ChartContent = {
    name: `replyCurve-${times.of}`,
    type: 'steps',
    heading: fill(texts.heading, { name }),
    ...(width > 1 && { explanation: fill(texts.merged, { days }) }),
    title: fill(texts.title, { name }),
    categoryAxisTitle: texts.days,
    valueAxisTitle: texts.share,
    altText: fill(texts.altText, { sentence: replyTimesText(times, messages) }),
    series: [texts.series.share, texts.series.lower, texts.series.upper, ...average.series],
    colours: CURVE_COLOURS,
    rows: [
      ...points.map((point, index) => ({
        ...curveRow(point, average.series.length),
        ids: curveIds(times.of, index),
      })),
      ...average.rows,
    ],
    total: false,
    dataLabels: false,
    numberFormat: figureFormat({ unit: 'share', places: 0 }, messages.format),
  };
  return chartBlock(content, { ...supplementaryPlace(5), mostRows: CHART_ROWS }, messages);
}

function curveRow({ time, share, lower, upper }: StepPoint, averages: number): ChartContent['rows'][number] {
  return {
    name: time,
    values: [share, lower, upper, ...Array.from({ length: averages }, () => '' as const)],
  };
}

/** An upright line at the official average, which its name says; none where there is no average. */
function averageLine(times: ReplyTimes, messages: Messages): Pick<ChartContent, 'series' | 'rows'> {
  const { average } = times;
  if (average === null) return { series: [], rows: [] };
  const places = averagePlaces(times);
  const nameFormat = figureFormat({ unit: 'days', places }, messages.format);
  const end = (share: number): ChartContent['rows'][number] => ({
    name: average.numerator / average.denominator,
    nameFormat,
    values: ['', '', '', share],
  });
  const days = plainText(average, places, messages);
  return {
    series: [fill(messages.supplementary.replyCurve.series.average, { days })],
    rows: [end(0), end(1)],
  };
}
