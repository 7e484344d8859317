import { read, type WorkSheet } from '@e965/xlsx';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import type { CellPlan } from '../../../src/plan/workbookPlan';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { xmlElements } from '../../../src/xlsx/xmlElements';
import { chartPlan, DATA_SHEET, fullPlan, sheetPlan } from '../fullPlan';
import { opened, partText, valuesOf } from '../writtenFiles';

const FULL = writeWorkbook(fullPlan());
const SHEET = partText(FULL, 'xl/worksheets/sheet2.xml');
const STYLES = partText(FULL, 'xl/styles.xml');

function textCell(value: string | number, row = 0): CellPlan {
  return { row, column: 0, value, style: {} };
}

function withCells(cells: readonly CellPlan[]): Uint8Array {
  return writeWorkbook(fullPlan({ cells, merges: [], tables: [], charts: [] }));
}

/** The attributes of the first element of a name in a part, as a plain object. */
function element(xml: string, name: string): Record<string, string> {
  return Object.fromEntries(xmlElements(xml, name)[0] ?? []);
}

/** The format, font, fill, border and alignment of a cell of the second sheet. */
function lookOf(address: string): {
  format: string;
  font: string;
  fill: string;
  border: string;
  alignment: string;
} {
  const cell = xmlElements(SHEET, 'c').find((attributes) => attributes.get('r') === address);
  const formats =
    /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(STYLES)?.[1]?.match(/<xf .*?(?:\/>(?!<alignment)|<\/xf>)/g) ??
    [];
  const format = formats[Number(cell?.get('s') ?? 0)] ?? '';
  const xf = element(format, 'xf');
  const nth = (list: string, item: string, index: string | undefined): string =>
    new RegExp(`<${list}[^>]*>([\\s\\S]*?)</${list}>`)
      .exec(STYLES)?.[1]
      ?.match(new RegExp(`<${item}>.*?</${item}>`, 'g'))?.[Number(index)] ?? '';
  const numberFormat = xmlElements(STYLES, 'numFmt').find(
    (entry) => entry.get('numFmtId') === xf['numFmtId'],
  );
  return {
    format: numberFormat?.get('formatCode') ?? xf['numFmtId'] ?? '',
    font: nth('fonts', 'font', xf['fontId']),
    fill: nth('fills', 'fill', xf['fillId']),
    border: nth('borders', 'border', xf['borderId']),
    alignment: /<alignment[^>]*>/.exec(format)?.[0] ?? '',
  };
}

describe('the cells of a written workbook', () => {
  it('hold what the plan says, numbers as numbers and texts as texts', () => {
    const sheet: WorkSheet = read(FULL, { type: 'array' }).Sheets[DATA_SHEET] ?? {};
    for (const { row, column, value } of sheetPlan().cells) {
      const address = `${'ABCD'.charAt(column)}${row + 1}`;
      expect(sheet[address]).toMatchObject({ t: typeof value === 'number' ? 'n' : 's', v: value });
      expect(sheet[address]).not.toHaveProperty('f');
    }
  });

  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\n=1',
    '{=1}',
    'http://example.org',
    "'x",
    '1',
    'TRUE',
    '#N/A',
    '_x0041_',
    ' x ',
  ])('keep %j as text', (text) => {
    const file = withCells([textCell(text)]);
    expect(valuesOf(opened('r.xlsx', file), DATA_SHEET)).toEqual([[text]]);
    const sheet = partText(file, 'xl/worksheets/sheet2.xml');
    expect(sheet).toContain('t="s"');
    expect(sheet).not.toContain('<f>');
    expect(sheet).not.toContain('hyperlink');
  });

  it.each([
    ['=1+1', true],
    ['+1', true],
    ['-1', true],
    ['@SUM(A1)', true],
    ['\t=1', true],
    ["'x", true],
    ['1', false],
    ['State = Party', false],
    [-1, false],
  ])('that hold %j stay so where somebody opens them and presses Enter', (value, isQuoted) => {
    const file = withCells([textCell(value), textCell('a text', 1)]);
    const cells = xmlElements(partText(file, 'xl/worksheets/sheet2.xml'), 'c');
    const formats = /<cellXfs[^>]*>([\s\S]*?)<\/cellXfs>/.exec(partText(file, 'xl/styles.xml'))?.[1] ?? '';
    const quoted = xmlElements(formats, 'xf').map((format) => format.get('quotePrefix') === '1');
    expect(cells.map((cell) => quoted[Number(cell.get('s') ?? 0)])).toEqual([isQuoted, false]);
  });

  it('leave out what XML cannot hold, and keep line ends as line feeds', () => {
    const file = withCells([textCell('a\u0000\u0001\u000bb\ufffe\r\nc\rd\te'), textCell('\r=1', 1)]);
    expect(valuesOf(opened('r.xlsx', file), DATA_SHEET)).toEqual([['ab\nc\nd\te'], ['\n=1']]);
  });

  it('cut a text that is too long, and never within a character', () => {
    const file = withCells([
      textCell('x'.repeat(32767)),
      textCell('y'.repeat(32768), 1),
      textCell('😀'.repeat(20000), 2),
    ]);
    expect(valuesOf(opened('r.xlsx', file), DATA_SHEET)).toEqual([
      ['x'.repeat(32767)],
      [`${'y'.repeat(32766)}…`],
      [`${'😀'.repeat(16383)}…`],
    ]);
  });

  it('are empty, with their style, where the text is empty', () => {
    const file = withCells([{ row: 1, column: 2, value: '', style: { fill: '#aabbcc' } }]);
    expect(partText(file, 'xl/worksheets/sheet2.xml')).toMatch(/<c r="C2" s="\d+"\/>/);
    expect(opened('r.xlsx', file).outline.sheets[1]?.usedRange).toBeNull();
  });

  it('give any text back that has nothing to leave out', () => {
    const texts = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(texts, fc.double({ noNaN: true, noDefaultInfinity: true }), (text, number) => {
        const values = valuesOf(
          opened('r.xlsx', withCells([textCell(text), textCell(number, 1)])),
          DATA_SHEET,
        );
        expect(values).toEqual([[text], [number === 0 ? 0 : number]]);
      }),
      { numRuns: 40, examples: [[' ', -0]] },
    );
  });
});

describe('the look of cells', () => {
  it('has fonts, fills and number formats', () => {
    expect(lookOf('A1').font).toMatch(/<b\/>.*<sz val="16"\/>.*<color rgb="FF1F4E79"\/>/);
    expect(lookOf('A2').font).toContain('<i/>');
    expect(lookOf('A3').font).toContain('<u/>');
    expect(lookOf('B6').format).toBe('#,##0');
    expect(lookOf('D6').format).toBe('0.0%');
    expect(lookOf('A6').format).toBe('@');
  });

  it('has alignments, wrapping and lines', () => {
    expect(lookOf('A1').alignment).toBe('<alignment vertical="center"/>');
    expect(lookOf('A11').alignment).toBe(
      '<alignment horizontal="left" vertical="top" indent="1" wrapText="1"/>',
    );
    expect(lookOf('B6').alignment).toBe('<alignment horizontal="right"/>');
    expect(lookOf('B6').border).toContain('<bottom style="thin"><color rgb="FFD9D9D9"/></bottom>');
    expect(lookOf('B6').border).toContain('<top/>');
  });

  it('stays that of the plan in the header of a table and in a link', () => {
    for (const address of ['A5', 'B5', 'D5']) {
      expect(lookOf(address).fill).toContain('FF1F4E79');
      expect(lookOf(address).alignment).toBe(
        '<alignment horizontal="center" vertical="center" wrapText="1"/>',
      );
    }
    expect(lookOf('A3').font).toContain('FF0563C1');
  });

  it('is shared: one format for each style', () => {
    const cells = Array.from({ length: 50 }, (_, row) => ({
      ...textCell(row, row),
      style: { bold: true, italic: row % 2 === 0 },
    }));
    expect(partText(withCells(cells), 'xl/styles.xml')).toMatch(/<cellXfs count="[34]">/);
  });

  it('covers all cells of a merge', () => {
    expect(element(SHEET, 'mergeCell')).toEqual({ ref: 'A11:D12' });
    for (const address of ['A11', 'D11', 'A12', 'D12']) expect(lookOf(address).fill).toContain('FFF2F2F2');
    expect(valuesOf(opened('r.xlsx', FULL), DATA_SHEET)[10]?.[0]).toMatch(/^Note 1/);
  });

  it('keeps a number in a merge a number', () => {
    const file = writeWorkbook(
      fullPlan({
        cells: [textCell(7)],
        merges: [
          { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 3 },
          { firstRow: 2, firstColumn: 0, lastRow: 2, lastColumn: 0 },
        ],
        tables: [],
        charts: [],
      }),
    );
    expect(valuesOf(opened('r.xlsx', file), DATA_SHEET)).toEqual([[7]]);
    expect(xmlElements(partText(file, 'xl/worksheets/sheet2.xml'), 'mergeCell')).toHaveLength(1);
  });
});

describe('a written sheet', () => {
  it('has its widths, heights, frozen rows and tab colour, and no gridlines', () => {
    expect(xmlElements(SHEET, 'col').map((column) => column.get('width'))).toEqual([
      '28.7109375',
      '12.7109375',
      '10.28515625',
      '2.7109375',
    ]);
    expect(SHEET).toMatch(/<row r="1" [^>]*ht="30"/);
    expect(element(SHEET, 'pane')).toMatchObject({ ySplit: '5', topLeftCell: 'A6', state: 'frozen' });
    expect(element(SHEET, 'sheetView')).toMatchObject({ showGridLines: '0' });
    expect(element(SHEET, 'tabColor')).toEqual({ rgb: 'FF1F4E79' });
  });

  it('is one page wide on A4, with its repeated rows, header and footer', () => {
    expect(element(SHEET, 'pageSetup')).toMatchObject({
      paperSize: '9',
      orientation: 'landscape',
      fitToHeight: '0',
    });
    expect(element(SHEET, 'pageSetUpPr')).toEqual({ fitToPage: '1' });
    expect(SHEET).toContain('<oddHeader>&amp;LCourt &amp;&amp; Registry</oddHeader>');
    expect(SHEET).toContain('<oddFooter>&amp;CPage &amp;P / &amp;N</oddFooter>');
    expect(partText(FULL, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Titles" localSheetId="1">'L''Étude &amp; co'!$5:$5</definedName>`,
    );
    const first = partText(FULL, 'xl/worksheets/sheet1.xml');
    expect(element(first, 'pageSetup')).toMatchObject({ paperSize: '9', orientation: 'portrait' });
    expect(first).not.toContain('oddHeader');
  });

  it('has links to other sheets by their names', () => {
    expect(element(SHEET, 'hyperlink')).toMatchObject({
      ref: 'A3',
      location: "'Contents'!A1",
      tooltip: 'To the "contents" & back',
    });
    const first = partText(FULL, 'xl/worksheets/sheet1.xml');
    expect(element(first, 'hyperlink')).toMatchObject({ ref: 'A2', location: "'L''Étude & co'!B5" });
  });

  it('keeps a number that is a link a number', () => {
    const file = withCells([
      { ...textCell(12), link: { sheet: 'contents', cell: 'A1', tip: 'x'.repeat(400) } },
    ]);
    expect(valuesOf(opened('r.xlsx', file), DATA_SHEET)).toEqual([[12]]);
  });

  it('has its tables with filters, headings and no style of their own', () => {
    const table = partText(FULL, 'xl/tables/table1.xml');
    expect(element(table, 'table')).toMatchObject({ displayName: 'Outcomes', ref: 'A5:D9' });
    expect(element(table, 'autoFilter')).toEqual({ ref: 'A5:D9' });
    expect(xmlElements(table, 'tableColumn').map((column) => column.get('name'))).toEqual([
      'Addressee',
      'Executed',
      'Open',
      'Rate',
    ]);
    expect(element(table, 'tableStyleInfo')).toMatchObject({ showRowStripes: '0' });
    expect(element(table, 'tableStyleInfo')).not.toHaveProperty('name');
    expect(opened('r.xlsx', FULL).outline.sheets[1]?.tables).toMatchObject([
      { name: 'Outcomes', hasTotalsRow: false },
    ]);
  });
});

describe('a written chart', () => {
  it('keeps its alternative text, however long', () => {
    const altText = 'States & "others": 120 of 165. '.repeat(20);
    const file = writeWorkbook(fullPlan({ charts: [chartPlan({ altText })] }));
    expect(element(partText(file, 'xl/drawings/drawing1.xml'), 'cNvPr')['descr']).toBe(altText);
  });

  it('draws the cells of another sheet, with letters as large as the plan says', () => {
    const plan = fullPlan();
    const chart = chartPlan({ dataSheet: 'data', leastTextSize: 12 });
    const beside = {
      ...sheetPlan(),
      id: 'chart',
      name: 'Chart',
      cells: [],
      tables: [],
      merges: [],
      charts: [chart],
    };
    const file = writeWorkbook({ ...plan, sheets: [...fullPlan({ charts: [] }).sheets, beside] });
    const xml = partText(file, 'xl/charts/chart1.xml');
    expect(xml).toContain("'L''Étude &amp; co'!$A$6:$A$9");
    expect(xml.match(/ sz="(?:8|9|10|11)00"/g)).toBeNull();
  });

  const chartOf = (changes: Parameters<typeof chartPlan>[0]): string =>
    partText(writeWorkbook(fullPlan({ charts: [chartPlan(changes)] })), 'xl/charts/chart1.xml');
  const chart = chartOf({});
  const texts = (xml: string, name: string): string[] =>
    [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map((match) => match[1] ?? '');

  it('draws the ranges of the plan, names from the header cells', () => {
    expect(texts(chart, 'c:f')).toEqual([
      "'L''Étude &amp; co'!$B$5",
      "'L''Étude &amp; co'!$A$6:$A$9",
      "'L''Étude &amp; co'!$B$6:$B$9",
      "'L''Étude &amp; co'!$C$5",
      "'L''Étude &amp; co'!$A$6:$A$9",
      "'L''Étude &amp; co'!$C$6:$C$9",
    ]);
  });

  it('carries the values that it draws, for programs that do not calculate', () => {
    expect(texts(chart, 'c:v')).toEqual(
      [
        'Executed',
        'States Parties',
        '=Non-party States',
        'Organisations',
        '+Others',
        '120',
        '31',
        '18',
        '7',
      ].concat([
        'Open',
        'States Parties',
        '=Non-party States',
        'Organisations',
        '+Others',
        '45',
        '62',
        '4',
        '0',
      ]),
    );
  });

  it('has its title and the titles of its axes', () => {
    expect(texts(chart, 'a:t')).toEqual(['Requests by outcome &amp; "addressee"', 'Addressee', 'Requests']);
  });

  it('has one colour a series, labels that can be read on it, and the number format', () => {
    expect(chart).toMatch(/<c:spPr><a:solidFill><a:srgbClr val="1F4E79"\/>/);
    expect(chart).toMatch(/<c:spPr><a:solidFill><a:srgbClr val="F2B84B"\/>/);
    expect(
      [...chart.matchAll(/<a:defRPr sz="800"><a:solidFill><a:srgbClr val="(\w+)"/g)].map((match) => match[1]),
    ).toEqual(['FFFFFF', '000000']);
    expect(xmlElements(chart, 'numFmt').map((format) => format.get('formatCode'))).toContain('#,##0');
    expect(chart.match(/<c:showVal val="1"\/>/g)).toHaveLength(2);
  });

  it('has labels and a legend only where the plan wants them', () => {
    expect(chart).toContain('<c:legendPos val="b"/>');
    const plain = chartOf({ legend: false, dataLabels: false });
    expect(plain).not.toContain('c:legend');
    expect(plain).not.toContain('c:dLbls');
  });

  it.each([
    [
      'column',
      /<c:barDir val="col"\/><c:grouping val="clustered"\/>/,
      /<c:gapWidth val="50"\/><c:overlap val="0"\/>/,
    ],
    [
      'columnStacked',
      /<c:barDir val="col"\/><c:grouping val="stacked"\/>/,
      /<c:gapWidth val="50"\/><c:overlap val="100"\/>/,
    ],
    [
      'bar',
      /<c:barDir val="bar"\/><c:grouping val="clustered"\/>/,
      /<c:gapWidth val="50"\/><c:overlap val="0"\/>/,
    ],
    [
      'barStacked',
      /<c:barDir val="bar"\/><c:grouping val="stacked"\/>/,
      /<c:gapWidth val="50"\/><c:overlap val="100"\/>/,
    ],
    [
      'line',
      /<c:lineChart><c:grouping val="standard"\/>/,
      /<c:symbol val="circle"\/>.*<c:symbol val="square"\/>/,
    ],
    [
      'steps',
      /<c:scatterChart><c:scatterStyle val="lineMarker"\/>/,
      /<\/c:spPr><c:marker><c:symbol val="none"\/><\/c:marker>.*<a:prstDash val="dash"\/>.*<c:max val="1"\/>/,
    ],
  ] as const)('of the type %s is one', (type, kind, look) => {
    const xml = chartOf({ type });
    expect(xml).toMatch(kind);
    expect(xml).toMatch(look);
  });

  it.each(['bar', 'barStacked'] as const)(
    'of the type %s has its first category on top and its values at the bottom',
    (type) => {
      const xml = chartOf({ type });
      expect(xml).toMatch(/<c:catAx>.*<c:orientation val="maxMin"\/>.*<a:t>Addressee<\/a:t>.*<\/c:catAx>/);
      expect(xml).toMatch(/<c:valAx>.*<a:t>Requests<\/a:t>.*<c:crosses val="max"\/>.*<\/c:valAx>/);
    },
  );

  it('begins its bars at zero, unless there are negative values', () => {
    expect(chart).toContain('<c:min val="0"/>');
    const cells = sheetPlan().cells.map((cell) =>
      cell.row === 7 && cell.column === 2 ? { ...cell, value: -4 } : cell,
    );
    const negative = partText(writeWorkbook(fullPlan({ cells })), 'xl/charts/chart1.xml');
    expect(negative).not.toContain('<c:min val="0"/>');
  });

  it('covers exactly the cells of its position and moves and grows with them', () => {
    const drawing = partText(FULL, 'xl/drawings/drawing1.xml');
    const corners = [
      ...drawing.matchAll(
        /<xdr:(from|to)><xdr:col>(\d+)<\/xdr:col><xdr:colOff>(\d+)<\/xdr:colOff><xdr:row>(\d+)<\/xdr:row><xdr:rowOff>(\d+)<\/xdr:rowOff>/g,
      ),
    ];
    expect(corners.map((match) => match.slice(1))).toEqual([
      ['from', '5', '0', '3', '0'],
      ['to', '12', '0', '19', '0'],
    ]);
    expect(drawing).toContain('<xdr:twoCellAnchor>');
  });

  it('has its name and a sentence for those who do not see it', () => {
    const shape = element(partText(FULL, 'xl/drawings/drawing1.xml'), 'cNvPr');
    expect(shape).toMatchObject({
      name: 'Outcome chart',
      descr: 'States Parties executed 120 of 165 requests.',
    });
  });

  it('speaks the language of the plan', () => {
    expect(chart).toContain('<c:lang val="fr-FR"/>');
    expect(chart).not.toContain('en-US');
  });
});

describe('a written workbook', () => {
  it('has its title, its language and its names, and its first sheet in front', () => {
    const properties = partText(FULL, 'docProps/core.xml');
    expect(properties).toContain('<dc:title>Cooperation &amp; report</dc:title>');
    expect(properties).toContain('<dc:language>fr</dc:language>');
    const workbook = partText(FULL, 'xl/workbook.xml');
    expect(workbook).toContain(
      `<definedName name="Outcome_table">'L''Étude &amp; co'!$A$5:$D$9</definedName>`,
    );
    expect(workbook).not.toContain('activeTab');
    expect(partText(FULL, 'xl/worksheets/sheet1.xml')).toContain('tabSelected="1"');
    expect(SHEET).not.toContain('tabSelected');
  });

  it('is the same, byte for byte, whenever it is written', () => {
    jest.useFakeTimers({ now: new Date('2031-05-06T07:08:09Z') });
    const later = writeWorkbook(fullPlan());
    jest.useRealTimers();
    expect(Buffer.from(later).equals(Buffer.from(FULL))).toBe(true);
    expect(Object.values(unzipSync(FULL)).some((part) => Buffer.from(part).includes('dcterms:created'))).toBe(
      false,
    );
  });

  it.each(["It's", "two 'quoted' words", 'A & B <c>', 'Übersicht (1)', '数据', '1,5%'])(
    'may have a sheet named %j',
    (name) => {
      const file = writeWorkbook(fullPlan({ name }));
      const read = opened('r.xlsx', file);
      expect(read.outline.sheets[1]?.name).toBe(name);
      expect(xmlElements(partText(file, 'xl/worksheets/sheet1.xml'), 'hyperlink')[0]?.get('location')).toBe(
        `'${name.replaceAll("'", "''")}'!B5`,
      );
      expect(partText(file, 'xl/charts/chart1.xml')).toContain('<c:v>Executed</c:v>');
    },
  );
});

describe('a plan that cannot be carried out', () => {
  const outside = { firstRow: 0, firstColumn: 0, lastRow: 1048576, lastColumn: 0 };
  const turned = { firstRow: 5, firstColumn: 0, lastRow: 4, lastColumn: 0 };

  it.each([
    ['no sheet', { ...fullPlan(), sheets: [] }],
    ['two sheets of one id', { ...fullPlan(), sheets: [sheetPlan(), sheetPlan()] }],
    [
      'two sheets of one name',
      {
        ...fullPlan(),
        sheets: [
          sheetPlan({ tables: [], cells: [], charts: [] }),
          sheetPlan({ id: 'other', tables: [], cells: [], charts: [] }),
        ],
        definedNames: [],
      },
    ],
    ['a merge outside the sheet', fullPlan({ merges: [outside] })],
    ['a table that ends before it begins', fullPlan({ tables: [{ name: 'T', range: turned }] })],
    ['a table without a row', fullPlan({ tables: [{ name: 'T', range: { ...turned, lastRow: 5 } }] })],
    [
      'a table without headings',
      fullPlan({ tables: [{ name: 'T', range: { ...turned, firstRow: 12, lastRow: 14 } }] }),
    ],
    [
      'a chart without series',
      fullPlan({ charts: [chartPlan({ data: { firstRow: 4, firstColumn: 0, lastRow: 8, lastColumn: 0 } })] }),
    ],
    ['a chart of no sheet', fullPlan({ charts: [chartPlan({ dataSheet: 'none' })] })],
    ['a chart outside the sheet', fullPlan({ charts: [chartPlan({ position: outside })] })],
    ['a cell at no place', fullPlan({ cells: [textCell('x', -1)] })],
    ['a number that is none', fullPlan({ cells: [textCell(Number.NaN)], tables: [] })],
    [
      'a link to no sheet',
      fullPlan({ cells: [{ ...textCell('x'), link: { sheet: 'none', cell: 'A1', tip: '' } }], tables: [] }),
    ],
    [
      'a name for no sheet',
      { ...fullPlan(), definedNames: [{ name: 'N', sheet: 'none', range: { ...outside, lastRow: 0 } }] },
    ],
    ['a colour that is none', fullPlan({ tabColour: 'red' })],
    ['a sheet name that is none', fullPlan({ name: 'a/b', charts: [] })],
  ])('throws a RangeError: %s', (_, plan) => {
    expect(() => writeWorkbook(plan)).toThrow(RangeError);
  });
});
