import { Table, Workbook, type Worksheet } from 'wasm-xlsxwriter';
import { fileOf, opened, sheetJsWorkbook, withParts } from '../../writtenFiles';

function write(build: (sheet: Worksheet) => void, name = 'Log'): Uint8Array {
  const workbook = new Workbook();
  build(workbook.addWorksheet().setName(name));
  return workbook.saveToBufferSync();
}

const RELATIONSHIPS = 'xl/worksheets/_rels/sheet1.xml.rels';

function withTable(table: string, target = '../tables/table1.xml', mode = ''): Uint8Array {
  return withParts(
    fileOf(
      sheetJsWorkbook({
        Log: [
          ['a', 'b'],
          [1, 2],
          [3, 4],
        ],
      }),
    ),
    {
      [RELATIONSHIPS]: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" ${mode} Type="http://purl.oclc.org/ooxml/officeDocument/relationships/table" Target="${target}"/></Relationships>`,
      'xl/tables/table1.xml': table,
    },
  );
}

describe('the tables of a workbook', () => {
  it('are told with their names and ranges, on the sheets where they lie', () => {
    const file = write((sheet) => {
      sheet.addTable(2, 1, 9, 4, new Table().setName('Requests'));
      sheet.addTable(12, 0, 15, 1, new Table().setName('Totals').setTotalRow(true));
    });
    expect(opened('log.xlsx', file).outline.sheets[0]?.tables).toEqual([
      {
        name: 'Requests',
        range: { firstRow: 2, firstColumn: 1, lastRow: 9, lastColumn: 4 },
        hasTotalsRow: false,
      },
      {
        name: 'Totals',
        range: { firstRow: 12, firstColumn: 0, lastRow: 15, lastColumn: 1 },
        hasTotalsRow: true,
      },
    ]);
  });

  it('are none where a sheet has none', () => {
    expect(opened('log.xlsx', fileOf(sheetJsWorkbook({ Log: [[1]] }))).outline.sheets[0]?.tables).toEqual([]);
  });

  it('are read from strict XML with prefixes, comments and entities', () => {
    const table =
      "<!-- <table name='No' ref='A1:B2'/> --><t:table xmlns:t='http://purl.oclc.org/ooxml/spreadsheetml/main' id='1' name='x' displayName='Log_&#233;t&#xe9;' ref = 'A1:B3' totalsRowCount='1'><t:tableColumns/></t:table>";
    expect(opened('log.xlsx', withTable(table)).outline.sheets[0]?.tables).toEqual([
      {
        name: 'Log_été',
        range: { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 1 },
        hasTotalsRow: true,
      },
    ]);
  });

  it.each([
    ['has no header row', '<table displayName="T" ref="A1:B3" headerRowCount="0"/>'],
    ['has no range', '<table displayName="T"/>'],
    ['has a range that no sheet has', '<table displayName="T" ref="A1:ZZZZ9"/>'],
    ['has a range that ends before it begins', '<table displayName="T" ref="B3:A1"/>'],
    ['is not XML', 'nothing of the kind'],
  ])('leave out one that %s', (_, table) => {
    expect(opened('log.xlsx', withTable(table)).outline.sheets[0]?.tables).toEqual([]);
  });

  it('leave out one that is missing or that lies outside the workbook', () => {
    const table = '<table displayName="T" ref="A1:B3"/>';
    for (const file of [
      withTable(table, '../tables/table9.xml'),
      withTable(table, '/xl/tables/table1.xml', 'TargetMode="External"'),
    ]) {
      expect(opened('log.xlsx', file).outline.sheets[0]?.tables).toEqual([]);
    }
  });

  it('are found by an absolute target', () => {
    const file = withTable('<table displayName="T" ref="A1:B3"/>', '/xl/tables/table1.xml');
    expect(opened('log.xlsx', file).outline.sheets[0]?.tables).toMatchObject([{ name: 'T' }]);
  });
});
