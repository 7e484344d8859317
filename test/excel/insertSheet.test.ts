import { rangeAddress } from '../../src/ground/address';
import { messagesOf } from '../../src/locales/messagesOf';
import type { ExcelHost } from '../../host/excelHost';
import { withOffice } from '../../host/officeForTest';
import { compute, inspect, paneService, valueOf } from './paneInExcel';
import { addSmallLog, addUserSheets, userPicture } from './userMatter';

const HEADINGS_ROW = 8;

/** Fills in the first rows of a template, by its headings. */
function fillIn(
  host: ExcelHost,
  name: string,
  requests: readonly Readonly<Record<string, string | number>>[],
) {
  const view = host.sheet(name);
  const headings = view.values(`A${HEADINGS_ROW}:N${HEADINGS_ROW}`)[0] ?? [];
  requests.forEach((request, index) => {
    const row = headings.map((heading) => request[String(heading)] ?? '');
    view.set(`A${HEADINGS_ROW + 1 + index}`, [row]);
  });
}

describe('the template of a log', () => {
  it('is added behind the sheet in front, with lists to choose from, and its first request is selected', async () => {
    await withOffice(async (host) => {
      host.addSheet('Last');
      const name = valueOf(await paneService().insertTemplate('requests', 'en'));
      expect(host.sheetNames).toEqual(['Sheet1', 'Request log', 'Last']);
      expect([name, host.activeSheet]).toEqual(['Request log', 'Request log']);
      const { sheet, area } = host.book.selection;
      expect([sheet.name, rangeAddress(area)]).toEqual(['Request log', `A${HEADINGS_ROW + 1}`]);
      const lists = Object.values(host.sheet(name).choices());
      expect(lists).toContainEqual(['Positive', 'Partial', 'Negative', 'Withdrawn']);
      expect(host.sheet(name).tables()).toMatchObject([
        { address: `A${HEADINGS_ROW}:N${HEADINGS_ROW + 50}` },
      ]);
    });
  });

  it('is read for certain once it is filled in, and a run leaves it alone', async () => {
    await withOffice(async (host) => {
      const service = paneService();
      const name = valueOf(await service.insertTemplate('requests', 'fr'));
      const { fields } = messagesOf('fr');
      fillIn(host, name, [
        { [fields.reference]: 'RFA-1', [fields.kind]: 'RFA', [fields.sent]: 44_850 },
        { [fields.reference]: 'RFA-2', [fields.kind]: 'RFA', [fields.sent]: 44_851 },
      ]);
      const { logs } = valueOf(await inspect(service));
      expect(logs).toMatchObject([{ sheet: name, questions: [], content: { count: 2, errors: 0 } }]);
      const before = userPicture(host, [name]);
      const { figures } = valueOf(await compute(service));
      expect(figures.find(({ id }) => id === 'otp.rfas.sent')?.value).toEqual({
        numerator: 2,
        denominator: 1,
      });
      expect(userPicture(host, [name])).toEqual(before);
    });
  });

  it('is looked at while it waits for its first request, beside a log that has some', async () => {
    await withOffice(async (host) => {
      addSmallLog(host, 10);
      const service = paneService();
      const name = valueOf(await service.insertTemplate('requests', 'en'));
      const { logs } = valueOf(await inspect(service));
      expect(logs.find(({ sheet }) => sheet === name)?.content?.count).toBe(0);
    });
  });

  it('gets a number where its name is taken, and the sheets that are there stay as they are', async () => {
    await withOffice(async (host) => {
      const names = await addUserSheets(host, 'Request log');
      const before = userPicture(host, names);
      expect(valueOf(await paneService().insertTemplate('requests', 'en'))).toBe('Request log (2)');
      expect(valueOf(await paneService().insertTemplate('requests', 'en'))).toBe('Request log (3)');
      expect(userPicture(host, names)).toEqual(before);
      const tables = ['Request log (2)', 'Request log (3)'].map((name) => host.sheet(name).tables()[0]?.name);
      expect(new Set(tables).size).toBe(2);
    });
  });

  it('is not added to a workbook that is protected', async () => {
    await withOffice(async (host) => {
      host.protectWorkbook();
      expect(await paneService().insertTemplate('requests', 'en')).toMatchObject({
        error: { code: 'workbookProtected' },
      });
      expect(host.sheetNames).toEqual(['Sheet1']);
    });
  });

  it('is finished by the next attempt where one broke off, whichever of its requests failed', async () => {
    const requests = await withCount(async (host) => {
      valueOf(await paneService().insertTemplate('requests', 'en'));
      return host.requests.length;
    });
    for (let request = 1; request <= requests; request += 1) {
      await withOffice(async (host) => {
        host.failRequest(request, 'AccessDenied', 'middle');
        await paneService().insertTemplate('requests', 'en');
        host.clearFaults();
        const name = valueOf(await paneService().insertTemplate('requests', 'en'));
        expect({ request, names: host.sheetNames }).toEqual({ request, names: ['Sheet1', name] });
      });
    }
  });
});

describe('findings to send', () => {
  it('stand behind the last sheet of the report, whichever of its sheets is in front', async () => {
    await withOffice(async (host) => {
      addSmallLog(host, 10);
      host.addSheet('Last');
      const service = paneService();
      const { sheets } = valueOf(await compute(service));
      const before = host.sheetNames;
      valueOf(await service.activateSheet(sheets[0]?.name ?? ''));
      const name = valueOf(await service.writeFindings({ findings: [], count: 0, figures: [] }, 'en'));
      const last = before.indexOf(sheets.at(-1)?.name ?? '');
      expect(host.sheetNames).toEqual(before.toSpliced(last + 1, 0, name));
    });
  });

  it('stand behind a log that is in front', async () => {
    await withOffice(async (host) => {
      addSmallLog(host, 10);
      host.addSheet('Last');
      const [log = ''] = host.sheetNames;
      const service = paneService();
      valueOf(await compute(service));
      valueOf(await service.activateSheet(log));
      const name = valueOf(await service.writeFindings({ findings: [], count: 0, figures: [] }, 'en'));
      expect(host.sheetNames.slice(0, 2)).toEqual([log, name]);
    });
  });
});

async function withCount(count: (host: ExcelHost) => Promise<number>): Promise<number> {
  let counted = 0;
  await withOffice(async (host) => {
    counted = await count(host);
  });
  return counted;
}
