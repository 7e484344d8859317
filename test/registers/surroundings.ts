import type { IsoDay } from '../report/naiveCalendar';
import type { Draw } from './draw';
import type { DrawnRequest } from './drawnRequest';
import { columnLetters, type DrawnCell, type DrawnSheet } from './registerSheet';
import type { Voice } from './voice';

/** What stands on a log's sheet around and between its requests, and is none of them. */
export interface Surroundings {
  readonly hasLetterhead: boolean;
  /** the headings again after some requests, as somebody printed them on each page */
  readonly repeatsHeadings: boolean;
  /** a row with the month above the requests of each month */
  readonly hasBanners: boolean;
  readonly beside: 'none' | 'contacts' | 'counts';
  readonly hasSummary: boolean;
  /** a defined name, which ends above the last requests */
  readonly isNamed: boolean;
}

export const NO_SURROUNDINGS: Surroundings = {
  hasLetterhead: false,
  repeatsHeadings: false,
  hasBanners: false,
  beside: 'none',
  hasSummary: false,
  isNamed: false,
};

export function drawSurroundings(draw: Draw, isText: boolean): Surroundings {
  return {
    hasLetterhead: draw.isIn(12),
    repeatsHeadings: draw.isIn(8),
    hasBanners: draw.isIn(8),
    beside: draw.weighed({ none: 86, contacts: 7, counts: 7 }),
    hasSummary: draw.isIn(10),
    isNamed: !isText && draw.isIn(8),
  };
}

/** The Court, and how the sheet may be used. */
export function letterhead(draw: Draw, voice: Voice, indent: readonly undefined[]): readonly DrawnCell[][] {
  const court = [...indent, voice.passage('letterheadCourt')];
  return draw.isIn(50) ? [court] : [court, [...indent, voice.passage('letterheadClass')]];
}

/** The month in which a request was sent, in words. */
export function bannerOf({ main }: Voice, sent: IsoDay): string {
  const month = main.months[Number(sent.slice(5, 7)) - 1];
  return sent === '' || month === undefined ? '' : `${month} ${sent.slice(0, 4)}`;
}

/** How many were sent, replied to and are pending, below the log. */
export function addSummary(
  voice: Voice,
  rows: DrawnCell[][],
  indent: readonly undefined[],
  requests: readonly DrawnRequest[],
): void {
  const replied = requests.filter((request) => request.replied !== '').length;
  rows.push(
    [],
    [...indent, voice.passage('summary')],
    [...indent, voice.passage('summarySent'), requests.length],
    [...indent, voice.passage('summaryReplied'), replied],
    [...indent, voice.passage('summaryPending'), requests.length - replied],
  );
}

/** A small table to the right of the log, which an empty column parts from it. */
export function addBeside(
  draw: Draw,
  voice: Voice,
  rows: DrawnCell[][],
  place: { kind: 'contacts' | 'counts'; row: number; column: number },
): void {
  const table: readonly (readonly DrawnCell[])[] =
    place.kind === 'contacts'
      ? [
          [voice.passage('contactHead'), voice.passage('contactPhone')],
          ['M. Durand', draw.between(1000, 9999)],
          ['A. Okello', draw.between(1000, 9999)],
        ]
      : [
          [voice.passage('summary'), undefined],
          [voice.passage('summarySent'), draw.between(10, 60)],
          [voice.passage('summaryPending'), draw.between(1, 20)],
        ];
  for (const [at, cells] of table.entries()) {
    const row = rows[place.row + at];
    if (row === undefined) continue;
    const gap = Array.from({ length: Math.max(0, place.column - row.length) }, () => undefined);
    row.push(...gap, ...cells);
  }
}

/** A name for the log's range that was not made longer when requests were added. */
export function nameOfRange(
  sheet: string,
  headerRow: number,
  lastRow: number,
  width: number,
): NonNullable<DrawnSheet['definedName']> {
  const last = Math.max(headerRow + 3, lastRow - 4);
  const range = `$A$${headerRow}:$${columnLetters(width - 1)}$${last}`;
  return { name: 'RequestRange', formula: `='${sheet.replaceAll("'", "''")}'!${range}` };
}
