import { failureOf, opened, valuesOf } from '../../writtenFiles';

function csv(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function values(bytes: Uint8Array, name = 'log.csv'): unknown {
  return valuesOf(opened(name, bytes), 'log');
}

describe('a .csv file', () => {
  it('is one visible sheet named after the file', () => {
    const { sheets, dateSystem } = opened('Requests 2022.final.csv', csv('a,b\n1,2')).outline;
    expect(dateSystem).toBe(1900);
    expect(sheets).toMatchObject([{ name: 'Requests 2022.final', visibility: 'visible', tables: [] }]);
  });

  it('keeps every value as the text that stands there', () => {
    expect(values(csv('16/09/2022,007,TRUE,1e5,=1+1,#N/A, x \n'))).toEqual([
      ['16/09/2022', '007', 'TRUE', '1e5', '=1+1', '#N/A', ' x '],
    ]);
  });

  it.each([
    [
      'a comma',
      'a,b;c\n1,2',
      [
        ['a', 'b;c'],
        ['1', '2'],
      ],
    ],
    [
      'a semicolon',
      'a;b,c;d\r\n1;2;3\r\n',
      [
        ['a', 'b,c', 'd'],
        ['1', '2', '3'],
      ],
    ],
    [
      'a tab',
      'a\tb\n1\t2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    ['the first line', 'sep=|\na|b,c,d', [['a', 'b,c,d']]],
    [
      'commas within quotation marks not counted',
      '"a,b,c,d";e\n1;2',
      [
        ['a,b,c,d', 'e'],
        ['1', '2'],
      ],
    ],
  ])('is separated by %s', (_, text, rows) => {
    expect(values(csv(text))).toEqual(rows);
  });

  it('reads quotation marks, line breaks within them and empty fields', () => {
    expect(values(csv('"say ""hi""",,"two\nlines"\n,,x'))).toEqual([
      ['say "hi"', null, 'two\nlines'],
      [null, null, 'x'],
    ]);
  });

  it.each([
    'ID;Name\nK;1',
    'TABLE;x\n1;2',
    '<b>;x\n1;2',
    '{\\rtf;x\n1;2',
    'PK;x\n1;2',
    'socialcalc:version:1;x\n1;2',
  ])('is not taken for another format: %j', (text) => {
    expect(values(csv(text))).toEqual(text.split('\n').map((line) => line.split(';')));
  });

  it('is read in UTF-8, with or without its mark', () => {
    expect(values(csv('\ufeffÉtat,Côte d’Ivoire €'))).toEqual([['État', 'Côte d’Ivoire €']]);
    expect(values(csv('État,Côte d’Ivoire €'))).toEqual([['État', 'Côte d’Ivoire €']]);
  });

  it('is read in UTF-16 and in Windows-1252', () => {
    expect(values(Uint8Array.from(Buffer.from('\ufeffÉtat\t€', 'utf16le')))).toEqual([['État', '€']]);
    expect(values(Uint8Array.from([0xc9, 0x74, 0x61, 0x74, 0x2c, 0x80]))).toEqual([['État', '€']]);
  });

  it('may be a .txt file too', () => {
    expect(values(csv('a\tb'), 'log.txt')).toEqual([['a', 'b']]);
  });

  it('that holds bytes of no text is no workbook', () => {
    expect(failureOf('log.csv', Uint8Array.from([0x61, 0, 0x62, 1]))).toBe('notAWorkbook');
  });

  it('that holds only its mark is an empty sheet', () => {
    expect(opened('log.csv', csv('\ufeff')).outline.sheets).toMatchObject([{ usedRange: null }]);
  });
});
