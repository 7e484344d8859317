import type { ExcelHost } from '../../../host/excelHost';
import { knownDay } from '../../../src/ground/calendarDay';
import { reportSets, setOf } from '../../../src/excel/reportSets';
import { readMarks } from '../../../src/excel/sheetMark';
import { InProcessComputation } from '../../../src/taskpane/computation/inProcessComputation';
import { createPaneService } from '../../../src/taskpane/service/excelPaneService';
import { PaneController } from '../../../src/taskpane/state/paneController';

/* A pane over the stand-in for Excel, in a workbook with a log of the OTP and one of the Registry. */

const TODAY = knownDay(2026, 11, 24);
const QUIET = 5;
const PATIENCE = { untilStalled: 600_000, afterCancel: 100, afterFailure: 100, forSmallThings: 600_000 };

const HEADINGS = ['Reference', 'Type of request', 'Requested State', 'Date sent', 'Date of reply', 'Outcome'];

const OTP_ROWS = [
  ['OTP-1', 'RFA', 'Belgium', 44460, 44470, 'Executed'],
  ['OTP-2', 'RFA', 'Chile', 44500, 44530, 'Executed'],
  ['OTP-3', 'RFA', 'Kenya', 44830, 44845, 'Executed'],
  ['OTP-4', 'Notification of mission', 'Ghana', 44900, '', ''],
  ['OTP-5', 'RFA', 'France', 45000, 45030, 'Refused'],
];

const REGISTRY_ROWS = [
  ['REG-1', 'RFC', 'Belgium', 44461, 44480, 'Positive'],
  ['REG-2', 'RFC', 'Chile', 44831, 44850, 'Positive'],
  ['REG-3', 'RFC', 'Kenya', 44832, 44902, 'Negative'],
  ['REG-4', 'RFC', 'Ghana', 44901, '', ''],
];

/** The logs' sheets, by what is typed into the title of each. */
export const LOGS = [
  { sheet: 'OTP log', title: 'Office of the Prosecutor', rows: OTP_ROWS },
  { sheet: 'HQ log', title: 'Registry headquarters', rows: REGISTRY_ROWS },
] as const;

/** A sheet of the report, as the host has it. */
export interface MarkedSheet {
  readonly id: string;
  readonly name: string;
}

/** A person at a pane. */
export class PaneSession {
  controller: PaneController;

  constructor(readonly host: ExcelHost) {
    for (const { sheet, title, rows } of LOGS) {
      host.addSheet(sheet).set('A1', [[title, '', '', '', '', ''], HEADINGS, ...rows]);
    }
    this.controller = this.newPane();
  }

  private newPane(): PaneController {
    const service = createPaneService(() => TODAY, new InProcessComputation(), undefined, QUIET);
    return new PaneController(service, 'en', PATIENCE);
  }

  /** Closes the pane and opens it again, as Excel does with a workbook. */
  async reload(): Promise<void> {
    this.controller.close();
    this.controller = this.newPane();
    await this.controller.open();
  }

  /** Waits until nothing is going on, and the pane has heard of everything: nobody asks Excel anything any more. */
  async settled(): Promise<void> {
    const { requests } = this.host;
    let asked = -1;
    for (let quietRounds = 0; quietRounds < 3; quietRounds += 1) {
      if (requests.length !== asked || this.controller.getState().activity.kind !== 'idle') quietRounds = 0;
      asked = requests.length;
      await this.host.settled();
      await new Promise((resolve) => setTimeout(resolve, 2 * QUIET));
    }
  }

  /** The sheets of the latest report that stand in the workbook, told by their marks. */
  async markedSheets(): Promise<readonly MarkedSheet[]> {
    return Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const marks = await readMarks(context, worksheets.items);
      const [latest] = reportSets(marks.filter((mark) => mark !== undefined));
      return worksheets.items.flatMap(({ name }, index) => {
        const mark = marks[index];
        return mark === undefined || setOf(mark) !== latest?.id ? [] : [{ id: mark.id, name }];
      });
    });
  }
}
