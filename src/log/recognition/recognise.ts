import { areasOf, type LogArea, layoutIn, type LogColumn, type LogLayout } from '../fitting/logLayout';
import { loneTitlesAbove, type LogPart, partsBelow, partsBeside, titlesAbove } from '../headings/logParts';
import { assignColumns, type ColumnAssignment, type ColumnCandidate } from './assignColumns';
import { columnLetters } from '../../ground/address';
import { type Field, isCodedField, isDateField } from '../model/field';
import { describeColumn, type ColumnValues } from './columnValues';
import type { HeaderRow } from '../headings/headerRow';
import type { Finding } from '../model/issue';
import { withDittos } from '../values/ditto';
import { type FixedEvidence, fixedFields, type HeldColumns, type LogTitles } from './fixedFields';
import { type Legend, legendAmong, legendInTitles, legendValues, type LegendValues } from './legend';
import type { LogProfile } from '../model/profile';
import { withProposedValues } from '../fitting/proposedValues';
import { namesMonth, type TitleMonth, titlesOfRows, yearInTitles } from '../values/titleMonth';
import type { CellValue, SheetOutline, WorkbookOutline } from '../../ground/outline';

/** Why a column was taken for a field. */
export interface ColumnEvidence {
  readonly field: Field;
  readonly column: string;
  readonly heading: string;
  /** how sure it is, 0 to 1 */
  readonly score: number;
  /** how clearly the heading says so: 0 for not at all, 1 for word for word */
  readonly headingSays: number;
  /** of the judged cells that hold anything, how many are such as the field has */
  readonly values: { readonly fitting: number; readonly filled: number };
}

/** Why a log is read as was proposed. */
export interface RecognitionEvidence {
  readonly columns: readonly ColumnEvidence[];
  /** what a column might hold as well, which another field or column was surer of */
  readonly alternatives: readonly ColumnEvidence[];
  readonly fixed: readonly FixedEvidence[];
  /** the sheets that explain short forms, the log's own first, and what they mean by it */
  readonly legends: readonly { readonly sheet: string; readonly values: LegendValues }[];
}

/** A log that was recognised: how it is to be read, why, and what only a person can decide. */
export interface LogCandidate {
  readonly profile: LogProfile;
  readonly layout: LogLayout;
  readonly sheet: SheetOutline;
  /** how sure it is that these cells are a request log: the sum of how sure each column is */
  readonly score: number;
  readonly why: RecognitionEvidence;
  /** while one of these is open, the log is not read */
  readonly questions: readonly Finding[];
  /** the columns, from 0, that hold days and that no field is read from */
  readonly unreadDays: readonly number[];
}

/** Rows below the headings from which a column's values are judged. */
const JUDGED_ROWS = 500;

/** A column with this share of days, or more, is a column of days. */
const MOSTLY_DAYS = 0.8;

/** How many fields besides the sent day make a log out of a row of headings. */
const FIELDS_OF_A_LOG = 3;

/**
 * Finds the request logs of a workbook: by the headings of its tables and sheets, by what their columns hold, and by
 * the titles above them. Nothing is guessed: what cannot be decided is a question of the candidate.
 */
export function recogniseLogs(workbook: WorkbookOutline): readonly LogCandidate[] {
  const candidates = recogniseWith(workbook, undefined);
  const legend = legendAmong(
    workbook.sheets.filter(({ name }) => !candidates.some(({ layout }) => layout.sheet === name)),
  );
  // What its codes stand for may tell a column, and that, other questions of the log.
  return legend === undefined ? candidates : recogniseWith(workbook, legend);
}

function recogniseWith(workbook: WorkbookOutline, legend: Legend | undefined): readonly LogCandidate[] {
  return workbook.sheets.flatMap((sheet) => recogniseIn(sheet, { ...workbook, legend }));
}

/** A workbook, and the legend that one of its sheets is. */
interface ExplainedWorkbook extends WorkbookOutline {
  readonly legend: Legend | undefined;
}

/** The log with what a legend says of the texts in its columns that no nearer one explains. */
function withLegend(candidate: LogCandidate, legend: Legend): LogCandidate {
  const { profile, layout, why } = candidate;
  const fields = [...layout.columns.keys()].filter(isCodedField);
  const values = legendValues(legend, fields, profile.values);
  if (Object.keys(values).length === 0) return candidate;
  return {
    ...candidate,
    profile: { ...profile, values: withProposedValues(values, profile.values) },
    why: { ...why, legends: [...why.legends, { sheet: legend.sheet, values }] },
  };
}

function recogniseIn(sheet: SheetOutline, workbook: ExplainedWorkbook): readonly LogCandidate[] {
  const candidates: LogCandidate[] = [];
  for (const area of areasOf(sheet)) {
    const found = candidatesIn(area, workbook);
    candidates.push(
      ...found.filter(({ layout }) => !candidates.some((other) => overlap(other.layout, layout))),
    );
  }
  return candidates;
}

/** The logs of an area: those beside each other where there are several, else those one under another. */
function candidatesIn(area: LogArea, workbook: ExplainedWorkbook): readonly LogCandidate[] {
  const candidateOf = ({ area: cells, header }: LogPart): LogCandidate | undefined =>
    candidateIn(cells, header, workbook);
  const below = (cells: LogArea): readonly LogCandidate[] =>
    partsBelow(cells, (part) => candidateOf(part) !== undefined).flatMap((part) => candidateOf(part) ?? []);
  if (area.opensWithHeadings) return below(area);
  const beside = partsBeside(area)
    .map(below)
    .filter((part) => part.some(({ layout }) => isComplete(layout)));
  return beside.length > 1 ? beside.flat() : below(area);
}

/** Whether a log could be read as it is: what is beside it is then another one, and not the rest of its columns. */
function isComplete({ columns }: LogLayout): boolean {
  return columns.has('sent') && columns.has('reference');
}

/** Whether the headings of a log lie among the cells of another, or theirs among its own. */
function overlap(a: LogLayout, b: LogLayout): boolean {
  const [first, second] = a.headerRow <= b.headerRow ? [a, b] : [b, a];
  return (
    second.headerRow <= Math.max(first.headerRow, first.body.lastRow) &&
    first.body.firstColumn <= second.body.lastColumn &&
    second.body.firstColumn <= first.body.lastColumn
  );
}

function candidateIn(
  area: LogArea,
  header: HeaderRow,
  { name, dateSystem, legend: legendOfWorkbook }: ExplainedWorkbook,
): LogCandidate | undefined {
  const book = name.replace(/\.[A-Za-z]+$/, '');
  const titles = titlesAround(area, header, book);
  const year = yearInTitles(
    titles.own.filter((title) => title !== book),
    book,
  );
  const ownLegend = legendInTitles(area.sheet.name, titles.own);
  const legends = [ownLegend, legendOfWorkbook].filter((legend) => legend !== undefined);
  const rows = judgedRows(area, header);
  const values = describeColumns(header, area, {
    rows,
    titles: titlesOfRows(rows, year, dateSystem),
    legends,
  });
  const assignment = assignColumns(header, values);
  const found = assignment.columns;
  if (!canBeLog(found)) return undefined;
  const columns = new Map<Field, LogColumn>(
    [...found].map(([field, { column }]) => [
      field,
      { index: column, heading: header.headings.get(column) ?? '' },
    ]),
  );
  const fixed = fixedFields(titles, heldColumns(assignment, values));
  const candidate: LogCandidate = {
    profile: profileOf(area, header, columns, fixed.values),
    layout: {
      ...layoutIn(area, header.row, header.headings, columns, year),
      tickedOutcomes: assignment.tickedOutcomes,
      titleColumns: titleColumnsOf(area, rows, columns),
    },
    sheet: area.sheet,
    score: [...found.values()].reduce((sum, { score }) => sum + score, 0),
    why: {
      columns: evidenceOf([...found.values()], header, values),
      alternatives: evidenceOf(assignment.alternatives, header, values),
      fixed: fixed.why,
      legends: [],
    },
    questions: [...columnQuestions(assignment, header.headings), ...fixed.questions],
    unreadDays: [...values]
      .filter(([column, { dayShare }]) => dayShare.replied > MOSTLY_DAYS && !isRead(columns, column))
      .map(([column]) => column),
  };
  return legends.reduce(withLegend, candidate);
}

/** The columns in which titles of months stand alone in their rows, of those that no field is read from. */
function titleColumnsOf(
  { sheet: { head } }: LogArea,
  rows: readonly (readonly CellValue[])[],
  columns: ReadonlyMap<Field, LogColumn>,
): readonly number[] {
  const titles = rows.map((row) => {
    const filled = row.flatMap((value, position) => (value === null || value === '' ? [] : position));
    const [position = -1] = filled;
    return filled.length === 1 && namesMonth(row[position] ?? null) ? head.columns[position] : undefined;
  });
  return [...new Set(titles)].flatMap((column) =>
    column === undefined || isRead(columns, column) ? [] : column,
  );
}

function canBeLog(found: ColumnAssignment['columns']): boolean {
  const ownColumns = new Set([...found.values()].map(({ column }) => column)).size;
  if (ownColumns < FIELDS_OF_A_LOG) return false;
  return found.has('sent') || (found.has('reference') && ownColumns > FIELDS_OF_A_LOG);
}

function isRead(columns: ReadonlyMap<Field, LogColumn>, column: number): boolean {
  return [...columns.values()].some(({ index }) => index === column);
}

interface JudgedRows {
  readonly rows: readonly (readonly CellValue[])[];
  /** what the titles above each row say of its day */
  readonly titles: readonly (TitleMonth | undefined)[];
  readonly legends: readonly Legend[];
}

/** The first rows below the headings, by which the columns are judged. */
function judgedRows(
  { sheet: { head }, range }: LogArea,
  header: HeaderRow,
): readonly (readonly CellValue[])[] {
  const start = header.row + 1 - head.firstRow;
  return withDittos(head.rows.slice(start, Math.min(start + JUDGED_ROWS, range.lastRow + 1 - head.firstRow)));
}

function describeColumns(
  { headings }: HeaderRow,
  { sheet: { head } }: LogArea,
  { rows, titles, legends }: JudgedRows,
): ReadonlyMap<number, ColumnValues> {
  const described = new Map<number, ColumnValues>();
  for (const [column, heading] of headings) {
    const position = head.columns.indexOf(column);
    const values = rows.map((row): CellValue => row[position] ?? null);
    described.set(column, describeColumn(values, { heading, titles, legends }));
  }
  return described;
}

/**
 * The texts that name the log, the nearest first: above its headings, its table's, its sheet's, its workbook's name.
 * Where logs lie beside each other, a title of the sheet may speak of them all, but not of where one was sent from.
 */
function titlesAround(area: LogArea, { row, rowCount }: HeaderRow, workbook: string): LogTitles {
  const names = [area.table, area.sheet.name];
  const around = [...names, workbook];
  const whole = { ...area, range: { ...(area.sheet.usedRange ?? area.range), lastRow: area.range.lastRow } };
  // Only a log further down can have another one's requests above it.
  const isFirst = !area.opensWithHeadings && area.range.firstRow === area.sheet.head.firstRow;
  const above = row - rowCount;
  if (!area.hasNeighbour)
    return { own: [...titlesAbove(whole, above, isFirst), ...around], shared: [], names };
  const own = titlesAbove(area, above, isFirst);
  const shared = loneTitlesAbove(whole, above, isFirst).filter((title) => !own.includes(title));
  return { own: [...own, ...around], shared, names };
}

function heldColumns(assignment: ColumnAssignment, values: ReadonlyMap<number, ColumnValues>): HeldColumns {
  const column = (field: Field): number | undefined => assignment.columns.get(field)?.column;
  const kind = column('kind');
  const held = kind === undefined ? undefined : values.get(kind);
  const kindCodes = held?.codes.get('kind') ?? new Set();
  const saysRequest = kindCodes.size === 0 && held?.saysRequest === true;
  return {
    fields: new Set(assignment.columns.keys()),
    hasOwnKindColumn: kind !== undefined && kind !== column('category') && !saysRequest,
    saysRequest,
    kindCodes,
  };
}

function profileOf(
  area: LogArea,
  header: HeaderRow,
  columns: ReadonlyMap<Field, LogColumn>,
  fixed: LogProfile['fixed'],
): LogProfile {
  const texts = [...header.headings.values()];
  return {
    where: {
      sheet: area.sheet.name,
      ...(area.table === '' ? {} : { table: area.table }),
      headerRow: header.row + 1,
      ...(header.rowCount === 1 ? {} : { headerRows: header.rowCount }),
      ...(area.hasNeighbour ? { firstColumn: columnLetters(area.range.firstColumn) } : {}),
    },
    columns: Object.fromEntries(
      [...columns].map(([field, { index, heading }]) => {
        const isUnique = heading !== '' && texts.filter((text) => text === heading).length === 1;
        return [field, isUnique ? heading : { column: columnLetters(index) }];
      }),
    ),
    values: {},
    dayOrder: {},
    fixed,
  };
}

function evidenceOf(
  candidates: readonly ColumnCandidate[],
  { headings, meanings }: HeaderRow,
  values: ReadonlyMap<number, ColumnValues>,
): readonly ColumnEvidence[] {
  return candidates.map(({ field, column, score }) => ({
    field,
    column: columnLetters(column),
    heading: headings.get(column) ?? '',
    score,
    headingSays: meanings.get(column)?.get(field) ?? 0,
    values: fittingValues(field, values.get(column)),
  }));
}

/** How many values are such as a field has: days, known terms, or texts; of references, those that stand once. */
function fittingValues(field: Field, values: ColumnValues | undefined): ColumnEvidence['values'] {
  if (values === undefined) return { fitting: 0, filled: 0 };
  const { filled, distinct, dateShare, textShare, knownShare } = values;
  const share = isDateField(field)
    ? dateShare
    : isCodedField(field)
      ? (knownShare.get(field) ?? 0)
      : textShare;
  return { fitting: field === 'reference' ? distinct : Math.round(share * filled), filled };
}

function columnQuestions(
  assignment: ColumnAssignment,
  headings: ReadonlyMap<number, string>,
): readonly Finding[] {
  const named = namedColumns(headings);
  const missing = (['sent', 'reference'] as const).filter((field) => !assignment.columns.has(field));
  return [
    ...missing.map((field) => ({ code: 'fieldNotFound' as const, field, headings: [...named.values()] })),
    ...[...assignment.undecided].map(([field, columns]) => ({
      code: 'columnUndecided' as const,
      field,
      columns: columns.map((column) => named.get(column) ?? columnLetters(column)),
    })),
  ];
}

/** How a person is told of the columns under some headings: `C “Date sent”`, by column from 0. */
export function namedColumns(headings: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  return new Map([...headings].map(([column, text]) => [column, `${columnLetters(column)} “${text}”`]));
}
