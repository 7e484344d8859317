import { deflateSync, strToU8 } from 'fflate';
import { cellAddress } from '../../../ground/address';
import { PAGE_MARGINS } from '../../../plan/pageSetup';
import { quotedSheetName } from '../../../plan/sheetReference';
import type { SheetPlan, WorkbookPlan } from '../../../plan/workbookPlan';
import { crc32 } from '../../read/package/crc32';
import { escapeXml } from '../../xmlElements';
import { checkPlan } from '../checkedPlan';
import { writtenText } from '../writtenText';
import { type PackedPart, zipArchive } from '../zipArchive';
import { odsLanguage } from './odsLanguage';
import { odsSheet } from './odsSheet';
import { DEFAULT_FONT, DEFAULT_SIZE, OdsStyles } from './odsStyles';

const MIME_TYPE = 'application/vnd.oasis.opendocument.spreadsheet';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';
const VERSION = 'office:version="1.3"';
const NAMESPACES = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['number', 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['svg', 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'],
  ['meta', 'urn:oasis:names:tc:opendocument:xmlns:meta:1.0'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['xlink', 'http://www.w3.org/1999/xlink'],
]
  .map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  .join(' ');

/**
 * The bytes of an OpenDocument spreadsheet (.ods, ISO/IEC 26300) that carries out a plan of plain sheets: values, styles,
 * widths, links, named tables, titles and print settings. Texts never run as formulas, and equal plans give equal bytes.
 *
 * It throws a RangeError on what it has no way to carry out: charts, merged cells, formulas, frozen rows, choices, names.
 */
export function writeOds(plan: WorkbookPlan): Uint8Array {
  checkPlan(plan);
  plan.sheets.forEach(checkPlain);
  if (plan.definedNames.length > 0) throw new RangeError('The plan has names');
  return zipArchive([
    // It comes first and unpacked, so that what the file is can be told from its first bytes.
    stored('mimetype', MIME_TYPE),
    packed('META-INF/manifest.xml', manifestXml()),
    packed('content.xml', contentXml(plan)),
    packed('styles.xml', stylesXml(plan)),
    packed('meta.xml', metaXml(plan)),
  ]);
}

function checkPlain({ id, charts, merges, cells, frozenRows, choices = [], print }: SheetPlan): void {
  const isPlain =
    charts.length + merges.length + choices.length + frozenRows === 0 &&
    cells.every(({ formula, link }) => formula === undefined && link?.isOutside !== true) &&
    `${print.header}${print.footer}` === '' &&
    print.repeatRows === undefined;
  if (!isPlain) throw new RangeError(`The sheet ${id} has what no .ods file is written with`);
}

function contentXml({ sheets, language }: WorkbookPlan): string {
  const styles = new OdsStyles(odsLanguage(language));
  const sheetNames = new Map(sheets.map(({ id, name }) => [id, name]));
  const tables = sheets.map((sheet) => odsSheet(sheet, { styles, sheetNames }));
  const ranges = sheets.flatMap(databaseRanges);
  const named =
    ranges.length === 0 ? '' : `<table:database-ranges>${ranges.join('')}</table:database-ranges>`;
  return `${DECLARATION}<office:document-content ${NAMESPACES} ${VERSION}><office:automatic-styles>${styles.xml}</office:automatic-styles><office:body><office:spreadsheet>${tables.join('')}${named}</office:spreadsheet></office:body></office:document-content>`;
}

/** The tables of a sheet, as OpenDocument has them. */
function databaseRanges({ name: sheet, tables }: SheetPlan): readonly string[] {
  return tables.map(({ name, range, filterButtons = true }) => {
    const place = (row: number, column: number): string =>
      `${quotedSheetName(sheet)}.${cellAddress(row, column)}`;
    const address = `${place(range.firstRow, range.firstColumn)}:${place(range.lastRow, range.lastColumn)}`;
    return `<table:database-range table:name="${escapeXml(name)}" table:target-range-address="${escapeXml(address)}" table:contains-header="true" table:display-filter-buttons="${filterButtons}"/>`;
  });
}

/** A4 in both directions, as wide as one page and as many pages as it takes. */
function stylesXml({ language }: WorkbookPlan): string {
  const { left, right, top, bottom } = PAGE_MARGINS;
  const margins = `fo:margin-left="${left}in" fo:margin-right="${right}in" fo:margin-top="${top}in" fo:margin-bottom="${bottom}in"`;
  const page = (name: string, width: string, height: string): string =>
    `<style:page-layout style:name="${name}Layout"><style:page-layout-properties fo:page-width="${width}" fo:page-height="${height}" style:print-orientation="${name}" ${margins} style:scale-to-X="1" style:scale-to-Y="0"/><style:header-style/><style:footer-style/></style:page-layout>`;
  const master = (name: string): string =>
    `<style:master-page style:name="${name}" style:page-layout-name="${name}Layout"><style:header style:display="false"/><style:footer style:display="false"/></style:master-page>`;
  const { country } = odsLanguage(language);
  const text = `<style:text-properties style:font-name="${DEFAULT_FONT}" fo:font-size="${DEFAULT_SIZE}pt" fo:language="${escapeXml(language)}" fo:country="${country}"/>`;
  return [
    `${DECLARATION}<office:document-styles ${NAMESPACES} ${VERSION}>`,
    `<office:font-face-decls><style:font-face style:name="${DEFAULT_FONT}" svg:font-family="${DEFAULT_FONT}" style:font-family-generic="swiss"/></office:font-face-decls>`,
    `<office:styles><style:default-style style:family="table-cell">${text}</style:default-style><style:style style:name="Default" style:family="table-cell"/></office:styles>`,
    `<office:automatic-styles>${page('portrait', '210mm', '297mm')}${page('landscape', '297mm', '210mm')}</office:automatic-styles>`,
    `<office:master-styles>${master('portrait')}${master('landscape')}</office:master-styles>`,
    '</office:document-styles>',
  ].join('');
}

function metaXml({ title, language }: WorkbookPlan): string {
  return `${DECLARATION}<office:document-meta ${NAMESPACES} ${VERSION}><office:meta><dc:title>${escapeXml(writtenText(title))}</dc:title><dc:language>${escapeXml(language)}</dc:language></office:meta></office:document-meta>`;
}

function manifestXml(): string {
  const entry = (path: string, type: string): string =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  const parts = ['content.xml', 'styles.xml', 'meta.xml'].map((path) => entry(path, 'text/xml'));
  return `${DECLARATION}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entry('/', MIME_TYPE)}${parts.join('')}</manifest:manifest>`;
}

function stored(name: string, text: string): PackedPart {
  const data = strToU8(text);
  return { name, method: 0, checksum: crc32(data), size: data.length, data };
}

function packed(name: string, text: string): PackedPart {
  const bytes = strToU8(text);
  return { name, method: 8, checksum: crc32(bytes), size: bytes.length, data: deflateSync(bytes) };
}
