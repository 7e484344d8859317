import { columnIndex, cellAddress, rowOfAddress } from '../../ground/address';
import type { DateSystem } from '../../ground/calendarDay';
import type { Issue } from '../model/issue';
import type { RequestLog } from '../model/requestLog';

/**
 * That nothing shows from which year a workbook counts its days, at the heading of a log's days sent; none for a log without
 * a date that is a number.
 *
 * @param dateSystem in which its dates were read
 */
export function unsureDateSystem(
  { source, columns, dateContents }: RequestLog,
  dateSystem: DateSystem,
): readonly Issue[] {
  const sent = columns.find(({ field }) => field === 'sent');
  const holdsSerials = [...dateContents.values()].some(({ counts }) => counts.serial > 0);
  if (sent === undefined || !holdsSerials) return [];
  const { workbook, sheet, range } = source;
  const cell = cellAddress(rowOfAddress(range) - 1, columnIndex(sent.column) ?? 0);
  const finding = { code: 'dateSystemUnknown', system: dateSystem } as const;
  return [{ workbook, sheet, cell, severity: 'error', found: sent.heading, finding }];
}
