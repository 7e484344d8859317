import type { CalendarDay } from '../../ground/calendarDay';
import type { LogProfile, RegisterProfile } from '../../log/model/profile';
import { WorkbookReading } from '../../log/workbookReading';
import type { OpenedWorkbook } from '../../xlsx/read/openWorkbook';

/** What decides how an added workbook is read, but for its cells and the day it is read on. */
export interface ReadingOfFile {
  readonly name: string;
  /** the profiles that were made for this workbook's logs */
  readonly profiles: readonly LogProfile[];
  /** those that were made for other logs, the latest last */
  readonly remembered: readonly LogProfile[];
  /** what was said of this workbook's registers */
  readonly answers: readonly RegisterProfile[];
}

/**
 * A workbook that was added as a file, and what was last read of it. The bytes of a file never change, so that it
 * is planned and read again only where something was said of it since, or the day is another: neither a workbook
 * that is added beside it nor a correction of another one's log costs it anything.
 */
export class AddedFile {
  #planned: { readonly given: string; readonly reading: WorkbookReading } | undefined;
  #readOn: CalendarDay | undefined;

  constructor(private readonly workbook: OpenedWorkbook) {}

  /** What reads the workbook as it is told to: that of before where the same was said. */
  plan(how: ReadingOfFile): WorkbookReading {
    const given = JSON.stringify(how);
    if (this.#planned?.given === given) return this.#planned.reading;
    const outline = { ...this.workbook.outline, name: how.name };
    const reading = new WorkbookReading(outline, how.profiles, how.remembered, how.answers);
    this.#planned = { given, reading };
    this.#readOn = undefined;
    return reading;
  }

  /** Reads the workbook as it was planned last; nothing is done where that was done on the same day. */
  read(today: CalendarDay): void {
    if (this.#readOn === today) return;
    this.#readOn = undefined;
    this.#planned?.reading.readAll(this.workbook, this.workbook.outline.dateSystem, today);
    this.#readOn = today;
  }
}
