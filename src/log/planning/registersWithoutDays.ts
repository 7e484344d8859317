import { cellText } from '../../ground/cellText';
import type { CellValue, SheetOutline } from '../../ground/outline';
import { columnValues } from '../headings/area';
import type { RegisterLayout } from '../registers/registerLayout';
import { REGISTERS } from '../registers/registers';
import { canBeDate } from '../values/canBeDate';

const HAS_YEAR = /(?:19|20)\d\d/;

/**
 * Of registers whose entries may be sealed, the sheets of those that have something else in all cells where each entry has
 * its day: another list may have been taken for one, of which nothing would be counted, shown or said.
 */
export function registersWithoutDays(
  sheets: readonly SheetOutline[],
  registers: readonly RegisterLayout[],
): readonly string[] {
  return registers.flatMap((layout) => {
    const sheet = sheets.find(({ name }) => name === layout.sheet);
    return sheet !== undefined && daysNeeded(layout).some((column) => holdsNoDay(sheet, layout, column))
      ? [layout.sheet]
      : [];
  });
}

/** The columns in which each entry has a day. */
function daysNeeded({ id, columns }: RegisterLayout): readonly number[] {
  const definition = REGISTERS.find((one) => one.id === id);
  if (definition?.mayBeSealed !== true) return [];
  const needed = new Set(
    Object.entries(definition.fields).flatMap(([name, { holds, needed: whose }]) =>
      holds === 'day' && whose === 'column' ? [name] : [],
    ),
  );
  return columns.flatMap(({ index, field }) => (field !== undefined && needed.has(field) ? [index] : []));
}

function holdsNoDay(sheet: SheetOutline, { body }: RegisterLayout, column: number): boolean {
  const filled = columnValues({ sheet, range: body }, column).filter((value) => cellText(value) !== '');
  return filled.length > 0 && !filled.some(mayTellDay);
}

/** A year alone is told as well, and is no day. */
function mayTellDay(value: CellValue): boolean {
  return canBeDate(value) || HAS_YEAR.test(cellText(value));
}
