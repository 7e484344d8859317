import { type CellRange, columnLetters } from '../../ground/address';
import type { SheetOutline, WorkbookOutline } from '../../ground/outline';
import { type LogLayout, mappedColumns } from '../fitting/logLayout';
import { namedColumns } from '../headings/namedColumns';
import type { Issue } from '../model/issue';
import type { LogPlan } from '../planning/logPlan';
import { type CellsOfRows, type RowsTaken, sumOfCells } from '../rows/cellsOfRows';
import {
  type CountCells,
  countInHead,
  goesOnOtherwise,
  isBeyondColumns,
  isFilled,
  isWithinHead,
} from './cellCounts';
import { ownCells } from './ownColumns';
import type { CellClass, SheetKind, SheetLedger } from './sheetLedger';

/** What is known of a workbook once its rows were read. */
export interface WorkbookRows {
  readonly plan: Pick<LogPlan, 'logs' | 'openLogs' | 'leftOut' | 'registers' | 'outline'>;
  /** as the workbook came, with the cells that may not be shown */
  readonly whole: WorkbookOutline;
  /** of each log that was read, what was taken of it */
  readonly taken: readonly RowsTaken[];
  readonly issues: readonly Issue[];
  readonly count: CountCells | undefined;
  /** where cells are not counted, the sheets on which some stand below the rows in which logs are looked for, and in no log */
  readonly withMore: ReadonlySet<string>;
}

const CLASSES_OF_ROWS = [
  'request',
  'total',
  'banner',
  'reminder',
  'repeatedHeading',
  'otherTable',
  'blank',
] as const satisfies readonly (keyof CellsOfRows & CellClass)[];

interface LedgerLog {
  readonly layout: LogLayout;
  readonly own: CellRange;
  readonly mapped: ReadonlySet<number>;
  readonly isLeftOut: boolean;
  /** `undefined` for a log that waits for an answer, or is left out */
  readonly cells: CellsOfRows | undefined;
}

/**
 * What became of each sheet of a workbook that may be shown, and of its filled cells: each is of one class, and they add
 * up to those of the sheet. Sheets that are withheld are left out, and where part of a sheet is, its cells are not summed up.
 */
export function ledgerOf(read: WorkbookRows): readonly SheetLedger[] {
  return read.plan.outline.sheets.flatMap((sheet) => {
    if (sheet.usedRange === null) return [];
    const isWhole = read.whole.sheets.includes(sheet);
    return [sheetLedger(sheet, isWhole, read)];
  });
}

function sheetLedger(sheet: SheetOutline, isWhole: boolean, read: WorkbookRows): SheetLedger {
  const { plan, count, issues } = read;
  const { name, visibility, usedRange } = sheet;
  const planned = [...plan.logs, ...plan.openLogs, ...plan.leftOut];
  const logs = planned.flatMap(({ layout, profile }, index): readonly LedgerLog[] => {
    if (layout.sheet !== name) return [];
    const mapped = new Set(mappedColumns(layout));
    const isLeftOut = profile.leaveOut === true;
    return [{ layout, own: ownCells(layout, sheet), mapped, isLeftOut, cells: read.taken[index]?.cells }];
  });
  const isShown =
    isWhole && !plan.logs.some(({ layout }, index) => layout.sheet === name && isCut(read.taken[index]));
  const cells = isShown && usedRange !== null ? filledCells(sheet, usedRange, count) : null;
  const ofSheet = issues.filter((issue) => issue.sheet === name);
  const classes = logs.length > 0 && isShown ? classesOf(sheet, logs, ofSheet, count) : NO_CLASSES;
  const sum = [...classes.values()].reduce((total, one) => total + one, 0);
  const isKnownMore = (cells !== null && cells > sum) || (isShown && read.withMore.has(name));
  const isUnseen = logs.length > 0 ? isKnownMore : isWhole && goesOnOtherwise(sheet);
  const hasMore = isBeyondColumns(sheet) || isUnseen;
  return {
    workbook: plan.outline.name,
    sheet: name,
    visibility,
    kind: logs.length > 0 ? 'log' : kindOf(name, plan, ofSheet),
    cells: hasMore ? null : cells,
    hasMore,
    classes: Object.fromEntries([...classes].filter(([, one]) => one > 0)),
    columnsNotRead: logs.flatMap((log) => columnsNotRead(log, sheet)),
    namedTables: logs.length === 0 ? [] : otherTables(sheet, logs).map((table) => table.name),
  };
}

const NO_CLASSES: ReadonlyMap<CellClass, number> = new Map();

function isCut(taken: RowsTaken | undefined): boolean {
  return taken?.withheldBelow !== undefined;
}

function filledCells(sheet: SheetOutline, used: CellRange, count: CountCells | undefined): number | null {
  if (count !== undefined) return count(sheet.name, used, columnsOf(used));
  return isWithinHead(sheet) ? countInHead(sheet, used) : null;
}

function columnsOf({ firstColumn, lastColumn }: CellRange): readonly number[] {
  return Array.from({ length: lastColumn - firstColumn + 1 }, (_, index) => firstColumn + index);
}

function kindOf(
  name: string,
  { logs, openLogs, leftOut, registers }: WorkbookRows['plan'],
  issues: readonly Issue[],
): SheetKind {
  const codes = issues.map(({ finding }) => finding.code);
  if (registers.some(({ sheet }) => sheet === name)) return 'register';
  if (codes.includes('requestsNotRead')) return 'likeRequests';
  if (codes.includes('sheetNotRead')) return 'notRecognised';
  const legends = [...logs, ...openLogs, ...leftOut].flatMap(({ candidate }) => candidate?.why.legends ?? []);
  return legends.some(({ sheet }) => sheet === name) ? 'legend' : 'noRegister';
}

/** The Excel tables of a sheet that lie in no log. */
function otherTables({ tables }: SheetOutline, logs: readonly LedgerLog[]): SheetOutline['tables'] {
  return tables.filter(({ range }) => !logs.some(({ own }) => isIn(own, range.firstRow, range.firstColumn)));
}

function isIn(
  { firstRow, lastRow, firstColumn, lastColumn }: CellRange,
  row: number,
  column: number,
): boolean {
  return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
}

/** How many cells are what: in the logs as they were read, elsewhere as far as the sheet's head reaches. */
function classesOf(
  sheet: SheetOutline,
  logs: readonly LedgerLog[],
  issues: readonly Issue[],
  count: CountCells | undefined,
): Map<CellClass, number> {
  const classes = new Map<CellClass, number>();
  const add = (one: CellClass, cells: number): void => {
    classes.set(one, (classes.get(one) ?? 0) + cells);
  };
  const classify = classifierOf(sheet, logs, issues);
  const { head } = sheet;
  head.rows.forEach((values, offset) => {
    values.forEach((value, position) => {
      if (!isFilled(value)) return;
      const found = classify(head.firstRow + offset, head.columns[position] ?? -1);
      if (found !== undefined) add(found, 1);
    });
  });
  for (const log of logs) {
    const read = cellsOfLog(log, sheet, count);
    for (const one of CLASSES_OF_ROWS) add(one, read[one] ?? 0);
    const below = {
      ...log.own,
      firstRow: Math.max(log.layout.headerRow + 1, head.firstRow + head.rows.length),
    };
    const others = columnsOf(log.own).filter((column) => !log.mapped.has(column));
    if (count !== undefined) add('columnNotRead', count(sheet.name, below, others));
  }
  return classes;
}

/**
 * The cells of a log that fields are read from, by what their rows are. A value that is merged over several rows stands
 * in one cell: the cells of requests are those that are left.
 */
function cellsOfLog(
  { layout, mapped, cells }: LedgerLog,
  sheet: SheetOutline,
  count: CountCells | undefined,
): Partial<CellsOfRows> {
  const columns = [...mapped];
  const isKnown = count !== undefined || layout.body.lastRow < sheet.head.firstRow + sheet.head.rows.length;
  const all = count?.(sheet.name, layout.body, columns) ?? countInHead(sheet, layout.body, columns);
  if (cells === undefined || !isKnown) return cells ?? {};
  return { ...cells, request: Math.max(0, all - (sumOfCells(cells) - cells.request)) };
}

/** Tells what a cell of the head is; `undefined` for those that a log is read from, which are counted by their rows. */
function classifierOf(
  sheet: SheetOutline,
  logs: readonly LedgerLog[],
  issues: readonly Issue[],
): (row: number, column: number) => CellClass | undefined {
  const tables = otherTables(sheet, logs);
  const unread = issues.flatMap(({ finding }) => (finding.code === 'requestsNotRead' ? finding.cells : []));
  return (row, column) => {
    const log = logs.find(({ own }) => isIn(own, row, column));
    if (log !== undefined) {
      if (row <= log.layout.headerRow) return 'headings';
      if (log.isLeftOut) return 'leftOut';
      if (log.cells === undefined) return 'waiting';
      return log.mapped.has(column) ? undefined : 'columnNotRead';
    }
    const isGroup = logs.some(({ layout }) => row === layout.headerRow - 1 && layout.groups.has(column));
    if (isGroup) return 'headings';
    if (unread.some((range) => isIn(range, row, column))) return 'likeRequests';
    if (tables.some(({ range }) => isIn(range, row, column))) return 'namedTable';
    const isAbove = logs.some(
      ({ own }) => row < own.firstRow && own.firstColumn <= column && column <= own.lastColumn,
    );
    return isAbove ? 'title' : 'other';
  };
}

function columnsNotRead({ layout, own, mapped, cells }: LedgerLog, sheet: SheetOutline): readonly string[] {
  if (cells === undefined) return [];
  const named = namedColumns(layout.headings);
  const body = { ...own, firstRow: layout.headerRow + 1 };
  return columnsOf(own)
    .filter((column) => !mapped.has(column))
    .filter((column) => named.has(column) || countInHead(sheet, body, [column]) > 0)
    .map((column) => named.get(column) ?? columnLetters(column));
}
