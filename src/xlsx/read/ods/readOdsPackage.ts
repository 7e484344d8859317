import { strToU8, zipSync } from 'fflate';
import { failure } from '../../../ground/result';
import { DAMAGED, NOT_A_WORKBOOK, PASSWORD_PROTECTED } from '../sheets/fileLimits';
import { OdsWatcher } from './odsWatcher';
import type { PackageParts } from '../package/packageParts';
import type { ReadResult } from '../sheets/readSheet';
import { readRaw, readSheets, type FoundOfSheet } from '../sheets/readSheets';
import { xmlElements } from '../../xmlElements';

const TYPE = 'opendocument.spreadsheet';

/** Reads an OpenDocument spreadsheet: its content, once that was looked through, and nothing else of it. */
export function readOdsPackage(parts: PackageParts): ReadResult {
  const manifest = parts.text('META-INF/manifest.xml');
  if (!manifest.ok) return manifest;
  if (!manifest.value.includes(TYPE) && !statedType(parts).includes(TYPE)) return failure(NOT_A_WORKBOOK);
  if (xmlElements(manifest.value, 'encryption-data').length > 0) return failure(PASSWORD_PROTECTED);
  const watcher = new OdsWatcher();
  const content = parts.xml('content.xml', watcher);
  return content.ok ? readContent(content.value, watcher.tables) : content;
}

/** The type that the package states in a part of its own, which is no XML. */
function statedType(parts: PackageParts): string {
  const bytes = parts.bytes('mimetype');
  return bytes.ok ? new TextDecoder().decode(bytes.value.subarray(0, 200)) : '';
}

function readContent(content: Uint8Array, tables: readonly FoundOfSheet[]): ReadResult {
  const workbook = readRaw(zipSync(spreadsheet(content), { level: 0 }));
  return workbook.SheetNames.length === tables.length ? readSheets(workbook, tables) : failure(DAMAGED);
}

/** What SheetJS needs of a spreadsheet; no raw value depends on its styles. */
function spreadsheet(content: Uint8Array): Record<string, Uint8Array> {
  return {
    'META-INF/manifest.xml': strToU8('<manifest:manifest/>'),
    'styles.xml': strToU8('<office:document-styles/>'),
    'content.xml': content,
  };
}
