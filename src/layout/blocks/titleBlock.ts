import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { Report } from '../../report/report';
import { type Block, gap, stack } from './block';
import { dayText, periodText } from '../../wording/day';
import { line } from './line';
import { linkTo } from './link';
import type { SheetContext } from './sheet';
import { STYLES } from './styles';

/** How many rows {@link titleBlock} has. */
export const TITLE_ROWS = 5;

/** How many of them stay in view: the sheet's title, the report's name, and the way back to the cover. */
export const FROZEN_ROWS = 2;

/**
 * The top of every sheet but the cover: the name of the sheet, in A1, where a screen reader begins, that of the report, the
 * period, the period before, and the day as at which the figures are.
 */
export function titleBlock(title: string, context: SheetContext, columnWidths: readonly number[]): Block {
  const { report, messages } = context;
  const { institution, title: reportTitle, backToCover } = messages.report;
  const last = columnWidths.length - 1;
  const heading = `${institution} · ${reportTitle}`;
  const days = [
    named(messages.report.period, periodText(report.period, messages), messages),
    named(messages.report.asAt, asAtText(report, messages), messages),
  ];
  const previous = named(messages.report.previous, periodText(report.previous, messages), messages);
  const backWidthColumns = columnsOfWidth(columnWidths, 9);
  return stack([
    line([{ column: 0, lastColumn: last, value: title, style: STYLES.title }], columnWidths, 24),
    line(
      [
        { column: 0, lastColumn: last - backWidthColumns, value: heading, style: STYLES.institution },
        {
          column: last - backWidthColumns + 1,
          lastColumn: last,
          value: backToCover,
          style: { ...STYLES.link, horizontal: 'right' },
          link: linkTo('cover', context),
        },
      ],
      columnWidths,
    ),
    line([{ column: 0, lastColumn: last, value: days.join(' · '), style: STYLES.line }], columnWidths),
    line([{ column: 0, lastColumn: last, value: previous, style: STYLES.lineName }], columnWidths, 16),
    gap(8),
  ]);
}

/** How many of the last columns are together at least as wide as `width`. */
function columnsOfWidth(columnWidths: readonly number[], width: number): number {
  let [columns, sum] = [0, 0];
  while (sum < width && columns < columnWidths.length - 1) {
    columns += 1;
    sum += columnWidths.at(-columns) ?? 0;
  }
  return columns;
}

function named(name: string, value: string, { report }: Messages): string {
  return fill(report.named, { name, value });
}

/** The day as at which the figures are, with a remark if the period is not over. */
export function asAtText({ asAt, period }: Report, messages: Messages): string {
  const day = dayText(asAt, messages);
  return asAt < period.end ? fill(messages.report.periodNotOver, { day }) : day;
}
