import type { DateSystem } from '../../ground/calendarDay';
import { canBeDate } from '../values/canBeDate';
import { readShortDay } from '../values/shortDay';
import { titleBelowRow, type TitleMonth, titleOfLog, titleOfRow } from '../values/titleMonth';
import type { CellValue } from '../../ground/outline';

/** A row that may be a title, or a request of which only the reference or the day was entered. */
export interface PossibleTitle {
  /** words name a month or a year; a number, or a date, may well be something else */
  readonly isWords: boolean;
  /** whether it stands where the days sent do, so that it may be one */
  readonly isAmongDays: boolean;
  /** whether a day stands below it of which it says the month */
  completesDays: boolean;
}

/** Follows what the titles between the rows of a log say of the days below them, in the order of the sheet. */
export class TitleReader {
  private above: TitleMonth | undefined;
  private last: PossibleTitle | undefined;

  /** @param year the one year of which the log's own titles say that it is */
  constructor(
    year: number | undefined,
    private readonly system: DateSystem,
  ) {
    this.above = titleOfLog(year);
  }

  /** What the titles above the next row say. */
  get title(): TitleMonth | undefined {
    return this.above;
  }

  /**
   * Takes a row of which one cell holds anything; gives the title that it may be.
   *
   * @param isReference whether it may be a reference of the log's own as well: then a bare year says nothing for sure
   */
  take(cells: readonly CellValue[], sent: CellValue, isReference: boolean): PossibleTitle | undefined {
    const named = titleOfRow(cells, this.system);
    this.above = titleBelowRow(this.above, cells, this.system);
    if (named === undefined) return undefined;
    this.last = {
      isWords: cells.some((value) => /\p{L}/u.test(String(value ?? ''))),
      isAmongDays: canBeDate(sent),
      completesDays: false,
    };
    if (isReference && named.month === undefined) this.above = undefined;
    return this.last;
  }

  /** Passes by cells that are no title for sure: where they speak of another time, what the titles say holds no longer. */
  passBy(cells: readonly CellValue[]): void {
    for (const value of cells) {
      const said = titleBelowRow(this.above, [value], this.system);
      if (said?.year !== this.above?.year || said?.month !== this.above?.month) this.above = undefined;
    }
  }

  /** Notes the day of a request, which may need the title above it. */
  follow(sent: CellValue): void {
    if (this.above?.month === undefined || !this.last) return;
    const day = readShortDay(sent);
    // `13/3` below 1 March needs the year only, and other titles may say it.
    if (day?.kind === 'dayOfMonth' || (day && !this.last.isAmongDays)) this.last.completesDays = true;
  }
}
