import { type Decimal, decimalText } from '../ground/rounding';
import { fill, fillPlural } from '../locales/fill';
import { decimalNumberText, percentText, wholeNumberText } from '../locales/numberText';
import type { Messages } from '../locales/messages';
import { type CheckedFigure, type CheckedTable, isFaulty } from '../published/checkPublished';
import type { Inconsistency } from '../published/inconsistency';

type CountRange = Extract<CheckedFigure['verdict'], { code: 'attainable' }>['counts'];
type Ratio = Exclude<CheckedFigure['kind'], 'count'>;

/** What is said of one figure of a table: `17.5 % – not attainable: 52 of 301 gives 17.3%, 53 of 301 gives 17.6%`. */
export function publishedFigureText(figure: CheckedFigure, messages: Messages): string {
  return fill(messages.published.figure, { text: figure.text, verdict: verdictText(figure, messages) });
}

/** Whether whole numbers give a figure, and which, or the nearest. */
export function verdictText({ kind, basis, verdict }: CheckedFigure, messages: Messages): string {
  const { verdicts } = messages.published;
  const { code } = verdict;
  if (kind === 'count' || code === 'counted') return verdicts.counted;
  if (basis === undefined || code === 'withoutBasis') return verdicts.withoutBasis;
  const of = wholeNumberText(basis.of, messages.format);
  const gives = (count: number, printed: Decimal | undefined): string =>
    givesText({ kind, of, count, printed }, messages);
  switch (code) {
    case 'attainable':
      return fill(verdicts.attainable[kind], { counts: rangeText(verdict.counts, messages), of });
    case 'attainableOver':
      return fill(verdicts.attainableOver, {
        counts: rangeText(verdict.counts, messages),
        over: wholeNumberText(verdict.over, messages.format),
        of,
      });
    case 'notAttainable': {
      if (verdict.nearest.length === 0) return verdicts.notNear;
      const nearest = verdict.nearest.map(({ count, printed }) => gives(count, printed));
      return fill(verdicts.notAttainable, { nearest: nearest.join(messages.format.listSeparator) });
    }
    case 'differs':
      return fill(verdicts.differs, { nearest: gives(verdict.given, verdict.gives) });
  }
}

interface Gives {
  readonly kind: Ratio;
  readonly of: string;
  readonly count: number;
  readonly printed: Decimal | undefined;
}

function givesText({ kind, of, count, printed }: Gives, { published, format }: Messages): string {
  const counted = wholeNumberText(count, format);
  if (printed === undefined) return fill(published.verdicts.noGrowth, { count: counted });
  const plain = decimalText(printed);
  const sign = kind === 'growth' && printed.units > 0 ? '+' : '';
  const text = kind === 'mean' ? decimalNumberText(plain, format) : sign + percentText(plain, format);
  return fill(published.verdicts.nearest[kind], { count: counted, of, printed: text });
}

function rangeText({ first, last }: CountRange, { published, format }: Messages): string {
  const texts = { first: wholeNumberText(first, format), last: wholeNumberText(last ?? first, format) };
  if (last === undefined) return fill(published.orMore, texts);
  return first === last ? texts.first : fill(published.range, texts);
}

/** What of the rows of a table does not go together. */
export function inconsistencyText(inconsistency: Inconsistency, { published, format }: Messages): string {
  const texts = published.inconsistencies;
  const written = (count: number): string => wholeNumberText(count, format);
  switch (inconsistency.code) {
    case 'partsDiffer': {
      const { sum, total } = inconsistency;
      const fillings = {
        sum: written(sum),
        total: written(total),
        difference: written(Math.abs(total - sum)),
      };
      return fill(sum < total ? texts.partsShort : texts.partsBeyond, fillings);
    }
    case 'otherPeriod':
      return fill(texts.otherPeriod, { named: inconsistency.named, table: inconsistency.table });
    case 'partBeyondTotal':
      return fill(texts.partBeyondTotal, {
        part: written(inconsistency.part),
        total: written(inconsistency.total),
      });
  }
}

/** How many figures a table has, and how much of it is not right: `31 figures read, 2 not right, …`. */
export function publishedSummary(
  { figures, inconsistencies }: CheckedTable,
  { published, format }: Messages,
): string {
  return fill(published.summary, {
    figures: fillPlural(published.figures, figures.length, format),
    faulty: fillPlural(published.faulty, figures.filter(isFaulty).length, format),
    inconsistencies: fillPlural(published.inconsistent, inconsistencies.length, format),
  });
}
