import type { WorkbookOutline } from '../../../src/ground/outline';
import { periodStartingIn } from '../../../src/report/period';
import type {
  Computation,
  ComputationFailure,
  ComputationRun,
  ReportRequest,
  ReportSource,
  StepResult,
} from '../../../src/taskpane/computation/computation';
import { InProcessComputation } from '../../../src/taskpane/computation/inProcessComputation';
import { plannedReport } from '../../../src/taskpane/service/plannedReport';
import { serveComputation } from '../../../src/taskpane/computation/serveComputation';
import { WorkerComputation } from '../../../src/taskpane/computation/workerComputation';
import { DEFAULT_SETTINGS } from '../../../src/taskpane/contract/storedSettings';
import { type Rows, TODAY, workbookOf } from '../../log/workbookOf';
import { ThreadWorker } from './threadWorker';
import { threadWorkers } from './threadWorkers';

/** A log with good rows, a row without a day, a repeated request and texts that are not known. */
const LOG: Rows = [
  ['Reference', 'Type', 'Requested State', 'Date sent', 'Date of reply', 'Result'],
  ['RFA/1', 'Request for assistance', 'Belgium', 44830, 44850, 'Executed'],
  ['RFA/2', 'Request for assistance', 'Chile', 44831, null, null],
  ['RFA/3', 'Notification of mission', 'Ghana', null, null, null],
  ['RFA/4', 'Request for assistance', 'Mali', 44840, 44845, 'Who knows'],
  ['RFA/1', 'Request for assistance', 'Belgium', 44830, 44850, 'Executed'],
];

const WARRANTS: Rows = [
  ['Suspect', 'Situation', 'Date of issue', 'Unsealed on', 'Executed on'],
  ['Person A', 'Situation I', 40000, null, null],
  ['Person B', 'Situation II', 40100, 40200, null],
];

const WORKBOOK = workbookOf({ Log: LOG, Warrants: WARRANTS });

const REQUEST: ReportRequest = {
  before: null,
  former: null,
  period: periodStartingIn(2022),
  settings: DEFAULT_SETTINGS,
  language: 'fr',
};

const forbidden: Computation = {
  begin: () => Promise.reject(new Error('Nothing should go on without the worker.')),
};

const { createWorker, workers } = threadWorkers();

function valueOf<T>(result: { ok: true; value: T } | { ok: false; error: ComputationFailure }): T {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail}`);
  return result.value;
}

/** @param allRows of its one sheet, where they go beyond its head */
async function readInto(run: ComputationRun, workbook: WorkbookOutline, allRows?: Rows): Promise<void> {
  const { parts } = valueOf(await run.take('planReading', { outline: workbook, profiles: [], added: [] }));
  valueOf(await run.take('startReading', { dateSystem: 1900, today: TODAY }));
  for (const [part, { sheet, body, columns }] of parts.entries()) {
    const rows = allRows ?? workbook.sheets.find(({ name }) => name === sheet)?.head.rows ?? [];
    for (let firstRow = body.firstRow; firstRow <= body.lastRow; firstRow += 2) {
      const taken = rows.slice(firstRow, Math.min(firstRow + 2, body.lastRow + 1));
      const block = {
        firstRow,
        columns,
        rows: taken.map((row) => columns.map((column) => row[column] ?? null)),
      };
      valueOf(await run.take('takeRows', { part, block }));
    }
  }
}

/** Everything that a run gives, as it comes out of a thread. */
async function everythingOf(computation: Computation): Promise<unknown> {
  const run = await computation.begin(new AbortController().signal);
  await readInto(run, WORKBOOK);
  const inspection = valueOf(await run.take('inspect', null));
  const planned = valueOf(await plannedReport(run, REQUEST));
  run.close();
  return structuredClone({ inspection, planned });
}

describe('a computation in a worker', () => {
  it('gives what the same computation gives without one, maps and figures included', async () => {
    const there = await everythingOf(new WorkerComputation(createWorker, forbidden));
    expect(there).toEqual(await everythingOf(new InProcessComputation()));
    expect(there).toMatchObject({
      inspection: { logs: [{ content: { count: 5 } }] },
      planned: { report: { period: { name: '2022-2023' } }, plan: { language: 'fr' } },
    });
  });

  it('serves one run after the other with the same worker, and mixes nothing up', async () => {
    const computation = new WorkerComputation(createWorker, forbidden);
    const first = await everythingOf(computation);
    expect(await everythingOf(computation)).toEqual(first);
    expect(workers).toHaveLength(1);
  });

  it('brings a report with tens of thousands of cells whole, and in their order', async () => {
    const rows = Array.from({ length: 2000 }, (_, row) => [
      `RFA/${row + 10}`,
      'RFA',
      'Mali',
      null,
      null,
      null,
    ]);
    const workbook = workbookOf({ Log: [...LOG, ...rows] });
    const run = await new WorkerComputation(createWorker, forbidden).begin(new AbortController().signal);
    await readInto(run, workbook, [...LOG, ...rows]);
    const { plan, report } = valueOf(await plannedReport(run, REQUEST));
    const { cells, tables } = plan.sheets.find(({ id }) => id === 'dataQuality') ?? { cells: [], tables: [] };
    expect(report.issueCount).toBeGreaterThan(2000);
    expect(cells.length).toBeGreaterThan(7 * report.issueCount);
    expect(cells.at(-1)?.row).toBe(tables[0]?.range.lastRow);
    const places = cells.map(({ row, column }) => row * 100 + column);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
  });

  it('says that no request can be counted', async () => {
    const run = await new WorkerComputation(createWorker, forbidden).begin(new AbortController().signal);
    await readInto(run, workbookOf({ Notes: [['Nothing here']] }));
    expect(await run.take('computeReport', REQUEST)).toMatchObject({ error: { code: 'noUsableLog' } });
  });
});

describe('a report that is kept', () => {
  const SHARE = 'area2.otp.executedShare';
  const EXECUTED = { query: { number: SHARE, standing: null, search: '' }, from: 0, count: 10 } as const;

  /** Computes the report and keeps it, as where it was written. */
  async function kept(computation: Computation): Promise<ReportSource> {
    const run = await computation.begin(new AbortController().signal);
    await readInto(run, WORKBOOK);
    valueOf(await run.take('computeReport', REQUEST));
    run.close();
    valueOf(await run.answers.ask('keepReport', null));
    return run.answers;
  }

  it.each([
    ['in a worker', () => new WorkerComputation(createWorker, forbidden)],
    ['on the pane’s thread', () => new InProcessComputation()],
  ])('says what a figure is made of, also after later runs (%s)', async (_, computation) => {
    const computing = computation();
    const answers = await kept(computing);
    const later = await computing.begin(new AbortController().signal);
    await readInto(later, workbookOf({ Notes: [['Nothing here']] }));
    valueOf(await later.take('inspect', null));
    later.close();
    const explanation = valueOf(await answers.ask('explainNumber', { number: SHARE, language: 'en' }));
    expect(explanation?.groups).toEqual([
      { standing: 'counted', count: 2 },
      { standing: 'pending', count: 1 },
    ]);
    const { total, requests } = valueOf(await answers.ask('listRequests', EXECUTED));
    expect(total).toBe(3);
    expect(requests.map(({ reference, cell, standing }) => [reference, cell, standing])).toEqual([
      ['RFA/1', 'A2', 'counted'],
      ['RFA/4', 'A5', 'counted'],
      ['RFA/2', 'A3', 'pending'],
    ]);
    expect(valueOf(await answers.ask('explainNumber', { number: 'none', language: 'en' }))).toBeNull();
  });

  it('gives its charts, and the figures of other periods of its logs', async () => {
    const answers = await kept(new WorkerComputation(createWorker, forbidden));
    const charts = valueOf(await answers.ask('drawCharts', 'en'));
    expect(charts.map(({ name }) => name)).toContain('replyCurve-otp');
    const own = valueOf(await answers.ask('computeOther', REQUEST.period));
    const other = valueOf(await answers.ask('computeOther', periodStartingIn(2019)));
    const sent = [own, other].map(({ figures }) => figures.find(({ id }) => id === 'otp.rfas.sent')?.counted);
    expect(sent).toEqual([3, 0]);
  });

  it('lists nothing of a register, whatever is asked', async () => {
    const answers = await kept(new InProcessComputation());
    const warrants = { number: 'area3.warrants.outstanding', language: 'en' } as const;
    const explanation = valueOf(await answers.ask('explainNumber', warrants));
    const query = { ...EXECUTED.query, number: warrants.number };
    const { requests } = valueOf(await answers.ask('listRequests', { ...EXECUTED, query }));
    expect(requests).toEqual([]);
    expect(JSON.stringify(explanation)).not.toMatch(/Person [AB]|Situation I/u);
    expect(explanation?.isOfRegister).toBe(true);
  });

  it('is the one that was written, not one that was computed and given up', async () => {
    const computation = new WorkerComputation(createWorker, forbidden);
    const answers = await kept(computation);
    const givenUp = await computation.begin(new AbortController().signal);
    await readInto(givenUp, workbookOf({ Log: LOG.slice(0, 3) }));
    valueOf(await givenUp.take('computeReport', REQUEST));
    givenUp.close();
    expect(valueOf(await answers.ask('listRequests', EXECUTED)).total).toBe(3);
  });

  it('goes with its worker, and that is said', async () => {
    const answers = await kept(new WorkerComputation(createWorker, forbidden));
    workers[0]?.fail('crashed');
    expect(await answers.ask('listRequests', EXECUTED)).toMatchObject({ error: { code: 'reportGone' } });
  });
});

describe('a run that is cancelled', () => {
  it('ends in the midst of a step, and the next run has a worker of its own', async () => {
    const computation = new WorkerComputation(createWorker, forbidden);
    const cancelling = new AbortController();
    const run = await computation.begin(cancelling.signal);
    await readInto(run, WORKBOOK);
    const [worker] = workers;
    if (worker === undefined) throw new Error('There is no worker.');
    worker.isStalled = true;
    const waiting = run.take('computeReport', REQUEST);
    cancelling.abort();
    expect(await waiting).toMatchObject({ error: { code: 'cancelled' } });
    expect(worker.isTerminated).toBe(true);
    expect(await run.take('inspect', null)).toMatchObject({ error: { code: 'cancelled' } });
    run.close();
    await everythingOf(computation);
    expect(workers).toHaveLength(2);
  });

  it('before its first step gives nothing but that', async () => {
    const computation = new WorkerComputation(createWorker, forbidden);
    const run = await computation.begin(AbortSignal.abort());
    expect(await run.take('planReading', { outline: WORKBOOK, profiles: [], added: [] })).toMatchObject({
      error: { code: 'cancelled' },
    });
  });
});

describe('a worker that fails', () => {
  it('makes the steps that wait for it unexpected errors, and the next run has a new one', async () => {
    const computation = new WorkerComputation(createWorker, forbidden);
    const run = await computation.begin(new AbortController().signal);
    const [worker] = workers;
    if (worker === undefined) throw new Error('There is no worker.');
    worker.isStalled = true;
    const waiting = run.take('inspect', null);
    worker.fail('out of memory');
    expect(await waiting).toMatchObject({ error: { code: 'unexpected', detail: 'out of memory' } });
    run.close();
    await everythingOf(computation);
    expect(workers).toHaveLength(2);
  });

  it('between two runs is replaced', async () => {
    const computation = new WorkerComputation(createWorker, forbidden);
    const first = await everythingOf(computation);
    workers[0]?.fail('crashed');
    expect(await everythingOf(computation)).toEqual(first);
  });

  it('by a mistake of the program says so, and goes on serving', async () => {
    const run = await new WorkerComputation(createWorker, forbidden).begin(new AbortController().signal);
    const outOfOrder: StepResult<'inspect'> = await run.take('inspect', null);
    expect(outOfOrder).toMatchObject({ error: { code: 'unexpected' } });
    await readInto(run, WORKBOOK);
    expect((await run.take('inspect', null)).ok).toBe(true);
  });

  it('to say what cannot be sent still answers', async () => {
    const worker = new ThreadWorker((end) => {
      serveComputation({
        ...end,
        postMessage: (message) => {
          const isFailure = JSON.stringify(message).includes('unexpected');
          end.postMessage(isFailure ? message : { notToBeSent: () => message });
        },
      });
    });
    workers.push(worker);
    const computation = new WorkerComputation(() => worker, new InProcessComputation());
    const run = await computation.begin(new AbortController().signal);
    expect((await run.take('planReading', { outline: WORKBOOK, profiles: [], added: [] })).ok).toBe(true);
  });
});

describe('where no worker can be had', () => {
  it('because making one throws, the runs go on without', async () => {
    const computation = new WorkerComputation(() => {
      throw new Error('SecurityError');
    }, new InProcessComputation());
    expect(await everythingOf(computation)).toEqual(await everythingOf(new InProcessComputation()));
  });

  it('because its script is kept from loading, the runs go on without', async () => {
    let made = 0;
    const computation = new WorkerComputation(() => {
      made += 1;
      const worker = createWorker();
      worker.isStalled = true;
      setTimeout(() => {
        worker.fail('refused by the policy');
      });
      return worker;
    }, new InProcessComputation());
    const expected = await everythingOf(new InProcessComputation());
    expect(await everythingOf(computation)).toEqual(expected);
    expect(await everythingOf(computation)).toEqual(expected);
    expect(made).toBe(1);
  });

  it('because its script never comes, the run can still be cancelled', async () => {
    const cancelling = new AbortController();
    const beginning = new WorkerComputation(() => {
      const worker = createWorker();
      worker.isStalled = true;
      return worker;
    }, forbidden).begin(cancelling.signal);
    cancelling.abort();
    const run = await beginning;
    expect(await run.take('inspect', null)).toMatchObject({ error: { code: 'cancelled' } });
  });
});
