import type { CellRange } from '../ground/address';
import { sheetName } from '../plan/sheetName';
import type { WorkbookPlan } from '../plan/workbookPlan';
import { rangePlace } from './rangePlace';
import { readFingerprints } from './fingerprint';
import { readMarks, type SheetMark, UNFINISHED, unfinishedMark } from './sheetMark';

/** A sheet of the workbook before the report is written. */
export interface ExistingSheet {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
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

/** A sheet that the add-in made, and on which a sheet of the plan is to be drawn again. */
export interface ReportSheet extends ExistingSheet {
  readonly mark: SheetMark;
  /** of what stands on it now */
  readonly fingerprint: string;
  /** whether somebody changed it since it was drawn */
  readonly isEdited: boolean;
}

/** All sheets, and whether the workbook is protected against new ones. */
export async function readExistingSheets(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
): Promise<{ readonly sheets: readonly ExistingSheet[]; readonly isProtected: boolean }> {
  const { worksheets, protection } = context.workbook;
  worksheets.load('items/name,items/protection/protected');
  protection.load('protected');
  await context.sync();
  const marks = await readMarks(context, worksheets.items);
  const added = new Map(plan.sheets.map(({ id }) => [temporaryName(id), id]));
  const sheets = worksheets.items.map((sheet, index) => {
    const id = added.get(sheet.name);
    return {
      sheet,
      name: sheet.name,
      isProtected: sheet.protection.protected,
      mark: marks[index] ?? (id === undefined ? undefined : unfinishedMark(id)),
      isMarked: marks[index] !== undefined,
      isUnnamed: id !== undefined,
    };
  });
  return { sheets, isProtected: protection.protected };
}

/** The sheets that the add-in made before, by the id of the sheet of the plan that takes their place. */
export async function readReportSheets(
  context: Excel.RequestContext,
  plan: WorkbookPlan,
  sheets: readonly ExistingSheet[],
): Promise<ReadonlyMap<string, ReportSheet>> {
  const found = plan.sheets.flatMap(({ id }) => sheets.flatMap(isOf(id)).slice(0, 1));
  if (found.length === 0) return new Map();
  const used = found.map(({ sheet }) => {
    sheet.charts.load('items/name');
    sheet.tables.load('items/name');
    const range = sheet.getUsedRangeOrNullObject(true);
    return range.load('rowIndex,columnIndex,rowCount,columnCount');
  });
  await context.sync();
  const fingerprints = await readFingerprints(
    context,
    found.map(({ name, sheet }, index) => ({
      name,
      range: filledRange(used[index]),
      charts: sheet.charts.items.length,
    })),
  );
  return new Map(
    found.map((sheet, index) => {
      const fingerprint = fingerprints[index] ?? '';
      const { mark } = sheet;
      const isEdited = mark.fingerprint !== UNFINISHED && mark.fingerprint !== fingerprint;
      return [mark.id, { ...sheet, fingerprint, isEdited }];
    }),
  );
}

type MarkedSheet = ExistingSheet & { readonly mark: SheetMark };

function isOf(id: string): (sheet: ExistingSheet) => readonly MarkedSheet[] {
  return (sheet) => (sheet.mark?.id === id ? [{ ...sheet, mark: sheet.mark }] : []);
}

function filledRange(range: Excel.Range | undefined): CellRange {
  return range === undefined || range.isNullObject ? NO_CELLS : rangePlace(range);
}

const NO_CELLS = { firstRow: 0, firstColumn: 0, lastRow: -1, lastColumn: -1 } as const;
