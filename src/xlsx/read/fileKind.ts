import { decodedText } from './text/decodedText';
import { separatorOf, usualFields } from './text/separator';

/** What a file is by its first bytes and, for text, by its name. */
export type FileKind = 'empty' | 'zip' | 'compoundFile' | 'delimitedText' | UnreadKind | 'cutShort' | 'other';

/** What Excel or LibreOffice opens as a workbook, and is not read. */
type UnreadKind = 'webPage' | 'xmlSpreadsheet' | 'exchangeFormat';

const ZIP = [0x50, 0x4b, 0x03, 0x04];
const EMPTY_ZIP = [0x50, 0x4b, 0x05, 0x06];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** So much of a text tells what it is. */
const SAMPLE = 8192;
const MARKUP = /^\s*<(?:[!?]|[a-z])/i;
const WEB_PAGE = /<!doctype html|<(?:html|head|body|table|meta|style|tr|td)[\s>]/i;
const WEB_ARCHIVE = /^\s*mime-version:/i;
const FLAT_ODS = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0';
/** SYLK and DIF, which are text; a .csv may open with the headings `ID;Pays` */
const EXCHANGE_FORMAT = /^(?:ID;P[^\r\n;]*(?:;[NE])*\r?\n[BCFOP];[A-Z]|TABLE\r?\n0,1\r?\n)/;
const XML_SPREADSHEET = /urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/i;

/**
 * `cutShort` is a file that ends within the signature of a workbook. Programs that offer an export “for Excel” give the
 * name .xls to web pages, to XML of Excel 2003, to older formats of exchange and to text that is separated by tabs, which
 * Excel opens.
 */
export function fileKind(name: string, bytes: Uint8Array): FileKind {
  if (bytes.length === 0) return 'empty';
  if (startsWith(bytes, ZIP) || startsWith(bytes, EMPTY_ZIP)) return 'zip';
  if (startsWith(bytes, COMPOUND_FILE)) return 'compoundFile';
  const start = startOfText(bytes);
  if (EXCHANGE_FORMAT.test(start)) return 'exchangeFormat';
  const markup = markupKind(start);
  if (markup !== undefined) return markup;
  if (/\.(csv|tsv|tab|txt)$/i.test(name) || (/\.xls$/i.test(name) && hasColumns(start)))
    return 'delimitedText';
  return startsWith(Uint8Array.from(ZIP), [...bytes.subarray(0, 8)]) ||
    startsWith(Uint8Array.from(COMPOUND_FILE), [...bytes.subarray(0, 8)])
    ? 'cutShort'
    : 'other';
}

function markupKind(start: string): UnreadKind | undefined {
  if (WEB_ARCHIVE.test(start)) return 'webPage';
  if (!MARKUP.test(start)) return undefined;
  if (XML_SPREADSHEET.test(start)) return 'xmlSpreadsheet';
  if (start.includes(FLAT_ODS)) return 'exchangeFormat';
  return WEB_PAGE.test(start) ? 'webPage' : undefined;
}

/** Whether a file begins as text with columns does. */
function hasColumns(start: string): boolean {
  return !hasControls(start) && usualFields(start, separatorOf(start)) > 1;
}

function startOfText(bytes: Uint8Array): string {
  const [start = ''] = decodedText(bytes.subarray(0, SAMPLE));
  return start.replace(/^\ufeff/, '');
}

/** Control characters other than tabs and line ends: what no text has. */
function hasControls(text: string): boolean {
  for (let place = 0; place < text.length; place++) {
    const code = text.charCodeAt(place);
    if (code < 0x20 && code !== 0x09 && code !== 0x0a && code !== 0x0d) return true;
  }
  return false;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
