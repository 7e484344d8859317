import { type AppliedBanner, applyBanners } from './applyBanners';
import { cellAddress, columnLetters, rangeAddress, rowOfAddress } from '../../ground/address';
import { type CalendarDay, isoDate, NO_DAY } from '../../ground/calendarDay';
import type { DateColumn } from '../columns/dateColumnBuilder';
import { differingFields, findDuplicates } from './duplicates';
import {
  CODED_FIELDS,
  CODED_VALUES,
  DATE_FIELDS,
  type DateField,
  type Field,
  TEXT_FIELDS,
} from '../model/field';
import { ORGANS, organOfKind } from '../model/attribute';
import type { Finding, Issue, Severity } from '../model/issue';
import { cellText, type LogLayout } from '../fitting/logLayout';
import type { LogRows } from '../rows/logRowsBuilder';
import { type Implausibility, implausibility } from '../values/plausibleDay';
import type { PlannedLog } from '../planning/planLogs';
import { fixedValues, type LogProfile } from '../model/profile';
import type { RequestLog } from '../model/requestLog';
import { codedValue, codeOf } from '../vocabulary/meaning';

const LONGEST_FOUND = 120;

interface Completion {
  readonly rows: LogRows;
  readonly layout: LogLayout;
  readonly workbook: string;
  readonly implausible: (day: CalendarDay) => Implausibility | undefined;
  readonly holds: ReadonlySet<Field>;
  readonly dates: Readonly<Record<DateField, Int32Array>>;
  readonly organ: Uint8Array;
  readonly usable: Uint8Array;
  readonly issues: Issue[];
}

/** Whether a log has a column or a fixed value for each field. */
function fieldsHeld(layout: LogLayout, profile: LogProfile): ReadonlySet<Field> {
  return new Set([...layout.columns.keys(), ...fixedValues(profile).keys()]);
}

/**
 * Applies to the rows of a log what each bad row does: an error keeps the row, or its reply, out of the figures; a
 * warning does not. Nothing is dropped without an issue that names its cell.
 *
 * @param today the day of the run: later days are dates in the future
 */
export function completeLog(
  rows: LogRows,
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
    issues: [],
  };
  reportDayOrders(completion);
  reportCompletedDays(completion);
  reportDittos(completion);
  reportReminders(completion);
  reportBanners(completion, applyBanners(rows, layout, profile, proposed));
  reportOtherHeadings(completion);
  for (let row = 0; row < rows.count; row += 1) completeRow(completion, row);
  setDuplicatesAside(completion);
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
    leftOut: rows.leftOut,
    span: spanOf(completion),
    issues: completion.issues.sort((a, b) => rowOfAddress(a.cell) - rowOfAddress(b.cell)),
  };
}

function issueAt(
  { workbook, layout }: Completion,
  cell: string,
  severity: Severity,
  found: string,
  finding: Finding,
): Issue {
  return { workbook, sheet: layout.sheet, cell, severity, found, finding };
}

/** The address of a row's cell for a field; where the log has no column for it, the row's first mapped cell. */
function addressOf({ layout, rows }: Completion, row: number, field: Field): string {
  const first = Math.min(...[...layout.columns.values()].map(({ index }) => index));
  const rowNumber = rows.rowNumbers[row] ?? 1;
  const ticked = field === 'outcome' ? rows.tickedAt.get(rowNumber) : undefined;
  return cellAddress(rowNumber - 1, ticked ?? layout.columns.get(field)?.index ?? first);
}

function report(
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

function reportDayOrders(completion: Completion): void {
  const { layout, rows } = completion;
  for (const field of DATE_FIELDS) {
    const { evidence, order } = rows.dates[field];
    const column = layout.columns.get(field);
    if (!column) continue;
    const severity = order === undefined && evidence.ambiguous > 0 ? 'error' : 'warning';
    const cell = cellAddress(layout.headerRow, column.index);
    const { dayFirst, monthFirst, ambiguous } = evidence;
    const contradicted = order === 'dayFirst' ? monthFirst > 0 : order === 'monthFirst' && dayFirst > 0;
    if (contradicted || (dayFirst > 0 && monthFirst > 0)) {
      const finding = { code: 'mixedDayOrder', field, dayFirst, monthFirst } as const;
      completion.issues.push(issueAt(completion, cell, severity, column.heading, finding));
    } else if (order === undefined && ambiguous > 0) {
      const finding = { code: 'undecidedDayOrder', field, ambiguous } as const;
      completion.issues.push(issueAt(completion, cell, severity, column.heading, finding));
    }
  }
}

/** Once for each column, at the first of them: the year, or the month, nobody wrote in the cell. */
function reportCompletedDays(completion: Completion): void {
  const { rows, dates } = completion;
  for (const field of DATE_FIELDS) {
    const { completed } = rows.dates[field];
    const read = [...completed].filter(([row]) => dates[field][row] !== NO_DAY);
    const [first] = read;
    if (first === undefined) continue;
    const [row, written] = first;
    const day = isoDate(dates[field][row] ?? NO_DAY);
    const finding = { code: 'dayCompleted', field, day, count: read.length } as const;
    report(completion, row, field, 'warning', cellText(written), finding);
  }
}

/** Once for the log, at the first of them. */
function reportDittos(completion: Completion): void {
  const { dittos } = completion.rows;
  if (dittos === undefined) return;
  const { rowNumber, column, text } = dittos.first;
  const finding = { code: 'repeatsAbove', count: dittos.count } as const;
  completion.issues.push(issueAt(completion, cellAddress(rowNumber - 1, column), 'warning', text, finding));
}

/** Each at its cell: the request's own row has neither. */
function reportReminders(completion: Completion): void {
  const { rows, layout } = completion;
  for (const { rowNumber, field, text } of rows.repliesToReminders) {
    const cell = cellAddress(rowNumber - 1, layout.columns.get(field)?.index ?? layout.body.firstColumn);
    completion.issues.push(issueAt(completion, cell, 'warning', text, { code: 'replyToReminder', field }));
  }
}

function reportBanners(completion: Completion, applied: readonly AppliedBanner[]): void {
  const { layout, issues } = completion;
  for (const { banner, field, value, count } of applied) {
    const cell = cellAddress(banner.rowNumber - 1, layout.body.firstColumn);
    const finding = { code: 'bannerApplied', field, value, count } as const;
    issues.push(issueAt(completion, cell, 'warning', banner.text, finding));
  }
}

function reportOtherHeadings(completion: Completion): void {
  const { layout, rows, issues } = completion;
  if (rows.otherHeadings === undefined) return;
  const cell = cellAddress(rows.otherHeadings.rowNumber - 1, layout.body.firstColumn);
  const found = shortened(rows.otherHeadings.texts.filter((text) => text !== '').join(', '));
  const finding = { code: 'otherHeadings', count: rows.leftOut.otherTable } as const;
  const severity = rows.otherHeadings.isCertain ? 'error' : 'warning';
  issues.push(issueAt(completion, cell, severity, found, finding));
}

function shortened(found: string): string {
  return found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND - 1)}…` : found;
}

function completeRow(completion: Completion, row: number): void {
  checkReference(completion, row);
  const sentIsSound = checkSent(completion, row);
  const valuesAreSound = checkValues(completion, row);
  if (!sentIsSound || !valuesAreSound) completion.usable[row] = 0;
  // A reply that was refused is reported already; its outcome is no finding of its own.
  if (checkReply(completion, row)) checkOutcome(completion, row);
}

function checkReference(completion: Completion, row: number): void {
  if (completion.rows.texts.reference.codes[row] !== 0) return;
  report(completion, row, 'reference', 'warning', '', { code: 'missingReference' });
}

function checkSent(completion: Completion, row: number): boolean {
  const { sent } = completion.dates;
  if (!checkDate(completion, row, 'sent')) return false;
  if (sent[row] !== NO_DAY) return true;
  report(completion, row, 'sent', 'error', '', { code: 'missingSent' });
  return false;
}

/** Whether a date cell can stand as it is; one that cannot is reported and emptied. */
function checkDate(completion: Completion, row: number, field: DateField): boolean {
  const column: DateColumn = completion.rows.dates[field];
  const unreadable = column.unreadable.get(row);
  if (unreadable !== undefined) {
    report(completion, row, field, 'error', cellText(unreadable), { code: 'unreadableDate', field });
    return false;
  }
  const day = completion.dates[field][row] ?? NO_DAY;
  if (day === NO_DAY) return true;
  const code = completion.implausible(day);
  if (code === undefined) return true;
  report(completion, row, field, 'error', isoDate(day), { code, field });
  completion.dates[field][row] = NO_DAY;
  return false;
}

/** Kind, organ and origin decide which figures a request belongs to; without them it belongs to none. */
function checkValues(completion: Completion, row: number): boolean {
  let sound = true;
  for (const { field, text } of completion.rows.unrecognised.get(row) ?? []) {
    const decides = field === 'kind' || field === 'organ' || field === 'origin';
    const finding = { code: 'unrecognisedValue', field, choices: CODED_VALUES[field] } as const;
    report(completion, row, field, decides ? 'error' : 'warning', text, finding);
    if (decides) sound = false;
    if (field === 'category') completion.rows.coded.category[row] = codeOf('category', 'other');
    if (field === 'purpose') completion.rows.coded.purpose[row] = 0;
  }
  return sound && checkBelonging(completion, row);
}

function checkBelonging(completion: Completion, row: number): boolean {
  const { rows, organ } = completion;
  const kind = codedValue('kind', rows.coded.kind[row] ?? 0);
  if (kind === undefined) return reportMissing(completion, row, 'kind', CODED_VALUES.kind);
  const implied = organOfKind(kind);
  const given = codedValue('organ', organ[row] ?? 0);
  if (given !== undefined && given !== implied) {
    const choices = CODED_VALUES.kind.filter((choice) => organOfKind(choice) === given);
    report(completion, row, 'kind', 'error', kind, { code: 'unrecognisedValue', field: 'kind', choices });
    return false;
  }
  organ[row] = ORGANS.indexOf(implied) + 1;
  const originMatters = kind === 'rfc' && rows.coded.origin[row] === 0;
  return originMatters ? reportMissing(completion, row, 'origin', CODED_VALUES.origin) : true;
}

function reportMissing(
  completion: Completion,
  row: number,
  field: 'kind' | 'origin',
  choices: readonly string[],
): boolean {
  report(completion, row, field, 'error', '', { code: 'unrecognisedValue', field, choices });
  return false;
}

/** A reply, or its recording, that cannot be counted leaves the request as sent and not replied to. */
function checkReply(completion: Completion, row: number): boolean {
  const { sent, replied, recorded } = completion.dates;
  const repliedIsSound = checkDate(completion, row, 'replied');
  const recordedIsSound = checkDate(completion, row, 'recorded');
  const [sentDay = NO_DAY, repliedDay = NO_DAY] = [sent[row], replied[row]];
  const inOrder = sentDay === NO_DAY || repliedDay === NO_DAY || repliedDay >= sentDay;
  if (!inOrder) {
    const finding = { code: 'repliedBeforeSent', sent: isoDate(sentDay) } as const;
    report(completion, row, 'replied', 'error', isoDate(repliedDay), finding);
  }
  if (repliedIsSound && recordedIsSound && inOrder) return true;
  replied[row] = NO_DAY;
  recorded[row] = NO_DAY;
  return false;
}

function checkOutcome(completion: Completion, row: number): void {
  const { holds, dates, rows } = completion;
  if (!holds.has('outcome') || !holds.has('replied')) return;
  const isReplied = dates.replied[row] !== NO_DAY;
  const hasOutcome = rows.coded.outcome[row] !== 0;
  const isUnrecognised = rows.unrecognised.get(row)?.some(({ field }) => field === 'outcome') ?? false;
  if (isReplied && !hasOutcome && !isUnrecognised) {
    report(completion, row, 'outcome', 'warning', '', { code: 'repliedWithoutOutcome' });
  }
  if (!isReplied && hasOutcome) {
    const outcome = codedValue('outcome', rows.coded.outcome[row] ?? 0) ?? '';
    report(completion, row, 'outcome', 'warning', outcome, { code: 'outcomeWithoutReply' });
  }
}

function setDuplicatesAside(completion: Completion): void {
  const { rows, dates, layout, usable } = completion;
  const { texts, coded } = rows;
  const compared = [
    ...TEXT_FIELDS.map((field) => ({ field, values: texts[field].codes })),
    ...CODED_FIELDS.map((field) => ({ field, values: coded[field] })),
    ...DATE_FIELDS.map((field) => ({ field, values: dates[field] })),
  ].filter(({ field }) => layout.columns.has(field));
  for (const { row, first } of findDuplicates(
    texts.reference,
    texts.addressee,
    coded.kind,
    dates.sent,
    usable,
  )) {
    usable[row] = 0;
    const differing = differingFields(compared, row, first);
    const place = {
      workbook: completion.workbook,
      sheet: layout.sheet,
      cell: addressOf(completion, first, 'reference'),
    };
    const reference = texts.reference.texts[texts.reference.codes[row] ?? 0] ?? '';
    const severity = differing.length > 0 ? 'error' : 'warning';
    report(completion, row, 'reference', severity, reference, { code: 'duplicate', first: place, differing });
  }
}

function spanOf({ dates, usable }: Completion): RequestLog['span'] {
  let first = Infinity;
  let last = -Infinity;
  dates.sent.forEach((day, row) => {
    if (usable[row] !== 1) return;
    if (day < first) first = day;
    if (day > last) last = day;
  });
  return last === -Infinity ? null : { first, last };
}
