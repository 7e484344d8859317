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

  it.each([
    ['a title of commas', 'Registry, headquarters, requests, all\n\na;b;c\n1;2;3\n4;5;6'],
    ['a title without any separator', 'Register\na;b;c\n1;2;3\n4;5;6'],
    ['rows of different lengths, with a comma in each', 'a;b;c\n1, x;2;3\n4, x;5\n6, x'],
    ['decimal commas', 'a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5'],
  ])('is separated by semicolons below %s', (_, text) => {
    expect(values(csv(text))).toContainEqual(expect.arrayContaining(['a', 'b', 'c']));
  });

  it('reads a lone quotation mark in two lines as a mark, and says in which lines', () => {
    const file = csv('a;b;c\n1;x;2\n3;";4\n5;y;6\n7;";8\n9;z;10');
    expect(values(file)).toEqual([
      ['a', 'b', 'c'],
      ['1', 'x', '2'],
      ['3', '"', '4'],
      ['5', 'y', '6'],
      ['7', '"', '8'],
      ['9', 'z', '10'],
    ]);
    expect(opened('log.csv', file).outline.sheets[0]?.strayQuotes).toEqual([3, 5]);
  });

  it('reads marks before words that go on behind them as marks', () => {
    const file = csv('a,b,c\r\n1,"x,2\r\n3,"y,4\r\n5,q,6');
    expect(values(file)).toEqual([
      ['a', 'b', 'c'],
      ['1', '"x', '2'],
      ['3', '"y', '4'],
      ['5', 'q', '6'],
    ]);
  });

  it('keeps a cell of several lines, with separators in it, as one cell', () => {
    const file = csv('a;b;c\n1;"x; y\nz";2\n3;u;4');
    expect(values(file)).toEqual([
      ['a', 'b', 'c'],
      ['1', 'x; y\nz', '2'],
      ['3', 'u', '4'],
    ]);
    expect(opened('log.csv', file).outline.sheets[0]?.strayQuotes).toEqual([]);
  });

  it.each([
    ['Mac Roman', [0x52, 0x8e, 0x70, 0x6f, 0x6e, 0x73, 0x65, 0x2c, 0x88], ['Réponse', 'à']],
    ['CP850', [0x52, 0x82, 0x70, 0x6f, 0x6e, 0x73, 0x65, 0x2c, 0x85], ['Réponse', 'à']],
    ['Windows-1252', [0x52, 0xe9, 0x70, 0x6f, 0x6e, 0x73, 0x65, 0x2c, 0xe0], ['Réponse', 'à']],
    ['CP850', [...Buffer.from('Ex'), 0x82, 0x63, 0x75, 0x74, 0x82, 0x65], ['Exécutée']],
    [
      'Mac Roman',
      [0xc7, 0xca, ...Buffer.from('Envoy'), 0x8e, ...Buffer.from('e le'), 0xca, 0xc8],
      ['«\u00a0Envoyée le\u00a0»'],
    ],
  ])('is read in %s where its letters tell', (_, bytes, row) => {
    expect(values(Uint8Array.from(bytes))).toEqual([row]);
  });

  it.each(['utf16le', 'utf16be'])('is read in %s without its mark', (encoding) => {
    const bytes = Buffer.from('Reference\tDate sent\n1\t2', 'utf16le');
    if (encoding === 'utf16be') bytes.swap16();
    expect(values(Uint8Array.from(bytes))).toEqual([
      ['Reference', 'Date sent'],
      ['1', '2'],
    ]);
  });

  it('may have the name .xls, as systems give it', () => {
    expect(values(csv('a\tb\n1\t2'), 'log.xls')).toEqual([
      ['a', 'b'],
      ['1', '2'],
    ]);
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
