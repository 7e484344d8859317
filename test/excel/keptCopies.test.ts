import { runBatch } from '../../src/excel/runBatch';
import { writePlan } from '../../src/excel/writePlan';
import type { SheetWritten } from '../../src/excel/writeSheet';
import { withOffice } from '../../host/officeForTest';
import { DATA_SHEET, fullPlan } from '../xlsx/fullPlan';
import { hostPicture } from './hostPicture';

const PLAN = fullPlan();

async function write(): Promise<readonly SheetWritten[]> {
  const written = await runBatch((context) => writePlan(context, PLAN, { period: '2022-2023' }));
  if (!written.ok) throw new Error(`${written.error.code} ${written.error.detail}`);
  return written.value.sheets;
}

describe.each(['1.9', '1.17'] as const)(
  'a sheet of the report that somebody edited (ExcelApi %s)',
  (requirementSets) => {
    it('is kept right after it with all that stands on it: looks, sizes, tables and charts', async () => {
      await withOffice(
        async (host) => {
          await write();
          host.sheet(DATA_SHEET).set('B20', 'my remark');
          const [edited] = hostPicture(host, [DATA_SHEET]).sheets;
          const keptAs = (await write()).map((sheet) => sheet.keptAs).join('');
          expect(keptAs).toBe(`${DATA_SHEET} (2)`);
          expect(host.sheetNames.indexOf(keptAs)).toBe(host.sheetNames.indexOf(DATA_SHEET) + 1);
          const [copy] = hostPicture(host, [keptAs]).sheets;
          const tables = edited?.tables.map((table) => ({ ...table, name: expect.any(String) as string }));
          const charts = edited?.charts.map((chart) => ({
            ...chart,
            series: chart.series.map((series) => ({
              ...series,
              name: series.name.replace(DATA_SHEET, keptAs),
              categories: series.categories.replace(DATA_SHEET, keptAs),
              values: series.values.replace(DATA_SHEET, keptAs),
            })),
          }));
          // Grey, so that nobody takes it for a sheet of the report.
          expect(copy).toEqual({ ...edited, name: keptAs, tabColour: '#8a8886', tables, charts });
        },
        { requirementSets },
      );
    });

    it('is kept once, and the copy is the user’s from then on', async () => {
      await withOffice(
        async (host) => {
          await write();
          host.sheet(DATA_SHEET).set('B20', 'my remark');
          await write();
          const names = host.sheetNames;
          host.sheet(`${DATA_SHEET} (2)`).set('B21', 'more of it');
          expect((await write()).map(({ keptAs }) => keptAs).join('')).toBe('');
          expect(host.sheetNames).toEqual(names);
          expect(host.sheet(`${DATA_SHEET} (2)`).values('B20:B21')).toEqual([['my remark'], ['more of it']]);
          // Without the sheet that it is a copy of, the report gets a new sheet.
          host.sheet(DATA_SHEET).delete();
          await write();
          expect(host.sheet(`${DATA_SHEET} (2)`).values('B20:B21')).toEqual([['my remark'], ['more of it']]);
          expect(host.sheetNames).toHaveLength(names.length);
        },
        { requirementSets },
      );
    });
  },
);

describe('a sheet of the report', () => {
  it('counts as edited where a chart was added to it', async () => {
    await withOffice(async (host) => {
      await write();
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(DATA_SHEET);
        sheet.charts.add('Line', sheet.getRange('A5:B9'), 'Columns').name = 'My chart';
        await context.sync();
      });
      const keptAs = (await write()).map((sheet) => sheet.keptAs).join('');
      expect(
        host
          .sheet(keptAs)
          .charts()
          .map(({ name }) => name),
      ).toContain('My chart');
      expect(host.sheet(DATA_SHEET).charts()).toHaveLength(1);
    });
  });

  it('that was made by an older Excel is known by a newer one', async () => {
    await withOffice(async (host) => {
      await write();
      for (const name of host.sheetNames) {
        const { sheet } = host.sheet(name);
        const mark = sheet.customProperties.get('CooperationReport');
        if (mark === undefined) continue;
        sheet.customProperties.clear();
        host.book.names.add('CooperationReport', `="${mark.replaceAll('"', '""')}"`, sheet, '').visible =
          false;
      }
      const names = host.sheetNames;
      expect((await write()).map(({ keptAs }) => keptAs).join('')).toBe('');
      expect(host.sheetNames).toEqual(names);
    });
  });

  it('is drawn again in its place and under its name, its rows and columns shown and of their own sizes', async () => {
    await withOffice(async (host) => {
      await write();
      const before = hostPicture(host, [DATA_SHEET]).sheets;
      host.sheet(DATA_SHEET).rename('Renamed').move(0);
      await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Renamed');
        sheet.getRange('3:4').rowHidden = true;
        sheet.getRange('A:A').columnHidden = true;
        sheet.getRange('20:20').format.rowHeight = 99;
        sheet.getRange('K:K').format.columnWidth = 99;
        await context.sync();
      });
      const [, data] = await write();
      expect(data).toMatchObject({ name: 'Renamed', keptAs: '' });
      expect(host.sheetNames[0]).toBe('Renamed');
      const { sheet } = host.sheet('Renamed');
      expect([...sheet.hiddenRows, ...sheet.hiddenColumns]).toEqual([]);
      host.sheet('Renamed').rename(DATA_SHEET);
      expect(hostPicture(host, [DATA_SHEET]).sheets).toEqual(before);
    });
  });
});

describe('names that the user has given already', () => {
  it('stay the user’s: the report’s table and names take others, and the same again the next time', async () => {
    await withOffice(async (host) => {
      host
        .sheet('Sheet1')
        .set('A1', [['Item'], ['Paper']])
        .addTable('A1:A2', 'outcomes');
      host.book.names.add('Outcome_table', '=1+1', undefined, '');
      for (let run = 1; run <= 2; run += 1) {
        await write();
        expect(host.sheet('Sheet1').tables()).toMatchObject([{ name: 'outcomes', address: 'A1:A2' }]);
        expect(host.sheet(DATA_SHEET).tables()).toMatchObject([{ name: 'Outcomes_2', address: 'A5:D9' }]);
        expect(host.names()).toEqual({
          Outcome_table: '=1+1',
          Outcome_table_2: "='L''Étude & co'!$A$5:$D$9",
        });
      }
    });
  });

  it('on sheets of the report stay, while the names of an earlier report go', async () => {
    await withOffice(async (host) => {
      await write();
      const { sheet } = host.sheet(DATA_SHEET);
      const target = { sheet, area: { firstRow: 5, firstColumn: 1, lastRow: 5, lastColumn: 1 } };
      host.book.names.add('My_figure', target, undefined, '');
      const [definedName] = PLAN.definedNames;
      const definedNames = definedName ? [{ ...definedName, name: 'Outcome_table_of_2023' }] : [];
      await runBatch((context) => writePlan(context, { ...PLAN, definedNames }, { period: '2023-2024' }));
      expect(Object.keys(host.names())).toEqual(['My_figure', 'Outcome_table_of_2023']);
    });
  });
});
