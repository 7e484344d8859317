import type { CellRange } from '../ground/address';
import { sheetName } from '../plan/sheetName';
import type { WorkbookPlan } from '../plan/workbookPlan';
import { rangePlace } from './rangePlace';
import { readFingerprints } from './fingerprint';
import { type OpenSheet, worksheetOf } from './openSheet';
import { readMarks, type SheetMark, UNFINISHED, unfinishedMark } from './sheetMark';

/** A sheet of the workbook before the report is written. */
export interface ExistingSheet extends OpenSheet {
  readonly worksheet: Excel.Worksheet;
  readonly isProtected: boolean;
  /** `undefined` where the add-in did not make the sheet */
  readonly mark: SheetMark | undefined;
  /** whether the mark is on the sheet, and not only told by its temporary name */
  readonly isMarked: boolean;
  /** whether it has its temporary name still */
  readonly isUnnamed: boolean;
}

/**
 * The name under which a sheet of the plan is added, before it is marked and gets its own. A run that breaks off there
 * leaves a sheet that the next one knows by it.
 */
export function temporaryName(id: string): string {
  return sheetName(`~Cooperation ${id}`, []);
}

/** Whether a sheet has the name that a run gave it, and is to have another: one that the user gave it stays. */
export function isToBeRenamed(target: ReportSheet | undefined, wanted: string): boolean {
  if (target === undefined || target.isUnnamed || target.mark.name !== target.name) return false;
  return target.name !== wanted && target.mark.planned !== wanted;
}

/** A sheet that the add-in made, and on which a sheet of the plan is to be drawn again. */
export interface ReportSheet extends ExistingSheet {
  readonly mark: SheetMark;
  /** holds all its cells that are not empty */
  readonly filled: CellRange;
  /** of what stands on it now */
  readonly fingerprint: string;
  /** whether somebody changed it since it was drawn */
  readonly isEdited: boolean;
}

/** All sheets in the order of their tabs, and whether the workbook is protected against new ones. */
export async function readExistingSheets(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
): Promise<{ readonly sheets: readonly ExistingSheet[]; readonly isProtected: boolean }> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/id,items/name,items/protection/protected');
  protection.load('protected');
  await context.sync();
  const marks = await readMarks(context, worksheets.items);
  const added = new Map(plan.sheets.map(({ id }) => [temporaryName(id), id]));
  const sheets = worksheets.items.map((sheet, index): ExistingSheet => {
    const { id, name } = sheet;
    const planned = added.get(name);
    return {
      id,
      name,
      worksheet: worksheetOf(context, { id, name }),
      isProtected: sheet.protection.protected,
      mark: marks[index] ?? (planned === undefined ? undefined : unfinishedMark(planned)),
      isMarked: marks[index] !== undefined,
      isUnnamed: planned !== undefined,
    };
  });
  return { sheets, isProtected: protection.protected };
}

/** The sheets of the workbook as they are now, in the order of their tabs. */
export async function readTabs(context: Excel.RequestContext): Promise<readonly OpenSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  return worksheets.items.map(({ id, name }) => ({ id, name }));
}

/**
 * The sheets that the add-in made before, by the id of the sheet of the plan that takes their place.
 *
 * @param ids of the sheets of the plan that are looked for
 */
export async function readReportSheets(
  context: Excel.RequestContext,
  ids: readonly string[],
  sheets: readonly ExistingSheet[],
): Promise<ReadonlyMap<string, ReportSheet>> {
  const found = ids.flatMap((id) => sheets.flatMap(isOf(id)).slice(0, 1));
  if (found.length === 0) return new Map();
  const contents = await readContents(context, found);
  return new Map(
    found.map((sheet, index) => {
      const { filled, fingerprint } = contents[index] ?? NOTHING;
      const { mark } = sheet;
      const isEdited = mark.fingerprint !== UNFINISHED && mark.fingerprint !== fingerprint;
      return [mark.id, { ...sheet, filled, fingerprint, isEdited }];
    }),
  );
}

/** Where sheets hold something, and a fingerprint of that; their charts and tables are loaded with it. */
export async function readContents(
  context: Excel.RequestContext,
  sheets: readonly ExistingSheet[],
): Promise<readonly Pick<ReportSheet, 'filled' | 'fingerprint'>[]> {
  const used = sheets.map(({ worksheet }) => {
    worksheet.charts.load('items/name');
    worksheet.tables.load('items/name');
    const range = worksheet.getUsedRangeOrNullObject(true);
    return range.load('rowIndex,columnIndex,rowCount,columnCount');
  });
  await context.sync();
  const filled = used.map((range) => (range.isNullObject ? NO_CELLS : rangePlace(range)));
  const fingerprints = await readFingerprints(
    context,
    sheets.map((sheet, index) => ({
      sheet,
      range: filled[index] ?? NO_CELLS,
      charts: sheet.worksheet.charts.items.length,
    })),
  );
  return filled.map((range, index) => ({ filled: range, fingerprint: fingerprints[index] ?? '' }));
}

type MarkedSheet = ExistingSheet & { readonly mark: SheetMark };

function isOf(id: string): (sheet: ExistingSheet) => readonly MarkedSheet[] {
  return (sheet) => (sheet.mark?.id === id ? [{ ...sheet, mark: sheet.mark }] : []);
}

const NO_CELLS = { firstRow: 0, firstColumn: 0, lastRow: -1, lastColumn: -1 } as const;
const NOTHING = { filled: NO_CELLS, fingerprint: '' } as const;
