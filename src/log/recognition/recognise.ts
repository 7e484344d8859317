import type { DateSystem } from '../../ground/calendarDay';
import { cellText } from '../../ground/cellText';
import { columnLetters } from '../../ground/address';
import type { CellValue, SheetOutline, WorkbookOutline } from '../../ground/outline';
import { layoutIn, type LogColumn, type LogLayout } from '../fitting/logLayout';
import { withProposedValues } from '../fitting/proposedValues';
import type { LogArea } from '../headings/area';
import { areasOf, filledCells } from '../headings/areasOf';
import type { HeaderRow } from '../headings/headerRow';
import { namedColumns } from '../headings/namedColumns';
import { type LogPart, logsBelow } from '../headings/logParts';
import { partsBeside } from '../headings/partsBeside';
import { partBeside } from '../headings/stepsBeside';
import { type Field, isCodedField } from '../model/field';
import type { LogProfile } from '../model/profile';
import { namesMonth, titlesOfRows, yearInTitles } from '../values/titleMonth';
import { assignColumns, type ColumnAssignment } from './assignColumns';
import type { LogCandidate } from './candidate';
import { clearOf, holdsArea } from './clearOf';
import type { ColumnValues } from './columnValues';
import { datesInParts, fieldsInParts, withoutDatesInParts } from './datesInParts';
import { listBeside } from './listBeside';
import { columnsOfReplies } from './columnsOfReplies';
import { type DayColumn, doubtfulDays, type TakenColumn } from './doubtfulDays';
import { columnQuestions, evidenceOf } from './evidence';
import { fixedFields } from './fixedFields';
import { heldColumns } from './heldColumns';
import { describeColumns, judgedRows } from './judgedColumns';
import {
  type Legend,
  legendAmong,
  legendAmongRows,
  legendInTitles,
  legendOfAreas,
  legendValues,
  withoutLegend,
} from './legend';
import { mistypedTexts } from './mistypedTexts';
import { withColumnsOfOthers } from './readInOtherLogs';
import { withRecordedAnswers } from './recordedAnswers';
import { requestsTakenBack } from './requestsTakenBack';
import { severalRequests } from './severalRequests';
import { titlesAround, withTitleBelow } from './titlesAround';
import { unnamedDays } from './unnamedDays';
import { type UnreadValues, unreadValues } from './unreadValues';
import { yearsApart } from './yearsApart';

/** A column with this share of days, or more, is a column of days. */
const MOSTLY_DAYS = 0.8;

/** A column with more than this share of days may be one that another was taken for. */
const HALF_DAYS = 0.5;

/** What stands beside replies. */
const OF_REPLIES: readonly Field[] = ['replied', 'recorded', 'outcome', 'status'];

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
  return withColumnsOfOthers(legend === undefined ? candidates : recogniseWith(workbook, legend));
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

/** The log with what its mistyped texts are meant to say, of which no legend says anything. */
function withMistypedTexts(candidate: LogCandidate): LogCandidate {
  const { profile, mistypedTexts: texts } = candidate;
  const values: LogProfile['values'] = Object.fromEntries(
    [...new Set(texts.map(({ field }) => field))].map((field) => [
      field,
      Object.fromEntries(texts.flatMap((one) => (one.field === field ? [[one.text, one.value]] : []))),
    ]),
  );
  return texts.length === 0
    ? candidate
    : { ...candidate, profile: { ...profile, values: withProposedValues(values, profile.values) } };
}

function recogniseIn(sheet: SheetOutline, workbook: ExplainedWorkbook): readonly LogCandidate[] {
  const candidates: LogCandidate[] = [];
  const withoutLog = new Set<string>();
  for (const area of areasOf(sheet)) {
    const cells = filledCells(area);
    const isSettled = withoutLog.has(cells) || candidates.some(({ layout }) => holdsArea(layout, area));
    if (isSettled) continue;
    const found = candidatesIn(area, workbook);
    if (found.length === 0) withoutLog.add(cells);
    const others = candidates.map(({ layout }) => layout);
    candidates.push(...found.flatMap((candidate) => clearOf(candidate, others)));
  }
  return candidates;
}

/** The logs of an area: those beside each other where there are several, else those one under another. */
function candidatesIn(area: LogArea, workbook: ExplainedWorkbook): readonly LogCandidate[] {
  const candidateOf = ({ area: cells, header }: LogPart): LogCandidate | undefined =>
    candidateIn(cells, header, workbook);
  const below = (cells: LogArea): readonly LogCandidate[] => logsBelow(cells, candidateOf);
  if (area.tableEnd !== undefined) return below(area);
  const parts = partsBeside(area)
    .map((part) => ({ part, logs: below(part) }))
    .filter(({ logs }) => logs.some(({ layout }) => isComplete(layout)));
  const [first, ...others] = parts;
  if (first === undefined || others.length === 0) return below(area);
  const beside = others.map(({ part, logs }) => ({ logs, is: partBeside(first.part, part) }));
  if (beside.some(({ is }) => is === 'steps')) return below(area);
  return [
    ...first.logs,
    ...beside.flatMap(({ logs, is }) =>
      is === 'perhapsSteps' ? logs.map((log) => ({ ...log, mayBeStepsBeside: true })) : logs,
    ),
  ];
}

/** Whether a log could be read as it is: what is beside it is then another one, and not the rest of its columns. */
function isComplete({ columns }: LogLayout): boolean {
  return columns.has('sent') && columns.has('reference');
}

function candidateIn(
  area: LogArea,
  header: HeaderRow,
  workbook: ExplainedWorkbook,
): LogCandidate | undefined {
  const { name, dateSystem, legend: legendOfWorkbook } = workbook;
  const book = name.replace(/\.[A-Za-z]+$/, '');
  const belowHeadings = judgedRows(area, header);
  const legendBelow = legendAmongRows(area.sheet.name, belowHeadings);
  const rows = withoutLegend(belowHeadings, legendBelow);
  const titles = withTitleBelow(titlesAround(area, header, book), rows);
  const year = yearInTitles(
    titles.own.filter((title) => title !== book),
    book,
  );
  const ownLegend = legendInTitles(area.sheet.name, titles.own);
  const areas = legendOfAreas(area.sheet.name, header.headings, (column) => {
    const position = area.sheet.head.columns.indexOf(column);
    return rows.map((row) => cellText(row[position] ?? null));
  });
  const legends = [ownLegend, areas, legendBelow, legendOfWorkbook].filter((legend) => legend !== undefined);
  const dates = datesInParts(area, header, rows);
  const dated = titlesOfRows(rows, year, dateSystem);
  const described = describeColumns(header, area, { rows, titles: dated, legends });
  const values = withoutDatesInParts(described, dates);
  const assigned = withoutDoubtfulDays(assignColumns(header, values), { area, header }, rows, {
    values,
    dateSystem,
  });
  const { assignment, answers } = withRecordedAnswers(assigned, { area, header }, rows);
  const found = assignment.columns;
  const reference = found.get('reference')?.column;
  const other = reference === undefined ? undefined : listBeside(area, header, rows, reference);
  if (other !== undefined) return withoutListBeside({ area, header }, other, workbook);
  const inParts = fieldsInParts(dates, found);
  if (!canBeLog(found, inParts)) return undefined;
  const columns = columnsFound(found, header);
  const fixed = fixedFields(titles, heldColumns(assignment, values, header));
  const organ = fixed.values.organ ?? undefined;
  const unread = unreadValues(header, values, found, assignment.tickedOutcomes, organ);
  const told = new Set([...assignment.tickedOutcomes.keys(), ...columnsToldByCells(unread)]);
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
    questions: [...columnQuestions(assignment, header.headings, values), ...fixed.questions],
    unreadDays: unreadDays(values, columns),
    takenBack: requestsTakenBack(area, header, found, assignment.tickedOutcomes),
    severalRequests: severalRequests(area, header, found),
    mayBeStepsBeside: false,
    listBeside: undefined,
    datesInParts: inParts,
    mistypedTexts: mistypedTexts(found, values, organ),
    yearsApart: yearsApart(header, area, { rows, titles: dated }, found),
    unreadValues: [
      ...unread,
      ...unnamedDays(header, area, rows, found),
      ...columnsOfReplies(area.sheet.head, rows, values, decided(assignment), {
        organ,
        told,
      }),
    ],
  };
  return withMistypedTexts(withAnswers(legends.reduce(withLegend, candidate), answers));
}

/** The log with what the answers below a heading of the recording say. */
function withAnswers(candidate: LogCandidate, answers: LogProfile['values']): LogCandidate {
  const { profile } = candidate;
  const values = withProposedValues(answers, profile.values);
  return { ...candidate, profile: { ...profile, values } };
}

/** The columns of days that no field is read from. */
function unreadDays(
  values: ReadonlyMap<number, ColumnValues>,
  columns: ReadonlyMap<Field, LogColumn>,
): readonly number[] {
  return [...values]
    .filter(([column, { dayShare }]) => !isRead(columns, column) && dayShare('replied') > MOSTLY_DAYS)
    .map(([column]) => column);
}

/** The columns that are told of by their cells: a heading alone, “Nature”, says less than the replies beside which they stand. */
function columnsToldByCells(unread: readonly UnreadValues[]): readonly number[] {
  return unread
    .filter(({ field, known }) => known > 0 || OF_REPLIES.includes(field))
    .map(({ column }) => column);
}

/** The columns found, without what the days in them speak against. */
function withoutDoubtfulDays(
  assignment: ColumnAssignment,
  { area, header }: LogPart,
  rows: readonly (readonly CellValue[])[],
  { values, dateSystem }: { values: ReadonlyMap<number, ColumnValues>; dateSystem: DateSystem },
): ColumnAssignment {
  const { columns, undecided } = assignment;
  const dayColumn = (column: number): DayColumn => {
    const position = area.sheet.head.columns.indexOf(column);
    return { column, cells: rows.map((row) => row[position] ?? null) };
  };
  const taken = (field: Field): TakenColumn | undefined => {
    const column = columns.get(field)?.column;
    if (column === undefined) return undefined;
    return { ...dayColumn(column), headingSays: header.meanings.get(column)?.get(field) ?? 0 };
  };
  const read = new Set([...columns.values()].map(({ column }) => column));
  const others = [...values].filter(([column, { dateShare }]) => !read.has(column) && dateShare > HALF_DAYS);
  const doubtful = doubtfulDays(
    {
      sent: taken('sent'),
      isSentAsked: undecided.has('sent'),
      replied: taken('replied'),
      others: others.map(([column]) => dayColumn(column)),
    },
    dateSystem,
  );
  return {
    ...assignment,
    columns: doubtful.repliesAreTerms
      ? new Map([...columns].filter(([field]) => field !== 'replied'))
      : columns,
    undecided: new Map([...doubtful.undecided, ...undecided]),
  };
}

/** The columns of which nothing is asked: where it is, the answer may be another one. */
function decided({ columns, undecided }: ColumnAssignment): ColumnAssignment['columns'] {
  return new Map([...columns].filter(([field]) => !undecided.has(field)));
}

function columnsFound(
  found: ColumnAssignment['columns'],
  { headings }: HeaderRow,
): ReadonlyMap<Field, LogColumn> {
  const columns = [...found].map(
    ([field, { column: index }]) => [field, { index, heading: headings.get(index) ?? '' }] as const,
  );
  return new Map(columns);
}

/** The log in the columns left of a list with its references in other rows. */
function withoutListBeside(
  { area, header }: LogPart,
  firstColumn: number,
  workbook: ExplainedWorkbook,
): LogCandidate | undefined {
  const isLeft = ([column]: readonly [number, unknown]): boolean => column < firstColumn;
  const log = candidateIn(
    { ...area, range: { ...area.range, lastColumn: firstColumn - 1 } },
    {
      ...header,
      headings: new Map([...header.headings].filter(isLeft)),
      meanings: new Map([...header.meanings].filter(isLeft)),
    },
    workbook,
  );
  return log && { ...log, listBeside: namedColumns(header.headings).get(firstColumn) };
}

/** The columns in which titles of months stand alone in their rows, of those that no field is read from. */
function titleColumnsOf(
  { sheet: { head } }: LogArea,
  rows: readonly (readonly CellValue[])[],
  columns: ReadonlyMap<Field, LogColumn>,
): readonly number[] {
  const isFilled = (value: CellValue): boolean => value !== null && value !== '';
  const titles = rows.map((row) => {
    const position = row.findIndex(isFilled);
    const isAlone = position >= 0 && row.findLastIndex(isFilled) === position;
    return isAlone && namesMonth(row[position] ?? null) ? head.columns[position] : undefined;
  });
  return [...new Set(titles)].flatMap((column) =>
    column === undefined || isRead(columns, column) ? [] : column,
  );
}

function canBeLog(found: ColumnAssignment['columns'], inParts: ReadonlyMap<Field, unknown>): boolean {
  const ownColumns = new Set([...found.values()].map(({ column }) => column)).size + inParts.size;
  if (ownColumns < FIELDS_OF_A_LOG) return false;
  return found.has('sent') || inParts.has('sent') || (found.has('reference') && ownColumns > FIELDS_OF_A_LOG);
}

function isRead(columns: ReadonlyMap<Field, LogColumn>, column: number): boolean {
  return [...columns.values()].some(({ index }) => index === column);
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
