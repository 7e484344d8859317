import { cellText } from '../../ground/cellText';
import { wordKey } from '../vocabulary/wordKey';
import type { LogArea } from './area';
import { findHeaderRow } from './headerRow';

/** Of the headings of two logs beside each other at least this many, and this share of the fewer, are the same. */
const FEWEST_REPEATED = 2;
const MOSTLY_REPEATED = 0.5;

/**
 * The parts of an area that lie beside each other: between columns that are empty, or from one set of headings to the
 * next where the same headings stand again. Empty where nothing divides it.
 */
export function partsBeside(area: LogArea): readonly LogArea[] {
  const byGap = columnGroups(area);
  if (byGap.length > 1) return byGap.map((columns) => columnsOf(area, columns));
  const byRepeat = repeatedGroups(area);
  return byRepeat.length > 1 ? byRepeat.map((columns) => columnsOf(area, columns)) : [];
}

interface Columns {
  readonly firstColumn: number;
  readonly lastColumn: number;
}

function columnsOf(area: LogArea, columns: Columns): LogArea {
  return { ...area, range: { ...area.range, ...columns }, hasNeighbour: true };
}

/** The runs of columns that hold anything in the sheet's head. */
function columnGroups({ sheet: { head }, range }: LogArea): readonly Columns[] {
  const groups: Columns[] = [];
  const positions = new Map(head.columns.map((column, position) => [column, position]));
  let firstColumn: number | undefined;
  for (let column = range.firstColumn; column <= range.lastColumn + 1; column += 1) {
    const position = column <= range.lastColumn ? positions.get(column) : undefined;
    const isFilled =
      position !== undefined && head.rows.some((row) => cellText(row[position] ?? null) !== '');
    if (isFilled) firstColumn ??= column;
    else if (firstColumn !== undefined) {
      groups.push({ firstColumn, lastColumn: column - 1 });
      firstColumn = undefined;
    }
  }
  return groups;
}

/**
 * The runs of columns that begin with the same heading, `Reference | State | Sent | Reference | State | Sent`. Where the
 * first heading alone stands again, `Day | Reference | Day | Outcome`, it is a request and its reply.
 */
function repeatedGroups(area: LogArea): readonly Columns[] {
  const header = findHeaderRow(area);
  const headings = [...(header?.headings ?? [])].map(([column, text]) => [column, wordKey(text)] as const);
  const [, opening = ''] = headings[0] ?? [];
  const starts = headings.filter(([, key]) => key === opening).map(([column]) => column);
  const groups = starts.map((firstColumn, index) => ({
    firstColumn,
    lastColumn: (starts[index + 1] ?? area.range.lastColumn + 1) - 1,
  }));
  const keysOf = ({ firstColumn, lastColumn }: Columns): ReadonlySet<string> =>
    new Set(headings.flatMap(([column, key]) => (column < firstColumn || column > lastColumn ? [] : key)));
  const [first = new Set<string>(), ...others] = groups.map(keysOf);
  return others.every((other) => isRepeated(first, other)) ? groups : [];
}

function isRepeated(first: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...other].filter((key) => first.has(key)).length;
  return common >= FEWEST_REPEATED && common >= Math.min(first.size, other.size) * MOSTLY_REPEATED;
}
