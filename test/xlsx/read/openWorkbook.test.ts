import { utils, type WritingOptions } from '@e965/xlsx';
import { HEAD_ROWS } from '../../../src/ground/outline';
import { fileOf, opened, packageOf, partText, sheetJsWorkbook, valuesOf, withParts } from '../writtenFiles';

const ROWS = [
  ['Request', 'Sent', 'Days', 'Urgent'],
  ['RFA "1" & <2>', 44820, 12.5, true],
  ['Été\nà Genève', 44821, null, false],
];

const FORMATS: [extension: string, bookType: NonNullable<WritingOptions['bookType']>][] = [
  ['xlsx', 'xlsx'],
  ['xlsm', 'xlsm'],
  ['xlsb', 'xlsb'],
  ['xls', 'biff8'],
  ['ods', 'ods'],
];

describe.each(FORMATS)('a workbook of the format .%s', (extension, bookType) => {
  const workbook = sheetJsWorkbook({ "L'été & co": ROWS, Empty: [[]], Other: [[1]] });

  it('gives numbers, texts and truth values as they stand', () => {
    expect(valuesOf(opened(`log.${extension}`, fileOf(workbook, bookType)), "L'été & co")).toEqual(ROWS);
  });

  it('gives its sheets in order, with the range that each uses', () => {
    const { outline } = opened(`log.${extension}`, fileOf(workbook, bookType));
    expect(outline.name).toBe(`log.${extension}`);
    expect(outline.sheets.map(({ name, usedRange }) => [name, usedRange])).toEqual([
      ["L'été & co", { firstRow: 0, firstColumn: 0, lastRow: 2, lastColumn: 3 }],
      ['Empty', null],
      ['Other', { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }],
    ]);
  });

  it('tells the cells that are merged over several columns, which the headings of groups are', () => {
    const grouped = sheetJsWorkbook({ Log: [['Title'], ['Request', null, 'Reply', null], [1, 2, 3, 4]] });
    const ranges = ['A2:B2', 'C2:D2', 'A3:A5'].map((range) => utils.decode_range(range));
    grouped.Sheets['Log'] = { ...grouped.Sheets['Log'], '!merges': ranges };
    const { outline } = opened(`log.${extension}`, fileOf(grouped, bookType));
    expect(outline.sheets[0]?.mergedAcross).toEqual([
      { firstRow: 1, firstColumn: 0, lastRow: 1, lastColumn: 1 },
      { firstRow: 1, firstColumn: 2, lastRow: 1, lastColumn: 3 },
    ]);
  });
});

describe('an error in a cell', () => {
  it.each(FORMATS.filter(([extension]) => extension !== 'ods'))(
    'is its text in a .%s',
    (extension, bookType) => {
      const workbook = sheetJsWorkbook({ Log: [['a', 'b', 'c']] });
      const sheet = workbook.Sheets['Log'] ?? {};
      sheet['A1'] = { t: 'e', v: 0x2a };
      sheet['B1'] = { t: 'e', v: 0x07 };
      const read = opened(`log.${extension}`, fileOf(workbook, bookType));
      expect(valuesOf(read, 'Log')).toEqual([['#N/A', '#DIV/0!', 'c']]);
    },
  );

  it('that has no code of its own is #VALUE!', () => {
    const cells = '<x:c r="A1" t="e"><x:v>#SPILL!</x:v></x:c>';
    const file = withParts(fileOf(sheetJsWorkbook({ Log: [[1]] })), {
      'xl/worksheets/sheet1.xml': strictSheet(cells),
    });
    expect(valuesOf(opened('log.xlsx', file), 'Log')).toEqual([['#VALUE!']]);
  });
});

describe('the date system', () => {
  it.each(FORMATS.filter(([extension]) => extension !== 'ods'))(
    'of a .%s is told and no serial is shifted',
    (extension, bookType) => {
      const workbook = sheetJsWorkbook({ Log: [[44820]] });
      workbook.Workbook = { WBProps: { date1904: true } };
      const read = opened(`log.${extension}`, fileOf(workbook, bookType));
      expect(read.outline.dateSystem).toBe(1904);
      expect(valuesOf(read, 'Log')).toEqual([[44820]]);
    },
  );

  it('is 1900 where the workbook says nothing', () => {
    expect(opened('log.xlsx', fileOf(sheetJsWorkbook({ Log: ROWS }))).outline.dateSystem).toBe(1900);
  });

  it('applies to dates that a strict workbook keeps in ISO form', () => {
    const file = withParts(fileOf(sheetJsWorkbook({ Log: [[1]] })), {
      'xl/worksheets/sheet1.xml': strictSheet(
        '<x:c r="A1" t="d"><x:v>2022-09-16</x:v></x:c><x:c r="B1" t="d"><x:v>2022-09-16T12:00:00</x:v></x:c>',
      ),
    });
    expect(valuesOf(opened('log.xlsx', file), 'Log')).toEqual([[44820, 44820.5]]);
  });
});

function strictSheet(cells: string): string {
  return `<?xml version="1.0"?><x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="1">${cells}</x:row></x:sheetData></x:worksheet>`;
}

describe('sheets that are not in view', () => {
  it.each(FORMATS.filter(([extension]) => extension !== 'ods'))(
    'are told in a .%s',
    (extension, bookType) => {
      const workbook = sheetJsWorkbook({ Seen: ROWS, Hidden: ROWS, Deep: ROWS });
      workbook.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 1 }, { Hidden: 2 }] };
      const { sheets } = opened(`log.${extension}`, fileOf(workbook, bookType)).outline;
      expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
    },
  );
});

describe('an OpenDocument spreadsheet', () => {
  const content = (tables: string): string =>
    `<office:document-content xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:style="s"><office:automatic-styles><style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style><style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
  const ods = (tables: string): Uint8Array =>
    packageOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml': '<manifest:manifest/>',
      'content.xml': content(tables),
    });

  it('gives dates as serials of its date system', () => {
    const cell =
      '<table:table-row><table:table-cell office:value-type="date" office:date-value="2022-09-16"><text:p>16.9.22</text:p></table:table-cell></table:table-row>';
    const in1900 = opened('log.ods', ods(`<table:table table:name="A">${cell}</table:table>`));
    expect(valuesOf(in1900, 'A')).toEqual([[44820]]);
    const in1904 = opened(
      'log.ods',
      ods(
        `<table:calculation-settings><table:null-date table:date-value="1904-01-01"/></table:calculation-settings><table:table table:name="A">${cell}</table:table>`,
      ),
    );
    expect(in1904.outline.dateSystem).toBe(1904);
    expect(valuesOf(in1904, 'A')).toEqual([[43358]]);
  });

  it('gives errors as LibreOffice writes them, spaces, line breaks and repeated cells', () => {
    const row =
      '<table:table-row><table:table-cell table:formula="of:=NA()" office:value-type="string" office:string-value=""><text:p>#N/A</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2" office:value-type="string"><text:p>a <text:s/>b &amp; c<text:line-break/>d</text:p></table:table-cell><table:table-cell table:number-columns-repeated="16380"/></table:table-row><table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const read = opened('log.ods', ods(`<table:table table:name="A">${row}</table:table>`));
    expect(valuesOf(read, 'A')).toEqual([['#N/A', 'a  b & c\nd', 'a  b & c\nd']]);
  });

  it('tells hidden sheets and gives names without XML entities', () => {
    const { sheets } = opened(
      'log.ods',
      ods(
        '<table:table table:name="A &amp; B" table:style-name="ta1"></table:table><table:table table:name="C &lt; D" table:style-name="ta2"></table:table>',
      ),
    ).outline;
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
      ['A & B', 'visible'],
      ['C < D', 'hidden'],
    ]);
  });
});

describe('an XML that other programs write', () => {
  const file = packageOf({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/data/book.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/data/one.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/data/strings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>',
    '_rels/.rels':
      '<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Target="data/book.xml" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Id="r1"/></p:Relationships>',
    'data/book.xml':
      '<x:workbook xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main" xmlns:q="http://purl.oclc.org/ooxml/officeDocument/relationships"><x:workbookPr date1904="true"/><x:sheets><x:sheet name="Log" sheetId="7" state="hidden" q:id="s1"/><x:sheet name="Chart" sheetId="8" q:id="s2"/></x:sheets></x:workbook>',
    'data/_rels/book.xml.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/worksheet" Target="/data/one.xml"/><Relationship Id="s2" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/chartsheet" Target="chart.xml"/><Relationship Id="s3" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/sharedStrings" Target="strings.xml"/></Relationships>',
    'data/strings.xml':
      '<x:sst xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:si><x:t>one &amp; only</x:t></x:si><x:si><x:r><x:t>in </x:t></x:r><x:r><x:rPr><x:b/></x:rPr><x:t>parts</x:t></x:r></x:si></x:sst>',
    'data/one.xml':
      '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"><x:sheetData><x:row r="3"><x:c r="B3" t="s"><x:v>0</x:v></x:c><x:c r="C3" t="s"><x:v>1</x:v></x:c><x:c r="D3" t="inlineStr"><x:is><x:t>inline</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>',
  });

  it('reads with prefixes, strict names, other paths and shared strings', () => {
    const read = opened('log.xlsx', file);
    expect(read.outline.dateSystem).toBe(1904);
    expect(read.outline.sheets).toMatchObject([
      {
        name: 'Log',
        visibility: 'hidden',
        usedRange: { firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 3 },
      },
    ]);
    expect(valuesOf(read, 'Log')).toEqual([['one & only', 'in parts', 'inline']]);
  });

  it('leaves out sheets that are no worksheets', () => {
    expect(opened('log.xlsx', file).outline.sheets.map(({ name }) => name)).toEqual(['Log']);
  });
});

describe('the names of ranges', () => {
  it('are given without those that are hidden', () => {
    const raw = fileOf(sheetJsWorkbook({ Log: [[1]] }));
    const names =
      '<definedNames><definedName name="Kept">Log!$A$1:$C$3</definedName><definedName name="Hidden" hidden="1">Log!$A$1:$B$3</definedName></definedNames></workbook>';
    const workbook = partText(raw, 'xl/workbook.xml').replace('</workbook>', names);
    const [sheet] = opened('log.xlsx', withParts(raw, { 'xl/workbook.xml': workbook })).outline.sheets;
    expect(sheet?.namedRanges?.map(({ name }) => name)).toEqual(['Kept']);
  });
});

describe('the used range', () => {
  it('leaves out styled empty cells, empty texts and a stated dimension that is too large', () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:Z900"/><sheetData><row r="1"><c r="A1" s="1"/></row><row r="4"><c r="B4" t="str"><v></v></c><c r="C4"><v>7</v></c><c r="F4" s="1"/></row><row r="900"><c r="Z900" s="1"/></row></sheetData></worksheet>';
    const file = withParts(fileOf(sheetJsWorkbook({ Log: [[1]] })), { 'xl/worksheets/sheet1.xml': sheet });
    expect(opened('log.xlsx', file).outline.sheets[0]?.usedRange).toEqual({
      firstRow: 3,
      firstColumn: 2,
      lastRow: 3,
      lastColumn: 2,
    });
  });

  it('does not grow by a link on the whole sheet', () => {
    const sheet =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData><hyperlinks><hyperlink ref="A1:XFD1048576" location="Log!A1"/></hyperlinks></worksheet>';
    const file = withParts(fileOf(sheetJsWorkbook({ Log: [[1]] })), { 'xl/worksheets/sheet1.xml': sheet });
    expect(valuesOf(opened('log.xlsx', file), 'Log')).toEqual([[7]]);
  });
});

describe('the rows of a sheet', () => {
  const rows = Array.from({ length: 9000 }, (_, index) => [`R${index}`, index, index % 2 === 0]);
  const workbook = opened('log.xlsx', fileOf(sheetJsWorkbook({ Log: rows })));

  it('begin with a head of the first rows', () => {
    const head = workbook.outline.sheets[0]?.head;
    expect(head).toMatchObject({ firstRow: 0, columns: [0, 1, 2] });
    expect(head?.rows).toHaveLength(HEAD_ROWS);
  });

  it('come by blocks of at most 4,096, with the columns asked for in their order', () => {
    const range = { firstRow: 1, firstColumn: 0, lastRow: 8999, lastColumn: 2 };
    const blocks = [...workbook.rows('Log', range, [2, 0])];
    expect(blocks.map((block) => [block.firstRow, block.rows.length])).toEqual([
      [1, 4096],
      [4097, 4096],
      [8193, 807],
    ]);
    expect(blocks[0]?.columns).toEqual([2, 0]);
    expect(blocks[0]?.rows[0]).toEqual([false, 'R1']);
  });

  it('are nulls where the sheet has none', () => {
    const range = { firstRow: 8998, firstColumn: 1, lastRow: 9001, lastColumn: 5 };
    expect([...workbook.rows('Log', range, [1, 5])].flatMap((block) => block.rows)).toEqual([
      [8998, null],
      [8999, null],
      [null, null],
      [null, null],
    ]);
  });

  it('are none for a sheet that the workbook does not have', () => {
    const range = { firstRow: 0, firstColumn: 0, lastRow: 9, lastColumn: 0 };
    expect([...workbook.rows('Nowhere', range, [0])]).toEqual([]);
  });

  it('come lazily', () => {
    const range = { firstRow: 0, firstColumn: 0, lastRow: 1048575, lastColumn: 0 };
    const [first] = workbook.rows('Log', range, [0]);
    expect(first?.rows).toHaveLength(4096);
  });
});
