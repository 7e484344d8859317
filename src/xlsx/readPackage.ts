import type { WorkBook } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import { failure, success } from '../log/result';
import { hiddenOdsSheets } from './odsVisibility';
import { unpackParts, type PackageParts } from './packageParts';
import { dateSystemOf, readRaw, readSheet, type ReadResult, type ReadSheet } from './readSheet';
import { relationships, relationshipsPart, relationshipsXml, type Relationship } from './relationships';
import { tablesOfSheet } from './tableParts';
import { endsAsWorksheet, withoutLinks } from './worksheetPart';
import { unescapeXml, xmlElements } from './xmlElements';
import { zipDirectory } from './zipDirectory';

/** Reads a workbook that is a zip archive: .xlsx, .xlsm, .xlsb, .ods. It throws whatever SheetJS throws. */
export function readPackage(bytes: Uint8Array): ReadResult {
  const entries = zipDirectory(bytes);
  if (entries === undefined) return failure('damagedWorkbook');
  if (entries.some(({ encrypted }) => encrypted)) return failure('passwordProtected');
  const parts = unpackParts(entries);
  if (parts === undefined) return failure('damagedWorkbook');
  if (parts.has('[Content_Types].xml')) return readOfficeWorkbook(parts);
  if ((parts.text('mimetype') || parts.text('META-INF/manifest.xml')).includes('opendocument.spreadsheet')) {
    return readOdsWorkbook(parts);
  }
  return failure('notAWorkbook');
}

function readOfficeWorkbook(parts: PackageParts): ReadResult {
  if (!holdsWorkbook(parts)) return failure('notAWorkbook');
  const workbookPart = relationships(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  if (workbookPart === undefined || !parts.has(workbookPart)) return failure('damagedWorkbook');
  const related = relationships(parts, workbookPart);
  const workbook = readRaw(zipped(parts, workbookPart, related));
  const sheets: ReadSheet[] = [];
  for (const index of workbook.SheetNames.keys()) {
    const relationship = related.find(({ id }) => id === relationshipId(workbook, index));
    if (relationship === undefined) return failure('damagedWorkbook');
    // Chart sheets, dialog sheets and macro sheets hold no log.
    if (relationship.type !== 'worksheet') continue;
    const sheet = worksheet(parts, workbook, index, relationship);
    if (sheet === undefined) return failure('damagedWorkbook');
    sheets.push(sheet);
  }
  return success({ dateSystem: dateSystemOf(workbook), sheets });
}

/** A document or a presentation is such a package too. */
function holdsWorkbook(parts: PackageParts): boolean {
  const contentTypes = parts.text('[Content_Types].xml');
  return ['Override', 'Default']
    .flatMap((element) => xmlElements(contentTypes, element))
    .some((attributes) =>
      /(spreadsheetml|ms-excel).*\.main(\+xml)?$/.test(attributes.get('ContentType') ?? ''),
    );
}

const RELATED_SHEET = z.looseObject({ id: z.string().optional(), strRelID: z.string().optional() });

/** SheetJS keeps the identifier as it stands in the workbook: `id` in XML, `strRelID` in binary workbooks. */
function relationshipId(workbook: WorkBook, index: number): string | undefined {
  const sheet = RELATED_SHEET.safeParse(workbook.Workbook?.Sheets?.[index]);
  return sheet.data?.id ?? sheet.data?.strRelID;
}

function worksheet(
  parts: PackageParts,
  workbook: WorkBook,
  index: number,
  { target }: Relationship,
): ReadSheet | undefined {
  const bytes = parts.bytes(target);
  if (bytes === undefined || (target.endsWith('.xml') && !endsAsWorksheet(bytes))) return undefined;
  return readSheet(workbook, index, tablesOfSheet(parts, target));
}

/** SheetJS reads archives only: this one has nothing but the parts that were looked at. */
function zipped(parts: PackageParts, workbookPart: string, related: readonly Relationship[]): Uint8Array {
  const files = [...parts.all()]
    .filter(([name]) => !/\.rels$/i.test(name))
    .map(([name, bytes]): [string, Uint8Array] => [
      name,
      /worksheets\/[^/]*\.xml$/i.test(name) ? withoutLinks(bytes) : bytes,
    ]);
  const ofWorkbook = [relationshipsPart(workbookPart), strToU8(relationshipsXml(related))] as const;
  return zipSync(Object.fromEntries([...files, ofWorkbook]), { level: 0 });
}

function readOdsWorkbook(parts: PackageParts): ReadResult {
  const manifest = parts.text('META-INF/manifest.xml');
  if (xmlElements(manifest, 'encryption-data').length > 0) return failure('passwordProtected');
  const content = parts.text('content.xml');
  const workbook = readRaw(zipSync(unstyledOds(content), { level: 0 }));
  const hidden = hiddenOdsSheets(content);
  const sheets: ReadSheet[] = [];
  for (const index of workbook.SheetNames.keys()) {
    const sheet = readSheet(workbook, index);
    if (sheet === undefined) return failure('damagedWorkbook');
    const name = unescapeXml(sheet.name);
    sheets.push({ ...sheet, name, visibility: hidden.has(name) ? 'hidden' : 'visible' });
  }
  return success({ dateSystem: dateSystemOf(workbook), sheets });
}

/** What SheetJS needs of a spreadsheet without its styles: no raw value depends on them, and it stumbles over some. */
function unstyledOds(content: string): Record<string, Uint8Array> {
  const cells = content.replace(/<([\w.-]+:)automatic-styles\b[\s\S]*?<\/\1automatic-styles>/, '');
  return {
    'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
    'styles.xml': strToU8('<office:document-styles/>'),
    'content.xml': strToU8(cells),
  };
}
