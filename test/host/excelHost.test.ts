import { createHost } from '../../host/createHost';
import type { ExcelHost } from '../../host/excelHost';
import { installOffice, type InstalledOffice } from '../../host/installOffice';

let host: ExcelHost;
let office: InstalledOffice;

beforeEach(() => {
  host = createHost();
  office = installOffice(host);
});

afterEach(async () => {
  await host.dispose();
  office.uninstall();
});

/** The code of the error that a batch ends with. */
async function codeOf(batch: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await Excel.run(async (context) => {
      await batch(context);
      await context.sync();
    });
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
    throw error;
  }
  return 'no error';
}

describe('reading and writing', () => {
  test('values that are written are there, and come back as they were', async () => {
    const values = [
      ['Reference', 'Days'],
      ['R-1', 12],
      ['R-2', 3.5],
      ['', true],
    ];
    const read = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B2:C5');
      range.values = values;
      range.load('values,valueTypes,address,rowCount,columnCount,rowIndex,columnIndex');
      await context.sync();
      return range.toJSON();
    });
    expect(read).toMatchObject({
      values,
      address: 'Sheet1!B2:C5',
      rowCount: 4,
      columnCount: 2,
      rowIndex: 1,
      columnIndex: 1,
      valueTypes: [
        ['String', 'String'],
        ['String', 'Double'],
        ['String', 'Double'],
        ['Empty', 'Boolean'],
      ],
    });
    expect(host.sheet('Sheet1').values('B2:C5')).toEqual(values);
  });

  test('formulas are calculated before they are read, and again when what they depend on changes', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').formulas = [[2, '=A1*21']];
      const result = sheet.getRange('B1').load('values,formulas');
      await context.sync();
      expect(result.values).toEqual([[42]]);
      expect(result.formulas).toEqual([['=A1*21']]);
      sheet.getRange('A1').values = [[3]];
      result.load('values');
      await context.sync();
      expect(result.values).toEqual([[63]]);
    });
  });

  test('a formula stays where its cell gets another look', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1:B1').formulas = [[2, '=A1*21']];
      await context.sync();
      sheet.getRange('A1:B1').format.font.bold = true;
      await context.sync();
      sheet.getRange('A1').values = [[3]];
      const result = sheet.getRange('B1').load('values,formulas');
      await context.sync();
      expect(result).toMatchObject({ values: [[63]], formulas: [['=A1*21']] });
    });
  });

  test('a table and a name can be used in formulas', async () => {
    host.sheet('Sheet1').set('A1', [['Days'], [4], [5]]);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.tables.add('A1:A3', true).name = 'Replies';
      context.workbook.names.add('First_reply', sheet.getRange('A2'));
      await context.sync();
      sheet.getRange('C1:C2').formulas = [['=SUM(Replies[Days])'], ['=First_reply+1']];
      const results = sheet.getRange('C1:C2').load('values');
      await context.sync();
      expect(results.values).toEqual([[9], [5]]);
    });
  });

  test('the text of a cell shows its number format', async () => {
    host.sheet('Sheet1').set('A1', [[45000, 0.125, 1234.5]]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
      range.numberFormat = [['dd/mm/yyyy', '0.0%', '#,##0.00']];
      range.load('text,numberFormat');
      await context.sync();
      expect(range.text).toEqual([['15/03/2023', '12.5%', '1,234.50']]);
      expect(range.numberFormat).toEqual([['dd/mm/yyyy', '0.0%', '#,##0.00']]);
    });
  });

  test('one value fills the whole range', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2').values = 7 as unknown as number[][];
      await context.sync();
    });
    expect(host.sheet('Sheet1').values()).toEqual([
      [7, 7],
      [7, 7],
    ]);
  });

  test('a sheet that is not there is a null object, and nothing of it is loaded', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Nowhere').load('name');
      const used = sheet.getUsedRangeOrNullObject(true).load('address');
      await context.sync();
      expect(sheet.isNullObject).toBe(true);
      expect(used.isNullObject).toBe(true);
    });
  });

  test('what was not loaded cannot be read', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1').load('id');
      await context.sync();
      let code = 'none';
      try {
        expect(sheet.name).toBeDefined();
      } catch (error) {
        code = error instanceof OfficeExtension.Error ? error.code : 'another';
      }
      expect(code).toBe('PropertyNotLoaded');
    });
  });

  test('an error has a code, is an Error, and what ran before it stays done', async () => {
    const run = Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.getItem('Sheet1').getRange('A1').values = [['before']];
      worksheets.getItem('Nowhere').getRange('A1').values = [['never']];
      worksheets.getItem('Sheet1').getRange('A2').values = [['after']];
      await context.sync();
    });
    await expect(run).rejects.toBeInstanceOf(Error);
    await expect(run).rejects.toMatchObject({ code: 'ItemNotFound', name: 'RichApi.Error' });
    expect(host.sheet('Sheet1').values()).toEqual([['before']]);
  });

  test('a member that the host has not got says so by its name', async () => {
    const run = Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').getSpecialCells('Blanks').load('address');
      await context.sync();
    });
    await expect(run).rejects.toMatchObject({
      code: 'ApiNotFound',
      message: expect.stringContaining('Range.GetSpecialCells') as string,
    });
  });
});

describe('sheets', () => {
  test('are added at the end without being gone to, found without regard to case, renamed and moved', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Report');
      worksheets.add();
      await context.sync();
      const found = worksheets.getItem('REPORT');
      found.position = 0;
      found.tabColor = '#1f4e79';
      added.name = 'Overview';
      worksheets.load('items/name,items/position,items/tabColor');
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Overview', 'Sheet1', 'Sheet2']);
      expect(worksheets.items[0]?.tabColor).toBe('#1F4E79');
    });
    expect(host.activeSheet).toBe('Sheet1');
  });

  test('can be hidden, very hidden and gone to', async () => {
    host.addSheet('Notes');
    await Excel.run(async (context) => {
      const notes = context.workbook.worksheets.getItem('Notes');
      notes.activate();
      await context.sync();
      expect(host.activeSheet).toBe('Notes');
      notes.visibility = 'VeryHidden';
      notes.load('visibility');
      await context.sync();
      expect(notes.visibility).toBe('VeryHidden');
    });
    expect(host.sheet('Notes').visibility).toBe('veryHidden');
    expect(host.activeSheet).toBe('Sheet1');
  });

  test('freeze panes, gridlines and page layout are kept', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.freezePanes.freezeRows(5);
      sheet.showGridlines = false;
      sheet.pageLayout.orientation = Excel.PageOrientation.landscape;
      sheet.pageLayout.paperSize = Excel.PaperType.a4;
      sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      sheet.pageLayout.setPrintTitleRows('$5:$5');
      sheet.pageLayout.setPrintMargins('Inches', { left: 0.5, top: 1 });
      sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = 'Page &P';
      const frozen = sheet.freezePanes.getLocationOrNullObject().load('address');
      await context.sync();
      expect(frozen.address).toBe('Sheet1!1:5');
    });
    const sheet = host.sheet('Sheet1');
    expect(sheet.frozen).toEqual({ rows: 5, columns: 0 });
    expect(sheet.showsGridlines).toBe(false);
    expect(sheet.pageLayout()).toMatchObject({
      Orientation: 'Landscape',
      PaperSize: 'A4',
      PrintTitleRows: '5:5',
      LeftMargin: 36,
      TopMargin: 72,
      'HeadersFooters/DefaultForAllPages/CenterFooter': 'Page &P',
    });
  });

  test('merges keep only their first value, and come apart again', async () => {
    host.sheet('Sheet1').set('A1', [['a', 'b', 'c']]);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:C1');
      range.merge();
      await context.sync();
      expect(host.sheet('Sheet1').merges()).toEqual(['A1:C1']);
      expect(host.sheet('Sheet1').values('A1:C1')).toEqual([['a', '', '']]);
      range.unmerge();
      await context.sync();
    });
    expect(host.sheet('Sheet1').merges()).toEqual([]);
  });

  test('a link leads to a cell and gives the cell its look', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').hyperlink = {
        documentReference: "'Sheet1'!C9",
        screenTip: 'Further down',
        textToDisplay: 'Go',
      };
      await context.sync();
    });
    const sheet = host.sheet('Sheet1');
    expect(sheet.links()).toEqual({ A1: { to: "'Sheet1'!C9", tip: 'Further down' } });
    expect(sheet.value('A1')).toBe('Go');
    expect(sheet.look('A1')).toMatchObject({ underline: true, fontColour: '#0563c1' });
  });
});

describe('looks', () => {
  test('fonts, fills, borders and alignment are kept for each cell', async () => {
    await Excel.run(async (context) => {
      const { format } = context.workbook.worksheets.getItem('Sheet1').getRange('A1:B2');
      format.font.bold = true;
      format.font.size = 14;
      format.font.color = '#112233';
      format.fill.color = '#ffeecc';
      format.wrapText = true;
      format.horizontalAlignment = 'Right';
      format.verticalAlignment = 'Top';
      format.indentLevel = 2;
      const bottom = format.borders.getItem('EdgeBottom');
      bottom.style = 'Continuous';
      bottom.color = '#d9d9d9';
      await context.sync();
      format.load('font/bold,fill/color,horizontalAlignment');
      bottom.load('style,color,weight');
      await context.sync();
      expect(format.toJSON()).toMatchObject({
        font: { bold: true },
        fill: { color: '#FFEECC' },
        horizontalAlignment: 'Right',
      });
      expect(bottom.toJSON()).toMatchObject({ style: 'Continuous', color: '#D9D9D9', weight: 'Thin' });
    });
    const look = {
      bold: true,
      fontSize: 14,
      fontColour: '#112233',
      fill: '#ffeecc',
      wrap: true,
      horizontal: 'right',
      vertical: 'top',
      indent: 2,
    };
    expect(host.sheet('Sheet1').look('A1')).toEqual(look);
    expect(host.sheet('Sheet1').look('B2')).toEqual({ ...look, borderBottom: '#d9d9d9' });
  });

  test('a border keeps the other borders of its cell', async () => {
    await Excel.run(async (context) => {
      const { borders } = context.workbook.worksheets.getItem('Sheet1').getRange('A1').format;
      borders.getItem('EdgeTop').color = '#ff0000';
      await context.sync();
      borders.getItem('EdgeBottom').color = '#0000ff';
      await context.sync();
    });
    expect(host.sheet('Sheet1').look('A1')).toEqual({ borderTop: '#ff0000', borderBottom: '#0000ff' });
  });

  test('cells that differ read as null, and a cleared fill is white again', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').format.fill.color = '#ff0000';
      const { fill } = sheet.getRange('A1:B1').format;
      fill.load('color');
      await context.sync();
      expect(fill.color).toBeNull();
      sheet.getRange('A1').format.fill.clear();
      fill.load('color');
      await context.sync();
      expect(fill.color).toBe('#FFFFFF');
    });
  });

  test('whole columns and the whole sheet can be formatted, and cells that come later look so too', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange().format.font.name = 'Arial';
      sheet.getRange('B:C').numberFormat = '@' as unknown as string[][];
      sheet.getRange('B:B').format.columnWidth = 100;
      sheet.getRange('B9').values = [['=not a formula']];
      await context.sync();
    });
    const sheet = host.sheet('Sheet1');
    expect(sheet.value('B9')).toBe('=not a formula');
    expect(sheet.look('B9')).toEqual({ fontName: 'Arial', numberFormat: '@' });
    expect(sheet.columnWidths()).toEqual({ B: 100 });
  });

  test('several ranges, and many cells, are formatted in one call', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRanges('A1:B1,D4').format.font.italic = true;
      sheet
        .getRange('A2:B2')
        .setCellProperties([
          [
            { format: { font: { bold: true }, fill: { color: '#00ff00' } } },
            { format: { borders: { bottom: { color: '#ff0000', style: 'Continuous' } } } },
          ],
        ]);
      await context.sync();
    });
    const sheet = host.sheet('Sheet1');
    expect(sheet.look('D4')).toEqual({ italic: true });
    expect(sheet.look('A2')).toEqual({ bold: true, fill: '#00ff00' });
    expect(sheet.look('B2')).toEqual({ borderBottom: '#ff0000' });
  });

  test('clearing takes contents, formats or both', async () => {
    host
      .sheet('Sheet1')
      .set('A1', [[1, 2, 3]])
      .setNumberFormat('A1:C1', '0.0');
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      await context.sync();
    });
    const sheet = host.sheet('Sheet1');
    expect(sheet.values('A1:C1')).toEqual([['', 2, '']]);
    expect(sheet.numberFormats('A1:C1')).toEqual([['0.0', 'General', 'General']]);
  });
});

describe('the size of requests', () => {
  test('a big write comes in slices and arrives whole', async () => {
    const rows = Array.from({ length: 4000 }, (_, row) => [`R-${row}`, row, row / 4]);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1:C4000').values = rows;
      await context.sync();
    });
    expect(host.sheet('Sheet1').values()).toEqual(rows);
    expect(host.requests[0]?.members.filter((member) => member === 'set Values').length).toBeGreaterThan(5);
  });

  test('a hundred thousand rows of twelve columns are written and read in blocks', async () => {
    const [blocks, height] = [10, 10_000];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      for (let block = 0; block < blocks; block++) {
        sheet.getRangeByIndexes(block * height, 0, height, 12).values = Array.from(
          { length: height },
          (_, row) =>
            Array.from({ length: 12 }, (_unused, column) =>
              column === 0 ? `R-${block * height + row}` : row + column,
            ),
        );
        await context.sync();
      }
      const used = sheet.getUsedRange(true).load('address');
      await context.sync();
      expect(used.address).toBe('Sheet1!A1:L100000');
      let cells = 0;
      for (let block = 0; block < blocks; block++) {
        const range = sheet.getRangeByIndexes(block * height, 0, height, 12).load('values');
        await context.sync();
        cells += range.values.length * (range.values[0]?.length ?? 0);
      }
      expect(cells).toBe(1_200_000);
    });
    expect(host.sheet('Sheet1').value('A100000')).toBe('R-99999');
  });

  test('every request is counted and described', async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').load('values');
      await context.sync();
    });
    expect(host.requests).toHaveLength(1);
    expect(host.requests[0]?.members).toContain('load values');
    expect(host.bytesIn).toBeGreaterThan(100);
    expect(host.bytesOut).toBeGreaterThan(50);
  });
});

test('two batches do not mix: each is answered before the next begins', async () => {
  await Promise.all(
    ['one', 'two'].map((text) =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1');
        range.values = [[text]];
        range.load('values');
        await context.sync();
        expect(range.values).toEqual([[text]]);
      }),
    ),
  );
});

test('a sheet that is asked for and is not there is ItemNotFound', async () => {
  expect(await codeOf((context) => context.workbook.worksheets.getItem('Nowhere').load('name'))).toBe(
    'ItemNotFound',
  );
});

test('a pane that asks while its workbook gives way to another, or afterwards, does not disturb', async () => {
  const mistakes: unknown[] = [];
  const ending = createHost({ onMistake: (mistake) => mistakes.push(mistake) });
  const { book } = ending;
  book.names.add('Requests', book.resolve('A1', book.addSheet('Log')), undefined, '');
  const pipe = ending.connect();
  const ask = (): void => {
    pipe.sendMessageToHost(JSON.stringify({ id: 1, type: 1, flags: 0, message: { body: '{}' } }));
  };
  const ended = ending.dispose();
  ask();
  const settled = ending.settled();
  await ended;
  ask();
  await settled;
  await ending.settled();
  expect(mistakes).toEqual([]);
});
