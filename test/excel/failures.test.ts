import type { ExcelHost } from '../../host/excelHost';
import { withOffice } from '../../host/officeForTest';
import { DEFAULT_SETTINGS } from '../../src/taskpane/contract/storedSettings';
import { compute, inspect, paneService, valueOf } from './paneInExcel';
import { addSmallLog } from './userMatter';

async function withLog(body: (host: ExcelHost) => Promise<void>): Promise<void> {
  await withOffice(async (host) => {
    addSmallLog(host, 40);
    await body(host);
  });
}

describe('what Excel refuses is told in the project’s own words', () => {
  it.each([
    ['AccessDenied', 'sheetProtected'],
    ['ResponsePayloadSizeLimitExceeded', 'tooLarge'],
    ['RequestPayloadSizeLimitExceeded', 'tooLarge'],
    ['RangeExceedsLimit', 'tooLarge'],
    ['InactiveWorkbook', 'otherWorkbookInFront'],
    ['ApiNotFound', 'requirementSetMissing'],
    ['NotImplemented', 'requirementSetMissing'],
    ['Conflict', 'coAuthoringConflict'],
    ['InsertDeleteConflict', 'coAuthoringConflict'],
    ['ItemAlreadyExists', 'coAuthoringConflict'],
    ['ItemNotFound', 'sheetNotFound'],
    ['SomethingNew', 'unexpected'],
  ])('%s as %s, with Excel’s code for support', async (detail, code) => {
    await withLog(async (host) => {
      host.failRequest(2, detail);
      expect(await compute(paneService())).toEqual({ ok: false, error: { code, sheet: '', detail } });
    });
  });
});

describe('what Excel refuses without a word', () => {
  it('is tried again once, which is enough where Excel only stumbled', async () => {
    await withLog(async (host) => {
      host.failRequest(3, 'GeneralException');
      expect((await inspect(paneService())).ok).toBe(true);
    });
  });

  it('is told as that where it fails again, and guesses at no cause', async () => {
    await withLog(async (host) => {
      host.failRequestsWith('Worksheets', 'GeneralException', 'before', 2);
      expect(await inspect(paneService())).toEqual({
        ok: false,
        error: { code: 'refusedByExcel', sheet: '', detail: 'GeneralException' },
      });
      expect((await inspect(paneService())).ok).toBe(true);
    });
  });

  it('names the request that met it', async () => {
    await withLog(async (host) => {
      host.failRequestsWith('Activate', 'GeneralException', 'middle', 2);
      const { error } = await paneService()
        .activateSheet('Log')
        .then((result) => (result.ok ? { error: undefined } : result));
      expect(error).toEqual({
        code: 'refusedByExcel',
        sheet: '',
        detail: 'GeneralException (Worksheet.activate)',
      });
    });
  });

  it('does not write the report twice', async () => {
    await withLog(async (host) => {
      host.failRequestsWith('Charts', 'GeneralException', 'middle', 1);
      const names = host.sheetNames;
      const report = valueOf(await compute(paneService()));
      expect(host.sheetNames).toEqual([...names, ...report.sheets.map(({ name }) => name)]);
    });
  });
});

describe('an Excel that is too old', () => {
  it('is told so, and asked nothing', async () => {
    await withOffice(
      async (host) => {
        const error = { code: 'requirementSetMissing', sheet: '', detail: 'ExcelApi 1.9' };
        expect(await compute(paneService())).toEqual({ ok: false, error });
        expect(host.requests).toEqual([]);
      },
      { requirementSets: '1.8' },
    );
  });
});

describe('protection', () => {
  it('of the workbook is told before an edited sheet is copied, and nothing is written', async () => {
    await withLog(async (host) => {
      const service = paneService();
      valueOf(await compute(service));
      host.sheet('Overview').set('B40', 'my remark');
      host.protectWorkbook();
      const before = host.sheetNames.map((name) => host.sheet(name).values());
      expect(await compute(service)).toMatchObject({ ok: false, error: { code: 'workbookProtected' } });
      expect(host.sheetNames.map((name) => host.sheet(name).values())).toEqual(before);
    });
  });

  it('of the workbook does not matter where no sheet is added', async () => {
    await withLog(async (host) => {
      const service = paneService();
      valueOf(await compute(service));
      host.protectWorkbook();
      expect((await compute(service)).ok).toBe(true);
    });
  });

  it('of the sheet with the log does not matter: it is only read', async () => {
    await withLog(async (host) => {
      host.sheet('Log').protect('secret');
      const { figures } = valueOf(await compute(paneService()));
      expect(figures.find(({ id }) => id === 'otp.rfas.sent')?.value).toMatchObject({ denominator: 1 });
    });
  });
});

describe('the settings in the workbook', () => {
  it.each([
    ['no JSON', '{ broken'],
    ['JSON of something else', '[1, 2, 3]'],
    ['no text', 12],
    ['a version to come', JSON.stringify({ version: 99, period: {}, charts: 'some' })],
  ])('are taken for lost where they are %s', async (_, stored) => {
    await withOffice(async () => {
      Office.context.document.settings.set('CooperationReport.settings', stored);
      expect(await paneService().loadSettings()).toEqual(DEFAULT_SETTINGS);
    });
  });

  it('that cannot be saved are told of', async () => {
    await withOffice(async (host) => {
      host.failSettings = true;
      expect(await paneService().saveSettings(DEFAULT_SETTINGS)).toEqual({
        ok: false,
        error: { code: 'unexpected', sheet: '', detail: 'Internal Error' },
      });
    });
  });
});
