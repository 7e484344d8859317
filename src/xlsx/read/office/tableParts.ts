import type { TableOutline } from '../../../ground/outline';
import { success, type Result } from '../../../ground/result';
import { cellRange } from '../sheets/cellRange';
import { DAMAGED, type ReadProblem } from '../sheets/fileLimits';
import { listedElements, type ElementAttributes } from '../package/listedElements';
import type { PackageParts } from '../package/packageParts';
import { relationships } from '../package/relationships';

const ATTRIBUTES = ['displayName', 'name', 'ref', 'headerRowCount', 'totalsRowCount'];

/**
 * The Excel tables of a worksheet part, which tell where its logs lie. A table without a header row is left out:
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
    let count = 0;
    const found = listedElements(parts, target, ['table'], ATTRIBUTES, (values) =>
      count++ === 0 ? values : undefined,
    );
    if (!found.ok && found.error.code !== DAMAGED.code) return found;
    // A damaged one is left out: the cells that it covers are there without it.
    const [values] = found.ok ? found.value : [];
    const table = values === undefined ? undefined : tableOutline(values);
    if (table !== undefined) tables.push(table);
  }
  return success(tables);
}

function tableOutline(table: ElementAttributes): TableOutline | undefined {
  const name = table.get('displayName') ?? table.get('name');
  const range = cellRange(table.get('ref') ?? '');
  if (name === undefined || range === undefined || table.get('headerRowCount') === '0') return undefined;
  return { name, range, hasTotalsRow: Number(table.get('totalsRowCount') ?? 0) > 0 };
}
