import type { CellRange } from '../../../ground/address';
import { success, type Result } from '../../../ground/result';
import type { ChartPlan, TablePlan } from '../../../plan/workbookPlan';
import { listedElements } from '../package/listedElements';
import type { PackageParts } from '../package/packageParts';
import { relationships } from '../package/relationships';
import { cellRange } from '../sheets/cellRange';
import type { ReadProblem } from '../sheets/fileLimits';

/** How a worksheet looks, beside what its cells hold. */
export interface SheetLook {
  readonly merges: readonly CellRange[];
  /** whether rows or columns stay in view */
  readonly isFrozen: boolean;
  readonly hasHeaderOrFooter: boolean;
  readonly hidesColumns: boolean;
  /** the names of the sheets that its links lead to, by the address of their cell */
  readonly links: ReadonlyMap<string, string>;
  /** the styles of its first cells, by their addresses */
  readonly styles: ReadonlyMap<string, number>;
  readonly tables: readonly TablePlan[];
  readonly charts: readonly Pick<ChartPlan, 'name' | 'altText'>[];
}

/** Of so many cells the look is kept. */
const MOST_CELLS = 50_000;

const ELEMENTS = [
  'c',
  'col',
  'mergeCell',
  'pane',
  'hyperlink',
  'oddHeader',
  'oddFooter',
  'evenHeader',
  'evenFooter',
  'firstHeader',
  'firstFooter',
];

/** Reads the look of a worksheet part, its tables and its charts. Names of shapes that are no charts are left out. */
export function sheetLook(parts: PackageParts, part: string): Result<SheetLook, ReadProblem> {
  const merges: CellRange[] = [];
  const links = new Map<string, string>();
  const styles = new Map<string, number>();
  const found = { isFrozen: false, hasHeaderOrFooter: false, hidesColumns: false };
  const read = listedElements(
    parts,
    part,
    ELEMENTS,
    ['r', 's', 'ref', 'hidden', 'location'],
    (values, element) => {
      const style = Number(values.get('s') ?? 0);
      const range = cellRange(values.get('ref') ?? '');
      if (element === 'c') {
        if (styles.size < MOST_CELLS) styles.set(values.get('r') ?? '', style);
      } else if (element === 'mergeCell' && range !== undefined) merges.push(range);
      else if (element === 'pane') found.isFrozen = true;
      else if (element === 'col') found.hidesColumns ||= values.get('hidden') === '1';
      else if (element === 'hyperlink') {
        const sheet = sheetOf(values.get('location') ?? '');
        if (sheet !== undefined) links.set(values.get('ref') ?? '', sheet);
      } else if (/Header|Footer/.test(element)) found.hasHeaderOrFooter = true;
      return undefined;
    },
  );
  if (!read.ok) return read;
  const related = relationships(parts, part);
  if (!related.ok) return related;
  const targets = (type: string): readonly string[] =>
    related.value.filter((one) => one.type === type).map(({ target }) => target);
  const tables: TablePlan[] = [];
  for (const target of new Set(targets('table'))) {
    const table = tablePlan(parts, target);
    if (!table.ok) return table;
    tables.push(...table.value);
  }
  const charts: Pick<ChartPlan, 'name' | 'altText'>[] = [];
  for (const target of new Set(targets('drawing'))) {
    const drawn = chartsOf(parts, target);
    if (!drawn.ok) return drawn;
    charts.push(...drawn.value);
  }
  return success({ ...found, merges, links, styles, tables, charts });
}

/** `'L''été'!A1` leads to the sheet `L'été`. */
function sheetOf(location: string): string | undefined {
  const end = location.lastIndexOf('!');
  if (end < 0) return undefined;
  const name = location.slice(0, end);
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function tablePlan(parts: PackageParts, part: string): Result<readonly TablePlan[], ReadProblem> {
  let filterButtons = false;
  const read = listedElements(
    parts,
    part,
    ['table', 'autoFilter'],
    ['displayName', 'ref'],
    (values, element) => {
      const range = cellRange(values.get('ref') ?? '');
      if (element === 'autoFilter') filterButtons = true;
      return element === 'table' && range !== undefined
        ? { name: values.get('displayName') ?? '', range }
        : undefined;
    },
  );
  return read.ok ? success(read.value.map((table) => ({ ...table, filterButtons }))) : read;
}

/** The frames of a drawing that hold charts; a picture has a name and a text of its own. */
function chartsOf(
  parts: PackageParts,
  part: string,
): Result<readonly Pick<ChartPlan, 'name' | 'altText'>[], ReadProblem> {
  let isFrame = false;
  return listedElements(
    parts,
    part,
    ['graphicFrame', 'pic', 'sp', 'cNvPr'],
    ['name', 'descr'],
    (values, element) => {
      if (element !== 'cNvPr') isFrame = element === 'graphicFrame';
      return element === 'cNvPr' && isFrame
        ? { name: values.get('name') ?? '', altText: values.get('descr') ?? '' }
        : undefined;
    },
  );
}
