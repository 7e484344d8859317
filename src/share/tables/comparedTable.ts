import type { Messages } from '../../locales/messages';
import type { ChartType } from '../../plan/workbookPlan';
import { comparedSeries, comparedValues } from '../../layout/blocks/compared';
import type { Report } from '../../report/report';
import { countCell, numberColumn, textCell, textColumn } from '../sharedCells';
import type { SharedCell, SharedTable } from '../sharedReport';

/** What is counted in this period and in the one before. */
export interface ComparedContent {
  readonly id: string;
  /** of the sheet */
  readonly name: string;
  readonly title: string;
  readonly category: string;
  readonly valueAxis: string;
  readonly type: ChartType;
  readonly rows: readonly ComparedRow[];
  /** whether a row of totals closes the table */
  readonly isTotalled: boolean;
}

interface ComparedRow {
  readonly id: string;
  readonly label: string;
  readonly current: number;
  readonly previous: number | null;
}

/** A table of counts beside those of the period before, where one of them is known, with its chart. */
export function comparedTable(content: ComparedContent, report: Report, messages: Messages): SharedTable {
  const { id, name, title, category, valueAxis, type, rows, isTotalled } = content;
  const compared = comparedSeries(
    report,
    rows.some(({ previous }) => previous !== null),
  );
  const series = compared.series.map((heading, index) => ({
    id: index === 0 ? 'current' : 'previous',
    heading,
  }));
  const total = series.map((_, index): SharedCell => {
    const values = rows.map((row) => comparedValues(row, compared)[index] ?? null);
    return countCell(
      values.includes(null) ? null : values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    );
  });
  return {
    id,
    name,
    title,
    columns: [
      textColumn('category', category, 62),
      ...series.map((column) => numberColumn(column.id, column.heading, 16)),
    ],
    rows: [
      ...rows.map((row) => ({
        id: row.id,
        cells: [textCell(row.label), ...comparedValues(row, compared).map(countCell)],
      })),
      ...(isTotalled ? [{ id: `${id}.total`, cells: [textCell(messages.charts.total), ...total] }] : []),
    ],
    chart: {
      type,
      title,
      categoryAxisTitle: category,
      valueAxisTitle: valueAxis,
      series: series.map((column) => column.id),
      colours: compared.colours.slice(0, series.length),
      rows: rows.length,
    },
  };
}
