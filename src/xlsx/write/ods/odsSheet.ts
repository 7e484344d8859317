import type { CellPlan, LinkPlan, SheetPlan } from '../../../plan/workbookPlan';
import { quotedSheetName } from '../../../plan/sheetReference';
import { escapeXml } from '../../xmlElements';
import { writtenText } from '../writtenText';
import { DEFAULT_SIZE, type OdsStyles } from './odsStyles';

/** How wide the letters of a wide font, such as DejaVu Sans in bold, are on average, by the size of the font. */
const WIDE_LETTER = 0.66;
/** What a page of A4 that lies on its side has room for, in points. */
const PAGE_WIDTH = 740;
/** How much more height a text that wraps takes in a wide font than in Calibri, by which rows are planned. */
const WIDE_FONT_LINES = 1.5;

/** What the sheets of a file have in common. */
export interface OdsContext {
  readonly styles: OdsStyles;
  /** by their ids */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** A sheet of a plan as a table of OpenDocument: its columns, rows and cells. */
export function odsSheet(sheet: SheetPlan, context: OdsContext): string {
  const { styles } = context;
  const { name, columnWidths, cells, rowHeights, tabColour, print } = sheet;
  const columns = columnWidths.map(
    (width) => `<table:table-column table:style-name="${styles.column(width)}"/>`,
  );
  const last = cells.reduce((most, { row }) => Math.max(most, row), 0);
  const byRow = new Map<number, CellPlan[]>();
  for (const cell of cells) {
    const ofRow = byRow.get(cell.row);
    if (ofRow === undefined) byRow.set(cell.row, [cell]);
    else ofRow.push(cell);
  }
  const breaks = new Set(print.breaksBefore);
  const rows = Array.from({ length: last + 1 }, (_, row) => {
    const { cells: ofRow, ...shown } = shownInAnyFont(byRow.get(row) ?? [], rowHeights.get(row));
    return `<table:table-row table:style-name="${styles.row({ ...shown, beginsPage: breaks.has(row) })}">${rowCells(ofRow, context)}</table:table-row>`;
  });
  const style = styles.sheet(tabColour, print.orientation);
  return `<table:table table:name="${escapeXml(name)}" table:style-name="${style}">${columns.join('')}${rows.join('')}</table:table>`;
}

/**
 * A text that stands alone in its row, as a title, runs over the empty cells beside it where a page has room for it on one
 * line; otherwise it wraps, and its row is high enough for a wide font. LibreOffice breaks lines on paper elsewhere than on
 * the screen, for which it fits the heights of rows, and so would cut off the last of them. All other rows have no `height`.
 */
function shownInAnyFont(
  cells: readonly CellPlan[],
  planned = 0,
): { readonly cells: readonly CellPlan[]; readonly height?: number } {
  const [text, ...others] = cells.filter(({ value }) => value !== '');
  if (text === undefined || others.length > 0 || text.style.wrap !== true) return { cells };
  const width = String(text.value).length * WIDE_LETTER * (text.style.fontSize ?? DEFAULT_SIZE);
  if (width > PAGE_WIDTH) return { cells, height: planned * WIDE_FONT_LINES };
  return {
    cells: cells.map((cell) => (cell === text ? { ...cell, style: { ...cell.style, wrap: false } } : cell)),
  };
}

/** The cells of a row from the first column on; those that the plan does not have are empty. */
function rowCells(cells: readonly CellPlan[], context: OdsContext): string {
  let written = '';
  let column = 0;
  for (const cell of cells) {
    const skipped = cell.column - column;
    if (skipped > 0) written += `<table:table-cell table:number-columns-repeated="${skipped}"/>`;
    written += cellXml(cell, context);
    column = cell.column + 1;
  }
  return written === '' ? '<table:table-cell/>' : written;
}

function cellXml({ value, style, link }: CellPlan, { styles, sheetNames }: OdsContext): string {
  const styleName = styles.cell(style);
  // Adding 0 turns -0 into 0: a cell shows no minus before nothing.
  if (typeof value === 'number') {
    const type = style.numberFormat?.includes('%') === true ? 'percentage' : 'float';
    return `<table:table-cell table:style-name="${styleName}" office:value-type="${type}" office:value="${value + 0}"><text:p>${value + 0}</text:p></table:table-cell>`;
  }
  if (value === '') return `<table:table-cell table:style-name="${styleName}"/>`;
  const paragraphs = writtenText(value)
    .split('\n')
    .map((text) => `<text:p>${linked(paragraphText(text), link, sheetNames)}</text:p>`);
  return `<table:table-cell table:style-name="${styleName}" office:value-type="string">${paragraphs.join('')}</table:table-cell>`;
}

/** White space counts as one space unless it is written out. */
function paragraphText(text: string): string {
  return escapeXml(text)
    .replace(/\t/g, '<text:tab/>')
    .replace(/^ | {2,}| $/g, (spaces) => `<text:s text:c="${spaces.length}"/>`);
}

function linked(text: string, link: LinkPlan | undefined, sheetNames: ReadonlyMap<string, string>): string {
  if (link === undefined) return text;
  const name = sheetNames.get(link.sheet);
  if (name === undefined) throw new RangeError(`A link leads to no sheet of the plan: ${link.sheet}`);
  const address = escapeXml(`#${quotedSheetName(name)}.${link.cell}`);
  return `<text:a xlink:type="simple" xlink:href="${address}" office:title="${escapeXml(writtenText(link.tip))}">${text}</text:a>`;
}
