import { fill, fillPlural } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { ReplyTimes } from '../report/breakdowns/replyTimes';
import { quantile, quantileInterval } from '../statistics/kaplanMeier';
import { daysText, plainText } from './statisticText';

/** What the requests of a row are called: a stream, or a category of the Registry's headquarters. */
export function replyTimesName({ of }: Pick<ReplyTimes, 'of'>, { streams, values }: Messages): string {
  const names: Readonly<Record<ReplyTimes['of'], string>> = { ...streams, ...values.category };
  return names[of];
}

/** The places of the official average: the OTP prints two, the Registry none. */
export function averagePlaces({ of }: Pick<ReplyTimes, 'of'>): number {
  return of === 'otp' ? 2 : 0;
}

/**
 * The sentences that set the official average against the median: within how many days half of the requests were answered,
 * with its 95 % interval, and how many pending ones the average leaves out.
 */
export function replyTimesText(times: ReplyTimes, messages: Messages): string {
  return `${medianSentence(times, messages)} ${averageSentence(times, messages)}`;
}

function medianSentence(times: ReplyTimes, messages: Messages): string {
  const { sentence } = messages.supplementary.replyTimes;
  const name = replyTimesName(times, messages);
  const median = quantile(times.curve, 0.5);
  if (median === undefined) return fill(sentence.notReached, { name });
  const { lower, upper } = quantileInterval(times.curve, 0.5, 'logLog');
  const days = { name, median: daysText(median, messages), lower: daysText(lower ?? 0, messages) };
  if (upper === undefined) return fill(sentence.medianFrom, days);
  return fill(sentence.median, { ...days, upper: daysText(upper, messages) });
}

function averageSentence(times: ReplyTimes, messages: Messages): string {
  const { sentence } = messages.supplementary.replyTimes;
  if (times.average === null) return sentence.noAverage;
  const average = plainText(times.average, averagePlaces(times), messages);
  if (times.pending === 0) return fill(sentence.nonePending, { average });
  return fillPlural(sentence.average, times.pending, messages.format, { average });
}
