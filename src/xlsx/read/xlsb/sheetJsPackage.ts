import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../../xmlElements';

/** A sheet of the workbook. */
export interface PackageSheet {
  /** the relationship by which the workbook names it */
  readonly id: string;
  /** what it is, `worksheet` */
  readonly type: string;
  /** its part, looked through; left out where its cells are not to be read */
  readonly part?: Uint8Array;
}

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The beginning and the end of the formats: there are none. SheetJS stumbles where there is no such part. */
const NO_FORMATS = Uint8Array.from([0x96, 0x02, 0x00, 0x97, 0x02, 0x00]);

/**
 * The package of an .xlsb that SheetJS is given: nothing but parts that were looked through, under the names and with the
 * relationships that it expects. It follows only those.
 */
export function sheetJsPackage(
  workbook: Uint8Array,
  sheets: readonly PackageSheet[],
  sharedTexts?: Uint8Array,
): Uint8Array {
  const parts: Record<string, Uint8Array> = { 'xl/workbook.bin': workbook, 'xl/styles.bin': NO_FORMATS };
  const overrides = [override('workbook.bin', 'sheet.main'), override('styles.bin', 'styles')];
  if (sharedTexts !== undefined) {
    parts['xl/sharedStrings.bin'] = sharedTexts;
    overrides.push(override('sharedStrings.bin', 'sharedStrings'));
  }
  const related = sheets.map(({ id, type, part }, index) => {
    const target = `worksheets/sheet${index + 1}.bin`;
    if (part !== undefined) parts[`xl/${target}`] = part;
    return `<Relationship Id="${escapeXml(id)}" Type="${RELATIONSHIPS}/${escapeXml(type)}" Target="${target}"/>`;
  });
  parts['[Content_Types].xml'] = strToU8(`<Types xmlns="${TYPES}">${overrides.join('')}</Types>`);
  parts['xl/_rels/workbook.bin.rels'] = strToU8(`<Relationships>${related.join('')}</Relationships>`);
  return zipSync(parts, { level: 0 });
}

function override(name: string, type: string): string {
  return `<Override PartName="/xl/${name}" ContentType="${CONTENT}.${type}+xml"/>`;
}
