import { rowsPerBlock, type Values } from '../../../src/excel/cellBlocks';
import { type CellValue, HEAD_ROWS, type WorkbookOutline } from '../../../src/ground/outline';
import { periodStartingIn } from '../../../src/report/period';
import type { Result } from '../../../src/ground/result';
import type { ComputationFailure } from '../../../src/taskpane/computation/computation';
import { plannedReport } from '../../../src/taskpane/service/plannedReport';
import { WorkerComputation } from '../../../src/taskpane/computation/workerComputation';
import type { ComputedReport } from '../../../src/taskpane/contract/paneService';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/contract/storedSettings';
import { LARGE_LOG_HEADINGS, LARGE_LOG_SHEET } from '../../bench/largeLogRows';
import type { RowsAsked } from './excelStandIn';
import { RUN_BEGINS } from './runMark';

export interface RunAsked {
  readonly rows: number;
  /** of how many requests one lacks the day it was sent; 0 for none */
  readonly faultEvery: number;
}

/** How the page fared in a part of a run. */
interface Turns {
  /** how often the page's own work got its turn */
  readonly turns: number;
  /** the longest that it had to wait for it, milliseconds */
  readonly longestGap: number;
  /** milliseconds */
  readonly duration: number;
}

export interface MeasuredRun {
  readonly requests: number;
  readonly issueCount: number;
  readonly cells: number;
  readonly figures: ComputedReport['figures'];
  readonly parts: Readonly<Record<'reading' | 'computing', Turns>>;
}

declare global {
  interface Window {
    run?: (asked: RunAsked) => Promise<MeasuredRun>;
  }
}

const WIDTH = LARGE_LOG_HEADINGS.length;
const TODAY = 20_781;
/** The shortest time that browsers let pass between two turns of a timer. */
const TICK = 4;

/** Counts how often a timer of the page comes to its turn, and how late at the most. */
class TurnCounter {
  private turns = 0;
  private longestGap = 0;
  private last = performance.now();
  private readonly started = this.last;
  private readonly timer = setInterval(() => {
    const now = performance.now();
    this.longestGap = Math.max(this.longestGap, now - this.last);
    this.last = now;
    this.turns += 1;
  }, TICK);

  end(): Turns {
    clearInterval(this.timer);
    const now = performance.now();
    const longestGap = Math.max(this.longestGap, now - this.last);
    return { turns: this.turns, longestGap, duration: now - this.started };
  }
}

class StandIn {
  private readonly worker = new Worker('/excel.js');

  async read(asked: RowsAsked): Promise<Values> {
    const text = await new Promise<string>((resolve) => {
      this.worker.onmessage = ({ data }: { readonly data: string }) => {
        resolve(data);
      };
      this.worker.postMessage(asked);
    });
    const answer: unknown = JSON.parse(text);
    if (typeof answer !== 'object' || answer === null || !('Values' in answer)) throw new Error(text);
    return Array.isArray(answer.Values) ? answer.Values.map(cellsOf) : [];
  }

  close(): void {
    this.worker.terminate();
  }
}

function cellsOf(row: unknown): readonly CellValue[] {
  return Array.isArray(row) ? row.map(cellOf) : [];
}

function cellOf(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  return typeof value === 'string' && value !== '' ? value : null;
}

function outlineOf(rows: number, head: Values): WorkbookOutline {
  const columns = Array.from({ length: WIDTH }, (_, column) => column);
  return {
    name: 'Book1.xlsx',
    dateSystem: 1900,
    sheets: [
      {
        name: LARGE_LOG_SHEET,
        visibility: 'visible',
        usedRange: { firstRow: 0, firstColumn: 0, lastRow: rows, lastColumn: WIDTH - 1 },
        tables: [],
        head: { firstRow: 0, columns, rows: head },
      },
    ],
  };
}

function valueOf<T>(result: Result<T, ComputationFailure>): T {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail}`);
  return result.value;
}

window.run = async ({ rows, faultEvery }) => {
  const excel = new StandIn();
  const computation = new WorkerComputation(() => new Worker('/computation.js'), {
    begin: () => Promise.reject(new Error('There is no worker.')),
  });
  const run = await computation.begin(new AbortController().signal);
  performance.mark(RUN_BEGINS);
  const reading = new TurnCounter();
  const head = await excel.read({ firstRow: 0, lastRow: Math.min(rows, HEAD_ROWS - 1), faultEvery });
  const plan = valueOf(
    await run.take('planReading', { outline: outlineOf(rows, head), profiles: [], added: [] }),
  );
  valueOf(await run.take('startReading', { dateSystem: 1900, today: TODAY }));
  const [part] = plan.parts;
  if (part === undefined) throw new Error('No log was found.');
  const columns = Array.from({ length: WIDTH }, (_, column) => column);
  const step = rowsPerBlock(WIDTH);
  for (let firstRow = 1; firstRow <= rows; firstRow += step) {
    const lastRow = Math.min(rows, firstRow + step - 1);
    const values = await excel.read({ firstRow, lastRow, faultEvery });
    const block = { firstRow, columns, rows: values };
    valueOf(await run.take('takeRows', { part: 0, block }));
  }
  const afterReading = reading.end();
  const computing = new TurnCounter();
  const { report, plan: sheets } = valueOf(
    await plannedReport(run, {
      period: periodStartingIn(2022),
      settings: DEFAULT_SETTINGS,
      language: 'en',
      before: null,
      former: null,
    }),
  );
  const afterComputing = computing.end();
  run.close();
  excel.close();
  return {
    requests: rows,
    issueCount: report.issueCount,
    cells: sheets.sheets.reduce((sum, { cells }) => sum + cells.length, 0),
    figures: report.figures,
    parts: { reading: afterReading, computing: afterComputing },
  };
};
