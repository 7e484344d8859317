import type { TableOutline } from '../../../ground/outline';
import { success, type Result } from '../../../ground/result';
import { cellRange } from '../sheets/cellRange';
import { DAMAGED, type ReadProblem } from '../sheets/fileLimits';
import type { PackageParts } from '../package/packageParts';
import { relationships } from '../package/relationships';
import { xmlElements } from '../../xmlElements';

/**
 * The Excel tables of a worksheet part, which SheetJS does not give. A table without a header row is left out:
 * its first row is not the header that recognition takes it for. Binary workbooks (.xlsb) give none.
 */
export function tablesOfSheet(
  parts: PackageParts,
  sheetPart: string,
): Result<readonly TableOutline[], ReadProblem> {
  const related = relationships(parts, sheetPart);
  if (!related.ok) return related;
  const targets = related.value.filter(({ type }) => type === 'table').map(({ target }) => target);
  const tables: TableOutline[] = [];
  for (const target of new Set(targets)) {
    const xml = parts.text(target);
    if (!xml.ok && xml.error.code !== DAMAGED.code) return xml;
    // A damaged one is left out: the cells that it covers are there without it.
    if (!xml.ok) continue;
    const table = tableOutline(xml.value);
    if (table !== undefined) tables.push(table);
  }
  return success(tables);
}

function tableOutline(xml: string): TableOutline | undefined {
  const table = xmlElements(xml, 'table')[0];
  const name = table?.get('displayName') ?? table?.get('name');
  const range = cellRange(table?.get('ref') ?? '');
  if (name === undefined || range === undefined || table?.get('headerRowCount') === '0') return undefined;
  return { name, range, hasTotalsRow: Number(table?.get('totalsRowCount') ?? 0) > 0 };
}
