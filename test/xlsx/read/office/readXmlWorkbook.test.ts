import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { read } from '@e965/xlsx';
import fc from 'fast-check';
import { columnIndex } from '../../../../src/ground/address';
import type { CellValue } from '../../../../src/ground/outline';
import { openWorkbook, type OpenedWorkbook } from '../../../../src/xlsx/read/openWorkbook';
import type { SheetJsRows } from '../../../../src/xlsx/read/sheets/sheetJsCells';
import {
  filesOf,
  officeParts,
  STRINGS,
  WORKSHEET,
  worksheetXml,
  type Parts,
} from '../../hostile/officeParts';
import { zipArchive } from '../../hostile/zipArchive';
import { failureOf, fileOf, opened, packageOf, sheetJsWorkbook, valuesOf } from '../../writtenFiles';
import { disguisedParts, disguises, madeCells, PLAIN, type MadeCell } from './disguises';

/** Five hundred and more are a long run: `WORKBOOKS=500`. */
const RUNS = Number(process.env['WORKBOOKS'] ?? 60);
const SAMPLES = path.join(__dirname, '..', '..', '..', '..', 'assets', 'samples');

type Cells = Readonly<Record<string, NonNullable<CellValue>>>;

function xlsx(changes: Parts): Uint8Array {
  const parts = officeParts('');
  // Only by its type does SheetJS find the texts that cells share.
  const texts = `<Override PartName="/${STRINGS}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/></Types>`;
  const types = (parts['[Content_Types].xml'] ?? '').replace('</Types>', texts);
  return packageOf({ ...parts, '[Content_Types].xml': types, ...changes });
}

/** The cells of a sheet by row and column. */
function cellsOf(workbook: OpenedWorkbook, name = 'Log'): Cells {
  const range = workbook.outline.sheets.find((sheet) => sheet.name === name)?.usedRange;
  if (!range) return {};
  const columns = Array.from({ length: range.lastColumn + 1 }, (_, column) => column);
  const cells: Record<string, NonNullable<CellValue>> = {};
  for (const { firstRow, rows } of workbook.rows(name, range, columns)) {
    rows.forEach((row, down) => {
      row.forEach((value, column) => {
        if (value !== null) cells[`${firstRow + down} ${column}`] = value;
      });
    });
  }
  return cells;
}

function expectedCells(made: readonly MadeCell[]): Cells {
  return Object.fromEntries(made.map(({ row, column, value }) => [`${row} ${column}`, value]));
}

/** The cells as SheetJS reads them, without errors. */
function sheetJsCells(file: Uint8Array, name: string): Cells {
  const sheet = read(file, { dense: true, cellText: false, cellFormula: false, cellHTML: false }).Sheets[
    name
  ];
  const cells: Record<string, NonNullable<CellValue>> = {};
  const rows: SheetJsRows = sheet?.['!data'] ?? [];
  rows.forEach((row, down) => {
    row?.forEach((cell, column) => {
      const value = cell?.v;
      if (value === undefined || value === '' || value instanceof Date) return;
      cells[`${down} ${column}`] = typeof value === 'number' ? value + 0 : value;
    });
  });
  return cells;
}

describe('a sheet in whatever way its XML is written', () => {
  it('has the cells that an XML parser reads there', () => {
    fc.assert(
      fc.property(madeCells, disguises, (made, disguise) => {
        const { sheet, texts } = disguisedParts(made, disguise);
        const file = xlsx({ [WORKSHEET]: sheet, [STRINGS]: texts });
        expect(cellsOf(opened('log.xlsx', file))).toEqual(expectedCells(made));
      }),
      { numRuns: RUNS },
    );
  });

  it('has the cells that SheetJS reads, where it is written plainly', () => {
    fc.assert(
      fc.property(madeCells, fc.constantFrom('shared', 'inline', 'runs', 'formula'), (made, texts) => {
        const parts = disguisedParts(made, { ...PLAIN, texts });
        const file = xlsx({ [WORKSHEET]: parts.sheet, [STRINGS]: parts.texts });
        expect(cellsOf(opened('log.xlsx', file))).toEqual(sheetJsCells(file, 'Log'));
      }),
      { numRuns: RUNS },
    );
  });

  it('has the cells that SheetJS wrote', () => {
    fc.assert(
      fc.property(madeCells, (made) => {
        const narrow = made.filter(({ column }) => column < 30);
        const rows = Array.from({ length: 13 }, (_, row) =>
          Array.from(
            { length: 30 },
            (_cell, column) =>
              narrow.find((cell) => cell.row === row && cell.column === column)?.value ?? null,
          ),
        );
        const file = fileOf(sheetJsWorkbook({ Log: rows }));
        expect(cellsOf(opened('log.xlsx', file))).toEqual(expectedCells(narrow));
      }),
      { numRuns: RUNS },
    );
  });
});

describe('the sample workbooks', () => {
  it.each(readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx')))(
    '%s has the cells that SheetJS reads',
    (name) => {
      const file = new Uint8Array(readFileSync(path.join(SAMPLES, name)));
      const workbook = opened(name, file);
      for (const { name: sheet } of workbook.outline.sheets) {
        const cells = cellsOf(workbook, sheet);
        const expected = sheetJsCells(file, sheet);
        // A value that is merged over several rows stands in each of them.
        for (const [place, value] of Object.entries(expected))
          expect([place, cells[place]]).toEqual([place, value]);
        expect(Object.keys(cells).length - Object.keys(expected).length).toBeLessThan(3);
      }
    },
  );
});

const row = (number: number, value: string): string =>
  `<row r="${number}"><c r="A${number}" t="inlineStr"><is><t>${value}</t></is></c></row>`;
const SEEN = Array.from({ length: 20 }, (_, index) => row(index + 1, 'seen')).join('');
const UNSEEN = Array.from({ length: 30 }, (_, index) => row(index + 21, 'unseen')).join('');
const prefixed = (prefix: string): string => UNSEEN.replace(/<(\/?)/g, `<$1${prefix}:`);

describe('rows that nobody sees', () => {
  it.each([
    ['in a comment', SEEN + `<!--${UNSEEN}-->`],
    ['in a comment within a text', SEEN.replace('seen', `se<!--</t></is></c></row>${UNSEEN}-->en`)],
    ['in a CDATA section between rows', `${SEEN}<![CDATA[${UNSEEN}]]>`],
    [
      'in a CDATA section of a text that is none of a cell',
      `${SEEN}<row r="21"><x><![CDATA[${UNSEEN}]]></x></row>`,
    ],
    ['in elements of another namespace', `${SEEN}<q:row xmlns:q="urn:q">${UNSEEN}</q:row>`],
    ['named by another namespace', SEEN + prefixed('r')],
    ['in another default namespace', `${SEEN}${UNSEEN.replaceAll('<row', '<row xmlns="urn:q"')}`],
    ['in an extension', `${SEEN}<extLst><ext>${UNSEEN}</ext></extLst>`],
    [
      'in an alternative',
      `${SEEN}<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice>${UNSEEN}</mc:Choice></mc:AlternateContent>`,
    ],
    ['within a row', SEEN.replace('</row>', `${UNSEEN}</row>`)],
    ['within a cell', SEEN.replace('</is>', `</is>${UNSEEN}`)],
  ])('are not read: %s', (_, rows) => {
    const values = valuesOf(opened('log.xlsx', xlsx({ [WORKSHEET]: worksheetXml(rows) })), 'Log');
    expect(values).toEqual(Array.from({ length: 20 }, () => ['seen']));
  });

  it('are not read beside the cells of the sheet', () => {
    const behind = `<extLst><ext><sheetData>${UNSEEN}</sheetData></ext></extLst>`;
    const values = valuesOf(opened('log.xlsx', xlsx({ [WORKSHEET]: worksheetXml(SEEN, '', behind) })), 'Log');
    expect(values).toHaveLength(20);
  });

  it('make the file be found damaged where no XML parser reads them', () => {
    const damaged = [
      SEEN + prefixed('undeclared'),
      SEEN + UNSEEN.replaceAll('</row>', '</rows>'),
      `${SEEN}]]>${UNSEEN.replaceAll('</c>', '')}`,
    ];
    for (const rows of damaged) {
      expect(failureOf('log.xlsx', xlsx({ [WORKSHEET]: worksheetXml(rows) }))).toBe('damagedWorkbook');
    }
    expect(
      failureOf(
        'log.xlsx',
        xlsx({
          [WORKSHEET]: worksheetXml(UNSEEN)
            .replace(/main"/, 'other"')
            .replace('http://schemas.openxmlformats.org', 'urn:x'),
        }),
      ),
    ).toBe('damagedWorkbook');
  });

  it('make the file be refused where a sheet has a document type', () => {
    const sheet = `<!DOCTYPE worksheet>${worksheetXml(SEEN)}`;
    expect(failureOf('log.xlsx', xlsx({ [WORKSHEET]: sheet }))).toBe('declaresEntities');
  });

  it('are literally the text of a cell that says so', () => {
    const cell = `<row r="1"><c r="A1" t="str"><v><![CDATA[</v></c>${UNSEEN}]]></v></c></row>`;
    const values = valuesOf(opened('log.xlsx', xlsx({ [WORKSHEET]: worksheetXml(cell) })), 'Log');
    expect(values).toEqual([[`</v></c>${UNSEEN}`]]);
  });
});

describe('what a cell says of itself', () => {
  const valueOf = (cell: string): CellValue | undefined => {
    const file = xlsx({ [WORKSHEET]: worksheetXml(`<row r="1">${cell}</row>`) });
    return valuesOf(opened('log.xlsx', file), 'Log')[0]?.[0];
  };

  it.each<[string, string, CellValue]>([
    ['a number', '<c r="A1"><v>7</v></c>', 7],
    ['a number with white space around', '<c r="A1"><v>\n 7.50 </v></c>', 7.5],
    ['a number with an exponent', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['a number of many digits', '<c r="A1"><v>0.1000000000000000055511151231257827</v></c>', 0.1],
    ['a negative zero', '<c r="A1"><v>-0</v></c>', 0],
    ['what is no number', '<c r="A1"><v>12abc</v></c>', '12abc'],
    ['a number in hexadecimal', '<c r="A1"><v>0x10</v></c>', '0x10'],
    ['a truth value in words', '<c r="A1" t="b"><v>true</v></c>', true],
    ['a day', '<c r="A1" t="d"><v>2022-09-16</v></c>', 44_820],
    ['a day that there is not', '<c r="A1" t="d"><v>2022-02-30</v></c>', '2022-02-30'],
    ['a day and a time', '<c r="A1" t="d"><v>2022-09-16T18:00:00.000Z</v></c>', 44_820.75],
    ['an escaped line end', '<c r="A1" t="str"><v>a_x000D__x000a_b</v></c>', 'a\r\nb'],
    ['an escape of an escape', '<c r="A1" t="str"><v>_x005F_x000D_</v></c>', '_x000D_'],
    ['line ends as other systems write them', '<c r="A1" t="str"><v>a\r\nb\rc&#13;d</v></c>', 'a\nb\nc\rd'],
    ['a text with blanks around', '<c r="A1" t="inlineStr"><is><t> a </t></is></c>', ' a '],
    ['a text that shows an error', '<c r="A1" t="str"><v>#N/A</v></c>', '#N/A'],
    ['a type written with a reference', '<c r="A1" t="&#115;tr"><v>7</v></c>', '7'],
  ])('is read: %s', (_, cell, value) => {
    expect(valueOf(cell)).toBe(value);
  });

  it.each(['1A', 'A-1', '$A$1', 'A0', 'A', '1', '', 'A1:B2', 'R1C1', 'A1 B1', 'A1.5', 'Ａ1'])(
    'of its place is no reference and makes the file be found damaged: %j',
    (reference) => {
      const cells = `<row r="1"><c r="A1"><v>1</v></c><c r="${reference}"><v>2</v></c></row>`;
      expect(failureOf('log.xlsx', xlsx({ [WORKSHEET]: worksheetXml(cells) }))).toBe('damagedWorkbook');
    },
  );

  it('of its place is said twice and makes the file be found damaged', () => {
    const cells = '<row r="1"><c r="A1" r="B1"><v>2</v></c></row>';
    expect(failureOf('log.xlsx', xlsx({ [WORKSHEET]: worksheetXml(cells) }))).toBe('damagedWorkbook');
  });

  it('is that it stands beside the one before it, or below the row before it, where it names no place', () => {
    const cells =
      '<row><c><v>1</v></c><c/><c><v>3</v></c></row><row r="4"><c r="C4"><v>4</v></c><c><v>5</v></c></row><row><c><v>6</v></c></row>';
    expect(cellsOf(opened('log.xlsx', xlsx({ [WORKSHEET]: worksheetXml(cells) })))).toEqual({
      '0 0': 1,
      '0 2': 3,
      '3 2': 4,
      '3 3': 5,
      '4 0': 6,
    });
  });

  it('twice of one place: the later one holds', () => {
    const cells =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c><c r="A1"><v>3</v></c></row><row r="1"><c r="B1"><v>4</v></c></row>';
    expect(cellsOf(opened('log.xlsx', xlsx({ [WORKSHEET]: worksheetXml(cells) })))).toEqual({
      '0 0': 3,
      '0 1': 4,
    });
  });

  it('by another row than the one it stands in: its own reference holds', () => {
    const cells = '<row r="1"><c r="A5"><v>1</v></c><c r="B1"><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect(cellsOf(opened('log.xlsx', xlsx({ [WORKSHEET]: worksheetXml(cells) })))).toEqual({
      '4 0': 1,
      '0 1': 2,
      '1 0': 3,
    });
  });
});

describe('a formula', () => {
  it('without a value is told from an empty cell, and an error from a text', () => {
    const cells =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f>A1</f></c><c r="C1"><f>A1</f><v></v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="E1" t="str"><f>""</f><v></v></c><c r="F1" s="1"></c></row>';
    const workbook = opened('log.xlsx', xlsx({ [WORKSHEET]: worksheetXml(cells) }));
    const range = { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 5 };
    const [block] = workbook.rows('Log', range, [0, 1, 2, 3, 4, 5]);
    expect(block?.rows).toEqual([[1, null, null, '#DIV/0!', null, null]]);
    expect(block?.marked?.map(({ column, holds }) => [column, holds])).toEqual([
      [1, 'formulaWithoutValue'],
      [2, 'formulaWithoutValue'],
      [3, 'error'],
    ]);
    expect(workbook.outline.sheets[0]?.usedRange?.lastColumn).toBe(columnIndex('D'));
  });
});

describe('a part in another encoding', () => {
  const sheet = worksheetXml('<row r="1"><c r="A1" t="inlineStr"><is><t>État</t></is></c></row>');

  it.each([
    ['UTF-8 with its mark', Buffer.from(`\ufeff${sheet}`)],
    ['UTF-16', Buffer.from(`\ufeff${sheet.replace('UTF-8', 'UTF-16')}`, 'utf16le')],
    ['UTF-16 without its mark', Buffer.from(sheet.replace('UTF-8', 'UTF-16'), 'utf16le')],
    ['Latin-1', Buffer.from(sheet.replace('UTF-8', 'ISO-8859-1'), 'latin1')],
  ])('is read: %s', (_, bytes) => {
    const others = filesOf(officeParts('')).filter(({ name }) => name !== WORKSHEET);
    const file = zipArchive([...others, { name: WORKSHEET, bytes }]);
    expect(openWorkbook('log.xlsx', file)).toMatchObject({
      value: { outline: { sheets: [{ head: { rows: [['État']] } }] } },
    });
  });
});
