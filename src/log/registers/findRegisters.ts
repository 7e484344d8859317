import type { CellRange } from '../../ground/address';
import type { SheetOutline, WorkbookOutline } from '../../ground/outline';
import { canBeDate } from '../values/canBeDate';
import { saysPublic, speaksOfSeal } from './publicity';
import {
  hasOwnHeadings,
  isMostlyHeadings,
  logHeadings,
  type RegisterHeadings,
  registerHeadings,
  requestHeadings,
  titlesOf,
} from './registerHeadings';
import type { RegisterColumn, RegisterLayout } from './registerLayout';
import { choiceOf } from './registerChoice';
import { sealedTablesBelow } from './tablesBelow';
import { isTitleRow, type SheetTexts, sheetTexts, textsOfRow } from './sheetTexts';

/** The cells of a sheet that are a register's, or may be: no log is looked for there, and none of them is shown. */
export interface RegisterCells {
  readonly sheet: string;
  readonly range: CellRange;
  /** `undefined` where its headings do not say enough for it to be read */
  readonly register: RegisterLayout | undefined;
}

const LAST_ROW = 1_048_575;
const LAST_COLUMN = 16_383;
/** How far from the headings a remark on an entry may stand. */
const COLUMNS_BESIDE = 50;

/**
 * The registers of a workbook: rows of headings that name what a register needs, on a sheet that speaks of it. Where
 * entries may be sealed, what only looks like it is found too, so that nobody shows its cells.
 */
export function findRegisters(workbook: WorkbookOutline): readonly RegisterCells[] {
  return workbook.sheets.flatMap((sheet) => registersIn(sheet, workbook.name));
}

function registersIn(sheet: SheetOutline, workbook: string): readonly RegisterCells[] {
  const texts = sheetTexts(sheet);
  const all = registerHeadings(texts);
  const headings = all.filter((one) => !isEntryBelow(texts, one, all));
  const found: RegisterCells[] = [];
  const own = headings.filter((one) => !headings.some((other) => isFurtherDown(texts, one, other)));
  // Most sheets hold no register, and no row of theirs is looked at for what ends one.
  const logs = own.length === 0 ? [] : headingsOf(texts, logHeadings);
  const isAnyUnsealed = own.some(({ definition }) => !definition.mayBeSealed);
  const logsOrRequests = isAnyUnsealed ? [...logs, ...headingsOf(texts, requestHeadings)] : logs;
  for (const one of own) {
    if (found.some(({ range }) => isWithin(one, range))) continue;
    const requests = one.definition.mayBeSealed ? logs : logsOrRequests;
    const others = [...requests, ...neighboursOf(one, own), ...otherwiseHeaded(texts, one, own)];
    const range = rangeOf(texts, one, others);
    const register = one.isComplete ? layoutOf(texts, workbook, one, range) : undefined;
    found.push({ sheet: sheet.name, range, register });
  }
  const others = sealedTablesBelow(texts).filter(
    ({ firstRow }) => !found.some(({ range }) => range.firstRow <= firstRow && firstRow <= range.lastRow),
  );
  return [...found, ...others.map((range) => ({ sheet: sheet.name, range, register: undefined }))];
}

/** Whether a row that holds a day stands below headings of its register: an entry, of which a remark says what a heading says. */
function isEntryBelow(texts: SheetTexts, one: RegisterHeadings, all: readonly RegisterHeadings[]): boolean {
  return (
    holdsDay(texts, one) &&
    all.some(
      (other) =>
        other.isComplete &&
        other.definition === one.definition &&
        other.lastRow < one.firstRow &&
        !holdsDay(texts, other),
    )
  );
}

function holdsDay({ sheet: { head } }: SheetTexts, { firstRow, columns }: RegisterHeadings): boolean {
  const row = head.rows[firstRow - head.firstRow] ?? [];
  return columns.some(({ index }) => canBeDate(row[head.columns.indexOf(index)] ?? null));
}

function isWithin({ firstRow, columns }: RegisterHeadings, range: CellRange): boolean {
  const first = columns[0]?.index ?? 0;
  return (
    range.firstRow <= firstRow &&
    firstRow <= range.lastRow &&
    range.firstColumn <= first &&
    first <= range.lastColumn
  );
}

/** Whether the headings go on below, and say there what the register needs, or more of it. */
function isFurtherDown(texts: SheetTexts, one: RegisterHeadings, other: RegisterHeadings): boolean {
  if (!other.isComplete || other.firstRow <= one.firstRow || other.firstRow > one.firstRow + 2) return false;
  if (!isMostlyHeadings(texts, other)) return false;
  return !one.isComplete || knownHeadings(other) > knownHeadings(one);
}

function knownHeadings({ columns }: RegisterHeadings): number {
  return columns.filter(({ heading }) => heading !== '').length;
}

/** Headings of a log, or of another register. */
interface OtherHeadings {
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

function headingsOf(texts: SheetTexts, runsIn: typeof logHeadings): readonly OtherHeadings[] {
  return texts.rows.flatMap((row, offset) =>
    runsIn(row).map((run) => ({
      row: texts.firstRow + offset,
      firstColumn: run[0] ?? 0,
      lastColumn: run.at(-1) ?? 0,
    })),
  );
}

/** The other registers that begin in the same row. */
function neighboursOf(
  own: RegisterHeadings,
  headings: readonly RegisterHeadings[],
): readonly OtherHeadings[] {
  return headings
    .filter((other) => other !== own && other.firstRow === own.firstRow)
    .map(({ firstRow, columns }) => ({
      row: firstRow,
      firstColumn: columns[0]?.index ?? 0,
      lastColumn: columns.at(-1)?.index ?? 0,
    }));
}

/** The registers above and below whose columns mean something else: an entry may be read by its own headings only. */
function otherwiseHeaded(
  texts: SheetTexts,
  own: RegisterHeadings,
  headings: readonly RegisterHeadings[],
): readonly OtherHeadings[] {
  return headings
    .filter((other) => other.firstRow > own.lastRow || other.lastRow < own.firstRow)
    .filter((other) => hasOwnHeadings(texts, other) && !meansTheSame(own, other))
    .map(({ firstRow, lastRow, columns }) => ({
      row: lastRow < own.firstRow ? lastRow : firstRow,
      firstColumn: columns[0]?.index ?? 0,
      lastColumn: columns.at(-1)?.index ?? 0,
    }));
}

/** Whether each column that one of two rows of headings names is the same in the other. */
function meansTheSame(one: RegisterHeadings, other: RegisterHeadings): boolean {
  const meanings = ({ columns }: RegisterHeadings): string =>
    columns
      .filter(({ field, publicity }) => field !== undefined || publicity !== 'other')
      .map(({ index, field, publicity }) => `${index} ${field ?? publicity}`)
      .join(', ');
  return one.definition === other.definition && meanings(one) === meanings(other);
}

/** All cells that a register takes: with the titles above it, down to the next log, and as far as one beside it. */
function rangeOf(
  texts: SheetTexts,
  { firstRow, lastRow: lastHeadings, columns }: RegisterHeadings,
  others: readonly OtherHeadings[],
): CellRange {
  const [left = 0, right = 0] = [columns[0]?.index, columns.at(-1)?.index];
  const firstColumn = Math.max(
    0,
    ...others.flatMap((other) => (other.lastColumn < left ? other.lastColumn + 1 : [])),
  );
  const lastColumn = Math.min(
    LAST_COLUMN,
    ...others.flatMap((other) => (other.firstColumn > right ? other.firstColumn - 1 : [])),
  );
  const within = { firstColumn, lastColumn };
  const overlapping = others.filter(
    (other) => other.firstColumn <= lastColumn && other.lastColumn >= firstColumn,
  );
  const above = Math.max(-1, ...overlapping.flatMap(({ row }) => (row < firstRow ? row : [])));
  let first = firstRow;
  while (first > above + 1 && first > 0 && isTitleRow(texts, first - 1, within)) first -= 1;
  const below = Math.min(LAST_ROW + 1, ...overlapping.flatMap(({ row }) => (row > lastHeadings ? row : [])));
  let lastRow = below - 1;
  // The title of the log below stands above its headings.
  while (below <= LAST_ROW && lastRow > lastHeadings + 1 && isLoneText(texts, lastRow)) lastRow -= 1;
  return { firstRow: first, lastRow, ...within };
}

function isLoneText(texts: SheetTexts, row: number): boolean {
  return (
    textsOfRow(texts, row).size === 1 && isTitleRow(texts, row, { firstColumn: 0, lastColumn: LAST_COLUMN })
  );
}

function layoutOf(
  texts: SheetTexts,
  workbook: string,
  { definition, firstRow, lastRow: headerRow, columns: named }: RegisterHeadings,
  range: CellRange,
): RegisterLayout {
  const { name, usedRange, struckRows = [] } = texts.sheet;
  const titles = titlesOf(texts, firstRow);
  const columns = withUnnamed(named, range, usedRange);
  return {
    id: definition.id,
    workbook,
    sheet: name,
    headerRow,
    body: {
      firstRow: headerRow + 1,
      lastRow: Math.min(range.lastRow, usedRange?.lastRow ?? headerRow),
      firstColumn: columns[0]?.index ?? 0,
      lastColumn: columns.at(-1)?.index ?? 0,
    },
    columns,
    isTitledSealed: titles.some(speaksOfSeal) && !titles.some(saysPublic),
    titled: titledChoices(definition, titles),
    struckRows,
  };
}

/** What the titles say of all entries: of the choices that an entry needs, the first that a title names. */
function titledChoices(
  { fields }: RegisterHeadings['definition'],
  titles: readonly string[],
): RegisterLayout['titled'] {
  const found = Object.entries(fields).flatMap(([name, { needed, choices }]): [string, string][] => {
    if (needed !== 'entry' || choices === undefined) return [];
    const proper = choices.filter(({ isRest }) => isRest !== true);
    const [choice] = titles.flatMap((title) => choiceOf(title, proper) ?? []);
    return choice === undefined ? [] : [[name, choice]];
  });
  return new Map(found);
}

/** The columns with those beside them that have no heading: what stands there may say that an entry is sealed. */
function withUnnamed(
  columns: readonly RegisterColumn[],
  range: CellRange,
  usedRange: CellRange | null,
): readonly RegisterColumn[] {
  const [left = 0, right = 0] = [columns[0]?.index, columns.at(-1)?.index];
  const first = Math.max(range.firstColumn, usedRange?.firstColumn ?? left, left - COLUMNS_BESIDE);
  const last = Math.min(range.lastColumn, usedRange?.lastColumn ?? right, right + COLUMNS_BESIDE);
  const unnamed = (from: number, to: number): readonly RegisterColumn[] =>
    Array.from({ length: Math.max(0, to - from + 1) }, (_, offset) => ({
      index: from + offset,
      field: undefined,
      publicity: 'other',
      heading: '',
    }));
  return [...unnamed(first, left - 1), ...columns, ...unnamed(right + 1, last)];
}
