import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { definitionOf, type FigureId } from '../../report/figures/figures';
import { REPORT_TABLES, type ReportTable } from '../../report/tables';
import { COUNT_FORMAT, figureFormat } from '../../wording/figureFormat';
import { numberCell, numberColumn, shorthandCell, textCell, textColumn } from '../sharedCells';
import { type SharedCell, type SharedReport, type SharedTable, SHORTHANDS } from '../sharedReport';
import type { ReadShared } from './readShared';

/** The figures of a comparison's chart: the requests that each sender sent. */
const CHARTED: readonly FigureId[] = [
  'otp.rfas.sent',
  'otp.rfas.missionNotifications',
  'registry.rfcs.headquarters',
  'registry.rfcs.countryOffices',
];

const SERIES_COLOURS = ['#12335B', '#3D87B8', '#E3B23C', '#8F9CAB', '#D0604A', '#0B2A50'];

/**
 * Several shared reports as one that compares them, the earliest first: each figure with one column a report, a chart of the
 * requests sent, and a note on each thing in which the reports differ.
 */
export function combineShared(reports: readonly ReadShared[], messages: Messages): SharedReport {
  const inOrder = reports.toSorted((one, other) =>
    one.period < other.period ? -1 : Number(one.period > other.period),
  );
  const names = columnNames(inOrder);
  const { share } = messages;
  const notes = differences(inOrder, messages);
  return {
    title: fill(share.combined.title, { periods: names.join(messages.format.listSeparator) }),
    period: inOrder.at(-1)?.period ?? '',
    about: inOrder.map(({ title, version }, index) => ({
      name: names[index] ?? '',
      value: version === '' ? title : fill(share.combined.madeBy, { title, version }),
    })),
    tables: [
      chartedTable(inOrder, names, messages),
      ...REPORT_TABLES.map((table) => comparison(table, inOrder, names, messages)),
    ],
    notes,
  };
}

/** `2022-2023`, and `2022-2023 (2)` for another report of the same period, as of the other organ. */
function columnNames(reports: readonly ReadShared[]): readonly string[] {
  return reports.map(({ period }, index) => {
    const before = reports.slice(0, index).filter((other) => other.period === period).length;
    return before === 0 ? period : `${period} (${before + 1})`;
  });
}

function chartedTable(
  reports: readonly ReadShared[],
  names: readonly string[],
  messages: Messages,
): SharedTable {
  const texts = messages.charts.totals;
  return {
    id: 'combined',
    name: messages.share.sheets.totals,
    title: messages.share.combined.chart,
    columns: [textColumn('category', texts.category, 62), ...reportColumns(names)],
    rows: CHARTED.map((id) => ({
      id,
      cells: [textCell(messages.figures[id]), ...reports.map((report) => figureCell(id, report, messages))],
    })),
    chart: {
      type: 'column',
      title: messages.share.combined.chart,
      categoryAxisTitle: texts.category,
      valueAxisTitle: texts.valueAxis,
      series: names.map((_, index) => `report${index + 1}`),
      colours: names.map((_, index) => SERIES_COLOURS[index % SERIES_COLOURS.length] ?? '#12335B'),
      rows: CHARTED.length,
    },
  };
}

function comparison(
  { id, blocks }: ReportTable,
  reports: readonly ReadShared[],
  names: readonly string[],
  messages: Messages,
): SharedTable {
  return {
    id,
    name: messages.sheetNames[id],
    title: messages.tables[id],
    columns: [
      textColumn('indicator', messages.table.indicator, 62),
      textColumn('sender', messages.share.columns.sender, 18),
      ...reportColumns(names),
      textColumn('code', messages.share.columns.code, 40),
    ],
    rows: blocks.flatMap(({ organ, rows }) =>
      rows.map(({ figure }) => ({
        id: figure,
        cells: [
          textCell(messages.figures[figure]),
          textCell(messages.organs[organ]),
          ...reports.map((report) => figureCell(figure, report, messages)),
          textCell(figure),
        ],
      })),
    ),
  };
}

function reportColumns(names: readonly string[]): SharedTable['columns'] {
  return names.map((name, index) => numberColumn(`report${index + 1}`, name));
}

/** A figure as the report shows it; what a report does not have is not available. */
function figureCell(id: FigureId, { figures }: ReadShared, messages: Messages): SharedCell {
  const value = figures.get(id)?.value;
  if (typeof value === 'number') return numberCell(value, formatOf(id, messages));
  return shorthandCell(SHORTHANDS.find((shorthand) => value === `[${shorthand}]`) ?? 'x');
}

/** A count, whatever it is of, or what the figure is a share, a growth or a mean of. */
function formatOf(id: FigureId, { format }: Messages): string {
  const { unit, places } = definitionOf(id);
  return unit === 'share' || unit === 'growth' || unit === 'days'
    ? figureFormat({ unit, places }, format)
    : COUNT_FORMAT;
}

/** What a reader of the comparison must know: other versions, labels that differ, periods that do not follow. */
function differences(reports: readonly ReadShared[], messages: Messages): readonly string[] {
  const texts = messages.share.combined;
  const versions = [...new Set(reports.map(({ version }) => version))];
  const [first, ...others] = reports;
  const labels = [...(first?.figures ?? [])].filter(([id, { label }]) =>
    others.some(
      (other) => other.language === first?.language && (other.figures.get(id)?.label ?? label) !== label,
    ),
  );
  const gaps = others.filter(({ period }, index) => {
    const before = reports[index]?.period ?? '';
    return period !== before && period.slice(0, 4) !== before.slice(5);
  });
  return [
    ...(versions.length > 1
      ? [fill(texts.versions, { versions: versions.join(messages.format.listSeparator) })]
      : []),
    ...(new Set(reports.map(({ language }) => language)).size > 1 ? [texts.languages] : []),
    ...labels.map(([id]) => fill(texts.labels, { label: messages.figures[id] })),
    ...gaps.map(({ period }) => fill(texts.gap, { period })),
    ...(reports.some(({ period }, index) => period === reports[index - 1]?.period) ? [texts.samePeriod] : []),
  ];
}
