import { cellAddress } from '../../ground/address';
import type { CalendarDay } from '../../ground/calendarDay';
import type { LogLayout } from '../fitting/logLayout';
import type { DateField, Field } from '../model/field';
import type { Finding, Issue, Severity } from '../model/issue';
import { shortened } from '../model/shortened';
import type { LogRows } from '../rows/logRows';
import type { Implausibility } from '../values/plausibleDay';

/** A log whose rows are being checked: the rules for faulty rows change its days and its usable rows, and add issues. */
export interface Completion {
  readonly rows: LogRows;
  readonly layout: LogLayout;
  readonly workbook: string;
  readonly implausible: (day: CalendarDay) => Implausibility | undefined;
  readonly holds: ReadonlySet<Field>;
  readonly dates: Readonly<Record<DateField, Int32Array>>;
  readonly organ: Uint8Array;
  readonly usable: Uint8Array;
  /** the requests, by index, of whose outcome it is not certain what it says */
  readonly unknownOutcomes: ReadonlySet<number>;
  readonly issues: Issue[];
}

/** An issue at a cell of the log. */
export function issueAt(
  { workbook, layout }: Completion,
  cell: string,
  severity: Severity,
  found: string,
  finding: Finding,
): Issue {
  return { workbook, sheet: layout.sheet, cell, severity, found, finding };
}

/** The address of a row's cell for a field; where the log has no column for it, the row's first mapped cell. */
export function addressOf({ layout, rows }: Completion, row: number, field: Field): string {
  const first = Math.min(...[...layout.columns.values()].map(({ index }) => index));
  const rowNumber = rows.rowNumbers[row] ?? 1;
  const ticked = field === 'outcome' ? rows.tickedAt.get(rowNumber) : undefined;
  return cellAddress(rowNumber - 1, ticked ?? layout.columns.get(field)?.index ?? first);
}

/** Adds an issue of a row, at its cell for a field. */
export function report(
  completion: Completion,
  row: number,
  field: Field,
  severity: Severity,
  found: string,
  finding: Finding,
): void {
  const cell = addressOf(completion, row, field);
  completion.issues.push(issueAt(completion, cell, severity, shortened(found), finding));
}
