import { cellAddress, columnLetters, rangeAddress, rowOfAddress } from '../../ground/address';
import type { SheetOutline, WorkbookOutline } from '../../ground/outline';
import { shortened } from '../model/shortened';
import type { LogLayout } from '../fitting/logLayout';
import { areasOf } from '../headings/areasOf';
import { likelyHeadings } from '../headings/headerRow';
import { namedColumns } from '../headings/namedColumns';
import { CODED_FIELDS, type CodedField, type Field } from '../model/field';
import type { Issue, Severity, SheetHeadings } from '../model/issue';
import { fixedValues, type LogProfile } from '../model/profile';
import type { LogCandidate } from '../recognition/candidate';
import { headingMeaning } from '../vocabulary/headingMeaning';
import type { TakenBackCell } from '../recognition/requestsTakenBack';
import type { Proposal } from './logPlan';
import { unreadRegisters } from './unreadRegisters';

/**
 * What is named in a column that is read for another field, too: how far a request is, how it went, on whose behalf it was
 * sent, what for.
 */
const BESIDE_ANOTHER: readonly Field[] = ['status', 'category', 'outcome', 'purpose'];

/** The open questions of a log, and what a person should know of it, each at its first heading. */
export function issuesOf(proposal: Proposal, workbook: string): readonly Issue[] {
  const { layout, profile, questions } = proposal;
  const place = {
    workbook,
    sheet: layout.sheet,
    cell: cellAddress(layout.headerRow, layout.body.firstColumn),
  };
  if (profile.leaveOut === true) {
    return [{ ...place, severity: 'warning', found: '', finding: { code: 'logLeftOut' } }];
  }
  const asked = questions.map((finding) => ({ ...place, severity: 'error' as const, found: '', finding }));
  const warning: Severity = 'warning';
  const remarks = remarksOn(proposal).map(({ found, finding }) => ({
    ...place,
    severity: warning,
    found,
    finding,
  }));
  return [...asked, ...remarks];
}

/** What a person should know of a log that is read, or will be. */
function remarksOn({
  layout,
  profile,
  candidate,
  questions,
  sheet,
}: Proposal): readonly Pick<Issue, 'found' | 'finding'>[] {
  const hasUnreadReplies =
    questions.length === 0 &&
    !layout.columns.has('replied') &&
    !('replied' in profile.columns) &&
    (candidate?.unreadDays.length ?? 0) > 0;
  const named = namedColumns(layout.headings);
  const headings = [...named.values()];
  const read = new Set([...layout.columns.values()].map(({ index }) => index));
  const found = candidate?.layout.columns;
  const unread = (candidate?.unreadValues ?? []).filter(
    ({ field, column }) =>
      profile.columns[field] !== null &&
      layout.columns.get(field)?.index === found?.get(field)?.index &&
      (BESIDE_ANOTHER.includes(field) || !read.has(column)),
  );
  return [
    ...(sheet.visibility === 'visible'
      ? []
      : [{ found: layout.sheet, finding: { code: 'hiddenSheetRead' as const } }]),
    ...(sheet.strayQuotes !== undefined && sheet.strayQuotes.length > 0
      ? [{ found: '"', finding: { code: 'strayQuotes' as const, lines: sheet.strayQuotes } }]
      : []),
    ...(sheet.hidesRows === true ? [{ found: '', finding: { code: 'hiddenRowsRead' as const } }] : []),
    ...struckRows(layout, sheet),
    ...(sheet.hidesStruckRows === true
      ? [{ found: '', finding: { code: 'struckRowsUnknown' as const } }]
      : []),
    ...(candidate?.mayBeStepsBeside === true
      ? [{ found: rangeAddress(layout.body), finding: { code: 'mayBeReplies' as const } }]
      : []),
    ...(candidate?.listBeside === undefined
      ? []
      : [{ found: '', finding: { code: 'listBeside' as const, column: candidate.listBeside } }]),
    ...cellsTold('requestsTakenBack', layout, candidate?.takenBack),
    ...cellsTold('severalRequests', layout, candidate?.severalRequests),
    ...unread.map(({ field, column, known, filled }) => {
      const name = named.get(column) ?? columnLetters(column);
      return { found: '', finding: { code: 'columnNotRead' as const, field, column: name, known, filled } };
    }),
    ...columnsGivenUp(layout, profile, candidate),
    ...datesApart(layout, profile, candidate),
    ...yearsNotRead(layout, candidate),
    ...textsMended(layout, profile, candidate),
    ...(hasUnreadReplies
      ? [{ found: '', finding: { code: 'fieldNotFound' as const, field: 'replied' as const, headings } }]
      : []),
  ];
}

/** Fields of closed sets of values of which one heading may speak: “Nature of request”. */
const OF_CLOSED_SETS: readonly CodedField[] = ['kind', 'category', 'purpose', 'outcome', 'status'];
/** A heading as sure as this may be meant for the field. */
const MAY_MEAN = 0.5;

/**
 * The columns of which a person said that they do not hold what they were taken for, with the other fields that their headings
 * speak of, where no other column holds these: nothing else of them was asked while they were read.
 */
function columnsGivenUp(
  { columns, headings }: LogLayout,
  profile: LogProfile,
  candidate: LogCandidate | undefined,
): readonly Pick<Issue, 'found' | 'finding'>[] {
  const named = namedColumns(headings);
  const fixed = fixedValues(profile);
  // A column of categories may tell purposes, too.
  const readFrom = (index: number): readonly Field[] =>
    [...columns].flatMap(([field, column]) => (column.index === index && field !== 'category' ? field : []));
  const isOpen = (field: CodedField): boolean =>
    !columns.has(field) &&
    profile.columns[field] !== null &&
    !fixed.has(field) &&
    !(field === 'category' && fixed.get('organ') === 'OTP');
  return [...(candidate?.layout.columns ?? [])].flatMap(([field, { index, heading }]) => {
    if (profile.columns[field] !== null || readFrom(index).length > 0) return [];
    const says = headingMeaning(heading);
    const meant = OF_CLOSED_SETS.filter((one) => isOpen(one) && (says.get(one) ?? 0) >= MAY_MEAN);
    const evidence = candidate?.why.columns.find((one) => one.field === field);
    const column = named.get(index) ?? columnLetters(index);
    const filled = evidence?.values.filled ?? 0;
    return meant.map((other) => {
      const finding = { code: 'columnNotRead' as const, field: other, column, known: 0, filled };
      return { found: '', finding };
    });
  });
}

/** The dates that stand in three columns each, unless another column was named for them, or none. */
function datesApart(
  { columns }: LogLayout,
  profile: LogProfile,
  candidate: LogCandidate | undefined,
): readonly Pick<Issue, 'found' | 'finding'>[] {
  const open = [...(candidate?.datesInParts ?? [])].filter(
    ([field]) => !columns.has(field) && profile.columns[field] !== null,
  );
  return open.map(([field, { firstRow, columns: ofParts }]) => {
    const at = (column: number): string => cellAddress(firstRow, column);
    const cells = { day: at(ofParts.day), month: at(ofParts.month), year: at(ofParts.year) };
    const letters = Object.values(ofParts)
      .sort((one, other) => one - other)
      .map(columnLetters);
    return { found: '', finding: { code: 'dateInParts', field, columns: letters, cells } };
  });
}

/** The columns of days without their year that are read, each with the column that holds it, while nothing else is read there. */
function yearsNotRead(
  { columns, headings }: LogLayout,
  candidate: LogCandidate | undefined,
): readonly Pick<Issue, 'found' | 'finding'>[] {
  const named = namedColumns(headings);
  const nameOf = (column: number): string => named.get(column) ?? columnLetters(column);
  const read = new Set([...columns.values()].map(({ index }) => index));
  const apart = (candidate?.yearsApart ?? []).filter(
    ({ field, column, years }) => columns.get(field)?.index === column && !read.has(years),
  );
  return apart.map(({ field, column: index, years: ofYears, firstRow, between }) => {
    const [column, years] = [nameOf(index), nameOf(ofYears)];
    const cells = { day: cellAddress(firstRow, index), year: cellAddress(firstRow, ofYears) };
    return { found: '', finding: { code: 'yearApart', field, column, years, cells, between } };
  });
}

/** By field, the texts with a slip that are read as they are meant, but for those of which a person has said something else. */
function textsMended(
  { columns }: LogLayout,
  { values }: LogProfile,
  candidate: LogCandidate | undefined,
): readonly Pick<Issue, 'found' | 'finding'>[] {
  const found = candidate?.layout.columns;
  return CODED_FIELDS.flatMap((field) => {
    const said: Readonly<Record<string, string | null>> = values[field] ?? {};
    const isRead = columns.has(field) && columns.get(field)?.index === found?.get(field)?.index;
    const texts = (candidate?.mistypedTexts ?? [])
      .filter((one) => isRead && one.field === field && said[one.text] === one.value)
      .map(({ text, value }) => ({ text: shortened(text), value }));
    return texts.length === 0 ? [] : [{ found: '', finding: { code: 'mistypedTexts', field, texts } }];
  });
}

/** The rows of a log that are struck out, each range as wide as the log. */
function struckRows(
  { body }: LogLayout,
  { struckRows: struck = [] }: SheetOutline,
): readonly Pick<Issue, 'found' | 'finding'>[] {
  const own = struck
    .map(({ first, last }) => ({ first: Math.max(first, body.firstRow), last: Math.min(last, body.lastRow) }))
    .filter(({ first, last }) => first <= last);
  if (own.length === 0) return [];
  const count = own.reduce((sum, { first, last }) => sum + last - first + 1, 0);
  const ranges = own.map(({ first, last }) => rangeAddress({ ...body, firstRow: first, lastRow: last }));
  return [{ found: '', finding: { code: 'struckRowsRead', count, ranges } }];
}

/** The cells of a log that say something of their row that its request does not, with the first of their texts. */
function cellsTold(
  code: 'requestsTakenBack' | 'severalRequests',
  { body }: LogLayout,
  told: readonly TakenBackCell[] = [],
): readonly Pick<Issue, 'found' | 'finding'>[] {
  const cells = told.filter(({ cell }) => rowOfAddress(cell) - 1 <= body.lastRow);
  const [first] = cells;
  if (first === undefined) return [];
  const where = { count: cells.length, ranges: cells.map(({ cell }) => cell) };
  return [{ found: shortened(first.text), finding: { code, where } }];
}

/** Where other sheets are read, one that is not could be missed. */
export function unreadSheets(
  workbook: WorkbookOutline,
  found: readonly { readonly layout: Pick<LogLayout, 'sheet'> }[],
): readonly Issue[] {
  const others = workbook.sheets.filter(
    ({ name, visibility }) => visibility === 'visible' && !found.some(({ layout }) => layout.sheet === name),
  );
  return unreadRegisters(others).map(({ sheet, row, headings }) => ({
    workbook: workbook.name,
    sheet,
    cell: cellAddress(row - 1, 0),
    severity: 'warning',
    found: '',
    finding: { code: 'sheetNotRead', headings },
  }));
}

/** Says which headings each sheet has, so that a person can name the columns in a profile. */
export function nothingFound(workbook: WorkbookOutline): Issue {
  return {
    workbook: workbook.name,
    sheet: '',
    cell: '',
    severity: 'error',
    found: '',
    finding: { code: 'noLogInWorkbook', sheets: headingsOfSheets(workbook) },
  };
}

/** The row of each sheet that most looks like headings; a sheet without such a row is left out. */
export function headingsOfSheets(workbook: WorkbookOutline): readonly SheetHeadings[] {
  return workbook.sheets.flatMap((sheet) => {
    const [area] = areasOf(sheet);
    const headings = area && likelyHeadings(area);
    if (!headings) return [];
    const named = [...namedColumns(headings.headings).values()];
    return [{ sheet: sheet.name, row: headings.row + 1, headings: named }];
  });
}
