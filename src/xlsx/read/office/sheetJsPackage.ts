import { strToU8, zipSync } from 'fflate';
import { escapeXml } from '../../xmlElements';

/** A part that was looked through, and whether its format is that of .xlsb. */
export interface CheckedPart {
  readonly bytes: Uint8Array;
  readonly isBinary: boolean;
}

/** A sheet of the workbook. */
export interface PackageSheet {
  /** the relationship by which the workbook names it */
  readonly id: string;
  /** what it is, `worksheet` */
  readonly type: string;
  /** left out where its cells are not to be read */
  readonly part?: CheckedPart | undefined;
}

const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The beginning and the end of the formats of an .xlsb: it has none. SheetJS stumbles where there is no such part. */
const NO_BINARY_FORMATS = Uint8Array.from([0x96, 0x02, 0x00, 0x97, 0x02, 0x00]);

/**
 * The package of a workbook that SheetJS is given: nothing but parts that were looked through, under the names and with
 * the relationships that it expects. It follows only those.
 */
export function sheetJsPackage(
  workbook: CheckedPart,
  sheets: readonly PackageSheet[],
  sharedTexts?: CheckedPart,
): Uint8Array {
  const workbookName = nameOf('workbook', workbook);
  const parts: Record<string, Uint8Array> = { [`xl/${workbookName}`]: workbook.bytes };
  const overrides = [override(workbookName, 'sheet.main')];
  if (sharedTexts !== undefined) {
    const name = nameOf('sharedStrings', sharedTexts);
    parts[`xl/${name}`] = sharedTexts.bytes;
    overrides.push(override(name, 'sharedStrings'));
  }
  if (workbook.isBinary) {
    parts['xl/styles.bin'] = NO_BINARY_FORMATS;
    overrides.push(override('styles.bin', 'styles'));
  }
  const related = sheets.map(({ id, type, part }, index) => {
    const target = nameOf(`worksheets/sheet${index + 1}`, part ?? workbook);
    if (part !== undefined) parts[`xl/${target}`] = part.bytes;
    return `<Relationship Id="${escapeXml(id)}" Type="${RELATIONSHIPS}/${escapeXml(type)}" Target="${target}"/>`;
  });
  parts['[Content_Types].xml'] = strToU8(`<Types xmlns="${TYPES}">${overrides.join('')}</Types>`);
  parts[`xl/_rels/${workbookName}.rels`] = strToU8(`<Relationships>${related.join('')}</Relationships>`);
  return zipSync(parts, { level: 0 });
}

function nameOf(name: string, { isBinary }: CheckedPart): string {
  return `${name}.${isBinary ? 'bin' : 'xml'}`;
}

function override(name: string, type: string): string {
  return `<Override PartName="/xl/${name}" ContentType="${CONTENT}.${type}+xml"/>`;
}
