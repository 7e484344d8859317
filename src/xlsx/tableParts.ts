import type { TableOutline } from '../log/workbook';
import type { PackageParts } from './packageParts';
import { cellRange } from './cellRange';
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
