import { readFileSync } from 'node:fs';
import { strToU8 } from 'fflate';
import { openWorkbook as openFile, type OpenWorkbook } from '../../../src/xlsx/read/openWorkbook';
import {
  compoundFileOf,
  failureOf as failureOfFile,
  fileOf,
  opened as openedFile,
  sheetJsWorkbook,
  valuesOf,
} from '../writtenFiles';
import {
  filesOf,
  odsContent,
  odsParts,
  odsTable,
  officeParts,
  relationshipsXml,
  STRINGS,
  WORKSHEET,
  worksheetXml,
  type Parts,
} from './officeParts';
import { callingNothingOutside } from './outsideCalls';
import { zipArchive } from './zipArchive';

const CELLS =
  '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>7</v></c><c r="C1" t="str"><f>[1]Other!A1</f><v>as last seen</v></c></row>';
const TEXT = '<si><t>RFA/1</t></si>';
const VALUES = [['RFA/1', 7, 'as last seen']];
const TEXT_CELL = (text: string): string =>
  `<table:table-row><table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`;

const openWorkbook: OpenWorkbook = (name, bytes) => callingNothingOutside(() => openFile(name, bytes));
const opened: typeof openedFile = (name, bytes) => callingNothingOutside(() => openedFile(name, bytes));
const failureOf: typeof failureOfFile = (name, bytes) =>
  callingNothingOutside(() => failureOfFile(name, bytes));

describe('what watches over reading', () => {
  it('finds what reads a file, asks another computer or runs a text', () => {
    const outside = [
      () => readFileSync(__filename),
      () => void fetch('data:,'),
      () => globalThis.eval('1') as unknown,
      () => new WebSocket('ws://example.org'),
    ];
    for (const call of outside) expect(() => callingNothingOutside(call)).toThrow();
  });
});

function xlsx(changes: Parts = {}): Uint8Array {
  return zipArchive(filesOf({ ...officeParts(CELLS, TEXT), ...changes }));
}

function ods(content: string): Uint8Array {
  return zipArchive(filesOf(odsParts(content)));
}

beforeAll(() => {
  // At its first use zod compiles its checks, which has nothing to do with a file.
  openFile('first.xlsx', xlsx());
});

describe('entities that a document declares', () => {
  const laughs = Array.from(
    { length: 9 },
    (_, index) => `<!ENTITY lol${index + 1} "${`&lol${index};`.repeat(10)}">`,
  ).join('');
  const declaring = `<!DOCTYPE sst [<!ENTITY lol0 "lol">${laughs}]>`;
  const refused = (part: string): object => ({ ok: false, error: { code: 'declaresEntities', part } });

  it('make the file be refused, a billion laughs or one', () => {
    const strings = `${declaring}<sst><si><t>&lol9;</t></si></sst>`;
    expect(openWorkbook('a.xlsx', xlsx({ [STRINGS]: strings }))).toMatchObject(refused(STRINGS));
    const one = `<!DOCTYPE worksheet [<!ENTITY x "1">]>${worksheetXml(CELLS)}`;
    expect(openWorkbook('a.xlsx', xlsx({ [WORKSHEET]: one }))).toMatchObject(refused(WORKSHEET));
    const content = odsContent(odsTable(TEXT_CELL('&lol9;')), declaring);
    expect(openWorkbook('a.ods', ods(content))).toMatchObject(refused('content.xml'));
  });

  it('make the file be refused when they name another file', () => {
    const strings = '<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>';
    expect(openWorkbook('a.xlsx', xlsx({ [STRINGS]: strings }))).toMatchObject(refused(STRINGS));
  });

  it('stay as they stand when they are declared elsewhere, which is not read', () => {
    const strings =
      '<!DOCTYPE sst SYSTEM "http://example.org/x.dtd"><sst><si><t>RFA &x; &amp; 1</t></si></sst>';
    expect(valuesOf(opened('a.xlsx', xlsx({ [STRINGS]: strings })), 'Log')[0]?.[0]).toBe('RFA &x; & 1');
  });
});

describe('links to other files', () => {
  it('are not followed in an .xlsx: the values last seen are read', () => {
    const external = (type: string, target: string): string =>
      relationshipsXml([type, target]).replace('/></', ' TargetMode="External"/></');
    const parts = {
      'xl/externalLinks/externalLink1.xml':
        '<externalLink><externalBook r:id="rId1"><sheetNames><sheetName val="Other"/></sheetNames></externalBook></externalLink>',
      'xl/externalLinks/_rels/externalLink1.xml.rels': external('externalLinkPath', 'file:///etc/passwd'),
      'xl/externalLinks/externalLink2.xml':
        '<externalLink><ddeLink ddeService="cmd" ddeTopic="/c calc"/></externalLink>',
      'xl/connections.xml': '<connections><connection id="1" type="1"/></connections>',
      'xl/worksheets/_rels/sheet1.xml.rels': external('hyperlink', 'file:///etc/passwd'),
      [WORKSHEET]: worksheetXml(CELLS, '', '<hyperlinks><hyperlink ref="A1" r:id="rId1"/></hyperlinks>'),
    };
    expect(valuesOf(opened('a.xlsx', xlsx(parts)), 'Log')).toEqual(VALUES);
  });

  it('do not stand for a sheet of the workbook', () => {
    const related = relationshipsXml(['worksheet', 'file:///etc/passwd']);
    const outside = related.replace('/></', ' TargetMode="External"/></');
    expect(failureOf('a.xlsx', xlsx({ 'xl/_rels/workbook.xml.rels': outside }))).toBe('damagedWorkbook');
  });

  it('are not followed in an .ods, and its copies of other files are no sheets', () => {
    const copy = `<table:table table:name="'file:///other.ods'#$Other"><table:table-source xlink:href="../other.ods" table:mode="copy-results-only"/>${TEXT_CELL('of the other')}</table:table>`;
    const dde = `<table:dde-links><table:dde-link>${odsTable(TEXT_CELL('by DDE'))}</table:dde-link></table:dde-links>`;
    const { outline } = opened('a.ods', ods(odsContent(odsTable(TEXT_CELL('RFA/1')) + copy + dde)));
    expect(outline.sheets.map(({ name, head }) => [name, head.rows])).toEqual([['Log', [['RFA/1']]]]);
  });
});

describe('macros', () => {
  it('are not looked at: the values beside them are read', () => {
    const macros = 'Attribute VB_Name = "ThisWorkbook"'.repeat(100);
    const parts = officeParts(CELLS, TEXT);
    const types = (parts['[Content_Types].xml'] ?? '').replace(
      /application\/vnd\.openxmlformats-officedocument\.spreadsheetml\.sheet\.main\+xml/,
      'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
    );
    const file = xlsx({ '[Content_Types].xml': types, 'xl/vbaProject.bin': macros });
    expect(valuesOf(opened('a.xlsm', file), 'Log')).toEqual(VALUES);
  });

  it('in an .xls are not looked at either', () => {
    const workbook = sheetJsWorkbook({ Log: [['RFA/1', 7]] });
    workbook.vbaraw = compoundFileOf({ 'VBA/dir': strToU8('x'.repeat(5000)) });
    expect(valuesOf(opened('a.xls', fileOf(workbook, 'biff8')), 'Log')).toEqual([['RFA/1', 7]]);
  });

  it('and other formulas are not computed', () => {
    const cells =
      '<row r="1"><c r="A1"><f>1+1</f><v>5</v></c><c r="B1"><f>WEBSERVICE("http://example.org")</f></c></row>';
    expect(valuesOf(opened('a.xlsx', xlsx({ [WORKSHEET]: worksheetXml(cells) })), 'Log')).toEqual([[5]]);
  });
});

describe('names in an archive', () => {
  it('that lead out of it lead nowhere', () => {
    const parts = {
      ...officeParts(CELLS, TEXT),
      '../../etc/passwd': 'x',
      '/etc/passwd': 'x',
      'C:\\windows\\x': 'x',
    };
    expect(valuesOf(opened('a.xlsx', zipArchive(filesOf(parts))), 'Log')).toEqual(VALUES);
  });

  it('that lead out of it are names of its parts', () => {
    const related = relationshipsXml(
      ['worksheet', '../../../etc/passwd'],
      ['sharedStrings', 'sharedStrings.xml'],
    );
    const parts = { 'xl/_rels/workbook.xml.rels': related, 'etc/passwd': worksheetXml(CELLS) };
    expect(valuesOf(opened('a.xlsx', xlsx(parts)), 'Log')).toEqual(VALUES);
  });

  it('that stand twice make it damaged, in whatever case they are written', () => {
    const files = filesOf(officeParts(CELLS, TEXT));
    for (const name of [WORKSHEET, WORKSHEET.toUpperCase()]) {
      const twice = zipArchive([...files, { name, bytes: strToU8(worksheetXml('')) }]);
      expect(failureOf('a.xlsx', twice)).toBe('damagedWorkbook');
    }
  });
});

describe('what an archive says of itself', () => {
  const files = filesOf(officeParts(CELLS, TEXT));

  it('may be in numbers of 64 bits', () => {
    expect(valuesOf(opened('a.xlsx', zipArchive(files, true)), 'Log')).toEqual(VALUES);
  });

  it.each([
    ['a larger size', { size: 100_000 }],
    ['a smaller size', { size: 10 }],
    ['another checksum', { checksum: 1 }],
    ['another method', { method: 9 }],
    ['another place', { place: 0 }],
  ])('is found wrong: %s', (_, wrong) => {
    const changed = files.map((file) =>
      file.name === WORKSHEET ? { ...file, size: file.bytes?.length ?? 0, ...wrong } : file,
    );
    expect(failureOf('a.xlsx', zipArchive(changed))).toBe('damagedWorkbook');
  });
});

describe('how many texts a workbook says that it has', () => {
  it.each(['0', '1', '4294967295', '-1', 'many'])('does not matter: %s', (count) => {
    const strings = `<sst count="${count}" uniqueCount="${count}">${TEXT}</sst>`;
    expect(valuesOf(opened('a.xlsx', xlsx({ [STRINGS]: strings })), 'Log')).toEqual(VALUES);
  });

  it('matters where a cell has a text that is not there', () => {
    expect(failureOf('a.xlsx', xlsx({ [STRINGS]: '<sst/>' }))).toBe('damagedWorkbook');
  });
});
