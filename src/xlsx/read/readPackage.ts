import { failure } from '../../ground/result';
import { PASSWORD_PROTECTED } from './sheets/fileLimits';
import { PackageParts } from './package/packageParts';
import type { QuickUnpacking } from './package/quickUnpacking';
import { readOdsPackage } from './ods/readOdsPackage';
import { readOfficePackage } from './office/readOfficePackage';
import type { ReadResult } from './sheets/readSheet';
import { zipDirectory } from './package/zipDirectory';

/** Reads a workbook that is a zip archive: .xlsx, .xlsm, .xlsb, .ods. It throws whatever SheetJS throws of an .xlsb. */
export function readPackage(bytes: Uint8Array, quick?: QuickUnpacking): ReadResult {
  const entries = zipDirectory(bytes);
  if (!entries.ok) return entries;
  if (entries.value.some(({ encrypted }) => encrypted)) return failure(PASSWORD_PROTECTED);
  const parts = new PackageParts(entries.value, quick);
  return parts.has('[Content_Types].xml') ? readOfficePackage(parts) : readOdsPackage(parts);
}
