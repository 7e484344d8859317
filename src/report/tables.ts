import type { FigureId } from './figure';

export type TableId = 'overview' | 'area2' | 'area3' | 'area4';
export type TableBlockHeading = 'otp' | 'registry';

export interface TableRow {
  readonly figure: FigureId;
  /** shown indented, as a part of the row above it */
  readonly part?: boolean;
}

/** The rows of one organ in a table. */
export interface TableBlock {
  readonly heading: TableBlockHeading;
  readonly rows: readonly TableRow[];
}

export interface ReportTable {
  readonly id: TableId;
  readonly blocks: readonly TableBlock[];
}

const row = (figure: FigureId): TableRow => ({ figure });
const part = (figure: FigureId): TableRow => ({ figure, part: true });

/** The tables of the Court's report on cooperation: the overview and priority areas 2, 3 and 4. */
export const REPORT_TABLES: readonly ReportTable[] = [
  {
    id: 'overview',
    blocks: [
      {
        heading: 'otp',
        rows: [
          row('otp.rfas.sent'),
          part('otp.rfas.missionNotifications'),
          row('otp.rfas.evolution'),
          row('otp.rfas.evolutionWithoutNotifications'),
          row('otp.rfas.averageDays'),
        ],
      },
      {
        heading: 'registry',
        rows: [
          row('registry.rfcs.sent'),
          part('registry.rfcs.headquarters'),
          part('registry.rfcs.countryOffices'),
          row('registry.rfcs.evolution'),
          row('registry.rfcs.evolutionHeadquarters'),
          row('registry.headquarters.averageDays'),
          row('registry.headquarters.positiveShare'),
          row('registry.decisionNotifications'),
        ],
      },
    ],
  },
  {
    id: 'area2',
    blocks: [
      {
        heading: 'otp',
        rows: [
          row('area2.otp.rfas'),
          row('area2.otp.rfis'),
          row('area2.otp.executedShare'),
          row('area2.otp.averageDays'),
        ],
      },
      {
        heading: 'registry',
        rows: [
          row('area2.registry.requests'),
          part('area2.registry.defence'),
          part('area2.registry.victims'),
          part('area2.registry.witnessProtection'),
          part('area2.registry.judicialSupport'),
          part('area2.registry.other'),
          row('area2.registry.defenceAverageDays'),
        ],
      },
    ],
  },
  {
    id: 'area3',
    blocks: [
      {
        heading: 'registry',
        rows: [
          row('area3.arrest.sent'),
          row('area3.arrest.averageDays'),
          row('area3.arrest.positiveShare'),
          row('area3.warrants.outstanding'),
        ],
      },
    ],
  },
  {
    id: 'area4',
    blocks: [
      {
        heading: 'otp',
        rows: [row('area4.otp.sent'), row('area4.otp.executedShare'), row('area4.otp.averageDays')],
      },
      {
        heading: 'registry',
        rows: [
          row('area4.registry.legalAid'),
          row('area4.registry.assetRecovery'),
          row('area4.registry.averageDays'),
          row('area4.registry.positiveShare'),
        ],
      },
    ],
  },
];
