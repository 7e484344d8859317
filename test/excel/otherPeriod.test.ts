import type { ExcelHost } from '../../host/excelHost';
import { withOffice } from '../../host/officeForTest';
import type { Placement } from '../../src/excel/reportSets';
import { periodStartingIn } from '../../src/report/period';
import type { ComputedReport, PaneService } from '../../src/taskpane/contract/paneService';
import { DEFAULT_SETTINGS } from '../../src/taskpane/contract/storedSettings';
import { inspect, paneService, valueOf } from './paneInExcel';
import { addSmallLog } from './userMatter';

const SIGNAL = new AbortController().signal;
const settings = { ...DEFAULT_SETTINGS, supplementary: false };

/** Computes the period that begins in a year. */
async function compute(service: PaneService, year: number, placement?: Placement): Promise<ComputedReport> {
  const request = { period: periodStartingIn(year), settings, language: 'en' as const };
  return valueOf(
    await service.compute({ ...request, ...(placement && { placement }) }, () => undefined, SIGNAL),
  );
}

/** What sheets hold, where they lead to, and their charts and tables. */
function pictures(host: ExcelHost, names: readonly string[]): readonly unknown[] {
  return names.map((name) => {
    const sheet = host.sheet(name);
    return {
      name,
      values: sheet.values(),
      links: sheet.links(),
      tables: sheet.tables(),
      charts: sheet.charts(),
    };
  });
}

const namesOf = ({ sheets }: ComputedReport): readonly string[] => sheets.map(({ name }) => name);

/** The names of the workbook, with the places that they stand for. */
async function definedNames(): Promise<ReadonlyMap<string, string>> {
  return Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load('items/name,items/value');
    await context.sync();
    return new Map(names.items.map(({ name, value }) => [name, String(value)]));
  });
}

describe('a report beside that of another period', () => {
  it('has sheets of its own, with its period in their names; the other one stays as it was', async () => {
    await withOffice(async (host) => {
      addSmallLog(host, 12);
      const service = paneService();
      const first = namesOf(await compute(service, 2021));
      const [before, namesBefore] = [pictures(host, first), await definedNames()];
      const report = await compute(service, 2022, 'beside');
      const second = namesOf(report);
      expect(report.replaced).toBeNull();
      expect(second).toHaveLength(first.length);
      expect(second).toContain('Overview 2022-2023');
      expect(second.every((name) => name.endsWith(' 2022-2023'))).toBe(true);
      expect(pictures(host, first)).toEqual(before);
      expect(host.sheetNames).toEqual(['Sheet1', 'Log', ...first, ...second]);
      const names = await definedNames();
      for (const [name, place] of namesBefore)
        expect({ name, place: names.get(name) }).toEqual({ name, place });
      expect(names.get('Cooperation.2021_2022.otp.rfas.sent')).toMatch(/^'?Overview'?!/);
      expect(names.get('Cooperation.2022_2023.otp.rfas.sent')).toMatch(/^'Overview 2022-2023'!/);
    });
  });

  it('leads by its links to its own sheets only', async () => {
    await withOffice(async (host) => {
      addSmallLog(host, 12);
      const service = paneService();
      await compute(service, 2021);
      const sheets = namesOf(await compute(service, 2022, 'beside'));
      const leading = sheets.flatMap((name) => Object.values(host.sheet(name).links()).map(({ to }) => to));
      expect(leading.length).toBeGreaterThan(sheets.length);
      for (const to of leading) expect(to).toMatch(/^'[^']+ 2022-2023'!|^'Log'!/);
    });
  });

  it('is computed again on its own sheets, and so is the other: nobody is asked, and nothing else is touched', async () => {
    await withOffice(async (host) => {
      addSmallLog(host, 12);
      const service = paneService();
      const first = namesOf(await compute(service, 2021));
      const second = namesOf(await compute(service, 2022, 'beside'));
      const tabs = host.sheetNames;
      const [one, other] = [pictures(host, first), pictures(host, second)];
      const names = await definedNames();
      host.sheet('Log').set('A14:F14', [["'R-new", 'RFA', 'OTP', 44_900, '', '']]);
      await compute(paneService(), 2022);
      expect(pictures(host, first)).toEqual(one);
      expect(pictures(host, second)).not.toEqual(other);
      await compute(paneService(), 2021, 'beside');
      expect(host.sheetNames).toEqual(tabs);
      expect(await definedNames()).toEqual(names);
    });
  });

  it('is the one that the pane speaks of once it was computed last, and the pane leads to the other', async () => {
    await withOffice(async (host) => {
      addSmallLog(host, 12);
      const service = paneService();
      await compute(service, 2021);
      const { inspection } = await compute(service, 2022, 'beside');
      const standing = valueOf(await inspect(paneService())).standing;
      expect(standing).toEqual(inspection.standing);
      expect(standing).toMatchObject({ condition: 'whole', others: ['Sheet1', 'Log'] });
      expect(standing?.period?.name).toBe('2022-2023');
      expect(standing?.otherReports).toEqual([{ period: '2021-2022', sheet: 'Cooperation report' }]);
      await compute(service, 2021);
      const again = valueOf(await inspect(paneService())).standing;
      expect(again?.period?.name).toBe('2021-2022');
      expect(again?.otherReports).toEqual([{ period: '2022-2023', sheet: 'Cooperation report 2022-2023' }]);
      expect(again?.figures.get('otp.rfas.sent')).not.toBe(standing?.figures.get('otp.rfas.sent'));
    });
  });
});

describe('a report that takes the place of that of another period', () => {
  it('is told of with it, and what was replaced comes back as it was, its names included', async () => {
    await withOffice(async (host) => {
      addSmallLog(host, 12);
      const service = paneService();
      const report = await compute(service, 2021);
      const sheets = namesOf(report);
      const [before, names] = [pictures(host, sheets), await definedNames()];
      const { replaced } = await compute(service, 2022, 'replace');
      expect(replaced).toEqual({ period: '2021-2022', canComeBack: true });
      expect(pictures(host, sheets)).not.toEqual(before);
      const standing = valueOf(await service.bringBack(() => undefined, SIGNAL));
      expect(pictures(host, sheets)).toEqual(before);
      expect(await definedNames()).toEqual(names);
      expect(standing).toEqual(report.inspection.standing);
      expect(valueOf(await inspect(paneService())).standing).toEqual(standing);
    });
  });

  it('keeps what somebody entered on its sheets when the earlier one comes back', async () => {
    await withOffice(async (host) => {
      addSmallLog(host, 12);
      const service = paneService();
      await compute(service, 2021);
      await compute(service, 2022, 'replace');
      host.sheet('Overview').set('A1', [['Mine']]);
      valueOf(await service.bringBack(() => undefined, SIGNAL));
      expect(host.sheet('Overview (edited)').value('A1')).toBe('Mine');
    });
  });

  it('says that nothing comes back where another pane computed what was replaced', async () => {
    await withOffice(async (host) => {
      addSmallLog(host, 12);
      await compute(paneService(), 2021);
      const service = paneService();
      expect((await compute(service, 2022, 'replace')).replaced).toEqual({
        period: '2021-2022',
        canComeBack: false,
      });
      expect(await service.bringBack(() => undefined, SIGNAL)).toMatchObject({
        ok: false,
        error: { code: 'reportGone' },
      });
    });
  });
});

test('in both languages a report has the sheets of each, and is known for whole; one language takes the other’s away', async () => {
  await withOffice(async (host) => {
    addSmallLog(host, 12);
    const service = paneService();
    const both = { ...settings, charts: false, allLanguages: true };
    const request = { period: periodStartingIn(2022), settings: both, language: 'fr' as const };
    const { sheets } = valueOf(await service.compute(request, () => undefined, SIGNAL));
    const names = sheets.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['Vue d’ensemble', 'Overview', 'Notes', 'Notes (EN)']));
    const standing = valueOf(await inspect(paneService())).standing;
    expect(standing).toMatchObject({ condition: 'whole', language: 'fr', otherReports: [] });
    expect(standing?.sheets).toHaveLength(names.length);
    const links = Object.values(host.sheet('Overview').links()).map(({ to }) => to);
    expect(links).toContain("'Cooperation report'!A1");
    const alone = { ...request, settings: { ...both, allLanguages: false } };
    const left = valueOf(await service.compute(alone, () => undefined, SIGNAL)).sheets;
    expect(left).toHaveLength(names.length / 2);
    expect(host.sheetNames).toEqual(['Sheet1', 'Log', ...left.map(({ name }) => name)]);
  });
});
