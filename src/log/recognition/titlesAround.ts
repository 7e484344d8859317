import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import type { LogArea } from '../headings/area';
import type { HeaderRow } from '../headings/headerRow';
import { loneTitlesAbove, titlesAbove } from '../headings/logParts';
import type { LogTitles } from './fixedFields';

/**
 * The texts that name the log, the nearest first: above its headings, its table's, its sheet's, its workbook's name.
 * Where logs lie beside each other, a title of the sheet may speak of them all, but not of where one was sent from.
 */
export function titlesAround(area: LogArea, { row, rowCount }: HeaderRow, workbook: string): LogTitles {
  const names = [area.table, area.sheet.name];
  const around = [...names, workbook];
  const whole = { ...area, range: { ...(area.sheet.usedRange ?? area.range), lastRow: area.range.lastRow } };
  // Only a log further down can have another one's requests above it.
  const isFirst = area.tableEnd === undefined && area.range.firstRow === area.sheet.head.firstRow;
  const above = row - rowCount;
  if (!area.hasNeighbour) {
    const titles = titlesAbove(whole, above, isFirst);
    const nearest = hasTableBeside(area) ? titlesAbove(area, above) : [];
    const others = nearest.length === 0 ? titles : loneTitlesAbove(whole, above, isFirst);
    return { own: [...nearest, ...others, ...around], shared: [], names };
  }
  const own = titlesAbove(area, above, isFirst);
  const shared = loneTitlesAbove(whole, above, isFirst).filter((title) => !own.includes(title));
  return { own: [...own, ...around], shared, names };
}

/** Whether the sheet has another Excel table in the rows of one: each has its own titles above it. */
function hasTableBeside({ sheet, table, range }: LogArea): boolean {
  const own = sheet.tables.find(({ name }) => name === table);
  return (
    own !== undefined &&
    sheet.tables.some(
      (other) =>
        other !== own &&
        other.range.firstRow <= range.lastRow &&
        range.firstRow <= other.range.lastRow &&
        (other.range.lastColumn < own.range.firstColumn || own.range.lastColumn < other.range.firstColumn),
    )
  );
}

/** A title right below the headings is that of the first requests; all others come before it. */
export function withTitleBelow(
  titles: LogTitles,
  [first = []]: readonly (readonly CellValue[])[],
): LogTitles {
  const filled = first.filter((value) => cellText(value) !== '');
  const [title] = filled;
  return filled.length === 1 && typeof title === 'string'
    ? { ...titles, own: [...titles.own, title] }
    : titles;
}
