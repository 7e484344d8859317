import { fill, fillPlural } from '../../../locales/fill';
import { quotedText } from '../../../locales/listText';
import type { Messages } from '../../../locales/messages';
import { wholeNumberText } from '../../../locales/numberText';
import type { DateContents } from '../../../log/model/dateContents';

/** The forms of dates that say something of the order of day and month, or are not read. */
const TELLING = ['dayFirst', 'monthFirst', 'ambiguous', 'unreadable'] as const;
type TellingForm = (typeof TELLING)[number];

function totalOf({ counts }: DateContents): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function countText(dates: DateContents, form: TellingForm, { pane, format }: Messages): string {
  const total = wholeNumberText(totalOf(dates), format);
  return fillPlural(pane.columns.dateShort[form], dates.counts[form], format, { total });
}

/** Whether a person must decide the order of day and month, so that dates of the column are read. */
export function needsDayOrder({ counts, order }: DateContents): boolean {
  return counts.ambiguous > 0 && order === undefined;
}

/** In one line, what the order of day and month in a column rests on; `''` where it does not matter. */
export function shortDateEvidence(dates: DateContents, messages: Messages): string {
  const { counts, order } = dates;
  if (needsDayOrder(dates)) return countText(dates, 'ambiguous', messages);
  if (order !== undefined && order !== 'yearFirst' && counts[order] > 0)
    return countText(dates, order, messages);
  return counts.ambiguous > 0 ? countText(dates, 'ambiguous', messages) : '';
}

/** The evidence of a date column, sentence by sentence, and what follows from it. */
export function dateEvidence(dates: DateContents, messages: Messages): readonly string[] {
  const { pane, format } = messages;
  const { dateExample, dateOrder } = pane.columns;
  const { counts, examples, order } = dates;
  const evidence = TELLING.filter((form) => counts[form] > 0).map((form) =>
    fill(dateExample, {
      evidence: countText(dates, form, messages),
      example: quotedText(examples.get(form) ?? '', format),
    }),
  );
  if (counts.ambiguous > 0 || order === 'yearFirst') return [...evidence, dateOrder[order ?? 'undecided']];
  const total = totalOf(dates) - counts.unreadable;
  return total === 0 ? evidence : [...evidence, fillPlural(dateOrder.noMatter, total, format)];
}
