import { isoDate } from '../../ground/calendarDay';
import { comparedSeries, isAnythingCounted } from '../../layout/blocks/compared';
import type { Messages } from '../../locales/messages';
import type { MonthlyCounts } from '../../report/breakdowns/byMonth';
import type { Report } from '../../report/report';
import { shortDaySpanText } from '../../wording/day';
import {
  controlledCounts,
  type ControlledCounts,
  type DisclosureControl,
} from '../disclosure/controlledCounts';
import type { ControlledTable } from '../disclosure/controlledTable';
import { comparedTable } from './comparedTable';

/**
 * The requests of each sender in the months of the period and of the one before, under disclosure control. Each period is
 * controlled by itself, so that the same counts are withheld of it in the copy of this year as in that of the last.
 */
export function monthTables(
  report: Report,
  control: DisclosureControl,
  messages: Messages,
): readonly ControlledTable[] {
  return report.breakdowns.byMonth
    .filter(({ current, previous }) =>
      isAnythingCounted(
        current.map((count, month) => ({ current: count, previous: previous?.[month] ?? null })),
      ),
    )
    .map((counts) => monthTable(counts, report, control, messages));
}

function monthTable(
  { stream, monthStarts, current, previous }: MonthlyCounts,
  report: Report,
  control: DisclosureControl,
  messages: Messages,
): ControlledTable {
  const name = messages.share.sheets.byMonth[stream];
  const texts = messages.charts.byMonth;
  const periods = [current, ...(previous === null ? [] : [previous])].map((counts) =>
    controlledCounts(
      counts.map((count) => [count]),
      control,
    ),
  );
  const controlled = periods.flatMap((period) => (period.ok ? [period.value] : []));
  const [now, before] = controlled;
  if (now === undefined || controlled.length < periods.length)
    return { name, table: undefined, workedOut: [] };
  const label = (month: number): string =>
    shortDaySpanText(
      monthStarts[month] ?? report.period.start,
      (monthStarts[month + 1] ?? report.period.end + 1) - 1,
      messages,
    );
  const { series } = comparedSeries(report, before !== undefined);
  return {
    name,
    table: comparedTable(
      {
        id: `byMonth.${stream}`,
        name,
        title: texts.titles[stream],
        category: texts.category,
        valueAxis: texts.valueAxis,
        type: 'column',
        rows: monthStarts.map((start, month) => ({
          id: `byMonth.${stream}.${isoDate(start)}`,
          label: label(month),
          current: countOf(now, month),
          previous: before === undefined ? undefined : countOf(before, month),
        })),
        totals: controlled.map(({ columnTotals: [total = 0] }) => total),
      },
      report,
      messages,
    ),
    workedOut: controlled.flatMap(({ workedOut }, period) =>
      workedOut.map(({ row, count, least, most, isExact }) => ({
        table: name,
        row: label(row),
        column: series[period] ?? '',
        count,
        least,
        most,
        isExact,
      })),
    ),
  };
}

function countOf({ rowTotals }: ControlledCounts, month: number): number | 'withheld' {
  return rowTotals[month] ?? 'withheld';
}
