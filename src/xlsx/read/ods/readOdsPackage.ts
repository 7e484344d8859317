import { MergedCells } from '../../../ground/mergedCells';
import { failure, success, type Result } from '../../../ground/result';
import type { PackageParts } from '../package/packageParts';
import {
  DAMAGED,
  FILE_LIMITS,
  NOT_A_WORKBOOK,
  PASSWORD_PROTECTED,
  type ReadProblem,
} from '../sheets/fileLimits';
import { namedRangesBySheet } from '../sheets/namedRanges';
import type { ReadResult } from '../sheets/readSheet';
import { OdsNamedStylesReader } from './odsNamedStylesReader';
import { OdsReader } from './odsReader';
import { OdsStyles } from './odsStyles';

const TYPE = 'opendocument.spreadsheet';
const CONTENT = 'content.xml';
const STYLES = 'styles.xml';
const MANIFEST = 'META-INF/manifest.xml';

/** Reads an OpenDocument spreadsheet: its named styles and its content as they are unpacked, and nothing else of it. */
export function readOdsPackage(parts: PackageParts): ReadResult {
  const manifest = manifestText(parts);
  if (!manifest.ok) return manifest;
  if (!manifest.value.includes(TYPE) && !statedType(parts).includes(TYPE)) return failure(NOT_A_WORKBOOK);
  if (/<(?:[\w.-]+:)?encryption-data[\s/>]/.test(manifest.value)) return failure(PASSWORD_PROTECTED);
  const reader = new OdsReader(namedStyles(parts));
  const problem = parts.read(CONTENT, reader) ?? reader.problem();
  if (problem !== undefined) return failure(problem);
  const names = namedRangesBySheet(reader.names);
  const sheets = reader.sheets.map(
    ({ name, isHidden, cells, merges, mergedAcross, hidesRows, struckRows }) => ({
      name,
      visibility: isHidden ? ('hidden' as const) : ('visible' as const),
      tables: [],
      namedRanges: names.get(name) ?? [],
      hidesRows,
      struckRows: struckRows.end(),
      merges: new MergedCells(merges),
      mergedAcross: mergedAcross.end(),
      cells,
    }),
  );
  return success({ dateSystem: reader.dateSystem, sheets });
}

/** Where the named styles cannot be read, none strikes out: no figure depends on them. */
function namedStyles(parts: PackageParts): OdsStyles {
  const styles = new OdsStyles();
  if (!parts.has(STYLES)) return styles;
  return parts.read(STYLES, new OdsNamedStylesReader(styles)) === undefined ? styles : new OdsStyles();
}

function manifestText(parts: PackageParts): Result<string, ReadProblem> {
  if (!parts.has(MANIFEST)) return success('');
  const bytes = parts.bytes(MANIFEST);
  if (!bytes.ok) return bytes;
  if (bytes.value.length > FILE_LIMITS.ratioFreeBytes) return failure(DAMAGED);
  return success(new TextDecoder().decode(bytes.value));
}

/** The type that the package states in a part of its own, which is no XML. */
function statedType(parts: PackageParts): string {
  const bytes = parts.bytes('mimetype');
  return bytes.ok ? new TextDecoder().decode(bytes.value.subarray(0, 200)) : '';
}
