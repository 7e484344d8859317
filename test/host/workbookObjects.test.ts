import { withOffice } from '../../host/officeForTest';

const OUTCOMES = [
  ['Addressee', 'Executed', 'Open'],
  ['States Parties', 120, 45],
  ['Organisations', 18, 4],
];

test('a chart over cells has a series for each column, named by its heading', async () => {
  await withOffice(async (host) => {
    host.sheet('Sheet1').set('A5', OUTCOMES);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const chart = sheet.charts.add('ColumnStacked', sheet.getRange('A5:C7'), 'Columns');
      chart.name = 'Outcomes';
      chart.title.text = 'Requests by outcome';
      chart.title.format.font.size = 12;
      chart.legend.position = 'Bottom';
      chart.axes.categoryAxis.title.text = 'Addressee';
      chart.axes.valueAxis.title.text = 'Requests';
      chart.axes.valueAxis.numberFormat = '#,##0';
      chart.axes.valueAxis.minimum = 0;
      chart.setPosition('E5', 'K20');
      chart.series.load('items/name');
      await context.sync();
      expect(chart.series.items.map(({ name }) => name)).toEqual(['Executed', 'Open']);
      for (const series of chart.series.items) {
        series.format.fill.setSolidColor('#1f4e79');
        series.hasDataLabels = true;
        series.dataLabels.position = 'Center';
        series.gapWidth = 50;
      }
      await context.sync();
    });
    expect(host.sheet('Sheet1').charts()).toEqual([
      {
        name: 'Outcomes',
        type: 'ColumnStacked',
        title: 'Requests by outcome',
        source: 'Sheet1!A5:C7',
        seriesBy: 'Columns',
        position: 'E5:K20',
        legend: 'Bottom',
        categoryAxis: {
          title: 'Addressee',
          numberFormat: 'General',
          minimum: null,
          maximum: null,
          reversed: false,
        },
        valueAxis: { title: 'Requests', numberFormat: '#,##0', minimum: 0, maximum: null, reversed: false },
        series: [
          {
            name: 'Executed',
            nameFromCell: true,
            values: 'Sheet1!B6:B7',
            categories: 'Sheet1!A6:A7',
            colour: '#1F4E79',
            dataLabels: true,
          },
          {
            name: 'Open',
            nameFromCell: true,
            values: 'Sheet1!C6:C7',
            categories: 'Sheet1!A6:A7',
            colour: '#1F4E79',
            dataLabels: true,
          },
        ],
        look: expect.objectContaining({ 'Title/Format/Font/Size': 12 }) as unknown,
      },
    ]);
  });
});

test('charts are found by name, change their data and are deleted', async () => {
  await withOffice(async (host) => {
    host.sheet('Sheet1').set('A1', OUTCOMES);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.charts.add('Line', sheet.getRange('A1:C3'), 'Columns').name = 'Outcomes';
      await context.sync();
      const chart = sheet.charts.getItem('Outcomes');
      chart.setData(sheet.getRange('A1:B3'), 'Columns');
      sheet.charts.load('items/name,count');
      await context.sync();
      expect(sheet.charts.items.map(({ name }) => name)).toEqual(['Outcomes']);
      expect(host.sheet('Sheet1').charts()[0]).toMatchObject({ source: 'Sheet1!A1:B3', legend: 'Right' });
      chart.delete();
      const none = sheet.charts.getItemOrNullObject('Outcomes').load('name');
      await context.sync();
      expect(none.isNullObject).toBe(true);
    });
  });
});

test('a first column of plain numbers becomes a series of the chart', async () => {
  await withOffice(async (host) => {
    host.sheet('Sheet1').set('A1', [
      ['Year', 'Requests'],
      [2022, 10],
      [2023, 12],
    ]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns');
      await context.sync();
    });
    expect(
      host
        .sheet('Sheet1')
        .charts()[0]
        ?.series.map(({ name }) => name),
    ).toEqual(['Year', 'Requests']);
  });
});

test('a table is made of cells, named, given a look, and found from the workbook', async () => {
  await withOffice(async (host) => {
    host.sheet('Sheet1').set('A1', OUTCOMES);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      const table = sheet.tables.add(sheet.getRange('A1:C3'), true);
      table.name = 'Outcomes';
      table.style = 'TableStyleLight1';
      table.showBandedRows = false;
      table.showFilterButton = false;
      await context.sync();
      const found = context.workbook.tables.getItem('Outcomes');
      found.load('name,style,showTotals,columns/items/name,worksheet/name');
      const body = found.getDataBodyRange().load('address,values');
      const header = found.getHeaderRowRange().load('values');
      await context.sync();
      expect(found.columns.items.map(({ name }) => name)).toEqual(OUTCOMES[0]);
      expect(found.worksheet.name).toBe('Sheet1');
      expect(body.address).toBe('Sheet1!A2:C3');
      expect(body.values).toEqual(OUTCOMES.slice(1));
      expect(header.values).toEqual([OUTCOMES[0]]);
    });
    expect(host.sheet('Sheet1').tables()).toEqual([
      {
        name: 'Outcomes',
        address: 'A1:C3',
        style: 'TableStyleLight1',
        filterButton: false,
        bandedRows: false,
      },
    ]);
  });
});

test('a deleted table takes its cells along, one made a range leaves them', async () => {
  await withOffice(async (host) => {
    const sheet = host.sheet('Sheet1').set('A1', OUTCOMES).set('E1', OUTCOMES);
    sheet.addTable('A1:C3', 'First').addTable('E1:G3', 'Second');
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('First').delete();
      context.workbook.tables.getItem('Second').convertToRange();
      await context.sync();
    });
    expect(sheet.tables()).toEqual([]);
    expect(sheet.usedRange()).toBe('E1:G3');
  });
});

test('names are added, followed when their sheet is renamed, and deleted', async () => {
  await withOffice(async (host) => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      context.workbook.names.add('Outcome_table', sheet.getRange('A1:C3'));
      context.workbook.names.add('Rate', '=0.5');
      sheet.name = 'My sheet';
      await context.sync();
      expect(host.names()).toEqual({ Outcome_table: "='My sheet'!$A$1:$C$3", Rate: '=0.5' });
      const range = context.workbook.names.getItem('Outcome_table').getRange().load('address');
      const named = sheet.getRange('Outcome_table').load('address');
      await context.sync();
      expect([range.address, named.address]).toEqual(["'My sheet'!A1:C3", "'My sheet'!A1:C3"]);
      context.workbook.names.getItem('Rate').delete();
      await context.sync();
    });
    expect(Object.keys(host.names())).toEqual(['Outcome_table']);
  });
});

test('settings are a copy in the pane until they are saved', async () => {
  await withOffice(async (host) => {
    const { settings } = Office.context.document;
    settings.set('profile', { columns: [1, 2] });
    expect(host.book.settings.size).toBe(0);
    await new Promise<void>((resolve) => {
      settings.saveAsync((result) => {
        expect(result.status).toBe(Office.AsyncResultStatus.Succeeded);
        resolve();
      });
    });
    expect(Object.fromEntries(host.book.settings)).toEqual({ profile: { columns: [1, 2] } });
    expect(settings.get('other')).toBeNull();
    await Excel.run(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject('profile').load('value');
      await context.sync();
      expect(setting.value).toEqual({ columns: [1, 2] });
    });
  });
});

test('a new workbook that the add-in opens is handed over', async () => {
  await withOffice(async (host) => {
    await Excel.createWorkbook('UEsDBA==');
    expect(host.createdWorkbooks).toEqual(['UEsDBA==']);
  });
});

test('the properties of the document and the culture can be read, and the title set', async () => {
  await withOffice(async () => {
    await Excel.run(async (context) => {
      const { properties, application } = context.workbook;
      properties.title = 'Cooperation report';
      properties.load('title');
      application.cultureInfo.load('name,numberFormat/numberDecimalSeparator');
      await context.sync();
      expect(properties.title).toBe('Cooperation report');
      expect(application.cultureInfo.numberFormat.numberDecimalSeparator).toBe('.');
    });
  });
});

test('Office says when it is ready, and in which application', async () => {
  await withOffice(async () => {
    expect(await Office.onReady()).toEqual({ host: 'Excel', platform: 'OfficeOnline' });
    expect(Office.context.displayLanguage).toBe('en-US');
  });
});

test('what is installed is taken away again', async () => {
  await withOffice(() => Promise.resolve());
  expect('Excel' in globalThis || 'Office' in globalThis).toBe(false);
});
