import fc from 'fast-check';
import { MergedCells } from '../../../../src/ground/mergedCells';
import { SharedTextsReader } from '../../../../src/xlsx/read/office/sharedTextsReader';
import { WorksheetReader } from '../../../../src/xlsx/read/office/worksheetReader';
import { XmlReader, type XmlHandler } from '../../../../src/xlsx/read/package/xmlReader';
import { CellCount } from '../../../../src/xlsx/read/sheets/cellCount';
import { CellTexts } from '../../../../src/xlsx/read/sheets/cellTexts';
import type { ReadProblem } from '../../../../src/xlsx/read/sheets/fileLimits';
import { SheetCells } from '../../../../src/xlsx/read/sheets/sheetCells';
import { disguisedParts, madeCells, PLAIN } from './disguises';

/*
 * What stands in the plain form is taken many elements at a time. Here it is read once so and once element by element, with
 * some bytes changed, by which it may mean anything or be no XML: both times it must be the same.
 */

const SHARED = ['', 'one', 'two', 'three'];

/** The same handler, which takes nothing by itself. */
function elementByElement(handler: XmlHandler): XmlHandler {
  return {
    place: handler.place,
    get holdsCell() {
      return handler.holdsCell;
    },
    refusesDocumentType: handler.refusesDocumentType ?? false,
    nameElement: handler.nameElement,
    opens: (...element) => handler.opens(...element),
    text: (...piece) => handler.text(...piece),
    closes: (depth) => handler.closes(depth),
  };
}

const asItIs = (handler: XmlHandler): XmlHandler => handler;

/** Reads a part in pieces of a few bytes, such as an unpacking may give. */
function readPart(xml: string, handler: XmlHandler, piece: number): ReadProblem | undefined {
  const bytes = new TextEncoder().encode(xml);
  const reader = new XmlReader('part.xml', handler);
  for (let start = 0; start < bytes.length; start += piece) {
    const problem = reader.take(bytes.subarray(start, start + piece));
    if (problem !== undefined) return problem;
  }
  return reader.finish();
}

function sheetRead(xml: string, as: (handler: XmlHandler) => XmlHandler): unknown {
  const texts = new CellTexts();
  for (const text of SHARED) texts.add(text);
  const cells = new SheetCells(texts);
  const reader = new WorksheetReader('Log', cells, {
    count: new CellCount(40),
    dateSystem: 1900,
    sharedTexts: texts.length,
    refusalOfText: () => texts.refusal(),
    strikingStyles: new Set([2]),
  });
  const problem = readPart(xml, as(reader), 1000) ?? reader.problem();
  if (problem !== undefined) return problem;
  const { usedRange, stretches } = cells;
  const columns = Array.from({ length: 8 }, (_, column) => column);
  const whole = { firstRow: 0, firstColumn: 0, lastRow: 40, lastColumn: 7 };
  const blocks = [...cells.blocks(whole, columns, new MergedCells([]))];
  const { hidesRows, merges } = reader;
  return { usedRange, stretches, blocks, hidesRows, merges, struck: reader.struckRows.end() };
}

function textsRead(xml: string, as: (handler: XmlHandler) => XmlHandler): unknown {
  const texts = new CellTexts();
  const reader = new SharedTextsReader('texts.xml', texts);
  const problem = readPart(xml, as(reader), 1000) ?? reader.problem();
  return problem ?? Array.from({ length: texts.length }, (_, place) => texts.at(place));
}

/** A change of a part: some of its characters are taken out at a place, and others put there. */
const changes = fc.array(
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    out: fc.nat({ max: 4 }),
    added: fc.oneof(
      fc.string({ maxLength: 2, unit: fc.constantFrom('<', '>', '/', '=', '"', "'", '&', ' ') }),
      fc.string({
        maxLength: 2,
        unit: fc.constantFrom(
          'r',
          'c',
          's',
          'v',
          't',
          'n',
          'x',
          'A',
          '0',
          '9',
          '.',
          '-',
          'e',
          'é',
          '_',
          '\r',
        ),
      }),
      fc.constantFrom(
        '<v>',
        '</v>',
        '</c>',
        '</row>',
        '</row><row r="7">',
        '<c r="B3"><v>5</v></c>',
        '<c s="2"><v>-0.5</v></c>',
        '<c t="s"><v>2</v></c>',
        ' hidden="1"',
        ' ht="15"',
        ' xmlns="other"',
        ' xmlns:x="other"',
        ' r="9"',
        ' s="2"',
        ' t="n"',
        '<!--',
        '-->',
        '<![CDATA[7]]>',
        '&#49;',
        '123456789012345',
        '<t>',
        '</t></si>',
        '<si><t>more</t></si>',
        '<si/>',
        '_x0041_',
      ),
    ),
  }),
  { maxLength: 3 },
);
type Changes = typeof changes extends fc.Arbitrary<infer T> ? T : never;

function changed(xml: string, made: Changes): string {
  return made.reduce((text, { at, out, added }) => {
    const place = Math.floor(at * text.length);
    return text.slice(0, place) + added + text.slice(place + out);
  }, xml);
}

const plainCell = fc.record({
  place: fc.constantFrom('', ' r="A1"', ' r="B2"', ' r="C3"', ' r="H30"'),
  style: fc.oneof(
    { weight: 9, arbitrary: fc.constantFrom('', ' s="0"', ' s="2"') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        ' s="1" s="2"',
        ' s="&#50;"',
        " s='2'",
        ' r="D4"',
        ' ss="2"',
        ' cm="1"',
        '  s="2"',
        ' s=""',
        ' s="2000000"',
        ' t="n" ',
        ' xmlns="other"',
      ),
    },
  ),
  content: fc.constantFrom(
    '/>',
    '><v>7</v></c>',
    '><v>44455</v></c>',
    '><v>1234.5</v></c>',
    '><v>-3</v></c>',
    '><v>1E3</v></c>',
    '><v>123456789012345</v></c>',
    ' t="s"><v>1</v></c>',
    ' t="s"><v>0</v></c>',
    ' t="s"><v>3</v></c>',
    ' t="n"><v>0.25</v></c>',
    ' t="b"><v>1</v></c>',
    ' t="s" t="n"><v>1</v></c>',
    ' t="s"><v>9</v></c>',
    ' t="s"><v>1.0</v></c>',
    ' t="s"><v>1.5</v></c>',
    '><v></v></c>',
    '><v>1</v><v>2</v></c>',
    '><v>1&#50;</v></c>',
    ' t="inlineStr"><is><t>text</t></is></c>',
    '><f>A1</f><v>2</v></c>',
  ),
});
const plainRow = fc.record({
  attributes: fc.oneof(
    {
      weight: 9,
      arbitrary: fc.constantFrom(
        '',
        ' r="1"',
        ' r="2" spans="1:7"',
        ' r="3" x14ac:dyDescent="0.25"',
        ' ht="9"',
      ),
    },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        ' r="4" hidden="1"',
        ' hidden="0"',
        ' r="5" r="6"',
        ' r="&#55;"',
        ' r="0"',
        ' r="A"',
        ' xmlns="other"',
        ' xmlns:x="other"',
        ' ht="&lt;"',
        ' ht="<"',
        ' ht=">"',
        ' ht="9" r = "8"',
        " r='3'",
        '/',
      ),
    },
  ),
  cells: fc.array(plainCell, { maxLength: 8 }),
});
const sheets = fc.array(plainRow, { minLength: 1, maxLength: 6 }).map((rows) => {
  const written = rows.map(({ attributes, cells }) => {
    const inside = cells.map(({ place, style, content }) => `<c${place}${style}${content}`).join('');
    return `<row${attributes}>${inside}</row>`;
  });
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const after = '<mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>';
  return `<worksheet xmlns="${main}"><sheetData>${written.join('')}</sheetData>${after}</worksheet>`;
});

describe('what is written in the form that is taken many elements at a time', () => {
  it('is the same sheet as when it is read element by element, and the same refusal', () => {
    fc.assert(
      fc.property(sheets, changes, (sheet, made) => {
        const xml = changed(sheet, made);
        expect(sheetRead(xml, asItIs)).toEqual(sheetRead(xml, elementByElement));
      }),
      { numRuns: 1500 },
    );
  });

  it('is the same texts as when they are read element by element, and the same refusal', () => {
    fc.assert(
      fc.property(madeCells, changes, (cells, made) => {
        const xml = changed(disguisedParts(cells, PLAIN).texts, made);
        expect(textsRead(xml, asItIs)).toEqual(textsRead(xml, elementByElement));
      }),
      { numRuns: 1000 },
    );
  });
});
