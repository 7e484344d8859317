import type { WorkBook } from '@e965/xlsx';
import { z } from 'zod';
import { failure, success, type Result } from '../../../ground/result';
import { CellCount } from '../sheets/cellCount';
import { checkedSharedTexts, checkedWorkbook, checkedWorksheet } from './checkedParts';
import { DAMAGED, NOT_A_WORKBOOK, refusalOfSheets, type ReadProblem } from '../sheets/fileLimits';
import type { PackageParts } from '../package/packageParts';
import type { ReadResult } from '../sheets/readSheet';
import { readRaw, readSheets, type FoundOfSheet } from '../sheets/readSheets';
import { relationships, type Relationship } from '../package/relationships';
import { sheetJsPackage, type CheckedPart, type PackageSheet } from './sheetJsPackage';
import { tablesOfSheet } from './tableParts';
import { xmlElements } from '../../xmlElements';

/**
 * Reads an .xlsx, .xlsm or .xlsb. Each part is looked through before SheetJS is given it, and it is given no others.
 * Chart, dialog and macro sheets are left out; a worksheet that the workbook names but does not have makes it damaged.
 */
export function readOfficePackage(parts: PackageParts): ReadResult {
  const contentTypes = parts.text('[Content_Types].xml');
  if (!contentTypes.ok) return contentTypes;
  if (!holdsWorkbook(contentTypes.value)) return failure(NOT_A_WORKBOOK);
  const ofPackage = relationships(parts, '');
  if (!ofPackage.ok) return ofPackage;
  const part = ofPackage.value.find(({ type }) => type === 'officeDocument')?.target;
  return part === undefined ? failure(DAMAGED) : readWorkbook(parts, part);
}

/** A document or a presentation is such a package too. */
function holdsWorkbook(contentTypes: string): boolean {
  return ['Override', 'Default']
    .flatMap((element) => xmlElements(contentTypes, element))
    .some((attributes) =>
      /(spreadsheetml|ms-excel).*\.main(\+xml)?$/.test(attributes.get('ContentType') ?? ''),
    );
}

function readWorkbook(parts: PackageParts, part: string): ReadResult {
  const related = relationships(parts, part);
  if (!related.ok) return related;
  const workbook = checkedWorkbook(parts, part);
  if (!workbook.ok) return workbook;
  const listed = listedSheets(workbook.value, related.value);
  if (!listed.ok) return listed;
  const packed = packedSheets(parts, workbook.value, listed.value, related.value);
  return packed.ok ? readPacked(parts, packed.value, workbook.value.isBinary) : packed;
}

/** A sheet that the workbook lists. */
interface ListedSheet {
  readonly name: string;
  readonly relationship: Relationship;
}

/** The workbook's list as SheetJS reads it, in both formats, before any sheet is unpacked. */
function listedSheets(
  part: CheckedPart,
  related: readonly Relationship[],
): Result<readonly ListedSheet[], ReadProblem> {
  const workbook = readRaw(sheetJsPackage(part, []));
  const names = workbook.SheetNames;
  const refusal = refusalOfSheets(names.length);
  if (refusal !== undefined) return failure(refusal);
  if (new Set(names).size < names.length) return failure(DAMAGED);
  const sheets: ListedSheet[] = [];
  for (const [index, name] of names.entries()) {
    const relationship = related.find(({ id }) => id === relationshipId(workbook, index));
    if (relationship === undefined) return failure(DAMAGED);
    sheets.push({ name, relationship });
  }
  return success(sheets);
}

const RELATED_SHEET = z.looseObject({ id: z.string().optional(), strRelID: z.string().optional() });

/** SheetJS keeps the identifier as it stands in the workbook: `id` in XML, `strRelID` in binary workbooks. */
function relationshipId(workbook: WorkBook, index: number): string | undefined {
  const sheet = RELATED_SHEET.safeParse(workbook.Workbook?.Sheets?.[index]);
  return sheet.data?.id ?? sheet.data?.strRelID;
}

/** What SheetJS is given, and what it does not tell of each sheet. */
interface PackedSheets {
  readonly file: Uint8Array;
  /** chart sheets, dialog sheets and macro sheets, which hold no log, are `undefined` */
  readonly worksheets: readonly (WorksheetPart | undefined)[];
}

interface WorksheetPart {
  readonly name: string;
  readonly hidesRows: boolean;
}

function packedSheets(
  parts: PackageParts,
  workbook: CheckedPart,
  listed: readonly ListedSheet[],
  related: readonly Relationship[],
): Result<PackedSheets, ReadProblem> {
  const count = new CellCount();
  const sheets: PackageSheet[] = [];
  const worksheets: (WorksheetPart | undefined)[] = [];
  for (const { name, relationship } of listed) {
    const isWorksheet = relationship.type === 'worksheet';
    const part = isWorksheet ? checkedWorksheet(parts, relationship.target, name, count) : success(undefined);
    if (!part.ok) return part;
    sheets.push({ ...relationship, part: part.value });
    worksheets.push(part.value && { name: relationship.target, hidesRows: part.value.hidesRows });
  }
  const sharedTexts = unpackedSharedTexts(parts, related);
  if (!sharedTexts.ok) return sharedTexts;
  return success({ file: sheetJsPackage(workbook, sheets, sharedTexts.value), worksheets });
}

function unpackedSharedTexts(
  parts: PackageParts,
  related: readonly Relationship[],
): Result<CheckedPart | undefined, ReadProblem> {
  const part = related.find(({ type }) => type === 'sharedStrings')?.target;
  return part === undefined || !parts.has(part) ? success(undefined) : checkedSharedTexts(parts, part);
}

function readPacked(parts: PackageParts, { file, worksheets }: PackedSheets, isBinary: boolean): ReadResult {
  // Only so does SheetJS say which rows of an .xlsb are hidden.
  const workbook = readRaw(file, { cellStyles: isBinary });
  const found: (FoundOfSheet | undefined)[] = [];
  for (const part of worksheets) {
    const tables = part === undefined ? success([]) : tablesOfSheet(parts, part.name);
    if (!tables.ok) return tables;
    found.push(part && { tables: tables.value, hidesRows: part.hidesRows });
  }
  return readSheets(workbook, found);
}
