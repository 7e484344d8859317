import { canBeDate } from '../values/canBeDate';
import type { LogArea } from '../headings/area';
import { areasOf, filledCells } from '../headings/areasOf';
import { DATE_FIELDS, type Field } from '../model/field';
import { findHeaderRow, type HeaderRow, likelyHeadings } from '../headings/headerRow';
import type { SheetHeadings } from '../model/issue';
import { namedColumns } from '../headings/namedColumns';
import type { SheetOutline } from '../../ground/outline';

/** A table with fewer days is a note, or an example. */
const FEWEST_DAYS = 5;
/** Headings that can hardly be meant otherwise. */
const SURE = 0.9;
const TELLING: readonly Field[] = ['reference', 'addressee'];

/**
 * The sheets that look like a register and were not read as a log: with a heading that names a reference or an
 * addressee, one that may name a day, and a column of days. What stands there is in no figure, and nobody would notice.
 *
 * @param sheets those on which no log was found
 */
export function unreadRegisters(sheets: readonly SheetOutline[]): readonly SheetHeadings[] {
  return sheets.flatMap((sheet) => {
    const known = new Set<string>();
    for (const area of areasOf(sheet)) {
      if (known.has(filledCells(area))) continue;
      known.add(filledCells(area));
      const header = findHeaderRow(area) ?? likelyHeadings(area);
      if (header === undefined || !namesRequests(header) || !holdsDays(area, header)) continue;
      const headings = [...namedColumns(header.headings).values()];
      return [{ sheet: sheet.name, row: header.row + 1, headings }];
    }
    return [];
  });
}

/**
 * Whether a sheet has a column of days, whatever stands above them: of one that nobody is shown, this is enough to be said
 * not to be read.
 */
export function hasColumnOfDays({ head }: SheetOutline): boolean {
  return head.columns.some(
    (_, position) => head.rows.filter((cells) => canBeDate(cells[position] ?? null)).length >= FEWEST_DAYS,
  );
}

function namesRequests({ meanings }: HeaderRow): boolean {
  const all = [...meanings.values()];
  return (
    all.some((meaning) => TELLING.some((field) => (meaning.get(field) ?? 0) >= SURE)) &&
    all.some((meaning) => DATE_FIELDS.some((field) => meaning.has(field)))
  );
}

function holdsDays({ sheet: { head } }: LogArea, { row, headings }: HeaderRow): boolean {
  const rows = head.rows.slice(row + 1 - head.firstRow);
  return [...headings.keys()].some((column) => {
    const position = head.columns.indexOf(column);
    return rows.filter((cells) => canBeDate(cells[position] ?? null)).length >= FEWEST_DAYS;
  });
}
