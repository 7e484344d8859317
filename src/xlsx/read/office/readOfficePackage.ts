import { failure } from '../../../ground/result';
import { DAMAGED, NOT_A_WORKBOOK } from '../sheets/fileLimits';
import { listedElements } from '../package/listedElements';
import type { PackageParts } from '../package/packageParts';
import type { ReadResult } from '../sheets/readSheet';
import { relationships } from '../package/relationships';
import { readBinaryWorkbook } from '../xlsb/readBinaryWorkbook';
import { readXmlWorkbook } from './readXmlWorkbook';

/** Reads an .xlsx, .xlsm or .xlsb. It throws whatever SheetJS throws of an .xlsb. */
export function readOfficePackage(parts: PackageParts): ReadResult {
  const types = listedElements(
    parts,
    '[Content_Types].xml',
    ['Override', 'Default'],
    ['ContentType'],
    (values) => {
      const type = values.get('ContentType') ?? '';
      return isWorkbook(type) ? type : undefined;
    },
  );
  if (!types.ok) return types;
  if (types.value.length === 0) return failure(NOT_A_WORKBOOK);
  const ofPackage = relationships(parts, '');
  if (!ofPackage.ok) return ofPackage;
  const part = ofPackage.value.find(({ type }) => type === 'officeDocument')?.target;
  if (part === undefined) return failure(DAMAGED);
  const related = relationships(parts, part);
  if (!related.ok) return related;
  const read = /\.bin$/i.test(part) ? readBinaryWorkbook : readXmlWorkbook;
  return read(parts, part, related.value);
}

/** A document or a presentation is such a package too. */
function isWorkbook(type: string): boolean {
  return /(?:spreadsheetml|ms-excel).*\.main(?:\+xml)?$/.test(type);
}
