import { cellAddress } from '../../ground/address';
import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import type { LogArea } from '../headings/area';
import type { HeaderRow } from '../headings/headerRow';
import type { Field } from '../model/field';
import { canBeDate } from '../values/canBeDate';
import { affirms, denies } from '../values/tick';
import { withoutQuestion } from '../vocabulary/askedHeading';
import {
  isReferenceTakenBack,
  saysUnsent,
  type TakesBack,
  takesBackBelow,
  takesBackRequest,
} from '../vocabulary/rowTerms';

/** A cell beside a request that says that it does not count. */
export interface TakenBackCell {
  readonly cell: string;
  readonly text: string;
}

/**
 * Cells of the log's first rows that say of their request that it does not count, or was not sent: in the column of the
 * references, in those of what became of them, and in those that no field is read from, by a text of their own or by a yes
 * or a no below a heading that asks for it. The request has a day sent, and so it is counted.
 *
 * @param ticked the columns of which the one that is ticked says the outcome
 */
export function requestsTakenBack(
  { range, sheet: { head } }: LogArea,
  { row: headerRow, headings }: HeaderRow,
  columns: ReadonlyMap<Field, { readonly column: number }>,
  ticked: ReadonlyMap<number, string>,
): readonly TakenBackCell[] {
  const sent = head.columns.indexOf(columns.get('sent')?.column ?? -1);
  const reference = columns.get('reference')?.column;
  const read = new Set([...columns.values()].map(({ column }) => column));
  const stages = new Set([columns.get('status')?.column, columns.get('outcome')?.column]);
  const below = new Map(
    [...headings].flatMap(([column, heading]): [number, TakesBack | undefined][] =>
      read.has(column) || ticked.has(column) ? [] : [[column, takesBackBelow(withoutQuestion(heading))]],
    ),
  );
  const start = headerRow + 1 - head.firstRow;
  return head.rows.slice(start, range.lastRow + 1 - head.firstRow).flatMap((row, index) => {
    if (!canBeDate(row[sent] ?? null)) return [];
    const at = row.findIndex((value, position) => {
      const column = head.columns[position] ?? -1;
      if (value === null || column < range.firstColumn || column > range.lastColumn) return false;
      if (saysSo(value, below.get(column))) return true;
      if (typeof value !== 'string') return false;
      if (column === reference) return isReferenceTakenBack(value);
      if (stages.has(column)) return saysUnsent(value);
      return !read.has(column) && (takesBackRequest(value) || saysUnsent(value));
    });
    const column = head.columns[at];
    if (column === undefined) return [];
    return [{ cell: cellAddress(headerRow + 1 + index, column), text: cellText(row[at] ?? null) }];
  });
}

function saysSo(value: CellValue, by: TakesBack | undefined): boolean {
  if (by === undefined) return false;
  return by === 'byYes' ? affirms(value) : denies(value);
}
