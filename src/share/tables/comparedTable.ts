import { comparedSeries } from '../../layout/blocks/compared';
import type { Messages } from '../../locales/messages';
import type { ChartType } from '../../plan/workbookPlan';
import type { Report } from '../../report/report';
import { countCell, numberCell, numberColumn, shorthandCell, textCell, textColumn } from '../sharedCells';
import type { SharedCell, SharedTable } from '../sharedReport';

/** What is counted in this period and in the one before. */
interface ComparedContent {
  readonly id: string;
  /** of the sheet */
  readonly name: string;
  readonly title: string;
  readonly category: string;
  readonly valueAxis: string;
  readonly type: ChartType;
  readonly rows: readonly ComparedRow[];
  /** those of the periods that are known, where a row of totals closes the table */
  readonly totals?: readonly number[];
}

/** A count; `null` where nobody knows it. */
type ComparedCount = number | 'withheld' | null;

interface ComparedRow {
  readonly id: string;
  readonly label: string;
  readonly current: ComparedCount;
  /** `undefined` where nothing is known of the period before */
  readonly previous: ComparedCount | undefined;
}

/** A table of counts beside those of the period before, where one of them is known, with its chart. */
export function comparedTable(content: ComparedContent, report: Report, messages: Messages): SharedTable {
  const { id, name, title, category, valueAxis, type, rows, totals } = content;
  const isCompared = rows.some(({ previous }) => previous !== undefined && previous !== null);
  const { series, colours } = comparedSeries(report, isCompared);
  const periods = [report.period.name, report.previous.name];
  const ids = ['current', 'previous'].slice(0, series.length);
  return {
    id,
    name,
    title,
    columns: [
      textColumn('category', category, 62),
      ...series.map((heading, index) => ({
        ...numberColumn(ids[index] ?? heading, heading, 16),
        period: periods[index] ?? heading,
      })),
    ],
    rows: [
      ...rows.map((row) => ({
        id: row.id,
        cells: [
          textCell(row.label),
          ...[row.current, row.previous ?? null].slice(0, series.length).map(comparedCell),
        ],
      })),
      ...(totals === undefined
        ? []
        : [
            {
              id: `${id}.total`,
              cells: [
                textCell(messages.charts.total),
                ...series.map((_, index) => countCell(totals[index] ?? null)),
              ],
            },
          ]),
    ],
    chart: {
      type,
      title,
      categoryAxisTitle: category,
      valueAxisTitle: valueAxis,
      series: ids,
      colours: colours.slice(0, series.length),
      rows: rows.length,
    },
  };
}

function comparedCell(count: ComparedCount): SharedCell {
  if (count === 'withheld') return shorthandCell('c');
  return count === null ? shorthandCell('x') : numberCell(count);
}
