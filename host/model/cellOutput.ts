import { CellType, type CellData } from '../univer/cellData';
import type { SpreadsheetEngine } from '../univer/engine';

const ERROR = /^#(N\/A|DIV\/0!|REF!|NAME\?|VALUE!|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

const DAYS_TO_1904 = 1462;

/** What `values` gives for a cell: an empty text for nothing, a serial for a date, an error's text. */
export function cellValue(cell: CellData | undefined): string | number | boolean {
  const value = cell?.v;
  if (value === undefined || value === null) return '';
  if (cell?.t === CellType.truth) return value === true || (value !== '0' && Number(value) !== 0);
  if (cell?.t === CellType.number && typeof value === 'string') return Number(value);
  return value;
}

export function cellFormula(cell: CellData | undefined): string | number | boolean {
  return cell?.f ?? cellValue(cell);
}

export type ValueType = 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error';

export function valueType(cell: CellData | undefined): ValueType {
  const value = cellValue(cell);
  if (value === '') return cell?.f ? 'String' : 'Empty';
  if (typeof value === 'number') return 'Double';
  if (typeof value === 'boolean') return 'Boolean';
  return ERROR.test(value) && cell?.t !== CellType.forcedText ? 'Error' : 'String';
}

/** What the cell shows. */
export function cellText(
  cell: CellData | undefined,
  format: string,
  numberFormats: SpreadsheetEngine['numberFormats'],
  use1904: boolean,
): string {
  const value = cellValue(cell);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value === '' || (typeof value === 'string' && !format.includes('@'))) return value;
  // A workbook that counts from 1904 shows the same serial as a day that much later.
  const shift = use1904 && typeof value === 'number' && numberFormats.isDateFormat(format) ? DAYS_TO_1904 : 0;
  return numberFormats.format(format, typeof value === 'number' ? value + shift : value, { throws: false });
}
