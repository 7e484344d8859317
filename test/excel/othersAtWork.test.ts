import type { ExcelHost } from '../../host/excelHost';
import { withOffice } from '../../host/officeForTest';
import { cellAddress } from '../../src/ground/address';
import { periodStartingIn } from '../../src/report/period';
import type { ComputedReport, PaneResult, Progress } from '../../src/taskpane/contract/paneService';
import { DEFAULT_SETTINGS } from '../../src/taskpane/contract/storedSettings';
import { compute, paneService, valueOf } from './paneInExcel';
import { addSmallLog } from './userMatter';

/** Computes 2022-2023 while others work: they are let in at each step. */
function computeAmong(
  act: (progress: Progress) => void,
  signal = new AbortController().signal,
): Promise<PaneResult<ComputedReport>> {
  const request = { period: periodStartingIn(2022), settings: DEFAULT_SETTINGS, language: 'en' as const };
  return paneService().compute(request, act, signal);
}

async function withReport(body: (host: ExcelHost) => Promise<void>): Promise<void> {
  await withOffice(async (host) => {
    addSmallLog(host, 40);
    valueOf(await compute(paneService()));
    await body(host);
  });
}

/** Does something once, just before Excel gets a request that names a member. */
function before(host: ExcelHost, member: string, act: () => void, skip = 0): void {
  const answer = host.answer.bind(host);
  let [left, isDone] = [skip, false];
  host.answer = (body, ...rest) => {
    if (!isDone && JSON.stringify(body).includes(member)) {
      if (left === 0) {
        isDone = true;
        act();
      } else left -= 1;
    }
    return answer(body, ...rest);
  };
}

function sheetsHolding(host: ExcelHost, text: string): readonly string[] {
  return host.sheetNames.filter((name) => host.sheet(name).values().flat().includes(text));
}

/** An empty cell between those of a sheet. */
function freeCell(host: ExcelHost, name: string): string {
  const { sheet } = host.sheet(name);
  const rows = host.sheet(name).values();
  for (const [row, values] of rows.entries()) {
    const column = values.findIndex(
      (value, index) =>
        value === '' &&
        sheet
          .merges()
          .every(
            (merge) =>
              row < merge.firstRow ||
              row > merge.lastRow ||
              index < merge.firstColumn ||
              index > merge.lastColumn,
          ),
    );
    if (column >= 0) return cellAddress(row, column);
  }
  throw new Error(`All cells of ${name} hold something.`);
}

describe('what somebody enters on a sheet of the report while it is computed again', () => {
  it('is kept on a copy of the sheet, with its look, and the copy is told of', async () => {
    await withReport(async (host) => {
      const result = await computeAmong(({ step, ...progress }) => {
        if (step !== 'writingSheets' || !('done' in progress) || progress.done !== 2) return;
        host.sheet('Data quality').set('B60', 'just entered');
      });
      const kept = valueOf(result).sheets.find(({ name }) => name === 'Data quality')?.keptAs ?? '';
      expect(sheetsHolding(host, 'just entered')).toEqual([kept]);
      // A copy is told from the sheet of the report by the grey of its tab.
      expect(host.sheet(kept).tabColour).toBe('#8A8886');
      expect(host.sheet(kept).customProperties()).toEqual({});
    });
  });

  it('is kept even where it comes with the request that empties the sheet', async () => {
    await withReport(async (host) => {
      before(
        host,
        'UseStandardHeight',
        () => {
          host.book.eventsEnabled = false;
          host.sheet('Overview').set('B60', [['just entered', 12, true]]);
        },
        1,
      );
      const report = valueOf(await compute(paneService()));
      const kept = report.sheets.find(({ name }) => name === 'Overview')?.keptAs ?? '';
      expect(sheetsHolding(host, 'just entered')).toEqual([kept]);
      expect(host.sheet(kept).values('B60:D60')).toEqual([['just entered', 12, 'TRUE']]);
      expect(host.sheet('Overview').value('B60')).toBe('');
      expect(host.sheetNames.indexOf(kept)).toBe(host.sheetNames.indexOf('Overview') + 1);
      // The next run has nothing more to keep.
      const names = host.sheetNames;
      expect(
        valueOf(await compute(paneService()))
          .sheets.map(({ keptAs }) => keptAs)
          .join(''),
      ).toBe('');
      expect(host.sheetNames).toEqual(names);
    });
  });

  it('is kept by the next run where it comes while the sheet is drawn', async () => {
    await withReport(async (host) => {
      const free = freeCell(host, 'Overview');
      before(
        host,
        'Gridlines',
        () => {
          host.sheet('Overview').set(free, 'just entered');
        },
        1,
      );
      valueOf(await compute(paneService()));
      expect(sheetsHolding(host, 'just entered')).toEqual(['Overview']);
      const sheets = valueOf(await compute(paneService())).sheets.filter(({ keptAs }) => keptAs !== '');
      expect(sheets.map(({ name }) => name)).toEqual(['Overview']);
      expect(sheetsHolding(host, 'just entered')).toEqual(sheets.map(({ keptAs }) => keptAs));
    });
  });

  it('stays on its sheet where the workbook takes no other, and the run says so', async () => {
    await withReport(async (host) => {
      host.protectWorkbook();
      before(
        host,
        'UseStandardHeight',
        () => {
          host.book.eventsEnabled = false;
          host.sheet('Overview').set('B60', 'just entered');
        },
        1,
      );
      expect(await compute(paneService())).toMatchObject({ error: { code: 'workbookProtected' } });
      expect(sheetsHolding(host, 'just entered')).toEqual(['Overview']);
      host.book.protection.unprotect();
      host.book.eventsEnabled = true;
      const kept = valueOf(await compute(paneService()))
        .sheets.map(({ keptAs }) => keptAs)
        .join('');
      expect(sheetsHolding(host, 'just entered')).toEqual([kept]);
    });
  });
});

test('a sheet that somebody gives the name of a renamed sheet of the report is not touched', async () => {
  await withReport(async (host) => {
    const result = await computeAmong(({ step, ...progress }) => {
      if (step !== 'writingSheets' || !('done' in progress) || progress.done !== 1) return;
      host.sheet('Overview').rename('Overview of 2022');
      host.addSheet('Overview').set('A1', 'not the report’s');
    });
    expect(result.ok).toBe(true);
    expect(host.sheet('Overview').values()).toEqual([['not the report’s']]);
    expect(host.sheet('Overview').customProperties()).toEqual({});
    expect(host.sheet('Overview of 2022').values().length).toBeGreaterThan(5);
    expect(valueOf(result).sheets.map(({ name }) => name)).toContain('Overview of 2022');
  });
});

describe('a log that is changed while it is read', () => {
  const changes: readonly (readonly [string, (host: ExcelHost) => void])[] = [
    ['a cell of it is edited', (host) => host.sheet('Log').set('F3', 'Positive')],
    [
      'rows are deleted above, and Excel tells too late',
      (host) => {
        host.book.eventsEnabled = false;
        host.asUser(() => host.sheet('Log').sheet.facade.deleteRows(1, 50));
      },
    ],
    [
      'its sheet is deleted',
      (host) => {
        host.sheet('Log').delete();
      },
    ],
  ];
  it.each(changes)('ends the run with a word where %s', async (_, change) => {
    await withOffice(async (host) => {
      addSmallLog(host, 15_000);
      const names = host.sheetNames;
      let isChanged = false;
      const result = await computeAmong(({ step, ...progress }) => {
        if (step !== 'readingRows' || isChanged || !('done' in progress)) return;
        isChanged = true;
        change(host);
      });
      expect(isChanged).toBe(true);
      expect(result).toEqual({ ok: false, error: { code: 'logChanged', sheet: 'Log', detail: '' } });
      expect(host.sheetNames.filter((name) => !names.includes(name))).toEqual([]);
    });
  });

  it('hinders nobody where another sheet is changed', async () => {
    await withOffice(async (host) => {
      addSmallLog(host, 15_000);
      host.addSheet('Mine');
      const result = await computeAmong(({ step }) => {
        if (step === 'readingRows') host.sheet('Mine').set('A1', step);
      });
      expect(result.ok).toBe(true);
    });
  });
});

/** So many of a run's requests read the report that stands in the workbook once it is written. */
const READ_AFTER_WRITING = 6;

describe('an Excel that answers no more', () => {
  it('keeps nobody from cancelling, whatever it was asked', async () => {
    await withReport(async (host) => {
      const answer = host.answer.bind(host);
      const requests = host.requests.length;
      for (let request = 1; request <= requests; request += request < 10 ? 1 : 10) {
        let left = request;
        const abort = new AbortController();
        host.answer = (...given) => {
          left -= 1;
          if (left > 0) return answer(...given);
          abort.abort();
          return new Promise(() => undefined);
        };
        const result = await computeAmong(() => undefined, abort.signal);
        // Once all sheets are written, only what stands there now is read: the report is whole, cancelled or not.
        if (result.ok) expect(request).toBeGreaterThan(requests - READ_AFTER_WRITING);
        else if (abort.signal.aborted)
          expect({ request, result }).toMatchObject({ result: { error: { code: 'cancelled' } } });
        host.answer = answer;
      }
      expect(valueOf(await compute(paneService())).sheets).toHaveLength(12);
    });
  });

  it.each([
    ['going to a sheet', () => paneService().activateSheet('Log')],
    ['selecting a cell', () => paneService().select({ workbook: '', sheet: 'Log', cell: 'A2' })],
    ['adding a template', () => paneService().insertTemplate('requests', 'en')],
    ['saving the settings', () => paneService().saveSettings(DEFAULT_SETTINGS)],
  ])('is told of where it is %s', async (_, ask) => {
    await withOffice(async (host) => {
      addSmallLog(host, 4);
      host.answer = () => new Promise(() => undefined);
      Office.context.document.settings.saveAsync = () => undefined;
      jest.useFakeTimers({ doNotFake: ['nextTick', 'queueMicrotask', 'setImmediate'] });
      try {
        const asked = ask();
        // What is loaded for it comes first.
        await new Promise((resolve) => setImmediate(resolve));
        await jest.advanceTimersByTimeAsync(60_000);
        expect(await asked).toMatchObject({ ok: false, error: { code: 'noAnswer' } });
      } finally {
        jest.useRealTimers();
      }
    });
  });
});
