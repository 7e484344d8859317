import fc from 'fast-check';
import type { CellValue } from '../../../../src/ground/outline';
import { cellAddress } from '../../../../src/ground/address';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const STRICT = 'http://purl.oclc.org/ooxml/spreadsheetml/main';

/** A cell of a sheet that a test makes. */
export interface MadeCell {
  readonly row: number;
  readonly column: number;
  readonly value: NonNullable<CellValue>;
}

/** Ways of writing the same XML, which every XML parser reads as the same. */
export interface Disguise {
  readonly prefix: '' | 'x:' | 'main:';
  readonly namespace: string;
  readonly quote: '"' | "'";
  /** white space within tags: before attributes, around the equals sign, before the bracket of a tag */
  readonly space: ' ' | '\n' | '\t' | ' \r\n ';
  readonly beforeEquals: '' | ' ' | '\n';
  readonly beforeClosing: '' | ' ' | '\n';
  /** how texts and numbers are written */
  readonly text: 'plain' | 'comment' | 'literal' | 'references' | 'instruction';
  readonly texts: 'shared' | 'inline' | 'runs' | 'formula';
  /** how the place of a cell is written */
  readonly place: 'plain' | 'references' | 'lowerCase' | 'leftOut' | 'afterPrefixed';
  /** what stands among the cells that is none */
  readonly decoy: 'none' | 'comment' | 'literal' | 'foreign' | 'alternate' | 'extension' | 'instruction';
  readonly order: 'asPlaced' | 'reversed';
  /** whether elements have attributes that nobody knows, with a bracket in them */
  readonly notes: boolean;
}

export const disguises: fc.Arbitrary<Disguise> = fc.record({
  prefix: fc.constantFrom('', 'x:', 'main:'),
  namespace: fc.constantFrom(MAIN, STRICT),
  quote: fc.constantFrom('"', "'"),
  space: fc.constantFrom(' ', '\n', '\t', ' \r\n '),
  beforeEquals: fc.constantFrom('', ' ', '\n'),
  beforeClosing: fc.constantFrom('', ' ', '\n'),
  text: fc.constantFrom('plain', 'comment', 'literal', 'references', 'instruction'),
  texts: fc.constantFrom('shared', 'inline', 'runs', 'formula'),
  place: fc.constantFrom('plain', 'references', 'lowerCase', 'leftOut', 'afterPrefixed'),
  decoy: fc.constantFrom('none', 'comment', 'literal', 'foreign', 'alternate', 'extension', 'instruction'),
  order: fc.constantFrom('asPlaced', 'reversed'),
  notes: fc.boolean(),
});

/** As Excel and SheetJS write it. */
export const PLAIN: Disguise = {
  prefix: '',
  namespace: MAIN,
  quote: '"',
  space: ' ',
  beforeEquals: '',
  beforeClosing: '',
  text: 'plain',
  texts: 'shared',
  place: 'plain',
  decoy: 'none',
  order: 'asPlaced',
  notes: false,
};

/** Characters that XML can hold. */
const character = fc.oneof(
  fc.constantFrom(
    'a',
    'B',
    '7',
    ' ',
    '<',
    '>',
    '&',
    '"',
    "'",
    ']',
    ']]>',
    '\n',
    '\t',
    'é',
    '’',
    '😀',
    '-->',
    '_',
  ),
  fc.string({ minLength: 1, maxLength: 3, unit: fc.constantFrom('x', 'y', 'État', '。') }),
);

export const madeCells: fc.Arbitrary<readonly MadeCell[]> = fc.uniqueArray(
  fc.record({
    row: fc.nat({ max: 12 }),
    column: fc.oneof(fc.nat({ max: 6 }), fc.constantFrom(27, 702, 16_383)),
    value: fc.oneof(
      fc.array(character, { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
      fc.integer({ min: -100_000, max: 3_000_000_000 }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      fc.integer({ min: 0, max: 999_999 }).map((value) => value / 100),
      fc.boolean(),
    ),
  }),
  { selector: ({ row, column }) => `${row} ${column}`, minLength: 1, maxLength: 25 },
);

/** The parts of the sheet and of the texts that its cells share. */
export function disguisedParts(
  cells: readonly MadeCell[],
  disguise: Disguise,
): { readonly sheet: string; readonly texts: string } {
  const write = new DisguisedWriter(disguise);
  const rows = [...new Set(cells.map(({ row }) => row))].sort((one, other) => one - other);
  const written = (disguise.order === 'reversed' ? rows.reverse() : rows).map((row) => {
    const ofRow = cells.filter((cell) => cell.row === row).sort((one, other) => one.column - other.column);
    const ordered = disguise.order === 'reversed' ? ofRow.toReversed() : ofRow;
    const content = ordered.map((cell, index) => write.cell(cell, ordered[index - 1])).join('');
    return write.element('row', { r: String(row + 1), spans: '1:7' }, content);
  });
  const sheetData = write.element('sheetData', {}, written.join(write.decoy()) + write.decoy());
  const items = write.texts.map((text) => write.element('si', {}, write.textElement(text)));
  return {
    sheet: `<?xml version="1.0"?>\n${write.root('worksheet', sheetData + write.extension())}`,
    texts: write.root('sst', items.join('')),
  };
}

class DisguisedWriter {
  readonly texts: string[] = [];

  constructor(private readonly disguise: Disguise) {}

  root(name: string, content: string): string {
    const { prefix, namespace } = this.disguise;
    const declared = prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`;
    return this.element(
      name,
      {
        [declared]: namespace,
        'xmlns:q': 'urn:other',
        'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
      },
      content,
    );
  }

  element(name: string, attributes: Readonly<Record<string, string>>, content: string): string {
    const { prefix, quote, space, beforeEquals, beforeClosing } = this.disguise;
    const written = Object.entries(attributes).map(
      ([key, value]) => `${space}${key}${beforeEquals}=${beforeEquals}${quote}${value}${quote}`,
    );
    return `<${prefix}${name}${written.join('')}${beforeClosing}>${content}</${prefix}${name}${beforeClosing}>`;
  }

  cell(cell: MadeCell, before: MadeCell | undefined): string {
    const place = this.#place(cell, before);
    const { value } = cell;
    if (typeof value === 'number') return this.element('c', place, this.#value(String(value)));
    if (typeof value === 'boolean')
      return this.element('c', { ...place, t: 'b' }, this.#value(value ? '1' : '0'));
    return this.#textCell(place, value);
  }

  textElement(text: string): string {
    return this.element(
      't',
      { 'xml:space': 'preserve', ...(this.disguise.notes ? { note: 'a > b' } : {}) },
      this.#written(text),
    );
  }

  /** What is none of the cells. */
  decoy(): string {
    const fake = '<row r="100"><c r="A100"><v>13</v></c></row>';
    switch (this.disguise.decoy) {
      case 'comment':
        return `<!-- ${fake} -->`;
      case 'literal':
        return `<![CDATA[${fake}]]>`;
      case 'foreign':
        return `<q:row r="100"><q:c r="A100"><q:v>13</q:v></q:c>${this.#fakeRow()}</q:row>`;
      case 'alternate':
        return `<mc:AlternateContent><mc:Choice Requires="q">${this.#fakeRow()}</mc:Choice></mc:AlternateContent>`;
      case 'instruction':
        return `<?keep ${fake} ?>`;
      case 'none':
      case 'extension':
        return '';
    }
  }

  extension(): string {
    if (this.disguise.decoy !== 'extension') return '';
    const sheetData = this.element('sheetData', {}, this.#fakeRow());
    return this.element('extLst', {}, this.element('ext', { uri: 'x' }, sheetData));
  }

  #fakeRow(): string {
    return this.element('row', { r: '100' }, this.element('c', { r: 'A100' }, this.element('v', {}, '13')));
  }

  #place({ row, column }: MadeCell, before: MadeCell | undefined): Record<string, string> {
    const address = cellAddress(row, column);
    switch (this.disguise.place) {
      case 'plain':
        return { r: address, s: '1' };
      case 'references':
        return { r: Array.from(address, (sign) => `&#${sign.charCodeAt(0)};`).join('') };
      case 'lowerCase':
        return { note: '>', r: address.toLowerCase() };
      case 'leftOut':
        return column === (before?.column ?? -1) + 1 ? {} : { r: address };
      case 'afterPrefixed':
        return { r: address, 'q:r': 'A1', 'q:t': 's' };
    }
  }

  #textCell(place: Record<string, string>, text: string): string {
    switch (this.disguise.texts) {
      case 'shared':
        this.texts.push(text);
        return this.element('c', { ...place, t: 's' }, this.#value(String(this.texts.length - 1)));
      case 'inline':
        return this.element(
          'c',
          { ...place, t: 'inlineStr' },
          this.element('is', {}, this.textElement(text)),
        );
      case 'runs': {
        const runs = halves(text).map((part) =>
          this.element('r', {}, this.element('rPr', {}, '') + this.textElement(part)),
        );
        const pronounced = this.element('rPh', { sb: '0', eb: '1' }, this.textElement('spoken'));
        return this.element(
          'c',
          { ...place, t: 'inlineStr' },
          this.element('is', {}, runs.join('') + pronounced),
        );
      }
      case 'formula':
        return this.element(
          'c',
          { ...place, t: 'str' },
          this.element('f', {}, 'A1&amp;"x"') + this.#value(text),
        );
    }
  }

  #value(text: string): string {
    return this.element('v', {}, this.#written(text));
  }

  #written(text: string): string {
    const [first = '', second = ''] = halves(text).map(escaped);
    switch (this.disguise.text) {
      case 'plain':
        return escaped(text);
      case 'comment':
        return `${first}<!-- </v><c r="Z9"> -->${second}`;
      case 'instruction':
        return `${first}<?keep me?>${second}`;
      case 'literal':
        return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
      case 'references':
        return Array.from(text, (sign) => `&#x${(sign.codePointAt(0) ?? 0).toString(16)};`).join('');
    }
  }
}

function halves(text: string): readonly string[] {
  const characters = Array.from(text);
  const middle = Math.ceil(characters.length / 2);
  return [characters.slice(0, middle).join(''), characters.slice(middle).join('')];
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
