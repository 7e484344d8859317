import { cellAddress, type CellRange } from '../../../ground/address';
import { failure, type Result, success } from '../../../ground/result';
import type { CellPlan, CellStyle, ChartPlan, SheetPlan, WorkbookPlan } from '../../../plan/workbookPlan';
import { WorkbookReader } from '../office/workbookReader';
import { type OpenedWorkbook, openWorkbook, type OpenWorkbookError } from '../openWorkbook';
import { PackageParts } from '../package/packageParts';
import { relationships } from '../package/relationships';
import { zipDirectory } from '../package/zipDirectory';
import { NOT_A_WORKBOOK, type ReadProblem } from '../sheets/fileLimits';
import { cellStyles } from './cellStyles';
import { sheetLook, type SheetLook } from './sheetLook';

/** A workbook as a plan, as far as a file tells it, and what of it nobody sees. */
export interface ReadPlan {
  readonly plan: Pick<WorkbookPlan, 'sheets'>;
  /** the names of sheets that are hidden, or hide rows or columns */
  readonly hidden: readonly string[];
}

/** More cells of a sheet are not looked at: a table for people has fewer. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;

/**
 * Reads an .xlsx as a plan: its cells, tables, merges, links and charts, the sizes and colours of its letters. Where colours
 * are of a theme, and for the texts within charts, what is usual stands. Other formats are refused.
 *
 * @param name the file's name without its folder
 */
export function readPlan(name: string, bytes: Uint8Array): Result<ReadPlan, OpenWorkbookError> {
  const opened = openWorkbook(name, bytes);
  if (!opened.ok) return opened;
  const looks = readLooks(bytes);
  if (!looks.ok) return failure({ ...looks.error, workbook: name });
  const { sheets, styles } = looks.value;
  return success({
    plan: {
      sheets: opened.value.outline.sheets.map((outline) => {
        const look = sheets.get(outline.name);
        return sheetPlan(outline.name, cellsOf(opened.value, outline.name, outline.usedRange), look, styles);
      }),
    },
    hidden: opened.value.outline.sheets
      .filter(
        ({ name: sheet, visibility, hidesRows }) =>
          visibility !== 'visible' || hidesRows === true || sheets.get(sheet)?.hidesColumns === true,
      )
      .map((sheet) => sheet.name),
  });
}

interface Looks {
  readonly sheets: ReadonlyMap<string, SheetLook>;
  readonly styles: readonly CellStyle[];
}

function readLooks(bytes: Uint8Array): Result<Looks, ReadProblem> {
  const entries = zipDirectory(bytes);
  if (!entries.ok) return failure(NOT_A_WORKBOOK);
  const parts = new PackageParts(entries.value);
  const ofPackage = relationships(parts, '');
  if (!ofPackage.ok) return ofPackage;
  const part = ofPackage.value.find(({ type }) => type === 'officeDocument')?.target;
  if (part === undefined || /\.bin$/i.test(part)) return failure(NOT_A_WORKBOOK);
  const workbook = new WorkbookReader(part);
  const problem = parts.read(part, workbook) ?? workbook.problem();
  if (problem !== undefined) return failure(problem);
  const related = relationships(parts, part);
  if (!related.ok) return related;
  const stylesPart = related.value.find(({ type }) => type === 'styles')?.target;
  const styles = stylesPart === undefined ? success([]) : cellStyles(parts, stylesPart);
  if (!styles.ok) return styles;
  const sheets = new Map<string, SheetLook>();
  for (const { name, id } of workbook.sheets) {
    const worksheet = related.value.find((one) => one.id === id && one.type === 'worksheet');
    if (worksheet === undefined) continue;
    const look = sheetLook(parts, worksheet.target);
    if (!look.ok) return look;
    sheets.set(name, look.value);
  }
  return success({ sheets, styles: styles.value });
}

function cellsOf(
  workbook: OpenedWorkbook,
  sheet: string,
  used: CellRange | null,
): readonly Omit<CellPlan, 'style'>[] {
  if (used === null) return [];
  const columns = Array.from(
    { length: Math.min(used.lastColumn - used.firstColumn + 1, MOST_COLUMNS) },
    (_, index) => used.firstColumn + index,
  );
  const range = { ...used, lastRow: Math.min(used.lastRow, used.firstRow + MOST_ROWS - 1) };
  const cells: Omit<CellPlan, 'style'>[] = [];
  for (const block of workbook.rows(sheet, range, columns)) {
    block.rows.forEach((values, down) => {
      values.forEach((value, across) => {
        if (value === null || value === '') return;
        const column = block.columns[across] ?? 0;
        cells.push({
          row: block.firstRow + down,
          column,
          value: typeof value === 'boolean' ? String(value) : value,
        });
      });
    });
  }
  return cells;
}

/** What a cell whose look is not kept is taken to look like. */
const LOOKED_AT: CellStyle = { fontSize: 12 };

function sheetPlan(
  name: string,
  cells: readonly Omit<CellPlan, 'style'>[],
  look: SheetLook | undefined,
  styles: readonly CellStyle[],
): SheetPlan {
  return {
    id: name,
    name,
    tabColour: '#000000',
    columnWidths: [],
    rowHeights: new Map(),
    cells: cells.map((cell) => {
      const address = cellAddress(cell.row, cell.column);
      const style = look?.styles.get(address);
      const link = look?.links.get(address);
      return {
        ...cell,
        style: style === undefined ? LOOKED_AT : (styles[style] ?? {}),
        ...(link === undefined ? {} : { link: { sheet: link, cell: 'A1', tip: '' } }),
      };
    }),
    merges: look?.merges ?? [],
    frozenRows: look?.isFrozen === true ? 1 : 0,
    tables: look?.tables ?? [],
    charts: (look?.charts ?? []).map(chartPlan),
    print: { orientation: 'portrait', header: look?.hasHeaderOrFooter === true ? '&' : '', footer: '' },
  };
}

const NOWHERE = { firstRow: 0, lastRow: 0, firstColumn: 0, lastColumn: 0 };

function chartPlan({ name, altText }: Pick<ChartPlan, 'name' | 'altText'>): ChartPlan {
  return {
    name,
    altText,
    type: 'column',
    title: '',
    categoryAxisTitle: '',
    valueAxisTitle: '',
    numberFormat: 'General',
    data: NOWHERE,
    leastTextSize: 12,
    colours: [],
    dataLabels: false,
    legend: false,
    position: NOWHERE,
  };
}
