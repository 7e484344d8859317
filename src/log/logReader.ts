import type { CalendarDay, DateSystem } from '../ground/calendarDay';
import { completeLog } from './checks/completeLog';
import { RegisterBelow } from './rows/registerBelow';
import { blockWithout } from './registers/withheldCells';
import { MarkedCellsCollector } from './rows/markedCells';
import type { RowsTaken } from './rows/cellsOfRows';
import { LogRowsBuilder } from './rows/logRowsBuilder';
import type { PlannedLog } from './planning/logPlan';
import type { RequestLog } from './model/requestLog';
import type { RowBlock } from '../ground/outline';
import { shownIssues } from './shownIssues';

/**
 * Reads a planned log: it takes the rows below the headings in blocks, top to bottom, and gives the request log.
 *
 * @example
 * const reader = new LogReader(planned, 1900, today);
 * for (const block of workbook.rows(layout.sheet, layout.body, columnsToRead(layout))) reader.take(block);
 * const log = reader.finish();
 */
export class LogReader {
  private readonly rows: LogRowsBuilder;
  private readonly marked: MarkedCellsCollector;
  private readonly registerBelow: RegisterBelow;

  /** @param today the day of the run: a later day in the log is a date in the future */
  constructor(
    private readonly planned: PlannedLog,
    dateSystem: DateSystem,
    private readonly today: CalendarDay,
  ) {
    this.marked = new MarkedCellsCollector(planned.layout, planned.withheld);
    this.registerBelow = new RegisterBelow(planned.layout);
    this.rows = new LogRowsBuilder(planned.layout, planned.profile, dateSystem);
  }

  take(block: RowBlock): void {
    for (const own of this.registerBelow.take(blockWithout(block, this.planned.withheld))) {
      this.marked.take(own);
      this.rows.take(own);
    }
  }

  /** What the cells of its rows are, and from where on rows were withheld: call it once the log is read. */
  get taken(): RowsTaken {
    return { cells: this.rows.cells, withheldBelow: this.registerBelow.withheldBelow };
  }

  /** The log with the issues of its rows; an empty log where no row is a request. Call it once, after the last block. */
  finish(): RequestLog {
    const { withheldBelow } = this.registerBelow;
    const log = completeLog(
      this.rows.build(),
      { marked: this.marked.all, withheldBelow },
      this.planned,
      this.today,
    );
    return { ...log, issues: shownIssues(log.issues, this.planned) };
  }
}
