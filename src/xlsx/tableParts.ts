import { columnIndex, type CellRange } from '../log/address';
import type { TableOutline } from '../log/workbook';
import type { PackageParts } from './packageParts';
import { relationships } from './relationships';
import { xmlElements } from './xmlElements';

/**
 * The Excel tables of a worksheet part, which SheetJS does not give. A table without a header row is left out:
 * its first row is not the header that recognition takes it for. Binary workbooks (.xlsb) give none.
 */
export function tablesOfSheet(parts: PackageParts, sheetPart: string): readonly TableOutline[] {
  return relationships(parts, sheetPart)
    .filter(({ type }) => type === 'table')
    .flatMap(({ target }) => tableOutline(parts.text(target)) ?? []);
}

function tableOutline(xml: string): TableOutline | undefined {
  const table = xmlElements(xml, 'table')[0];
  const name = table?.get('displayName') ?? table?.get('name');
  const range = cellRange(table?.get('ref') ?? '');
  if (name === undefined || range === undefined || table?.get('headerRowCount') === '0') return undefined;
  return { name, range, hasTotalsRow: Number(table?.get('totalsRowCount') ?? 0) > 0 };
}

function cellRange(reference: string): CellRange | undefined {
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(reference.trim());
  if (!match) return undefined;
  const [, firstLetters = '', firstNumber = '', lastLetters = firstLetters, lastNumber = firstNumber] = match;
  const [firstColumn, lastColumn] = [columnIndex(firstLetters), columnIndex(lastLetters)];
  const [firstRow, lastRow] = [Number(firstNumber) - 1, Number(lastNumber) - 1];
  if (firstColumn === undefined || lastColumn === undefined || firstRow < 0) return undefined;
  if (lastColumn < firstColumn || lastRow < firstRow || lastRow >= 1048576) return undefined;
  return { firstRow, firstColumn, lastRow, lastColumn };
}
