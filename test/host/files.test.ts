import { readFileSync } from 'node:fs';
import { chartPlan, DATA_SHEET, fullPlan } from '../xlsx/fullPlan';
import { openWorkbook } from '../../src/xlsx/read/openWorkbook';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { changedParts } from '../../host/changedParts';
import { ADD_IN } from '../../host/documentSettings';
import { loadWorkbook, loadWorkbooks, type OpenedFile } from '../../host/loadWorkbook';
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

/** What a pane keeps, and notes on a sheet: texts that XML and JSON each write in a way of their own. */
const KEPT = '{"finding":"accepted","note":"« d’abord » & <b>\\n\u{1f5fa}\uffff"}';
const NOTED = '{"id":"overview","keptAs":"L\'Étude & co"}';

async function savedWithNotes(): Promise<Uint8Array> {
  let bytes = new Uint8Array();
  await withOffice(async (host) => {
    await loadWorkbook(host, 'log.xlsx', writeWorkbook(fullPlan()));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem(DATA_SHEET).customProperties.add('CooperationReport', NOTED);
      await context.sync();
    });
    Office.context.document.settings.set('CooperationReport.settings', KEPT);
    Office.context.document.settings.saveAsync();
    bytes = new Uint8Array(saveWorkbook(host));
  });
  return bytes;
}

test('what the add-in keeps in the workbook, and notes on a sheet, is in the file and is there again', async () => {
  const bytes = await savedWithNotes();
  expect(openWorkbook('saved.xlsx', bytes).ok).toBe(true);
  await withOffice(async (host) => {
    await loadWorkbook(host, 'another name.xlsx', bytes);
    expect([...host.book.settings]).toEqual([['CooperationReport.settings', KEPT]]);
    expect(host.sheet(DATA_SHEET).customProperties()).toEqual({ CooperationReport: NOTED });
    expect(host.sheet('Contents').customProperties()).toEqual({});
    expect(host.sheet(DATA_SHEET).tables()).toHaveLength(1);
  });
});

test('of another workbook, of several together, and of another add-in nothing of that is taken', async () => {
  const bytes = await savedWithNotes();
  const ofAnother = changedParts(
    bytes,
    new Map([['xl/webextensions/webextension1.xml', (xml) => xml.replaceAll(ADD_IN, 'wa104380862')]]),
  );
  const opened = (name: string, file: Uint8Array): OpenedFile => {
    const workbook = openWorkbook(name, file);
    if (!workbook.ok) throw new Error(workbook.error.code);
    return { bytes: file, workbook: workbook.value };
  };
  await withOffice(async (host) => {
    await loadWorkbook(host, 'saved.xlsx', bytes);
    expect(host.book.settings.size).toBe(1);
    await loadWorkbook(host, 'of another.xlsx', ofAnother);
    expect(host.book.settings.size).toBe(0);
    await loadWorkbook(host, 'saved.xlsx', bytes);
    await loadWorkbook(host, 'without.xlsx', writeWorkbook(fullPlan()));
    expect(host.book.settings.size).toBe(0);
    const log = new TextEncoder().encode('Reference,Date sent\nRFA-1,2022-10-03\n');
    await loadWorkbooks(host, 'both.xlsx', [opened('saved.xlsx', bytes), opened('log.csv', log)]);
    expect(host.book.settings.size).toBe(0);
  });
});

test('the add-in is the one of the manifest', () => {
  expect(readFileSync('manifest.xml', 'utf8')).toContain(`<Id>${ADD_IN}</Id>`);
});

const CHART_TYPES = ['column', 'columnStacked', 'bar', 'barStacked', 'line', 'steps'] as const;

test('the charts of a file are those that it was written with, of every type', async () => {
  const charts = CHART_TYPES.map((type, index) =>
    chartPlan({
      type,
      name: `chart of ${type}`,
      title: `Les « DA » & <leurs> suites, ${type}`,
      valueAxisTitle: index === 1 ? '' : 'Requests',
      legend: index % 2 === 0,
      dataLabels: type !== 'steps' && index % 2 === 1,
      position: { firstRow: 20 * index, lastRow: 20 * index + 11, firstColumn: 5, lastColumn: 9 },
      altText: '',
    }),
  );
  await withOffice(async (host) => {
    await loadWorkbook(host, 'log.xlsx', writeWorkbook(fullPlan({ charts })));
    const loaded = workbookPlan(host).sheets.find(({ name }) => name === DATA_SHEET);
    expect(charts).toHaveLength(CHART_TYPES.length);
    expect(loaded?.charts).toEqual(charts);
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.getItem(DATA_SHEET).charts.load('items/name');
      await context.sync();
      expect(added.items.map(({ name }) => name)).toEqual(charts.map(({ name }) => name));
    });
  });
});

test('a file that cannot be read says why', async () => {
  await withOffice(async (host) => {
    await expect(loadWorkbook(host, 'log.xlsx', new Uint8Array([1, 2, 3]))).rejects.toThrow('notAWorkbook');
  });
});
