import type { CellPlan, LinkPlan, SheetPlan } from '../../../plan/workbookPlan';
import { quotedSheetName } from '../../../plan/sheetReference';
import { escapeXml } from '../../xmlElements';
import { writtenText } from '../writtenText';
import type { OdsStyles } from './odsStyles';

/** What the sheets of a file have in common. */
export interface OdsContext {
  readonly styles: OdsStyles;
  /** by their ids */
  readonly sheetNames: ReadonlyMap<string, string>;
}

/** A sheet of a plan as a table of OpenDocument: its columns, rows and cells. */
export function odsSheet(sheet: SheetPlan, context: OdsContext): string {
  const { styles } = context;
  const { name, columnWidths, cells, tabColour, print } = sheet;
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
  const rows = Array.from({ length: last + 1 }, (_, row) => {
    return `<table:table-row table:style-name="${styles.row()}">${rowCells(byRow.get(row) ?? [], context)}</table:table-row>`;
  });
  const style = styles.sheet(tabColour, print.orientation);
  return `<table:table table:name="${escapeXml(name)}" table:style-name="${style}">${columns.join('')}${rows.join('')}</table:table>`;
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
