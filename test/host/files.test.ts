import { DATA_SHEET, fullPlan } from '../xlsx/fullPlan';
import { openWorkbook } from '../../src/xlsx/read/openWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { loadWorkbook } from '../../host/loadWorkbook';
import { withOffice } from '../../host/officeForTest';
import { saveWorkbook, workbookPlan } from '../../host/saveWorkbook';

test('a file is opened with its sheets, values, number formats and tables', async () => {
  await withOffice(async (host) => {
    await loadWorkbook(host, 'log.xlsx', writeWorkbook(fullPlan()));
    expect(host.sheetNames).toEqual(['Contents', "L'Étude & co"]);
    expect(host.activeSheet).toBe('Contents');
    const sheet = host.sheet("L'Étude & co");
    expect(sheet.values('A5:D6')).toEqual([
      ['Addressee', 'Executed', 'Open', 'Rate'],
      ['States Parties', 120, 45, 0.727],
    ]);
    expect(sheet.values('A7')).toEqual([['=Non-party States']]);
    expect(sheet.numberFormats('A6:D6')).toEqual([['@', '#,##0', '#,##0', '0.0%']]);
    expect(sheet.tables()).toMatchObject([{ name: 'Outcomes', address: 'A5:D9' }]);
    await Excel.run(async (context) => {
      const { workbook } = context;
      workbook.load('name');
      const text = workbook.tables.getItem('Outcomes').getDataBodyRange().getRow(0).load('text');
      await context.sync();
      expect(workbook.name).toBe('log.xlsx');
      expect(text.text).toEqual([['States Parties', '120', '45', '72.7%']]);
    });
  });
});

test('a file’s looks are those that it was written with', async () => {
  await withOffice(async (host) => {
    const plan = fullPlan();
    await loadWorkbook(host, 'log.xlsx', writeWorkbook(plan));
    const loaded = workbookPlan(host);
    const planned = plan.sheets.find(({ name }) => name === DATA_SHEET);
    const sheet = loaded.sheets.find(({ name }) => name === DATA_SHEET);
    expect(sheet).toMatchObject({
      tabColour: planned?.tabColour,
      merges: planned?.merges,
      frozenRows: planned?.frozenRows,
    });
    expect(sheet?.columnWidths.slice(0, 3)).toEqual(planned?.columnWidths.slice(0, 3));
    const view = host.sheet(DATA_SHEET);
    expect(view.look('A1')).toMatchObject({
      bold: true,
      fontSize: 16,
      fontColour: '#1f4e79',
      vertical: 'center',
    });
    expect(view.look('B5')).toMatchObject({
      fill: '#1f4e79',
      horizontal: 'center',
      wrap: true,
      fontColour: '#ffffff',
    });
    expect(view.look('A11')).toMatchObject({ wrap: true, vertical: 'top', indent: 1, fill: '#f2f2f2' });
    expect(view.look('A6')).toMatchObject({ borderBottom: '#d9d9d9', numberFormat: '@' });
    expect(view.rowHeights()).toMatchObject({ 1: 30, 5: 33 });
  });
});

test('what the add-in wrote can be saved as a file, and is found there', async () => {
  await withOffice(async (host) => {
    host.sheet('Sheet1').set('A1', [
      ['Addressee', 'Executed'],
      ['States Parties', 120],
      ['Organisations', 18],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').format.font.bold = true;
      sheet.getRange('A:A').format.columnWidth = 120;
      sheet.tables.add('A1:B3', true).name = 'Outcomes';
      const chart = sheet.charts.add('BarClustered', sheet.getRange('A1:B3'), 'Columns');
      chart.setPosition('D1', 'H12');
      await context.sync();
    });
    const file = openWorkbook('saved.xlsx', saveWorkbook(host));
    const sheet = file.ok ? file.value.outline.sheets[0] : undefined;
    expect(sheet).toMatchObject({ name: 'Sheet1', tables: [{ name: 'Outcomes' }] });
    expect(sheet?.head.rows).toEqual([
      ['Addressee', 'Executed'],
      ['States Parties', 120],
      ['Organisations', 18],
    ]);
  });
});

test('a file that cannot be read says why', async () => {
  await withOffice(async (host) => {
    await expect(loadWorkbook(host, 'log.xlsx', new Uint8Array([1, 2, 3]))).rejects.toThrow('notAWorkbook');
  });
});
