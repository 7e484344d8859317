import { deflateRawSync } from 'node:zlib';
import { strToU8 } from 'fflate';
import { crc32 } from '../../../src/xlsx/read/package/crc32';
import { openWorkbook } from '../../../src/xlsx/read/openWorkbook';
import { opened, valuesOf } from '../writtenFiles';
import { ChildOpener, type Outcome } from './openInChild';
import { nested } from './nested';
import {
  filesOf,
  odsContent,
  odsParts,
  odsTable,
  officeParts,
  relationshipsXml,
  severalSheets,
  STRINGS,
  WORKSHEET,
  worksheetXml,
  type Parts,
} from './officeParts';
import { packedSpaces } from './packedSpaces';
import { zipArchive, type ArchiveFile } from './zipArchive';

/** Megabytes by which the memory may grow. */
const MOST_MEMORY = 256;
const CELL = '<row r="1"><c r="A1"><v>7</v></c></row>';
const ODS_CELL =
  '<table:table-row><table:table-cell office:value-type="float" office:value="7"></table:table-cell></table:table-row>';
/** Ten megabytes that unpack to ten gigabytes. */
const BURSTING = packedSpaces(1000);

let opener: ChildOpener;

beforeAll(() => {
  opener = new ChildOpener();
});

afterAll(() => {
  opener.close();
});

function outcomeOf(name: string, bytes: Uint8Array): Outcome {
  const outcome = opener.open(name, bytes);
  expect(outcome.megabytes).toBeLessThanOrEqual(MOST_MEMORY);
  return outcome;
}

/** What becomes of a file that is small, or of which another one like it is measured. */
function problemOf(name: string, bytes: Uint8Array): unknown {
  const result = openWorkbook(name, bytes);
  return result.ok ? undefined : result.error;
}

function expectRefusal(name: string, bytes: Uint8Array, error: Readonly<Record<string, unknown>>): void {
  expect(outcomeOf(name, bytes).error).toEqual({ ...error, workbook: name });
}

function expectValues(name: string, bytes: Uint8Array, values: number): void {
  expect(outcomeOf(name, bytes)).toMatchObject({ code: 'opens', values });
}

/** The workbook with some parts replaced or added. */
function xlsx(changes: Parts = {}, more: readonly ArchiveFile[] = []): Uint8Array {
  const replaced = new Set(more.map(({ name }) => name));
  const files = filesOf({ ...officeParts(CELL), ...changes }).filter(({ name }) => !replaced.has(name));
  return zipArchive([...files, ...more]);
}

function ods(tables: string, before = ''): Uint8Array {
  return zipArchive(filesOf(odsParts(odsContent(tables, before))));
}

describe('an archive made to burst', () => {
  it('is refused when it says that ten gigabytes come out of its ten megabytes', () => {
    const bomb = { name: WORKSHEET, packed: BURSTING, size: 10_000_000_000 };
    const files = filesOf(officeParts(CELL)).filter(({ name }) => name !== WORKSHEET);
    expectRefusal('bomb.xlsx', zipArchive([...files, bomb], true), {
      code: 'contentTooLarge',
      size: 10_001,
      limit: 500,
    });
  });

  it('is refused when a part becomes many times its size', () => {
    const bomb = { name: WORKSHEET, packed: packedSpaces(40), size: 400_000_000 };
    expectRefusal('bomb.xlsx', xlsx({}, [bomb]), {
      code: 'ratioTooHigh',
      part: WORKSHEET,
      ratio: expect.any(Number) as number,
      limit: 100,
    });
  });

  it('is not unpacked further than what it says of its worksheet, when that is not true', () => {
    const bomb = { name: WORKSHEET, packed: BURSTING, size: 1_000_000 };
    expect(outcomeOf('bomb.xlsx', xlsx({}, [bomb])).code).toBe('damagedWorkbook');
  });

  it.each([
    ['list of sheets', 'xl/workbook.xml'],
    ['list of contents', '[Content_Types].xml'],
    ['texts', STRINGS],
  ])('is found damaged when what it says of its %s is not true', (_, name) => {
    const bomb = { name, packed: BURSTING, size: 1_000_000 };
    expect(problemOf('bomb.xlsx', xlsx({}, [bomb]))).toMatchObject({ code: 'damagedWorkbook' });
  });

  it('is refused when its files share their bytes', () => {
    const [first, second] = ['one', 'two'].map((name) => ({
      name,
      packed: packedSpaces(1),
      size: 10_000_000,
    }));
    const shared = zipArchive([
      ...filesOf(officeParts(CELL)),
      { ...first, name: 'one' },
      { ...second, name: 'two', place: 0 },
    ]);
    expect(problemOf('bomb.xlsx', shared)).toMatchObject({ code: 'damagedWorkbook' });
  });

  it('does no harm in parts that nobody reads', () => {
    const picture = { name: 'xl/media/image1.png', packed: BURSTING, size: 1_000_000 };
    expectValues('bomb.xlsx', xlsx({}, [picture]), 1);
  });

  it('is refused when its parts become many times their size together, though none of them is large', () => {
    const bytes = strToU8(worksheetXml(`${CELL}${' '.repeat(900_000)}`.repeat(9)));
    const sheet = { packed: deflateRawSync(bytes), size: bytes.length, checksum: crc32(bytes) };
    const files = filesOf(severalSheets(30)).map((file) =>
      file.name.startsWith('xl/worksheets/') ? { name: file.name, ...sheet } : file,
    );
    expect(outcomeOf('bomb.xlsx', zipArchive(files))).toMatchObject({
      error: { code: 'ratioTooHigh', limit: 100 },
    });
  });

  it('is found damaged when its sheets are all the same part', () => {
    const sheets = Array.from({ length: 1000 }, (_, index) => `S${index}`);
    const rows = Array.from({ length: 200_000 }, (_, row) => `<row r="${row + 1}"/>`).join('');
    const bomb = zipArchive(filesOf(officeParts(rows, '', sheets)));
    expect(outcomeOf('bomb.xlsx', bomb).code).toBe('damagedWorkbook');
  });
});

describe('a workbook of very many pieces', () => {
  it('is refused with 20,000 parts', () => {
    const more = Array.from({ length: 20_000 }, (_, index) => ({ name: `xl/media/${index}.png` }));
    const files = [...filesOf(officeParts(CELL)), ...more];
    expectRefusal('parts.xlsx', zipArchive(files, true), {
      code: 'tooManyParts',
      count: 20_006,
      limit: 10_000,
    });
  });

  it('is read with 9,000 parts', () => {
    const more = Array.from({ length: 9000 }, (_, index) => ({ name: `xl/media/${index}.png` }));
    expect(problemOf('parts.xlsx', zipArchive([...filesOf(officeParts(CELL)), ...more]))).toBeUndefined();
  });

  it('is refused with 10,000 sheets', () => {
    const sheets = Array.from({ length: 10_000 }, (_, index) => `S${index}`);
    const refusal = { code: 'tooManySheets', limit: 1000 };
    expectRefusal('sheets.xlsx', zipArchive(filesOf(officeParts(CELL, '', sheets))), refusal);
    const tables = sheets.map((name) => `<table:table table:name="${name}">${ODS_CELL}</table:table>`);
    expect(problemOf('sheets.ods', ods(tables.join('')))).toMatchObject(refusal);
  });

  it('is read with 1,000 sheets', () => {
    expectValues('sheets.xlsx', zipArchive(filesOf(severalSheets(1000))), 1000);
  });

  it('is read with 100,000 merged ranges', () => {
    const merges = Array.from(
      { length: 100_000 },
      (_, index) => `<mergeCell ref="A${index * 2 + 1}:A${index * 2 + 2}"/>`,
    );
    const behind = `<mergeCells>${merges.join('')}</mergeCells>`;
    expectValues('merges.xlsx', xlsx({ [WORKSHEET]: worksheetXml(CELL, '', behind) }), 1);
  });

  it('is read with 100,000 merged ranges over each other, to the last row', () => {
    const merges = Array.from({ length: 100_000 }, (_, index) => `<mergeCell ref="A${index + 1}:B1048576"/>`);
    const behind = `<mergeCells>${merges.join('')}</mergeCells>`;
    expectValues('merges.xlsx', xlsx({ [WORKSHEET]: worksheetXml(CELL, '', behind) }), 1);
  });

  it('is refused with 300,000 merged ranges', () => {
    const merges = Array.from(
      { length: 300_000 },
      (_, index) => `<mergeCell ref="A${index + 1}:A${index + 2}"/>`,
    );
    const behind = `<mergeCells>${merges.join('')}</mergeCells>`;
    expectRefusal('merges.xlsx', xlsx({ [WORKSHEET]: worksheetXml(CELL, '', behind) }), {
      code: 'tooManyMergedRanges',
      place: 'Log',
      limit: 250_000,
    });
  });

  it('is read with 1,900,000 texts of nothing', () => {
    expectValues('texts.xlsx', xlsx({ [STRINGS]: `<sst>${'<si/>'.repeat(1_900_000)}</sst>` }), 1);
  });

  it('is read with 30,000 references to the same table', () => {
    const table = `<table name="T" displayName="T" ref="A1:A2">${'<tableColumn/>'.repeat(10_000)}</table>`;
    const related = Array.from({ length: 30_000 }, (): readonly [string, string] => [
      'table',
      '../tables/table1.xml',
    ]);
    const relationships = relationshipsXml(...related);
    const parts = { 'xl/tables/table1.xml': table, 'xl/worksheets/_rels/sheet1.xml.rels': relationships };
    expectValues('tables.xlsx', xlsx(parts), 1);
  });
});

describe('a text of thirty megabytes', () => {
  const text = 'x'.repeat(30_000_000);
  const refusal = { code: 'textTooLong', limit: 2 };

  it('is refused among the texts that sheets share', () => {
    expectRefusal('text.xlsx', textFile(STRINGS, sharedText(`<t>${text}</t>`)), {
      ...refusal,
      place: STRINGS,
    });
  });

  it('is refused in its cell', () => {
    const cell = `<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`;
    expectRefusal('text.xlsx', textFile(WORKSHEET, worksheetXml(`<row r="1">${cell}</row>`)), {
      ...refusal,
      place: 'Log',
    });
  });

  it('is refused in an .ods', () => {
    expectRefusal('text.ods', odsText(`<text:p>${text}</text:p>`), { ...refusal, place: 'Log' });
  });

  it('is refused in a .csv', () => {
    expectRefusal('text.csv', strToU8(`a,b\n${text}`), { ...refusal, place: 'text' });
  });
});

describe('a text of three megabytes', () => {
  const text = 'x'.repeat(3_000_000);

  it('is refused in many formatted runs', () => {
    const runs = `<r><t>${'x'.repeat(1000)}</t></r>`.repeat(3000);
    expect(problemOf('text.xlsx', textFile(STRINGS, sharedText(runs)))).toMatchObject({
      code: 'textTooLong',
      place: STRINGS,
    });
  });

  it('is refused as the value of a formula', () => {
    const cell = `<c r="A1" t="str"><f>1</f><v>${text}</v></c>`;
    const file = textFile(WORKSHEET, worksheetXml(`<row r="1">${cell}</row>`));
    expect(problemOf('text.xlsx', file)).toMatchObject({ code: 'textTooLong', place: 'Log' });
  });

  it.each([
    ['in 1,000 paragraphs', `<text:p>${'x'.repeat(3000)}</text:p>`.repeat(1000)],
    ['of spaces that are only counted', '<text:p><text:s text:c="999999999"/></text:p>'],
  ])('is refused in an .ods, %s', (_, paragraphs) => {
    expect(problemOf('text.ods', odsText(paragraphs))).toMatchObject({ code: 'textTooLong', place: 'Log' });
  });

  it('is refused as a quotation that does not end, by its line', () => {
    expect(problemOf('text.csv', strToU8(`a,b\n1,"${text}`))).toMatchObject({
      code: 'quotationNotClosed',
      line: 2,
    });
  });

  it('is found damaged as a tag that does not end', () => {
    const file = textFile(WORKSHEET, worksheetXml(`<row r="1" x="${text}">`));
    expect(problemOf('tag.xlsx', file)).toMatchObject({ code: 'damagedWorkbook' });
  });
});

/** A workbook with one cell, of the first text that cells share, in which a part is replaced. */
function textFile(part: string, xml: string): Uint8Array {
  const parts = officeParts('<row r="1"><c r="A1" t="s"><v>0</v></c></row>');
  return zipArchive(filesOf({ ...parts, [part]: xml }).map(stored));
}

function sharedText(content: string): string {
  return `<sst xmlns="s"><si>${content}</si></sst>`;
}

function odsText(paragraphs: string): Uint8Array {
  const cell = `<table:table-cell office:value-type="string">${paragraphs}</table:table-cell>`;
  const content = odsContent(odsTable(`<table:table-row>${cell}</table:table-row>`));
  return zipArchive(filesOf(odsParts(content)).map(stored));
}

/** Not packed: packed, so many equal characters would already be refused. */
function stored({ name, bytes = new Uint8Array() }: ArchiveFile): ArchiveFile {
  return { name, bytes, packed: bytes, method: 0 };
}

describe('XML of 200,000 elements within each other', () => {
  const deep = nested('a', 200_000);

  it.each<[string, Parts]>([
    ['[Content_Types].xml', { '[Content_Types].xml': deep }],
    ['_rels/.rels', { '_rels/.rels': deep }],
    ['xl/workbook.xml', { 'xl/workbook.xml': deep }],
    [STRINGS, { [STRINGS]: deep }],
    [WORKSHEET, { [WORKSHEET]: worksheetXml(deep) }],
    [WORKSHEET, { [WORKSHEET]: worksheetXml(CELL, deep) }],
  ])('is refused in %s', (part, parts) => {
    expect(problemOf('deep.xlsx', xlsx(parts))).toMatchObject({ code: 'partTooDeep', part, limit: 256 });
  });

  it('is refused without much memory', () => {
    expectRefusal('deep.xlsx', xlsx({ [WORKSHEET]: worksheetXml(deep) }), {
      code: 'partTooDeep',
      part: WORKSHEET,
      limit: 256,
    });
  });

  it('is refused in an .ods, also within a text', () => {
    const refusal = { code: 'partTooDeep', part: 'content.xml', limit: 256 };
    expect(problemOf('deep.ods', ods(deep))).toMatchObject(refusal);
    const cell = `<table:table-row><table:table-cell><text:p>${nested('text:span', 200_000, 'x')}</text:p></table:table-cell></table:table-row>`;
    expect(problemOf('deep.ods', ods(odsTable(cell)))).toMatchObject(refusal);
  });
});

describe('XML that expressions for patterns would read again and again', () => {
  it.each([
    ['comments that do not end', '<!--'.repeat(400_000)],
    ['tags that do not end', '<c '.repeat(400_000)],
    ['document types within it', '<!DOCTYPE a>'.repeat(400_000)],
    ['literal texts that do not end', '<![CDATA['.repeat(200_000)],
  ])('is found damaged: %s', (_, xml) => {
    expect(outcomeOf('loop.xlsx', xlsx({ [WORKSHEET]: worksheetXml(xml) })).code).toBe('damagedWorkbook');
    expect(problemOf('loop.ods', ods(xml))).toMatchObject({ code: 'damagedWorkbook' });
  });

  it.each([
    ['names of attributes', `<row r="1" ${'a'.repeat(900_000)}="1"></row>`],
    ['attributes', `<row r="1" ${'a="1" '.repeat(150_000)}></row>`],
    ['signs of references', `<row r="1"><c r="A1" t="str"><v>${'&'.repeat(30_000)}</v></c></row>`],
    ['spaces', `<row r="1"${' '.repeat(900_000)}></row>`],
  ])('is read right: very many %s', (_, xml) => {
    const values = xml.includes('<v>') ? 2 : 1;
    expectValues(
      'loop.xlsx',
      xlsx({ [WORKSHEET]: worksheetXml(`${xml}<row r="2"><c r="A2"><v>7</v></c></row>`) }),
      values,
    );
  });
});

describe('a sheet whose cells lie far apart', () => {
  it('is read without room for what lies between them', () => {
    const rows = `${CELL}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`;
    expectValues('far.xlsx', xlsx({ [WORKSHEET]: worksheetXml(rows) }), 1);
  });

  it.each([
    ['the first and the last column', ['A', 'XFD']],
    ['every thousandth column', ['A', 'ALM', 'BXY', 'DKK', 'EWW', 'GJI', 'HVU', 'JIG', 'KUS', 'MHE', 'NTQ']],
  ])('is refused when %s of 20,000 rows hold something', (_, columns) => {
    const rows = Array.from(
      { length: 20_000 },
      (_row, row) =>
        `<row r="${row + 1}">${columns.map((column) => `<c r="${column}${row + 1}"><v>1</v></c>`).join('')}</row>`,
    );
    expectRefusal('far.xlsx', xlsx({ [WORKSHEET]: worksheetXml(rows.join('')) }), {
      code: 'cellsTooFarApart',
      place: 'Log',
    });
  });

  it('is refused when every thousandth row of very many sheets holds something', () => {
    const rows = Array.from({ length: 1000 }, (_, row) => `<row r="${row * 1000 + 1}"><c><v>1</v></c></row>`);
    const file = zipArchive(filesOf(severalSheets(200, rows.join(''))));
    expectRefusal('far.xlsx', file, { code: 'cellsTooFarApart', place: 'S11' });
  });

  it('is read whatever size it states, and whatever columns and links it has', () => {
    const before = '<dimension ref="A1:XFD1048576"/><cols><col min="1" max="999999999" width="9"/></cols>';
    const behind = '<hyperlinks><hyperlink ref="A1:XFD1048576" location="Log!A1"/></hyperlinks>';
    expectValues('size.xlsx', xlsx({ [WORKSHEET]: worksheetXml(CELL, before, behind) }), 1);
  });

  it('is refused beyond the last row and the last column', () => {
    const row = worksheetXml('<row r="1048577"><c r="A1048577"><v>1</v></c></row>');
    const column = worksheetXml('<row r="1"><c r="XFE1"><v>1</v></c></row>');
    const rows = { code: 'tooManyRows', limit: 1_048_576 };
    const columns = { code: 'tooManyColumns', limit: 16_384 };
    expect(problemOf('far.xlsx', xlsx({ [WORKSHEET]: row }))).toMatchObject({ ...rows, place: 'Log' });
    expect(problemOf('far.xlsx', xlsx({ [WORKSHEET]: column }))).toMatchObject({ ...columns, place: 'Log' });
    expect(problemOf('far.csv', strToU8(`${'\n'.repeat(1_048_576)}1`))).toMatchObject({
      ...rows,
      place: 'far',
    });
    expect(problemOf('far.csv', strToU8(`${','.repeat(16_384)}1`))).toMatchObject({
      ...columns,
      place: 'far',
    });
  });
});

describe('sheets whose headings lie far to the right', () => {
  it.each([
    ['one cell in the last column of a hundred sheets', 100, 1000, ['XFD']],
    ['cells in the first and the last column of five sheets', 5, 50, ['A', 'XFD']],
  ])('are read without room for what lies before them: %s', (_, sheets, height, columns) => {
    const rows = Array.from(
      { length: height },
      (_row, row) =>
        `<row r="${row + 1}">${columns.map((column) => `<c r="${column}${row + 1}"><v>1</v></c>`).join('')}</row>`,
    );
    const cells = rows.filter((_row, row) => row === 0 || row === height - 1).join('');
    expectValues('wide.xlsx', zipArchive(filesOf(severalSheets(sheets, cells))), sheets * 2);
  });

  it('are told with the columns in which something stands', () => {
    const wide = worksheetXml('<row r="1"><c r="A1"><v>1</v></c><c r="XFD1"><v>2</v></c></row>');
    const head = opened('wide.xlsx', xlsx({ [WORKSHEET]: wide })).outline.sheets[0]?.head;
    expect(head).toEqual({ firstRow: 0, columns: [0, 16_383], rows: [[1, 2]] });
  });

  it('are told with the first two hundred of them', () => {
    const cells = Array.from({ length: 300 }, (_, column) => `<c><v>${column}</v></c>`).join('');
    const file = xlsx({ [WORKSHEET]: worksheetXml(`<row r="1">${cells}</row>`) });
    const { head, usedRange } = opened('wide.xlsx', file).outline.sheets[0] ?? {};
    expect(head?.columns).toEqual(Array.from({ length: 200 }, (_, column) => column));
    expect(usedRange?.lastColumn).toBe(299);
  });
});

describe('a cell of an .ods that is to be repeated', () => {
  const cell = (repeated: string): string =>
    `<table:table-cell ${repeated} office:value-type="float" office:value="7"></table:table-cell>`;
  const row = (repeated: string, cells: string): string =>
    `<table:table-row ${repeated}>${cells}</table:table-row>`;
  const tooMany = { code: 'tooManyRepeatedCells', limit: 500_000 };

  it.each([
    ['over a whole column', '1048576', ''],
    ['without end', '1e308', ''],
    ['in two ways', '1', 'a:number-columns-repeated="1" b:Number-Columns-Repeated="99999999"'],
  ])('is refused %s', (_, rows, columns) => {
    const cells = row(`table:number-rows-repeated="${rows}"`, cell(columns));
    expect(problemOf('repeated.ods', ods(odsTable(cells)))).toMatchObject(tooMany);
  });

  it('is refused over a whole sheet', () => {
    const cells = row('table:number-rows-repeated="1048576"', cell('table:number-columns-repeated="16384"'));
    expectRefusal('repeated.ods', ods(odsTable(cells)), tooMany);
  });

  it('is read 400,000 times with a text of a megabyte, of which what Excel keeps is kept once', () => {
    const text = `<table:table-cell office:value-type="string"><text:p>${'x'.repeat(1_000_000)}</text:p></table:table-cell>`;
    const cells = row('table:number-rows-repeated="400000"', text);
    const file = zipArchive(filesOf(odsParts(odsContent(odsTable(cells)))).map(stored));
    expectValues('repeated.ods', file, 400_000);
  });

  it('is read 400,000 times', () => {
    const cells = row('table:number-rows-repeated="400000"', cell(''));
    expectValues('repeated.ods', ods(odsTable(cells)), 400_000);
  });

  it('is read when nothing is repeated, however often', () => {
    const empty = row(
      'table:number-rows-repeated="1048576"',
      '<table:table-cell table:number-columns-repeated="16384"/>',
    );
    const file = ods(odsTable(row('', cell('')) + empty + empty));
    expect(valuesOf(opened('repeated.ods', file), 'Log')).toEqual([[7]]);
  });
});
