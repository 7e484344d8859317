import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { openWorkbook } from '../../src/xlsx/read/openWorkbook';
import {
  compoundFileOf,
  failureOf,
  fileOf,
  packageOf,
  partText,
  sheetJsWorkbook,
  valuesOf,
  withParts,
} from './writtenFiles';

const ROWS = Array.from({ length: 40 }, (_, row) => [`Request ${row}`, 44820 + row, row % 3 === 0, row / 7]);
const LOG = sheetJsWorkbook({ Log: ROWS, Second: [['x']] });
const FILES: [name: string, bytes: Uint8Array][] = [
  ['log.xlsx', fileOf(LOG, 'xlsx')],
  ['log.xlsb', fileOf(LOG, 'xlsb')],
  ['log.ods', fileOf(LOG, 'ods')],
  ['log.xls', fileOf(LOG, 'biff8')],
];
const XLSX = fileOf(LOG);

beforeAll(() => {
  // SheetJS prints what it stumbles over.
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

afterAll(() => {
  jest.restoreAllMocks();
});

describe('a file that is no workbook', () => {
  it('is told apart when it is empty', () => {
    expect(openWorkbook('log.xlsx', new Uint8Array())).toEqual({
      ok: false,
      error: { code: 'emptyFile', workbook: 'log.xlsx' },
    });
    expect(failureOf('log.csv', new Uint8Array())).toBe('emptyFile');
  });

  it.each([
    ['a PDF', 'report.pdf', strToU8('%PDF-1.7\n...')],
    ['a PDF named .xlsx', 'report.xlsx', strToU8('%PDF-1.7\n...')],
    ['a PNG', 'log.png', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['plain text', 'notes.md', strToU8('a,b\n1,2')],
    ['text named .xlsx', 'log.xlsx', strToU8('a,b\n1,2')],
    ['a sentence named .xls', 'log.xls', strToU8('No workbook at all')],
    ['an archive without a workbook', 'log.zip', packageOf({ 'readme.txt': 'x' })],
    ['an empty archive', 'log.zip', zipSync({})],
    [
      'a document',
      'letter.docx',
      packageOf({
        '[Content_Types].xml':
          '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
        'word/document.xml': '<w:document/>',
      }),
    ],
    [
      'an OpenDocument text',
      'letter.odt',
      packageOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    ],
    [
      'a compound file of another program',
      'letter.doc',
      compoundFileOf({ WordDocument: strToU8('x'.repeat(5000)) }),
    ],
  ])('is told apart when it is %s', (_, name, bytes) => {
    expect(failureOf(name, bytes)).toBe('notAWorkbook');
  });

  it.each([
    ['webPage', 'log.xls', '<html><table><tr><td>1</td></tr></table></html>'],
    ['webPage', 'log.xls', '\ufeff\r\n <TABLE border=1><tr><td>1</td></tr></TABLE>'],
    ['webPage', 'log.xlsx', '<!DOCTYPE html>\n<p>Please log in</p>'],
    ['webPage', 'log.csv', '<meta charset="utf-8"><table><tr><td>1</td></tr></table>'],
    ['webPage', 'log.xls', 'MIME-Version: 1.0\nX-Document-Type: Workbook\n'],
    [
      'xmlSpreadsheet',
      'log.xls',
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>',
    ],
    ['xmlSpreadsheet', 'log.xml', '<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>'],
    ['exchangeFormat', 'log.xls', 'ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K"Reference"\r\nE\r\n'],
    ['exchangeFormat', 'log.csv', 'TABLE\r\n0,1\r\n"EXCEL"\r\nVECTORS\r\n0,5\r\n'],
    [
      'exchangeFormat',
      'log.ods',
      '<?xml version="1.0"?><office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"/>',
    ],
  ])('is said to be a %s where a program named it %s', (code, name, text) => {
    expect(failureOf(name, strToU8(text))).toBe(code);
  });
});

test('a .csv may open with the headings ID and Pays', () => {
  expect(openWorkbook('log.csv', strToU8('ID;Pays;Date\nHQ;Mali;13/10/2022\n'))).toMatchObject({ ok: true });
});

describe('a workbook with a password', () => {
  it('is told apart when the whole of it is encrypted', () => {
    const file = compoundFileOf({
      EncryptionInfo: strToU8('info'),
      EncryptedPackage: strToU8('x'.repeat(6000)),
    });
    expect(failureOf('log.xlsx', file)).toBe('passwordProtected');
  });

  it.each([
    ['large', 6000],
    ['small', 100],
  ])('is told apart when it is a %s .xls', (_, length) => {
    const records = [
      0x09, 0x08, 0x10, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4,
    ];
    const stream = new Uint8Array(length);
    stream.set(records);
    expect(failureOf('log.xls', compoundFileOf({ Workbook: stream }))).toBe('passwordProtected');
  });

  it('is told apart when it is an .ods', () => {
    const file = packageOf({
      mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
      'META-INF/manifest.xml':
        '<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>',
      'content.xml': 'scrambled',
    });
    expect(failureOf('log.ods', file)).toBe('passwordProtected');
  });
});

describe('a damaged workbook', () => {
  it.each(FILES)('is told apart wherever %s is cut off', (name, bytes) => {
    const step = Math.max(1, Math.floor(bytes.length / 60));
    const lengths = [1, 2, 3, 4, 5, 7, 30, 511, 512, 513];
    for (let length = step; length < bytes.length; length += step) lengths.push(length);
    for (const length of lengths.filter((value) => value < bytes.length)) {
      const result = openWorkbook(name, bytes.subarray(0, length));
      // The last sector of an .xls may be filling that nothing lies in.
      if (result.ok && length > bytes.length - 512) expect(valuesOf(result.value, 'Log')).toEqual(ROWS);
      else
        expect([length, result]).toMatchObject([length, { ok: false, error: { code: 'damagedWorkbook' } }]);
    }
  });

  it('is told apart when the part of a worksheet is missing', () => {
    expect(failureOf('log.xlsx', withParts(XLSX, { 'xl/worksheets/sheet2.xml': null }))).toBe(
      'damagedWorkbook',
    );
  });

  it('is told apart when a worksheet is not in the relationships', () => {
    const relationships = partText(XLSX, 'xl/_rels/workbook.xml.rels');
    const without = relationships.replace(/<Relationship [^>]*sheet2\.xml"\/>/, '');
    expect(without).not.toBe(relationships);
    expect(failureOf('log.xlsx', withParts(XLSX, { 'xl/_rels/workbook.xml.rels': without }))).toBe(
      'damagedWorkbook',
    );
  });

  it('is told apart when a worksheet ends too early', () => {
    const sheet = partText(XLSX, 'xl/worksheets/sheet1.xml');
    const cut = sheet.slice(0, sheet.length / 2);
    expect(failureOf('log.xlsx', withParts(XLSX, { 'xl/worksheets/sheet1.xml': cut }))).toBe(
      'damagedWorkbook',
    );
  });

  it('is told apart when the part of the workbook is missing', () => {
    expect(failureOf('log.xlsx', withParts(XLSX, { 'xl/workbook.xml': null }))).toBe('damagedWorkbook');
  });

  it('is told apart when a part does not match its checksum', () => {
    const stored = zipSync(unzipSync(XLSX), { level: 0 });
    const place = Buffer.from(stored).indexOf('Request 3');
    stored[place] = 0x51;
    expect(failureOf('log.xlsx', stored)).toBe('damagedWorkbook');
  });
});

describe('a damaged .xls', () => {
  const file = fileOf(LOG, 'biff8');
  /** The records of numbers: their type, and the length that they all have. */
  const number = Buffer.from(file).indexOf(Buffer.from([0x03, 0x02, 0x0e, 0x00]));

  function changed(place: number, byte: number): Uint8Array {
    const copy = file.slice();
    copy[place] = byte;
    return copy;
  }

  it('is told apart when the length of a record is wrong, and nothing runs on without end', () => {
    expect(number).toBeGreaterThan(0);
    for (const length of [13, 15, 243, 255]) {
      expect(failureOf('log.xls', changed(number + 2, length))).toBe('damagedWorkbook');
    }
  });

  it('is told apart when a record has become a formula too short to be one', () => {
    const copy = changed(number, 0x06);
    copy[number + 1] = 0;
    expect(failureOf('log.xls', copy)).toBe('damagedWorkbook');
  });

  it('is not taken for one because another document has a workbook embedded', () => {
    const document = compoundFileOf({
      WordDocument: strToU8('x'.repeat(5000)),
      'ObjectPool/1/Workbook': strToU8('y'.repeat(5000)),
    });
    expect(failureOf('letter.doc', document)).toBe('notAWorkbook');
  });
});

describe('no exception escapes', () => {
  const names = fc.constantFrom('log.xlsx', 'log.xls', 'log.ods', 'log.csv', 'log.txt', 'log', '');

  it('whatever the bytes are', () => {
    fc.assert(
      fc.property(names, fc.uint8Array({ maxLength: 600 }), (name, bytes) => {
        expect(() => openWorkbook(name, bytes)).not.toThrow();
      }),
      { numRuns: 300 },
    );
  });

  it('whatever follows the signature of a workbook', () => {
    const signatures = fc.constantFrom(
      [0x50, 0x4b, 3, 4],
      [0x50, 0x4b, 5, 6],
      [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1],
    );
    fc.assert(
      fc.property(signatures, fc.uint8Array({ maxLength: 1200 }), (signature, rest) => {
        expect(() => openWorkbook('log.xlsx', Uint8Array.from([...signature, ...rest]))).not.toThrow();
      }),
      { numRuns: 200 },
    );
  });

  it.each(FILES)('whichever bytes of %s are changed', (name, bytes) => {
    const changes = fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(changes, (mutations) => {
        const file = bytes.slice();
        for (const [place, byte] of mutations) file[place] = byte;
        expect(() => openWorkbook(name, file)).not.toThrow();
      }),
      { numRuns: 60 },
    );
  });
});
