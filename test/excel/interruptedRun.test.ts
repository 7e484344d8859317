import { runBatch } from '../../src/excel/runBatch';
import { writePlan, type WrittenReport } from '../../src/excel/writePlan';
import type { SheetWritten } from '../../src/excel/writeSheet';
import type { ExcelFailure } from '../../src/excel/excelFailure';
import type { Result } from '../../src/ground/result';
import type { ExcelHost } from '../../host/excelHost';
import type { FaultMoment } from '../../host/faults';
import { withOffice } from '../../host/officeForTest';
import { fullPlan } from '../xlsx/fullPlan';
import { hostPicture } from './hostPicture';
import { compute, paneService, valueOf } from './paneInExcel';
import { addSmallLog, addUserSheets, userPicture } from './userMatter';
import type { WorkbookPicture } from './workbookPicture';

const PLAN = fullPlan();
const MOMENTS: readonly FaultMoment[] = ['before', 'middle', 'after'];
/** Excel's own codes, and some of its library for a request that got lost. */
const CODES = [
  'AccessDenied',
  'ItemNotFound',
  'InvalidArgument',
  'Conflict',
  'RequestAborted',
  'RequestPayloadSizeLimitExceeded',
  'ResponsePayloadSizeLimitExceeded',
  'ServiceNotAvailable',
  'Timeout',
];

function write(): Promise<Result<WrittenReport, ExcelFailure>> {
  return runBatch((context) => writePlan(context, PLAN, { period: '2022-2023' }));
}

async function written(): Promise<readonly SheetWritten[]> {
  const result = await write();
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail}`);
  return result.value.sheets;
}

function reportPicture(host: ExcelHost, sheets: readonly SheetWritten[]): WorkbookPicture {
  const { sheets: pictures, names } = hostPicture(
    host,
    sheets.map(({ name }) => name),
  );
  return { sheets: pictures, names };
}

/** Lets each request of a run fail in turn, at the given moments of it; the failing run is followed by `check`. */
async function eachRequestFailing(
  host: ExcelHost,
  requests: number,
  momentsOf: (request: number) => readonly FaultMoment[],
  check: (fault: string) => Promise<void>,
): Promise<void> {
  for (let request = 1; request <= requests; request += 1) {
    for (const moment of momentsOf(request)) {
      const code = CODES[(request * MOMENTS.length + MOMENTS.indexOf(moment)) % CODES.length] ?? '';
      host.failRequest(request, code, moment);
      await write();
      host.clearFaults();
      await check(`${code} ${moment} the end of request ${request}`);
    }
  }
}

const allMoments = (): readonly FaultMoment[] => MOMENTS;

/** One after the other: a first run has nothing of an earlier one to lose. */
const oneMoment = (request: number): readonly FaultMoment[] =>
  MOMENTS.filter((_, index) => index === request % MOMENTS.length);

/** What a run sends that nothing disturbs. */
async function countRequests(host: ExcelHost): Promise<number> {
  const before = host.requests.length;
  await written();
  return host.requests.length - before;
}

function removeReport(host: ExcelHost, kept: readonly string[]): void {
  for (const name of host.sheetNames) if (!kept.includes(name)) host.sheet(name).delete();
}

describe('a run that fails at any of its requests', () => {
  it('the first time leaves the user’s sheets as they were, and the next run writes the whole report', async () => {
    await withOffice(async (host) => {
      await addUserSheets(host, 'Contents');
      const names = host.sheetNames;
      const user = userPicture(host, names);
      const requests = await countRequests(host);
      const report = reportPicture(host, await written());
      removeReport(host, names);
      await eachRequestFailing(host, requests, oneMoment, async (fault) => {
        expect({ fault, user: userPicture(host, names) }).toEqual({ fault, user });
        const again = reportPicture(host, await written());
        expect({ fault, report: again }).toEqual({ fault, report });
        expect(host.sheetNames).toHaveLength(names.length + PLAN.sheets.length);
        removeReport(host, names);
      });
    });
  });

  it('that rewrites an edited sheet leaves the user’s sheets and a copy of that sheet, and the next run repairs it', async () => {
    await withOffice(async (host) => {
      await addUserSheets(host, 'Contents');
      const user = userPicture(host, ['Mine', 'Contents']);
      const report = reportPicture(host, await written());
      const names = host.sheetNames;
      const [, data = ''] = report.sheets.map(({ name }) => name);
      const edit = (): unknown => host.sheet(data).set('H30', 'my remark');
      edit();
      const requests = await countRequests(host);
      removeReport(host, names);
      edit();
      await eachRequestFailing(host, requests, allMoments, async (fault) => {
        expect({ fault, user: userPicture(host, ['Mine', 'Contents']) }).toEqual({ fault, user });
        expect({ fault, report: reportPicture(host, await written()) }).toEqual({ fault, report });
        // A copy without a mark is the user's; only a run that breaks off while it copies leaves one with a mark.
        const copies = host.sheetNames.filter(
          (name) => !names.includes(name) && Object.keys(host.sheet(name).customProperties()).length === 0,
        );
        expect({ fault, copies: copies.length }).toEqual({ fault, copies: 1 });
        expect({ fault, remark: host.sheet(copies[0] ?? '').value('H30') }).toEqual({
          fault,
          remark: 'my remark',
        });
        removeReport(host, names);
        edit();
      });
    });
  });
});

describe('a run over logs that fails', () => {
  it('while they are read, and now and then while the report is written, is made good by the next', async () => {
    await withOffice(async (host) => {
      addSmallLog(host, 40);
      await addUserSheets(host, 'Overview');
      const names = host.sheetNames;
      const user = userPicture(host, names);
      const service = paneService();
      const report = valueOf(await compute(service));
      const reportNames = host.sheetNames;
      const overview = host.sheet('Overview (2)').values();
      const requests = host.requests.length;
      for (let request = 1; request <= requests; request += request < 8 ? 1 : 7) {
        host.failRequest(request, CODES[request % CODES.length] ?? '', MOMENTS[request % 3]);
        await compute(service);
        host.clearFaults();
        expect({ request, user: userPicture(host, names) }).toEqual({ request, user });
      }
      const repaired = valueOf(await compute(service));
      expect(repaired.figures).toEqual(report.figures);
      expect(repaired.sheets).toEqual(report.sheets);
      expect(host.sheetNames).toEqual(reportNames);
      expect(host.sheet('Overview (2)').values()).toEqual(overview);
    });
  });
});

it('a run that is cancelled between two sheets leaves names that a run in another language replaces', async () => {
  await withOffice(async (host) => {
    const inAnotherLanguage = {
      ...PLAN,
      sheets: PLAN.sheets.map((sheet) => ({ ...sheet, name: `${sheet.name} bis` })),
    };
    const cancel = new AbortController();
    const onSheet = (): void => {
      cancel.abort();
    };
    const options = { period: '2022-2023', signal: cancel.signal, onSheet };
    const cancelled = await runBatch((context) => writePlan(context, PLAN, options));
    expect(cancelled).toMatchObject({ ok: false, error: { code: 'cancelled' } });
    const again = await runBatch((context) => writePlan(context, inAnotherLanguage, { period: '2022-2023' }));
    expect(again.ok && again.value.sheets.map(({ name }) => name)).toEqual(
      inAnotherLanguage.sheets.map(({ name }) => name),
    );
    expect(host.sheetNames).toEqual(expect.arrayContaining(inAnotherLanguage.sheets.map(({ name }) => name)));
  });
});
