import type { CalendarDay } from '../ground/calendarDay';
import type { CellRange } from '../ground/address';
import { readFingerprints } from './fingerprint';
import { isOwnName } from './ownNames';
import { rangePlace } from './rangePlace';
import { reportSets, setOf } from './reportSets';
import { readMarks, type SheetMark, UNFINISHED } from './sheetMark';

/** A sheet of the report as it stands in the workbook. */
export interface SheetInWorkbook {
  /** `SheetPlan.id` */
  readonly id: string;
  readonly name: string;
  /** whether somebody changed it since it was written; sheets of very many cells are not looked at and count as unchanged */
  readonly isEdited: boolean;
}

/**
 * `whole`: all sheets are of one run and finished. `sheetsDeleted`: some are gone. `brokenOff`: a run ended while it
 * wrote, so that some sheets are another run's, or not finished.
 */
export type ReportCondition = 'whole' | 'sheetsDeleted' | 'brokenOff';

/** A report of the workbook beside the one that is shown. */
export interface OtherReport {
  /** the name of its period; `''` where that is not known */
  readonly period: string;
  /** the name of its first sheet */
  readonly sheet: string;
}

/** The report that stands in the open workbook, as its sheets say: the latest, where there are several. */
export interface ReportOnSheets {
  /** the run that wrote it; `''` where that is not known */
  readonly run: string;
  /** the name of its period; `''` where that is not known */
  readonly period: string;
  /** language tag of its texts; `''` where that is not known */
  readonly language: string;
  /** the day of the run; `null` where that is not known */
  readonly day: CalendarDay | null;
  readonly condition: ReportCondition;
  /** in the order of their tabs */
  readonly sheets: readonly SheetInWorkbook[];
  /** the names of all sheets of the workbook that belong to no report */
  readonly others: readonly string[];
  /** the periods of its sheets: more than one where a run broke off that wrote over another period */
  readonly periods: readonly string[];
  /** the latest first */
  readonly otherReports: readonly OtherReport[];
  /** what the cells show that the add-in named, by those names */
  readonly named: ReadonlyMap<string, string>;
}

/** Beyond this, comparing a sheet with what was written would hold the pane up. */
const MOST_COMPARED_CELLS = 20_000;

interface MarkedSheet {
  readonly sheet: Excel.Worksheet;
  readonly mark: SheetMark;
}

/** The report that stands in the open workbook; `null` where there is none. */
export async function readReportOnSheets(context: Excel.RequestContext): Promise<ReportOnSheets | null> {
  const { worksheets, names } = context.workbook;
  worksheets.load('items/id,items/name');
  names.load('items/name,items/type,items/comment');
  await context.sync();
  const marks = await readMarks(context, worksheets.items);
  const all = worksheets.items.flatMap((sheet, index) => {
    const mark = marks[index];
    return mark === undefined ? [] : [{ sheet, name: sheet.name, mark }];
  });
  const [latest] = reportSets(all.map(({ mark }) => mark));
  const isOfLatest = ({ mark }: MarkedSheet): boolean => setOf(mark) === latest?.id;
  const marked = ofDifferentIds(all.filter(isOfLatest));
  const [first] = marked;
  if (first === undefined || latest === undefined) return null;
  const { run = '', period, language = '', day = null } = first.mark;
  return {
    run,
    period,
    language,
    day,
    condition: conditionOf(marked.map(({ mark }) => mark)),
    sheets: await readEdits(context, marked),
    others: worksheets.items.filter((_, index) => marks[index] === undefined).map(({ name }) => name),
    periods: latest.periods,
    otherReports: otherReports(all.filter((sheet) => !isOfLatest(sheet))),
    named: await readNamedTexts(context, names.items),
  };
}

/** The reports that these sheets belong to, in the order of the tabs, told by their marks. */
export function otherReports(
  sheets: readonly { readonly name: string; readonly mark: SheetMark }[],
): readonly OtherReport[] {
  return reportSets(sheets.map(({ mark }) => mark)).map(({ id, periods: [period = ''] }) => ({
    period,
    sheet: sheets.find(({ mark }) => setOf(mark) === id)?.name ?? '',
  }));
}

/** The first sheet of each id, which is the one that a run would write again. */
function ofDifferentIds(sheets: readonly MarkedSheet[]): readonly MarkedSheet[] {
  return sheets.filter(({ mark }, index) => sheets.findIndex((other) => other.mark.id === mark.id) === index);
}

function conditionOf(marks: readonly SheetMark[]): ReportCondition {
  const isUnfinished = marks.some(({ fingerprint }) => fingerprint === UNFINISHED);
  const runs = new Set(marks.map(({ run, period }) => `${run ?? ''} ${period}`));
  if (isUnfinished || runs.size > 1) return 'brokenOff';
  const wanted = marks[0]?.sheets ?? marks.length;
  return marks.length < wanted ? 'sheetsDeleted' : 'whole';
}

async function readEdits(
  context: Excel.RequestContext,
  marked: readonly MarkedSheet[],
): Promise<readonly SheetInWorkbook[]> {
  const used = marked.map(({ sheet }) => {
    sheet.charts.load('items/name');
    return sheet.getUsedRangeOrNullObject(true).load('rowIndex,columnIndex,rowCount,columnCount');
  });
  await context.sync();
  const filled = marked.map(({ sheet }, index) => ({
    sheet: { id: sheet.id, name: sheet.name },
    range: placeOf(used[index]),
    charts: sheet.charts.items.length,
  }));
  const compared = filled.filter(({ range }) => cellCount(range) <= MOST_COMPARED_CELLS);
  const prints = await readFingerprints(context, compared);
  const now = new Map(compared.map(({ sheet }, index) => [sheet.id, prints[index]]));
  return marked.map(({ sheet, mark: { id, fingerprint } }) => ({
    id,
    name: sheet.name,
    isEdited: fingerprint !== UNFINISHED && now.has(sheet.id) && now.get(sheet.id) !== fingerprint,
  }));
}

const NO_CELLS = { firstRow: 0, firstColumn: 0, lastRow: -1, lastColumn: -1 } as const;

function placeOf(used: Excel.Range | undefined): CellRange {
  return used === undefined || used.isNullObject ? NO_CELLS : rangePlace(used);
}

function cellCount({ firstRow, firstColumn, lastRow, lastColumn }: CellRange): number {
  return (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
}

/** What the cells show that the add-in's own names stand for; a name whose cell is gone is left out. */
async function readNamedTexts(
  context: Excel.RequestContext,
  names: readonly Excel.NamedItem[],
): Promise<ReadonlyMap<string, string>> {
  const ranges = names
    .filter((item) => isOwnName(item) && item.type === Excel.NamedItemType.range)
    .map((item) => ({ name: item.name, range: item.getRangeOrNullObject().load('text') }));
  if (ranges.length === 0) return new Map();
  await context.sync();
  return new Map(
    ranges.flatMap(({ name, range }): [string, string][] =>
      range.isNullObject ? [] : [[name, range.text[0]?.[0] ?? '']],
    ),
  );
}
