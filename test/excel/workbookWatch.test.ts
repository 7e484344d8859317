import { WorkbookWatch } from '../../src/excel/workbookWatch';
import type { SheetPlan, WorkbookPlan } from '../../src/plan/workbookPlan';
import { writePlan } from '../../src/excel/writePlan';
import type { ExcelHost, HostOptions } from '../../host/excelHost';
import { withOffice } from '../../host/officeForTest';

/** Short, so that tests need not wait; long enough for a crowd of changes to come within it. */
const QUIET = 30;

function sheetPlanOf(id: string, name: string): SheetPlan {
  return {
    id,
    name,
    tabColour: '#123456',
    columnWidths: [],
    rowHeights: new Map(),
    cells: [{ row: 0, column: 0, value: 'Total', style: {} }],
    merges: [],
    frozenRows: 0,
    tables: [],
    charts: [],
    print: { orientation: 'portrait', header: '', footer: '' },
  };
}

const PLAN: WorkbookPlan = {
  title: 'Report',
  language: 'en',
  sheets: [sheetPlanOf('overview', 'Overview')],
  definedNames: [],
};

async function writeReport(watch: WorkbookWatch): Promise<void> {
  const end = watch.holdBack();
  const written = await Excel.run((context) => writePlan(context, PLAN, { period: '2022-2023' }));
  end(written.sheets.map(({ keptAs }) => keptAs));
}

interface Watched {
  readonly host: ExcelHost;
  readonly watch: WorkbookWatch;
  /** expects that it has told so often, and no more often, once all that happened has been thought over */
  readonly expectTold: (times: number) => Promise<void>;
}

/** Waits for what must come, and then for as long as something that must not come would take. */
async function expectCount(host: ExcelHost, count: () => number, times: number): Promise<void> {
  while (count() < times) await new Promise((resolve) => setTimeout(resolve, QUIET));
  for (let round = 0; round < 3; round += 1) {
    await new Promise((resolve) => setTimeout(resolve, QUIET));
    await host.settled();
  }
  expect(count()).toBe(times);
}

async function watching(body: (watched: Watched) => Promise<void>, options: HostOptions = {}): Promise<void> {
  await withOffice(async (host) => {
    let count = 0;
    const watch = new WorkbookWatch((change) => {
      if (change === 'logs') count += 1;
    }, QUIET);
    await watch.start();
    const expectTold = (times: number): Promise<void> => expectCount(host, () => count, times);
    try {
      await body({ host, watch, expectTold });
    } finally {
      watch.stop();
    }
  }, options);
}

describe.each(['1.9', '1.17'] as const)('the watch over the workbook with ExcelApi %s', (requirementSets) => {
  it('tells of what the user types, once for a crowd of changes', async () => {
    await watching(
      async ({ host, expectTold }) => {
        host.sheet('Sheet1').set('A1', 'x').set('A2', 'y');
        await expectTold(1);
        host.sheet('Sheet1').set('A3', 'z');
        await expectTold(2);
      },
      { requirementSets },
    );
  });

  it('tells of sheets that come and go', async () => {
    await watching(
      async ({ host, expectTold }) => {
        host.addSheet('Register');
        await expectTold(1);
        host.sheet('Register').delete();
        await expectTold(2);
      },
      { requirementSets },
    );
  });

  it('takes neither the report that the add-in writes, nor what the user does to it, for a change of the logs', async () => {
    await watching(
      async ({ host, watch, expectTold }) => {
        await writeReport(watch);
        await expectTold(0);
        host.sheet('Overview').set('C9', 'my remark');
        await expectTold(0);
        await writeReport(watch);
        expect(host.sheetNames).toContain('Overview (2)');
        await expectTold(0);
        host.sheet('Overview (2)').delete();
        host.sheet('Overview').delete();
        await expectTold(0);
        host.sheet('Sheet1').set('A1', 'x');
        await expectTold(1);
      },
      { requirementSets },
    );
  });
});

describe('the watch over the workbook', () => {
  it('tells that a sheet has another name, where Excel says so', async () => {
    await watching(async ({ host, expectTold }) => {
      host.sheet('Sheet1').rename('Register');
      await expectTold(1);
    });
  });

  it('tells after the writing what the user changed during it', async () => {
    await watching(async ({ host, watch, expectTold }) => {
      const end = watch.holdBack();
      host.sheet('Sheet1').set('A1', 'x');
      await expectTold(0);
      end([]);
      await expectTold(1);
    });
  });

  it('tells nothing once it is stopped', async () => {
    await watching(async ({ host, watch, expectTold }) => {
      host.sheet('Sheet1').set('A1', 'x');
      await host.settled();
      watch.stop();
      host.sheet('Sheet1').set('A2', 'y');
      await expectTold(0);
    });
  });

  it('knows the sheets of an earlier report for the add-in’s own', async () => {
    await withOffice(async (host) => {
      await Excel.run((context) => writePlan(context, PLAN, { period: '2022-2023' }));
      const told: string[] = [];
      const watch = new WorkbookWatch((change) => told.push(change), QUIET);
      await watch.start();
      host.sheet('Overview').delete();
      await expectCount(host, () => told.length, 1);
      expect(told).toEqual(['report']);
      watch.stop();
    });
  });

  it('does without where Excel does not let it listen', async () => {
    await withOffice(async (host) => {
      const watch = new WorkbookWatch(() => undefined, QUIET);
      host.failRequest(1, 'GeneralException');
      await expect(watch.start()).resolves.toBeUndefined();
      watch.stop();
    });
  });
});
