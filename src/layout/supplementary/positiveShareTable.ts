import { ratio } from '../../ground/ratio';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { wholeNumberText } from '../../locales/numberText';
import type { PositiveShareRow } from '../../report/breakdowns/positiveShareParts';
import { workIds } from '../../report/breakdowns/statisticCell';
import type { Report } from '../../report/report';
import {
  type ChangedPart,
  exactSum,
  type PartEffect,
  type SharePart,
  shareDecomposition,
  toDouble,
  wholeOf,
} from '../../statistics/shareDecomposition';
import { COUNT_FORMAT, figureFormat } from '../../wording/figureFormat';
import { shareText } from '../../wording/statisticText';
import { noStatistic, type StatisticTable, type StatisticValue } from './statisticTable';

const POINTS_FORMAT = '+0.0;-0.0;0.0';

/** What the share of positive replies of the Registry's headquarters is made of, and why it changed. */
export function positiveShareTable({ breakdowns }: Report, messages: Messages): StatisticTable {
  const texts = messages.supplementary.positiveShare;
  const parts = breakdowns.positiveShareParts;
  const whole = wholeOf(parts.map(({ now }) => now));
  if (whole.of === 0) return noStatistic('positiveShare', texts.heading, texts.none);
  const changed = parts.flatMap(({ now, before }) => (before === undefined ? [] : [{ now, before }]));
  const effects = changed.length === parts.length ? shareDecomposition(changed) : undefined;
  const headers = [texts.work, texts.positive, texts.sent, texts.share];
  return {
    id: 'positiveShare',
    heading: texts.heading,
    explanation: texts.explanation,
    sentences: [sentenceOf(parts, whole, messages)],
    headers: effects === undefined ? headers : [...headers, texts.shareBefore, texts.mix, texts.rate],
    rows: [
      ...parts.map(({ work, now, before }, index) => ({
        name: texts.works[work],
        values: [...shareValues(now, messages), ...effectValues(before, effects?.[index], messages)],
        ids: idsOf(work, effects !== undefined),
      })),
      {
        name: texts.total,
        values: totalValues(whole, changed, effects, messages),
        isTotal: true,
        ids: idsOf(undefined, effects !== undefined),
      },
    ],
  };
}

/** Without the period before there are the first three columns alone. */
function idsOf(work: PositiveShareRow['work'] | undefined, isCompared: boolean): readonly string[] {
  return workIds(work).slice(0, isCompared ? undefined : 3);
}

function sentenceOf(parts: readonly PositiveShareRow[], whole: SharePart, messages: Messages): string {
  const texts = messages.supplementary.positiveShare;
  const list = parts
    .filter(({ now }) => now.of > 0)
    .map(({ work, now }) =>
      fill(texts.part, {
        counted: wholeNumberText(now.counted, messages.format),
        of: wholeNumberText(now.of, messages.format),
        work: texts.works[work],
      }),
    );
  return fill(texts.sentence, {
    share: shareText(ratio(whole.counted, whole.of), 1, messages),
    parts: list.join(messages.format.longListSeparator),
  });
}

function totalValues(
  whole: SharePart,
  changed: readonly ChangedPart[],
  effects: readonly PartEffect[] | undefined,
  messages: Messages,
): readonly StatisticValue[] {
  const total = effects && {
    mix: exactSum(effects.map(({ mix }) => mix)),
    rate: exactSum(effects.map(({ rate }) => rate)),
  };
  const before = wholeOf(changed.map((part) => part.before));
  return [...shareValues(whole, messages), ...effectValues(before, total, messages)];
}

function shareValues(part: SharePart, messages: Messages): readonly StatisticValue[] {
  return [
    { value: part.counted, numberFormat: COUNT_FORMAT },
    { value: part.of, numberFormat: COUNT_FORMAT },
    shareOf(part, messages),
  ];
}

function effectValues(
  before: SharePart | undefined,
  effect: PartEffect | undefined,
  messages: Messages,
): readonly StatisticValue[] {
  if (before === undefined || effect === undefined) return [];
  const points = (value: number): StatisticValue => ({ value: value * 100, numberFormat: POINTS_FORMAT });
  return [shareOf(before, messages), points(toDouble(effect.mix)), points(toDouble(effect.rate))];
}

function shareOf({ counted, of }: SharePart, { notAvailable, format }: Messages): StatisticValue {
  if (of === 0) return notAvailable;
  return { value: counted / of, numberFormat: figureFormat({ unit: 'share', places: 1 }, format) };
}
