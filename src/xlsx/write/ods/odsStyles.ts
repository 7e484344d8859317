import { columnPixels, pointsOfPixels } from '../../../plan/cellSize';
import type { CellStyle } from '../../../plan/workbookPlan';
import { hexDigits } from '../cellFormats';
import type { OdsLanguage } from './odsLanguage';
import { odsNumberStyle } from './odsNumberStyle';

/** An indent of Excel is about three digits wide, in points. */
const INDENT = 9;

/** The default font of a workbook of Excel, in which the widths of columns are counted. */
export const DEFAULT_FONT = 'Calibri';
export const DEFAULT_SIZE = 11;

/** The styles that the cells, columns, rows and sheets of a file refer to, each once. */
export class OdsStyles {
  readonly #names = new Map<string, string>();
  readonly #elements: string[] = [];
  readonly #language: OdsLanguage;

  constructor(language: OdsLanguage) {
    this.#language = language;
  }

  /** all styles so far, as they stand in a file */
  get xml(): string {
    return this.#elements.join('');
  }

  cell(style: CellStyle): string {
    return this.#named('c', JSON.stringify(Object.entries(style).sort()), (name) => {
      const number = style.numberFormat === undefined ? undefined : this.#number(style.numberFormat);
      const data = number === undefined ? '' : ` style:data-style-name="${number}"`;
      return `<style:style style:name="${name}" style:family="table-cell" style:parent-style-name="Default"${data}>${cellProperties(style)}</style:style>`;
    });
  }

  /** @param characters of the default font */
  column(characters: number): string {
    const width = pointsOfPixels(columnPixels(characters));
    return this.#named(
      'w',
      String(characters),
      (name) =>
        `<style:style style:name="${name}" style:family="table-column"><style:table-column-properties style:column-width="${width}pt"/></style:style>`,
    );
  }

  /**
   * A row that is as high as its text, in whichever font it is shown.
   *
   * @param row.height in points, of a row that has it whatever its text
   * @param row.beginsPage whether a new page begins with it
   */
  row({ height, beginsPage }: { readonly height?: number; readonly beginsPage: boolean }): string {
    const shown =
      height === undefined
        ? 'style:use-optimal-row-height="true"'
        : `style:row-height="${height}pt" style:use-optimal-row-height="false"`;
    const properties = beginsPage ? `${shown} fo:break-before="page"` : shown;
    return this.#named(
      'h',
      properties,
      (name) =>
        `<style:style style:name="${name}" style:family="table-row"><style:table-row-properties ${properties}/></style:style>`,
    );
  }

  /** @param page the name of the pages on which the sheet is printed */
  sheet(tabColour: string, page: string): string {
    return this.#named(
      't',
      `${tabColour} ${page}`,
      (name) =>
        `<style:style style:name="${name}" style:family="table" style:master-page-name="${page}"><style:table-properties table:display="true" style:writing-mode="lr-tb" table:tab-color="${colourOf(tabColour)}"/></style:style>`,
    );
  }

  #number(numberFormat: string): string | undefined {
    if (odsNumberStyle('', numberFormat, this.#language) === undefined) return undefined;
    return this.#named('n', numberFormat, (name) => odsNumberStyle(name, numberFormat, this.#language) ?? '');
  }

  /** The name of a style, which is made the first time that it is asked for. */
  #named(kind: string, key: string, element: (name: string) => string): string {
    const known = this.#names.get(`${kind} ${key}`);
    if (known !== undefined) return known;
    const name = `${kind}${this.#names.size + 1}`;
    this.#names.set(`${kind} ${key}`, name);
    // What it refers to comes before it.
    const xml = element(name);
    this.#elements.push(xml);
    return name;
  }
}

function cellProperties(style: CellStyle): string {
  const { bold, italic, underline, fontSize, fontColour, fill, vertical, indent, wrap } = style;
  // An indent counts from an edge, so without one it would not show.
  const horizontal = style.horizontal ?? (indent === undefined ? undefined : 'left');
  const cell = attributes({
    'fo:background-color': fill === undefined ? undefined : colourOf(fill),
    'fo:border-top': border(style.borderTop),
    'fo:border-bottom': border(style.borderBottom),
    'fo:wrap-option': wrap === true ? 'wrap' : undefined,
    'style:vertical-align': vertical === undefined ? undefined : VERTICAL[vertical],
    'style:text-align-source': horizontal === undefined ? undefined : 'fix',
  });
  const paragraph = attributes({
    'fo:text-align': horizontal === undefined ? undefined : HORIZONTAL[horizontal],
    'fo:margin-left': indent === undefined ? undefined : `${indent * INDENT}pt`,
  });
  const text = attributes({
    'fo:font-weight': bold === true ? 'bold' : undefined,
    'fo:font-style': italic === true ? 'italic' : undefined,
    'style:text-underline-style': underline === true ? 'solid' : undefined,
    'fo:font-size': fontSize === undefined ? undefined : `${fontSize}pt`,
    'fo:color': fontColour === undefined ? undefined : colourOf(fontColour),
  });
  return [
    `<style:table-cell-properties${cell}/>`,
    paragraph === '' ? '' : `<style:paragraph-properties${paragraph}/>`,
    text === '' ? '' : `<style:text-properties${text}/>`,
  ].join('');
}

const HORIZONTAL = { left: 'start', center: 'center', right: 'end' } as const;
const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

function attributes(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${value}"`]))
    .join('');
}

function border(colour: string | undefined): string | undefined {
  return colour === undefined ? undefined : `0.75pt solid ${colourOf(colour)}`;
}

function colourOf(hex: string): string {
  return `#${hexDigits(hex).toLowerCase()}`;
}
