import type { WorkBook } from '@e965/xlsx';
import { z } from 'zod';
import { failure, success, type Result } from '../../../ground/result';
import { tablesOfSheet } from '../office/tableParts';
import type { PackageParts } from '../package/packageParts';
import type { Relationship } from '../package/relationships';
import { CellCount } from '../sheets/cellCount';
import { FILE_LIMITS, DAMAGED, refusalOfSheets, type ReadProblem } from '../sheets/fileLimits';
import type { ReadResult } from '../sheets/readSheet';
import { readRaw, readSheets, type FoundOfSheet } from '../sheets/readSheets';
import { binarySharedTexts } from './binarySharedTexts';
import { binaryWorkbook } from './binaryWorkbook';
import { binaryWorksheet } from './binaryWorksheet';
import { sheetJsPackage, type PackageSheet } from './sheetJsPackage';

/**
 * Reads the workbook of an .xlsb with SheetJS. Each part is looked through before SheetJS is given it, and it is given no
 * others. Chart, dialog and macro sheets are left out; a worksheet that the workbook names but does not have makes it
 * damaged.
 */
export function readBinaryWorkbook(
  parts: PackageParts,
  part: string,
  related: readonly Relationship[],
): ReadResult {
  const workbook = checkedPart(parts, part, binaryWorkbook);
  if (!workbook.ok) return workbook;
  const listed = listedSheets(workbook.value, related);
  if (!listed.ok) return listed;
  const sheets = packedSheets(parts, listed.value);
  if (!sheets.ok) return sheets;
  const sharedTexts = sharedTextsPart(parts, related);
  if (!sharedTexts.ok) return sharedTexts;
  // Only so does SheetJS say which rows are hidden.
  const read = readRaw(sheetJsPackage(workbook.value, sheets.value, sharedTexts.value), { cellStyles: true });
  const found = foundOfSheets(parts, listed.value);
  return found.ok ? readSheets(read, found.value) : found;
}

/** A sheet that the workbook lists. */
interface ListedSheet {
  readonly name: string;
  readonly relationship: Relationship;
}

/** The workbook's list as SheetJS reads it, before any sheet is unpacked. */
function listedSheets(
  part: Uint8Array,
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

const RELATED_SHEET = z.looseObject({ strRelID: z.string() });

/** SheetJS keeps the identifier as it stands in the workbook. */
function relationshipId(workbook: WorkBook, index: number): string | undefined {
  return RELATED_SHEET.safeParse(workbook.Workbook?.Sheets?.[index]).data?.strRelID;
}

/** The sheets for SheetJS, of which those that hold no log, such as chart sheets, have no part. */
function packedSheets(
  parts: PackageParts,
  listed: readonly ListedSheet[],
): Result<readonly PackageSheet[], ReadProblem> {
  const count = new CellCount(FILE_LIMITS.cellObjects);
  const sheets: PackageSheet[] = [];
  for (const { name, relationship } of listed) {
    if (relationship.type !== 'worksheet') {
      sheets.push(relationship);
      continue;
    }
    const part = checkedPart(parts, relationship.target, (bytes) => binaryWorksheet(bytes, name, count));
    if (!part.ok) return part;
    sheets.push({ ...relationship, part: part.value });
  }
  return success(sheets);
}

function sharedTextsPart(
  parts: PackageParts,
  related: readonly Relationship[],
): Result<Uint8Array | undefined, ReadProblem> {
  const part = related.find(({ type }) => type === 'sharedStrings')?.target;
  if (part === undefined || !parts.has(part)) return success(undefined);
  return checkedPart(parts, part, (bytes) => binarySharedTexts(bytes, part));
}

function foundOfSheets(
  parts: PackageParts,
  listed: readonly ListedSheet[],
): Result<readonly (FoundOfSheet | undefined)[], ReadProblem> {
  const found: (FoundOfSheet | undefined)[] = [];
  for (const { relationship } of listed) {
    if (relationship.type !== 'worksheet') {
      found.push(undefined);
      continue;
    }
    const tables = tablesOfSheet(parts, relationship.target);
    if (!tables.ok) return tables;
    found.push({ tables: tables.value });
  }
  return success(found);
}

function checkedPart(
  parts: PackageParts,
  part: string,
  check: (bytes: Uint8Array) => Result<Uint8Array, ReadProblem>,
): Result<Uint8Array, ReadProblem> {
  const bytes = parts.bytes(part);
  return bytes.ok ? check(bytes.value) : bytes;
}
