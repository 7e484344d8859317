import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { wholeNumberText } from '../../locales/numberText';
import { type Stream, STREAMS } from '../../report/breakdowns/streams';
import type { Report } from '../../report/report';
import { type SurvivalCurve, survivalInterval } from '../../statistics/kaplanMeier';
import { figureFormat } from '../../wording/figureFormat';
import { replyTimesName, replyTimesText } from '../../wording/replyTimesText';
import { type Block, gap, stack } from '../blocks/block';
import { chartBlock } from '../blocks/chartBlock';
import { CURVE_COLOURS } from '../blocks/palette';
import { supplementaryPlace } from './supplementaryPlace';

/** Days from one point of the curve to the next; a year's requests are followed for a year at most. */
const STEP = 14;
const LONGEST = 364;

/** For each stream the share of its requests that were answered, by the days since they were sent, with its interval. */
export function replyCurveCharts(report: Report, messages: Messages): Block {
  const blocks = STREAMS.flatMap((stream) => {
    const block = replyCurveChart(stream, report, messages);
    return block === undefined ? [] : [block];
  });
  return stack(blocks.flatMap((block, index) => (index === 0 ? [block] : [gap(12), block])));
}

function replyCurveChart(stream: Stream, { breakdowns }: Report, messages: Messages): Block | undefined {
  const times = breakdowns.replyTimes.find(({ of }) => of === stream);
  if (times === undefined || times.replied === 0) return undefined;
  const texts = messages.supplementary.replyCurve;
  const name = replyTimesName(times, messages);
  const content = {
    name: `replyCurve-${stream}`,
    type: 'line' as const,
    heading: texts.headings[stream],
    title: fill(texts.title, { name }),
    categoryAxisTitle: texts.days,
    valueAxisTitle: texts.share,
    altText: fill(texts.altText, { sentence: replyTimesText(times, messages) }),
    series: [texts.series.share, texts.series.lower, texts.series.upper],
    colours: CURVE_COLOURS,
    rows: curvePoints(times.curve).map(({ day, values }) => ({
      name: wholeNumberText(day, messages.format),
      values,
    })),
    total: false,
    dataLabels: false,
    numberFormat: figureFormat({ unit: 'share', places: 0 }, messages.format),
  };
  return chartBlock(content, supplementaryPlace(5), messages);
}

interface CurvePoint {
  readonly day: number;
  /** the share answered, and the limits of its interval, each from 0 to 1 */
  readonly values: readonly number[];
}

/** The curve every two weeks, as far as requests were followed. */
function curvePoints(curve: SurvivalCurve): readonly CurvePoint[] {
  const last = Math.min(LONGEST, curve.lastTime);
  const days = Array.from({ length: Math.floor(last / STEP) + 1 }, (_, index) => index * STEP);
  return days.map((day) => ({ day, values: answeredBy(curve, day) }));
}

function answeredBy({ steps }: SurvivalCurve, day: number): readonly number[] {
  const step = steps.findLast(({ time }) => time <= day);
  if (step === undefined) return [0, 0, 0];
  const { lower, upper } = survivalInterval(step, 'logLog') ?? { lower: 0, upper: 0 };
  return [1 - step.survival, 1 - upper, 1 - lower];
}
