import type { CellValue } from '../../ground/outline';
import type { LogArea } from '../headings/area';
import type { HeaderRow } from '../headings/headerRow';
import type { Field } from '../model/field';
import { canBeDate } from '../values/canBeDate';
import { saysAnything } from '../values/tick';
import type { UnreadValues } from './unreadValues';

/** A column with this share of days, or more, is a column of days. */
const MOSTLY_DAYS = 0.8;
/** Fewer days may be notes where the log has a column for the replies. */
const FEWEST_DAYS = 3;

/**
 * The columns of a log that have no heading of their own and hold days, each with what these may be: the days of the replies,
 * or of their recordings. None where columns with headings hold both. A single day may be a reply, as below a heading
 * “Dates” that is merged over the days sent and the replies, where no other column holds these.
 */
export function unnamedDays(
  { headings }: HeaderRow,
  { range, sheet: { head } }: LogArea,
  rows: readonly (readonly CellValue[])[],
  columns: ReadonlyMap<Field, unknown>,
): readonly UnreadValues[] {
  const field = (['replied', 'recorded'] as const).find((one) => !columns.has(one));
  if (field === undefined) return [];
  return head.columns.flatMap((column, position) => {
    const isWithin = column >= range.firstColumn && column <= range.lastColumn;
    if (headings.has(column) || !isWithin) return [];
    const filled = rows.map((row) => row[position] ?? null).filter(saysAnything);
    const known = filled.filter(canBeDate).length;
    const isOfDays =
      known >= FEWEST_DAYS
        ? known > filled.length * MOSTLY_DAYS
        : field === 'replied' && known > 0 && known === filled.length;
    return isOfDays ? [{ field, column, known, filled: filled.length }] : [];
  });
}
