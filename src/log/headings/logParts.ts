import { meaningOfTitles, NAMED_FIELDS } from '../vocabulary/titleTerms';
import { type HeaderRow, fieldNamed, headerRowsOf, NAMED_WORD_FOR_WORD } from './headerRow';
import { cellText } from '../../ground/cellText';
import { type LogArea, rowCells, rowTexts } from './area';
import { opensTotals } from '../vocabulary/rowTerms';
import { wordKey } from '../vocabulary/wordKey';

/** The cells of one log: where it lies, and its headings. */
export interface LogPart {
  readonly area: LogArea;
  readonly header: HeaderRow;
}

/** A title has few cells in its row: the title, and perhaps a date or a number beside it. */
const MOST_CELLS_OF_TITLE = 3;

/**
 * The logs of an area, one under another, top to bottom. Headings that only repeat those above them belong to the same
 * log, unless a title between says that other requests follow.
 *
 * @param logIn the log that can be read under these headings, or `undefined`
 */
export function logsBelow<Log>(area: LogArea, logIn: (part: LogPart) => Log | undefined): readonly Log[] {
  const headers: HeaderRow[] = [];
  for (const header of headerRowsOf(area)) {
    const previous = headers.at(-1);
    // Directly below each other they are the headings of one log, in two rows or two languages.
    const isAdjacent = previous !== undefined && header.row - header.rowCount <= previous.row;
    if (isAdjacent && header.score > previous.score) headers[headers.length - 1] = header;
    if (isAdjacent) continue;
    if (!previous || !repeats(area, previous, header) || namesOtherRequests(area, previous, header)) {
      headers.push(header);
    }
  }
  const parts = partsUnder(area, headers);
  const logs = parts.flatMap(({ header, ...part }) => {
    const log = logIn({ header, ...part });
    return log === undefined ? [] : [{ header, log }];
  });
  if (logs.length === parts.length) return logs.map(({ log }) => log);
  // Headings of another table do not cut the log above them: its reader says where they stand.
  const uncut = partsUnder(
    area,
    logs.map(({ header }) => header),
  );
  return uncut.flatMap((part) => logIn(part) ?? []);
}

function partsUnder(area: LogArea, headers: readonly HeaderRow[]): readonly LogPart[] {
  const starts = headers.map((header, index) => (index === 0 ? area.range.firstRow : titleRow(area, header)));
  return headers.map((header, index) => ({
    header,
    area: {
      ...area,
      range: {
        ...area.range,
        firstRow: starts[index] ?? header.row,
        lastRow: (starts[index + 1] ?? area.range.lastRow + 1) - 1,
      },
    },
  }));
}

/** Whether headings repeat those above, in whatever language; of two rows of them, the lower one may stand again alone. */
function repeats(area: LogArea, above: HeaderRow, below: HeaderRow): boolean {
  return (
    areSame(above.headings, below.headings) ||
    areSame(rowTexts(area, above.row), rowTexts(area, below.row)) ||
    translate(above, below)
  );
}

/** Whether headings name in each column the field that those above name, as in another language; three of them or more. */
function translate(above: HeaderRow, below: HeaderRow): boolean {
  if (above.headings.size !== below.headings.size || !below.fields.has('sent')) return false;
  const columns = [...above.headings.keys()];
  const fields = columns.map((column) => fieldNamed(above.meanings.get(column)));
  return (
    fields.filter((field) => field !== undefined).length >= NAMED_WORD_FOR_WORD &&
    columns.every(
      (column, at) => below.headings.has(column) && fieldNamed(below.meanings.get(column)) === fields[at],
    )
  );
}

function areSame(a: ReadonlyMap<number, string>, b: ReadonlyMap<number, string>): boolean {
  return (
    a.size === b.size && [...a].every(([column, text]) => wordKey(b.get(column) ?? '') === wordKey(text))
  );
}

/** Whether the titles above repeated headings name another organ, kind or origin than those of the log above. */
function namesOtherRequests(area: LogArea, above: HeaderRow, below: HeaderRow): boolean {
  const titles = titlesAbove(area, below.row - below.rowCount);
  const earlier = titlesAbove(area, above.row - above.rowCount);
  return NAMED_FIELDS.some((field) => {
    const named = meaningOfTitles(titles, field);
    return named !== undefined && named.code !== meaningOfTitles(earlier, field)?.code;
  });
}

/** The first row of the titles that stand directly above headings. */
function titleRow(area: LogArea, { row, rowCount }: HeaderRow): number {
  let first = row - rowCount + 1;
  while (first > area.range.firstRow && isTitle(area, first - 1, false)) first -= 1;
  return first;
}

/**
 * The texts of the titles from a row upwards, the nearest first, to the first row that is none. Above the first headings
 * of a sheet no row can be a request, and a title may have a day beside it.
 */
export function titlesAbove(area: LogArea, row: number, isFirst = false): readonly string[] {
  return titleRowsAbove(area, row, isFirst).flat();
}

/** The titles from a row upwards that stand alone in their row, so that they can speak of all that lies below. */
export function loneTitlesAbove(area: LogArea, row: number, isFirst: boolean): readonly string[] {
  return titleRowsAbove(area, row, isFirst)
    .filter(({ length }) => length === 1)
    .flat();
}

function titleRowsAbove(area: LogArea, row: number, isFirst: boolean): readonly (readonly string[])[] {
  const rows: (readonly string[])[] = [];
  for (let above = row; above >= area.sheet.head.firstRow; above -= 1) {
    if (isTitle(area, above, isFirst)) rows.push([...rowTexts(area, above).values()]);
    // Above the first headings lie a legend of colours too, or the headings of groups; the titles go on above them.
    else if (!isFirst) break;
  }
  return rows;
}

/**
 * A title, or an empty row between titles. Above the first headings it may have a day or a note beside it; between logs
 * it stands alone in its row, and is no reference of a request of which nothing else was entered.
 */
function isTitle(area: LogArea, row: number, isFirst: boolean): boolean {
  const filled = [...rowCells(area, row).values()].map(cellText).filter((text) => text !== '');
  const [text = ''] = filled;
  if (opensTotals(text)) return false;
  if (isFirst) return filled.length <= MOST_CELLS_OF_TITLE;
  return filled.length === 0 || (filled.length === 1 && (/\s/.test(text) || !/\d/.test(text)));
}
