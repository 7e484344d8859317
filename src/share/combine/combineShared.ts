import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { Organ } from '../../log/model/attribute';
import { definitionOf, type FigureId } from '../../report/figures/figures';
import { REPORT_TABLES, type ReportTable } from '../../report/tables';
import { COUNT_FORMAT, figureFormat } from '../../wording/figureFormat';
import { numberCell, numberColumn, shorthandCell, textCell, textColumn } from '../sharedCells';
import { type SharedCell, type SharedReport, type SharedTable, SHORTHANDS } from '../sharedReport';
import type { ReadShared } from './readShared';

/** The charts of a comparison: which figures each draws, all of one unit. */
const CHARTED: Readonly<Record<ComparedGroup, readonly FigureId[]>> = {
  sent: [
    'otp.rfas.sent',
    'otp.rfas.missionNotifications',
    'registry.rfcs.headquarters',
    'registry.rfcs.countryOffices',
  ],
  categories: [
    'area2.registry.defence',
    'area2.registry.victims',
    'area2.registry.witnessProtection',
    'area2.registry.judicialSupport',
    'area2.registry.other',
  ],
  otpShares: ['area2.otp.executedShare', 'area4.otp.executedShare'],
  registryShares: [
    'registry.headquarters.positiveShare',
    'area3.arrest.positiveShare',
    'area4.registry.positiveShare',
  ],
  otpDays: ['area2.otp.averageDays', 'area4.otp.averageDays'],
  registryDays: [
    'registry.headquarters.averageDays',
    'area2.registry.defenceAverageDays',
    'area3.arrest.averageDays',
    'area4.registry.averageDays',
  ],
};

const NOUGHT = { numerator: 0, denominator: 1 };

type ComparedGroup = keyof Messages['share']['combined']['groups'];

const SERIES_COLOURS = ['#12335B', '#3D87B8', '#E3B23C', '#8F9CAB', '#D0604A', '#0B2A50'];

/**
 * Several shared reports as one that compares them, the earliest first: each figure with one column a report, charts of the
 * requests, shares and times of each organ, and a note on each thing in which the reports differ.
 */
export function combineShared(reports: readonly ReadShared[], messages: Messages): SharedReport {
  const inOrder = reports.toSorted((one, other) =>
    one.period < other.period ? -1 : Number(one.period > other.period),
  );
  const names = columnNames(inOrder, messages);
  const periods = names.join(messages.format.listSeparator);
  const { share } = messages;
  const notes = differences(inOrder, messages);
  return {
    title: fill(share.combined.title, { periods }),
    period: inOrder.at(-1)?.period ?? '',
    about: [
      { name: share.combined.compared, value: periods },
      ...inOrder.map(({ title, version }, index) => ({
        name: names[index] ?? '',
        value: version === '' ? title : fill(share.combined.madeBy, { title, version }),
      })),
    ],
    tables: [
      ...GROUPS.filter((group) => isShownIn(inOrder, group)).map((group) =>
        chartedTable(group, inOrder, names, messages),
      ),
      ...REPORT_TABLES.map((table) => comparison(table, inOrder, names, messages)),
    ],
    notes,
  };
}

/**
 * `2022-2023`; of several reports of the same period `2022-2023 (Registry)`, where one has figures of one organ alone, and
 * `2022-2023 (2)` for what would be called as one before it.
 */
function columnNames(reports: readonly ReadShared[], { organs }: Messages): readonly string[] {
  const named = reports.map((report) => {
    const { period } = report;
    const isAlone = reports.every((other) => other === report || other.period !== period);
    const organ = isAlone ? undefined : onlyOrgan(report);
    return organ === undefined ? period : `${period} (${organs[organ]})`;
  });
  return named.map((name, index) => {
    const before = named.slice(0, index).filter((other) => other === name).length;
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** The organ that all numbers of a report are of; `undefined` where it has some of several, or none. */
function onlyOrgan({ figures }: ReadShared): Organ | undefined {
  const blocks = REPORT_TABLES.flatMap((table) => table.blocks);
  const shown = blocks.filter(({ rows }) =>
    rows.some(({ figure }) => typeof figures.get(figure)?.value === 'number'),
  );
  const [organ, ...others] = new Set(shown.map((block) => block.organ));
  return others.length === 0 ? organ : undefined;
}

const GROUPS: readonly ComparedGroup[] = [
  'sent',
  'categories',
  'otpShares',
  'registryShares',
  'otpDays',
  'registryDays',
];

/** Whether one of the reports has a number for one of the figures: a chart of nothing is none. */
function isShownIn(reports: readonly ReadShared[], group: ComparedGroup): boolean {
  return CHARTED[group].some((id) =>
    reports.some(({ figures }) => typeof figures.get(id)?.value === 'number'),
  );
}

function chartedTable(
  group: ComparedGroup,
  reports: readonly ReadShared[],
  names: readonly string[],
  messages: Messages,
): SharedTable {
  const { name, title, valueAxis } = messages.share.combined.groups[group];
  const { indicator } = messages.table;
  const ids = CHARTED[group];
  return {
    id: `combined.${group}`,
    name,
    title,
    columns: [textColumn('category', indicator, 62), ...reportColumns(names)],
    rows: ids.map((id) => ({
      id,
      cells: [
        textCell(chartLabel(id, ids, messages)),
        ...reports.map((report) => figureCell(id, report, messages)),
      ],
    })),
    chart: {
      type: 'column',
      title,
      categoryAxisTitle: indicator,
      valueAxisTitle: valueAxis,
      series: names.map((_, index) => `report${index + 1}`),
      colours: names.map((_, index) => SERIES_COLOURS[index % SERIES_COLOURS.length] ?? '#12335B'),
      rows: ids.length,
      numberFormat: ids[0] === undefined ? COUNT_FORMAT : chartFormat(ids[0], messages),
    },
  };
}

/** A figure's label, with its table where another of the chart is called the same. */
function chartLabel(id: FigureId, ids: readonly FigureId[], messages: Messages): string {
  const { figures, sheetNames, report } = messages;
  const isShared = ids.some((other) => other !== id && figures[other] === figures[id]);
  const name = sheetNames[definitionOf(id).table];
  return isShared ? fill(report.named, { name, value: figures[id] }) : figures[id];
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
  if (typeof value === 'number') return numberCell(value, formatOf(id, messages, value));
  return shorthandCell(SHORTHANDS.find((shorthand) => value === `[${shorthand}]`) ?? 'x');
}

/** A count, whatever it is of, or what the figure is a share, a growth or a mean of; a copy says of what is only rounded to nought that it is. */
function formatOf(id: FigureId, { format }: Messages, value?: number): string {
  const { unit, places } = definitionOf(id);
  if (unit !== 'share' && unit !== 'growth' && unit !== 'days') return COUNT_FORMAT;
  return figureFormat({ unit, places, ...(value === 0 ? { value: NOUGHT } : {}) }, format);
}

/** The labels of a chart's bars: a share of nothing is `0%`, as in the table. */
function chartFormat(id: FigureId, messages: Messages): string {
  const shown = formatOf(id, messages);
  return definitionOf(id).unit === 'share' ? `${shown};-${shown};${formatOf(id, messages, 0)}` : shown;
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
