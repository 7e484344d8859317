import { periodStartingIn } from '../../src/report/period';
import { DEFAULT_SETTINGS } from '../../src/taskpane/contract/storedSettings';
import type { PaneService } from '../../src/taskpane/contract/paneService';
import type { ExcelHost } from '../../host/excelHost';
import { withOffice } from '../../host/officeForTest';
import type { RequestRecord } from '../../host/requestRecord';
import { paneService, valueOf } from './paneInExcel';
import { addFaultyLog, addSmallLog } from './userMatter';

const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** The requests of a run from when the report is computed on. */
async function writingRequests(host: ExcelHost, service: PaneService): Promise<readonly RequestRecord[]> {
  let read = 0;
  valueOf(
    await service.compute(
      { period: periodStartingIn(2022), settings: DEFAULT_SETTINGS, language: 'en' },
      ({ step }) => {
        if (step === 'computing') read = host.requests.length;
      },
      new AbortController().signal,
    ),
  );
  return host.requests.slice(read);
}

/** The requests that write the report of a log for the first time, and those that write it again. */
async function firstAndSecond(addLog: (host: ExcelHost) => void) {
  let [first, second]: (readonly RequestRecord[])[] = [[], []];
  await withOffice(async (host) => {
    addLog(host);
    const service = paneService();
    first = await writingRequests(host, service);
    second = await writingRequests(host, service);
  });
  return { first: first ?? [], second: second ?? [] };
}

describe('the requests that write a report', () => {
  it('are as many for 5,000 rows as for 50, three a sheet and a few before and after', async () => {
    const short = await firstAndSecond((host) => {
      addSmallLog(host, 50);
    });
    const long = await firstAndSecond((host) => {
      addSmallLog(host, 5000);
    });
    const sheets = 12;
    // The supplementary sheet takes one more.
    expect(short.first).toHaveLength(3 * sheets + 5);
    expect(long.first).toHaveLength(short.first.length);
    expect(short.second).toHaveLength(3 * sheets + 8);
    expect(long.second).toHaveLength(short.second.length);
  });

  it('grow only by the blocks of the list of findings, each of which Excel on the web takes', async () => {
    const short = await firstAndSecond((host) => {
      addFaultyLog(host, 50);
    });
    const long = await firstAndSecond((host) => {
      addFaultyLog(host, 4000);
    });
    const bytes = long.first.reduce((sum, { bytesIn }) => sum + bytesIn, 0);
    expect(bytes).toBeGreaterThan(1_000_000);
    // Of the rows of the log every other one is listed, 500 in a request; then the list is read back in the same way.
    expect(long.first.length - short.first.length).toBeLessThanOrEqual(2 * (4000 / 2 / 500) + 1);
    for (const { bytesIn, bytesOut } of [...long.first, ...long.second]) {
      expect(bytesIn).toBeLessThan(FIVE_MEGABYTES / 2);
      expect(bytesOut).toBeLessThan(FIVE_MEGABYTES / 2);
    }
  });

  it('hold the screen still once', async () => {
    const { first, second } = await firstAndSecond((host) => {
      addSmallLog(host, 50);
    });
    for (const requests of [first, second]) {
      const members = requests.flatMap((request) => request.members);
      expect(members.filter((member) => member === 'SuspendScreenUpdatingUntilNextSync')).toHaveLength(1);
    }
  });
});
