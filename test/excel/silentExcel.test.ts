import type { ExcelHost } from '../../host/excelHost';
import { withOffice } from '../../host/officeForTest';
import type { PaneResult, PaneService } from '../../src/taskpane/contract/paneService';
import { DEFAULT_SETTINGS } from '../../src/taskpane/contract/storedSettings';
import { compute, paneService } from './paneInExcel';
import { addSmallLog } from './userMatter';

/** Excel answers so many requests and then no more; gives what is told once the next one has come. */
function silentAfter(host: ExcelHost, answered: number): Promise<void> {
  const answer = host.answer.bind(host);
  let left = answered;
  return new Promise((tell) => {
    host.answer = (...given) => {
      left -= 1;
      if (left >= 0) return answer(...given);
      tell();
      return new Promise(() => undefined);
    };
  });
}

/** What a run that is cancelled gives, once Excel has fallen silent in it; `undefined` where it ended before. */
async function cancelledIn(
  answered: number,
  run: (service: PaneService, signal: AbortSignal) => Promise<PaneResult<unknown>>,
): Promise<PaneResult<unknown> | undefined> {
  const results: PaneResult<unknown>[] = [];
  await withOffice(async (host) => {
    addSmallLog(host, 10);
    const cancel = new AbortController();
    const silence = silentAfter(host, answered);
    const running = run(paneService(), cancel.signal);
    const isSilent = await Promise.race([silence.then(() => true), running.then(() => false)]);
    cancel.abort();
    const result = await running;
    if (isSilent) results.push(result);
  });
  return results[0];
}

const CANCELLED = { ok: false, error: { code: 'cancelled', sheet: '', detail: '' } };

describe('where Excel falls silent and the user cancels', () => {
  it('looking at the workbook ends, whichever request is not answered', async () => {
    for (let answered = 0; ; answered += 1) {
      const result = await cancelledIn(answered, (service, signal) =>
        service.inspect(DEFAULT_SETTINGS, () => undefined, signal),
      );
      if (result === undefined) {
        expect(answered).toBeGreaterThan(3);
        return;
      }
      expect({ answered, result }).toEqual({ answered, result: CANCELLED });
    }
  });

  // The first reads the log, the others look at the workbook, make room and draw a sheet.
  it.each([2, 8, 11, 14])('a computation ends after %i answers', async (answered) => {
    expect(await cancelledIn(answered, compute)).toEqual(CANCELLED);
  });
});
