import { cellAddress } from '../../ground/address';
import type { SheetOutline } from '../../ground/outline';
import type { Issue } from '../model/issue';
import type { RequestLog } from '../model/requestLog';
import type { RowsTaken } from '../rows/cellsOfRows';
import type { LogPlan } from '../planning/logPlan';
import { cellsOutside, type OutsideRow } from './cellsOutside';
import { KnownRequests } from './knownRequests';
import { ownCells } from './ownColumns';
import { requestLikeRows } from './requestLike';

/**
 * What looks like requests and belongs to no log, each list with its range, whatever its headings and wherever it stands:
 * below a log, beside it, on a sheet of its own, hidden or not. An error where the rows are like those of the workbook's
 * own logs, as requests are then likely to be missing from the figures.
 *
 * @param logs those that were read by the plan
 * @param taken what was taken of each: below rows that were withheld nothing is looked at
 */
export function unreadRequests(
  { outline, logs: planned, openLogs, leftOut }: Pick<LogPlan, 'outline' | 'logs' | 'openLogs' | 'leftOut'>,
  logs: readonly RequestLog[],
  taken: readonly RowsTaken[],
): readonly Issue[] {
  const placed = [...planned, ...openLogs, ...leftOut].flatMap(({ layout }) => {
    const sheet = outline.sheets.find(({ name }) => name === layout.sheet);
    return sheet === undefined ? [] : [{ layout, sheet }];
  });
  const known = new KnownRequests(placed, logs);
  return outline.sheets.flatMap((sheet) => {
    const own = placed.filter((log) => log.sheet === sheet).map(({ layout }) => ownCells(layout, sheet));
    const withheld = planned.flatMap(({ layout }, index) =>
      layout.sheet === sheet.name ? (taken[index]?.withheldBelow ?? []) : [],
    );
    const lastRow = Math.min(Infinity, ...withheld);
    return cellsOutside(sheet, own).flatMap((rows) =>
      issueOf(
        rows.filter(({ row }) => row <= lastRow),
        known,
        sheet,
        outline.name,
      ),
    );
  });
}

function issueOf(
  rows: readonly OutsideRow[],
  known: KnownRequests,
  { name: sheet }: SheetOutline,
  workbook: string,
): readonly Issue[] {
  const found = requestLikeRows(rows, known);
  if (found === undefined) return [];
  const { firstRow, lastRow, count, isLikeLog } = found;
  const columns = rows
    .filter(({ row }) => firstRow <= row && row <= lastRow)
    .flatMap(({ cells }) => cells.map(({ column }) => column));
  const firstColumn = columns.reduce((first, column) => Math.min(first, column));
  const lastColumn = columns.reduce((last, column) => Math.max(last, column));
  const cells = { firstRow, lastRow, firstColumn, lastColumn };
  return [
    {
      workbook,
      sheet,
      cell: cellAddress(firstRow, firstColumn),
      severity: isLikeLog ? 'error' : 'warning',
      found: '',
      finding: { code: 'requestsNotRead', cells, count },
    },
  ];
}
