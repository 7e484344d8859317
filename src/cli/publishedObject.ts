import { decimalText } from '../ground/rounding';
import type { Messages } from '../locales/messages';
import type { CheckedFigure, CheckedTable } from '../published/checkPublished';
import type { Inconsistency } from '../published/inconsistency';
import { inconsistencyText, verdictText } from '../wording/publishedText';

const SCHEMA_VERSION = 1;

/** The check of a published table as the object that `--check-published` prints with `--json`. */
export function publishedObject(
  { figures, inconsistencies }: CheckedTable,
  messages: Messages,
): Record<string, unknown> {
  return {
    schema: SCHEMA_VERSION,
    figures: figures.map((figure) => figureObject(figure, messages)),
    inconsistencies: inconsistencies.map((one) => inconsistencyObject(one, messages)),
  };
}

function figureObject(figure: CheckedFigure, messages: Messages): Record<string, unknown> {
  const { line, label, kind, text, value, basis, verdict } = figure;
  return {
    line,
    label,
    kind,
    printed: text,
    value: Number(decimalText(value)),
    of: basis === undefined ? null : basis.of,
    isAtMost: basis?.isAtMost ?? false,
    verdict: verdict.code,
    attainable: isAttainable(figure),
    ...detailsOf(figure),
    message: verdictText(figure, messages),
  };
}

/** `null` where there is nothing to say it by. */
function isAttainable({ verdict: { code } }: CheckedFigure): boolean | null {
  if (code === 'withoutBasis') return null;
  return code !== 'notAttainable';
}

function detailsOf({ verdict }: CheckedFigure): Record<string, unknown> {
  switch (verdict.code) {
    case 'counted':
    case 'withoutBasis':
      return {};
    case 'attainable':
      return { counts: { first: verdict.counts.first, last: verdict.counts.last ?? null } };
    case 'attainableOver':
      return {
        counts: { first: verdict.counts.first, last: verdict.counts.last ?? null },
        over: verdict.over,
      };
    case 'notAttainable':
      return {
        nearest: verdict.nearest.map(({ count, printed }) => ({
          count,
          gives: Number(decimalText(printed)),
        })),
      };
    case 'differs':
      return {
        given: verdict.given,
        gives: verdict.gives === undefined ? null : Number(decimalText(verdict.gives)),
      };
  }
}

function inconsistencyObject(inconsistency: Inconsistency, messages: Messages): Record<string, unknown> {
  return { ...inconsistency, message: inconsistencyText(inconsistency, messages) };
}
