import { cellAddress, columnLetters, rangeAddress, rowOfAddress } from '../../ground/address';
import { type CalendarDay, NO_DAY } from '../../ground/calendarDay';
import type { LogLayout } from '../fitting/logLayout';
import { DATE_FIELDS, type Field } from '../model/field';
import { fixedValues, type LogProfile } from '../model/profile';
import type { RequestLog } from '../model/requestLog';
import type { PlannedLog } from '../planning/logPlan';
import type { LogRows } from '../rows/logRows';
import type { MarkedCells } from '../rows/markedCells';
import { implausibility } from '../values/plausibleDay';
import { applyBanners } from './applyBanners';
import { type Completion, issueAt } from './completion';
import {
  reportBanners,
  reportCompletedDays,
  reportDayOrders,
  reportDittos,
  reportMarkedCells,
  reportNoReferences,
  reportOtherHeadings,
  reportReminders,
  reportRowsWithheld,
} from './logRemarks';
import { reportKindsInCategory } from './kindsInCategory';
import { reportMixedAlphabets } from './mixedAlphabets';
import { reportUnknownTexts } from './reportUnknownTexts';
import { reportUnlikeRows } from './unlikeRows';
import { completeRows } from './requestRules';
import { reportSeveralAddressees } from './severalAddressees';
import { reportSuspectDates } from './suspectDates';

/** Whether a log has a column or a fixed value for each field. */
function fieldsHeld(layout: LogLayout, profile: LogProfile): ReadonlySet<Field> {
  return new Set([...layout.columns.keys(), ...fixedValues(profile).keys()]);
}

/** What was seen of the log's cells beside what they hold. */
export interface SeenCells {
  /** the cells of its columns that show an error or have no value */
  readonly marked: readonly MarkedCells[];
  /** row of the sheet, from 0, below which rows were withheld as a register's; `undefined` where none were */
  readonly withheldBelow: number | undefined;
}

/**
 * Applies to the rows of a log what each bad row does: an error keeps the row, or its reply, out of the figures; a
 * warning does not. Nothing is dropped without an issue that names its cell.
 *
 * @param today the day of the run: later days are dates in the future
 */
export function completeLog(
  rows: LogRows,
  { marked, withheldBelow }: SeenCells,
  { layout, profile, workbook, candidate }: PlannedLog,
  today: CalendarDay,
): RequestLog {
  const proposed = candidate?.profile.fixed ?? {};
  const completion: Completion = {
    rows,
    layout,
    workbook,
    implausible: implausibility(today),
    holds: fieldsHeld(layout, profile),
    dates: {
      sent: rows.dates.sent.days,
      replied: rows.dates.replied.days,
      recorded: rows.dates.recorded.days,
    },
    organ: rows.coded.organ,
    usable: new Uint8Array(rows.count).fill(1),
    unknownOutcomes: new Set(
      rows.unknownTexts.flatMap(({ field, rows: held }) => (field === 'outcome' ? held : [])),
    ),
    issues: [],
  };
  reportNoReferences(completion);
  reportMarkedCells(completion, marked);
  reportDayOrders(completion);
  reportCompletedDays(completion);
  reportDittos(completion);
  reportReminders(completion);
  reportBanners(completion, applyBanners(rows, layout, profile, proposed));
  reportOtherHeadings(completion);
  reportRowsWithheld(completion, withheldBelow);
  completeRows(completion);
  reportUnknownTexts(completion);
  reportKindsInCategory(completion, profile);
  reportUnlikeRows(completion);
  reportSeveralAddressees(completion);
  reportMixedAlphabets(completion);
  reportSuspectDates(completion);
  if (rows.count === 0) {
    const cell = cellAddress(layout.headerRow, layout.body.firstColumn);
    completion.issues.push(issueAt(completion, cell, 'warning', '', { code: 'logWithoutRows' }));
  }
  const lastRow = Math.max(layout.headerRow, rows.lastRowNumber - 1);
  return {
    source: {
      workbook,
      sheet: layout.sheet,
      table: layout.table,
      range: rangeAddress({ ...layout.body, firstRow: layout.headerRow, lastRow }),
    },
    profile,
    count: rows.count,
    rowNumbers: rows.rowNumbers,
    coded: rows.coded,
    dates: completion.dates,
    texts: rows.texts,
    ...(rows.unread === undefined || completion.holds.has('addressee') ? {} : { unread: rows.unread }),
    usable: completion.usable,
    holds: completion.holds,
    columns: [...layout.columns].map(([field, { index, heading }]) => ({
      field,
      column: columnLetters(index),
      heading,
    })),
    dateContents: new Map(
      DATE_FIELDS.filter((field) => layout.columns.has(field)).map((field) => [
        field,
        rows.dates[field].contents,
      ]),
    ),
    sample: rows.sample,
    leftOut: rows.leftOut,
    span: spanOf(completion),
    issues: completion.issues.sort((a, b) => rowOfAddress(a.cell) - rowOfAddress(b.cell)),
  };
}

function spanOf({ dates, usable }: Completion): RequestLog['span'] {
  let first = Infinity;
  let last = -Infinity;
  for (let row = 0; row < usable.length; row += 1) {
    const day = dates.sent[row] ?? NO_DAY;
    if (usable[row] !== 1) continue;
    if (day < first) first = day;
    if (day > last) last = day;
  }
  return last === -Infinity ? null : { first, last };
}
