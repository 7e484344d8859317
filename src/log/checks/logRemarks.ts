import { cellAddress } from '../../ground/address';
import { isoDate, NO_DAY } from '../../ground/calendarDay';
import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import { DATE_FIELDS, type Field, isDateField } from '../model/field';
import type { MarkedCells } from '../rows/markedCells';
import type { AppliedBanner } from './applyBanners';
import { type Completion, issueAt, report } from './completion';
import { shortened } from '../model/shortened';

/** For each column of days: whether its days are written in both orders, or in an order that nothing decides. */
export function reportDayOrders(completion: Completion): void {
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

/**
 * Formulas for which the file keeps no value, which look empty: once for each column, an error, as the figures lack what
 * Excel would show. Error values that were read as a text, or as nothing, are told once for their column; others are told
 * as what cannot be read there.
 */
export function reportMarkedCells(completion: Completion, marked: readonly MarkedCells[]): void {
  const { layout, issues } = completion;
  for (const { row, column, holds, count } of marked) {
    const [field] = [...layout.columns].find(([, { index }]) => index === column) ?? ['outcome' as const];
    const untold = holds === 'error' ? count - errorsTold(completion, field) : count;
    if (untold <= 0) continue;
    const severity = holds === 'error' ? 'warning' : 'error';
    const code = holds === 'error' ? 'errorValues' : 'formulasWithoutValue';
    issues.push(issueAt(completion, cellAddress(row, column), severity, '', { code, field, count: untold }));
  }
}

/** How many error values of a field are told of as what cannot be read. */
function errorsTold({ rows }: Completion, field: Field): number {
  const isError = (value: CellValue): boolean => typeof value === 'string' && value.startsWith('#');
  if (isDateField(field)) return [...rows.dates[field].unreadable.values()].filter(isError).length;
  const unknown = rows.unknownTexts.filter((one) => one.field === field && isError(one.text));
  const unrecognised = [...rows.unrecognised.values()].flat();
  return (
    unknown.reduce((sum, one) => sum + one.rows.length, 0) +
    unrecognised.filter((cell) => cell.field === field && isError(cell.text)).length
  );
}

/** A log without a column for references: none of its requests can be told from one that is entered again. */
export function reportNoReferences(completion: Completion): void {
  const { layout, rows, holds, issues } = completion;
  if (holds.has('reference') || rows.count === 0) return;
  const cell = cellAddress(layout.headerRow, layout.body.firstColumn);
  issues.push(issueAt(completion, cell, 'warning', '', { code: 'missingReference', isOfLog: true }));
}

/** Days whose year or month nobody wrote: once for each column, at the first of them. */
export function reportCompletedDays(completion: Completion): void {
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

/** Cells that repeat the cell above them: once for the log, at the first of them. */
export function reportDittos(completion: Completion): void {
  const { dittos } = completion.rows;
  if (dittos === undefined) return;
  const { rowNumber, column, text } = dittos.first;
  const finding = { code: 'repeatsAbove', count: dittos.count } as const;
  completion.issues.push(issueAt(completion, cellAddress(rowNumber - 1, column), 'warning', text, finding));
}

/** Replies and outcomes in the rows of reminders, each at its cell: the row of the request has neither. */
export function reportReminders(completion: Completion): void {
  const { rows, layout } = completion;
  for (const { rowNumber, field, text } of rows.repliesToReminders) {
    const cell = cellAddress(rowNumber - 1, layout.columns.get(field)?.index ?? layout.body.firstColumn);
    completion.issues.push(issueAt(completion, cell, 'warning', text, { code: 'replyToReminder', field }));
  }
}

/** Titles between the requests that say what the requests below them are, each at its row. */
export function reportBanners(completion: Completion, applied: readonly AppliedBanner[]): void {
  const { layout, issues } = completion;
  for (const { banner, field, value, count } of applied) {
    const cell = cellAddress(banner.rowNumber - 1, layout.body.firstColumn);
    const finding =
      value === ''
        ? ({ code: 'titleNotRead', field, count } as const)
        : ({ code: 'bannerApplied', field, value, count } as const);
    issues.push(issueAt(completion, cell, 'warning', banner.text, finding));
  }
}

/** The headings of another table below the log: nothing from there on is read. */
export function reportOtherHeadings(completion: Completion): void {
  const { layout, rows, issues } = completion;
  if (rows.otherHeadings === undefined) return;
  const cell = cellAddress(rows.otherHeadings.rowNumber - 1, layout.body.firstColumn);
  const found = shortened(rows.otherHeadings.texts.filter((text) => text !== '').join(', '));
  const finding = { code: 'otherHeadings', count: rows.leftOut.otherTable } as const;
  const severity = rows.otherHeadings.isCertain ? 'error' : 'warning';
  issues.push(issueAt(completion, cell, severity, found, finding));
}

/** That a register seems to begin below a row, and nothing is read from there on: said of the log's own last row. */
export function reportRowsWithheld(completion: Completion, withheldBelow: number | undefined): void {
  if (withheldBelow === undefined) return;
  const cell = cellAddress(withheldBelow, completion.layout.body.firstColumn);
  completion.issues.push(issueAt(completion, cell, 'error', '', { code: 'rowsWithheld' }));
}
