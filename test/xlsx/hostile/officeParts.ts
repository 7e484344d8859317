import { strToU8 } from 'fflate';
import type { ArchiveFile } from './zipArchive';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CELLS_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const WORKSHEET = 'xl/worksheets/sheet1.xml';
export const STRINGS = 'xl/sharedStrings.xml';

/** The parts of an .xlsx as texts, each of which a test may write differently. */
export type Parts = Readonly<Record<string, string>>;

/** The parts of a workbook whose sheets all have one part, with some cells and texts. */
export function officeParts(cells: string, strings = '', sheets: readonly string[] = ['Log']): Parts {
  const listed = sheets.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId1"/>`);
  return {
    '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${CELLS_TYPE}.sheet.main+xml"/></Types>`,
    '_rels/.rels': relationshipsXml(['officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(
      ['worksheet', 'worksheets/sheet1.xml'],
      ['sharedStrings', 'sharedStrings.xml'],
    ),
    [WORKSHEET]: worksheetXml(cells),
    [STRINGS]: `<sst xmlns="${MAIN}" count="1" uniqueCount="1">${strings}</sst>`,
  };
}

const ONE_CELL = '<row r="1"><c r="A1"><v>7</v></c></row>';

/** The parts of a workbook of many sheets with the same cells each. */
export function severalSheets(count: number, cells = ONE_CELL): Parts {
  const names = Array.from({ length: count }, (_, index) => `S${index + 1}`);
  const target = (index: number): string => `worksheets/sheet${index + 1}.xml`;
  const sheets = names.map(
    (name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
  );
  return {
    ...officeParts(''),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationshipsXml(
      ...names.map((_, index): readonly [string, string] => ['worksheet', target(index)]),
    ),
    ...Object.fromEntries(names.map((_, index) => [`xl/${target(index)}`, worksheetXml(cells)])),
  };
}

/** A worksheet's part with the rows of cells, and what stands before and behind them. */
export function worksheetXml(rows: string, before = '', behind = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${before}<sheetData>${rows}</sheetData>${behind}</worksheet>`;
}

/** Relationships to other parts, with the identifiers rId1, rId2 and so on. */
export function relationshipsXml(...related: readonly (readonly [type: string, target: string])[]): string {
  const elements = related.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`;
}

/** The part of an OpenDocument spreadsheet that holds its sheets. */
export function odsContent(tables: string, before = ''): string {
  const names = ['office', 'table', 'text', 'style', 'calcext', 'xlink'].map(
    (name) => `xmlns:${name}="${name}"`,
  );
  return `<?xml version="1.0"?>${before}<office:document-content ${names.join(' ')}><office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document-content>`;
}

/** The parts of an OpenDocument spreadsheet. */
export function odsParts(content: string): Parts {
  return {
    mimetype: 'application/vnd.oasis.opendocument.spreadsheet',
    'META-INF/manifest.xml': '<manifest:manifest xmlns:manifest="m"/>',
    'content.xml': content,
  };
}

/** A table of an OpenDocument spreadsheet. */
export function odsTable(rows: string): string {
  return `<table:table table:name="Log">${rows}</table:table>`;
}

export function filesOf(parts: Parts): readonly ArchiveFile[] {
  return Object.entries(parts).map(([name, text]) => ({ name, bytes: strToU8(text) }));
}
