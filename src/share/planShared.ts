import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { sheetName } from '../plan/sheetName';
import type { SheetPlan, WorkbookPlan } from '../plan/workbookPlan';
import type { SharedReport, SharedTable } from './sharedReport';
import { chartSheet } from './sheets/chartSheet';
import { coverSheet } from './sheets/coverSheet';
import { notesSheet } from './sheets/notesSheet';
import type { SharedContext } from './sheets/sharedContext';
import { tableSheet } from './sheets/tableSheet';

/** Which sheets a shared workbook has. */
export interface SharedSheets {
  /** whether each chart has a sheet of its own; it has where this is left out */
  readonly charts?: boolean;
}

/**
 * A shared report as a workbook that anybody can read, also with a screen reader: a cover with links, one table or one
 * chart a sheet, nothing merged, hidden or empty, all notes in one table (Government Analysis Function, *Releasing
 * statistics in spreadsheets*).
 */
export function planShared(
  shared: SharedReport,
  messages: Messages,
  { charts = true }: SharedSheets = {},
): WorkbookPlan {
  const [first] = shared.about;
  const context = {
    messages,
    hasCharts: charts,
    about: first === undefined ? shared.title : fill(messages.report.named, first),
  };
  const sheets = [
    ...named(shared, messages).flatMap((table) => sheetsOf(table, charts, context)),
    ...(shared.notes.length === 0 ? [] : [notesSheet(shared, context)]),
  ];
  return {
    title: shared.title,
    language: messages.language,
    sheets: [coverSheet(shared, sheets, context), ...sheets],
    definedNames: [],
  };
}

interface NamedTable {
  readonly table: SharedTable;
  readonly chartName: string;
}

function sheetsOf(
  { table, chartName }: NamedTable,
  charts: boolean,
  context: SharedContext,
): readonly SheetPlan[] {
  const plan = tableSheet(table, context);
  return table.chart === undefined || !charts
    ? [plan]
    : [plan, chartSheet({ table, chart: table.chart, name: chartName, data: plan }, context)];
}

/** The tables, with names that Excel takes for their sheets and those of their charts. */
function named({ tables }: SharedReport, { share }: Messages): readonly NamedTable[] {
  const taken: string[] = [share.sheets.cover, share.sheets.notes];
  const nameFor = (wanted: string): string => {
    const name = sheetName(wanted, taken);
    taken.push(name);
    return name;
  };
  return tables.map((table) => ({
    table: { ...table, name: nameFor(table.name) },
    chartName: nameFor(fill(share.sheets.chartOf, { table: table.name })),
  }));
}
