import { MergedCells } from '../../../ground/mergedCells';
import { failure, success, type Result } from '../../../ground/result';
import type { PackageParts } from '../package/packageParts';
import type { Relationship } from '../package/relationships';
import { CellCount } from '../sheets/cellCount';
import { CellTexts } from '../sheets/cellTexts';
import { DAMAGED, type ReadProblem } from '../sheets/fileLimits';
import { namedRangesBySheet } from '../sheets/namedRanges';
import type { ReadResult, ReadSheet } from '../sheets/readSheet';
import { SheetCells } from '../sheets/sheetCells';
import { SharedTextsReader } from './sharedTextsReader';
import { StrikingStylesReader } from './strikingStylesReader';
import { tablesOfSheet } from './tableParts';
import { WorkbookReader, type ListedSheet } from './workbookReader';
import { WorksheetReader, type WorksheetContext } from './worksheetReader';

/**
 * Reads the workbook of an .xlsx or .xlsm: each part once, as it is unpacked, and none that holds nothing of its cells.
 * Chart, dialog and macro sheets are left out; a worksheet that the workbook names but does not have makes it damaged.
 */
export function readXmlWorkbook(
  parts: PackageParts,
  part: string,
  related: readonly Relationship[],
): ReadResult {
  const workbook = new WorkbookReader(part);
  const problem = parts.read(part, workbook) ?? workbook.problem();
  if (problem !== undefined) return failure(problem);
  const worksheets = worksheetParts(workbook.sheets, related);
  if (!worksheets.ok) return worksheets;
  const texts = new CellTexts();
  const problemOfTexts = readSharedTexts(parts, related, texts);
  if (problemOfTexts !== undefined) return failure(problemOfTexts);
  const { dateSystem } = workbook;
  const context: WorksheetContext = {
    count: new CellCount(),
    dateSystem,
    sharedTexts: texts.length,
    refusalOfText: () => texts.refusal(),
    strikingStyles: readStrikingStyles(parts, related),
  };
  const names = namedRangesBySheet(workbook.names);
  const sheets: ReadSheet[] = [];
  for (const listed of worksheets.value) {
    const sheet = readWorksheet(parts, listed, new SheetCells(texts), context);
    if (!sheet.ok) return sheet;
    sheets.push({ ...sheet.value, namedRanges: names.get(listed.name) ?? [] });
  }
  return success({ dateSystem, sheets });
}

interface WorksheetPart extends ListedSheet {
  readonly part: string;
}

function worksheetParts(
  sheets: readonly ListedSheet[],
  related: readonly Relationship[],
): Result<readonly WorksheetPart[], ReadProblem> {
  // Of several of one name the first holds.
  const byId = new Map(related.toReversed().map((relationship) => [relationship.id, relationship]));
  const worksheets: WorksheetPart[] = [];
  for (const sheet of sheets) {
    const relationship = byId.get(sheet.id);
    if (relationship === undefined) return failure(DAMAGED);
    if (relationship.type === 'worksheet') worksheets.push({ ...sheet, part: relationship.target });
  }
  return success(worksheets);
}

function readSharedTexts(
  parts: PackageParts,
  related: readonly Relationship[],
  texts: CellTexts,
): ReadProblem | undefined {
  const part = related.find(({ type }) => type === 'sharedStrings')?.target;
  if (part === undefined || !parts.has(part)) return undefined;
  const reader = new SharedTextsReader(part, texts);
  return parts.read(part, reader) ?? reader.problem();
}

/** Where the styles cannot be read, none strikes out: no figure depends on them. */
function readStrikingStyles(parts: PackageParts, related: readonly Relationship[]): ReadonlySet<number> {
  const part = related.find(({ type }) => type === 'styles')?.target;
  if (part === undefined || !parts.has(part)) return new Set();
  const reader = new StrikingStylesReader(part);
  const problem = parts.read(part, reader) ?? reader.problem();
  return problem === undefined ? reader.striking : new Set();
}

function readWorksheet(
  parts: PackageParts,
  { name, visibility, part }: WorksheetPart,
  cells: SheetCells,
  context: WorksheetContext,
): Result<Omit<ReadSheet, 'namedRanges'>, ReadProblem> {
  const reader = new WorksheetReader(name, cells, context);
  const problem = parts.read(part, reader) ?? reader.problem();
  if (problem !== undefined) return failure(problem);
  const tables = tablesOfSheet(parts, part);
  if (!tables.ok) return tables;
  const { hidesRows } = reader;
  const merges = new MergedCells(reader.merges);
  const struckRows = reader.struckRows.end();
  const mergedAcross = reader.mergedAcross.end();
  return success({
    name,
    visibility,
    tables: tables.value,
    hidesRows,
    struckRows,
    merges,
    mergedAcross,
    cells,
  });
}
