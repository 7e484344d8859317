import type { SheetDefinition } from './blocks/sheet';
import { breakdownsSheet } from './breakdowns/breakdownsSheet';
import { checksSheet } from './checks/checksSheet';
import { requestsSheet } from './checks/requestsSheet';
import { countedSheet } from './counted/countedSheet';
import { coverSheet } from './cover/coverSheet';
import { dataQualitySheet } from './dataQuality/dataQualitySheet';
import { monthsSheet } from './months/monthsSheet';
import { notesSheet } from './notes/notesSheet';
import { outstandingSheet } from './outstanding/outstandingSheet';
import { recommendationsSheet } from './recommendations/recommendationsSheet';
import { supplementarySheet } from './supplementary/supplementarySheet';
import { categoryChart } from './tables/categoryChart';
import { registerPartsTables } from './tables/registerPartsTables';
import { tableSheet } from './tables/tableSheet';
import { totalsChart } from './tables/totalsChart';
import { warrantsTable } from './tables/warrantsTable';

/** The sheets of the report, in their order. */
export const SHEETS: readonly SheetDefinition[] = [
  coverSheet,
  tableSheet('overview', totalsChart),
  monthsSheet,
  tableSheet('area1', registerPartsTables('area1')),
  tableSheet('area2', categoryChart, registerPartsTables('area2')),
  tableSheet('area3', warrantsTable, registerPartsTables('area3')),
  outstandingSheet,
  tableSheet('area4'),
  tableSheet('area5', registerPartsTables('area5')),
  recommendationsSheet,
  supplementarySheet,
  breakdownsSheet,
  notesSheet,
  countedSheet,
  dataQualitySheet,
  // Its table comes before the formulas that refer to it.
  requestsSheet,
  checksSheet,
];
