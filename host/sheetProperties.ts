import { strFromU8 } from 'fflate';
import { WorkbookReader } from '../src/xlsx/read/office/workbookReader';
import { PackageParts } from '../src/xlsx/read/package/packageParts';
import { type Relationship, relationships } from '../src/xlsx/read/package/relationships';
import { zipDirectory } from '../src/xlsx/read/package/zipDirectory';
import { escapeXml } from '../src/xlsx/xmlElements';
import { changedParts, type PartChange, putBefore } from './changedParts';
import { xmlElements } from './looks/xmlBlocks';

/** What add-ins note on a sheet, in `worksheet.customProperties`, by its keys. */
export type SheetProperties = ReadonlyMap<string, string>;

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.customProperty';
/** What may stand behind the properties of a sheet, and its end. */
const BEHIND =
  /<(?:cellWatches|ignoredErrors|smartTags|drawing|legacyDrawing|tableParts|extLst)[\s>/]|<\/worksheet>/;

interface PlacedProperty {
  readonly sheet: number;
  readonly id: string;
  readonly part: string;
  readonly key: string;
  readonly text: string;
}

/**
 * The file of a workbook with what is noted on its sheets, each property in a part of its own, as Excel writes them.
 *
 * @param sheets the properties of each sheet, in the order of the file's sheet1, sheet2, …
 */
export function withSheetProperties(file: Uint8Array, sheets: readonly SheetProperties[]): Uint8Array {
  const all = sheets.flatMap((properties, index) =>
    [...properties].map(([key, text]) => ({ sheet: index + 1, key, text })),
  );
  const placed = all.map((property, index): PlacedProperty => ({
    ...property,
    id: `rIdProperty${index + 1}`,
    part: `customProperty${index + 1}.bin`,
  }));
  if (placed.length === 0) return file;
  const types = placed.map(({ part }) => `<Override PartName="/xl/${part}" ContentType="${CONTENT_TYPE}"/>`);
  return changedParts(
    file,
    new Map<string, PartChange>([
      ['[Content_Types].xml', putBefore('</Types>', types.join(''))],
      ...placed.map(({ part, text }) => [`xl/${part}`, () => utf16(text)] as const),
      ...sheets.flatMap((_, index) => changesOfSheet(index + 1, placed)),
    ]),
  );
}

function changesOfSheet(
  sheet: number,
  all: readonly PlacedProperty[],
): readonly (readonly [string, PartChange])[] {
  const own = all.filter((property) => property.sheet === sheet);
  if (own.length === 0) return [];
  const elements = own.map(({ key, id }) => `<customPr name="${escapeXml(key)}" r:id="${id}"/>`);
  const related = own.map(
    ({ id, part }) => `<Relationship Id="${id}" Type="${OFFICE}/customProperty" Target="../${part}"/>`,
  );
  const element = `<customProperties xmlns:r="${OFFICE}">${elements.join('')}</customProperties>`;
  return [
    [`xl/worksheets/sheet${sheet}.xml`, (xml) => xml.replace(BEHIND, (found) => element + found)],
    [
      `xl/worksheets/_rels/sheet${sheet}.xml.rels`,
      (xml) => putBefore('</Relationships>', related.join(''))(xml === '' ? NO_RELATIONSHIPS : xml),
    ],
  ];
}

const NO_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}"></Relationships>`;

function utf16(text: string): Uint8Array {
  const bytes = new DataView(new ArrayBuffer(2 * text.length));
  for (let index = 0; index < text.length; index += 1)
    bytes.setUint16(2 * index, text.charCodeAt(index), true);
  return new Uint8Array(bytes.buffer);
}

/** What is noted on the sheets of a file, by their names; nothing where nothing is, or where it is no .xlsx file. */
export function sheetProperties(file: Uint8Array): ReadonlyMap<string, SheetProperties> {
  const directory = zipDirectory(file);
  if (!directory.ok) return new Map();
  const parts = new PackageParts(directory.value);
  const [workbook] = related(parts, '').filter(({ type }) => type === 'officeDocument');
  if (workbook === undefined) return new Map();
  const reader = new WorkbookReader(workbook.target);
  if (parts.read(workbook.target, reader) !== undefined) return new Map();
  const targets = new Map(related(parts, workbook.target).map(({ id, target }) => [id, target]));
  return new Map(reader.sheets.map(({ name, id }) => [name, propertiesOf(parts, targets.get(id) ?? '')]));
}

/** A sheet's own part is looked at only where something is noted on it. */
function propertiesOf(parts: PackageParts, sheet: string): SheetProperties {
  const targets = new Map(
    related(parts, sheet).flatMap(({ type, id, target }) =>
      type === 'customProperty' ? [[id, target]] : [],
    ),
  );
  const xml = targets.size === 0 ? undefined : parts.bytes(sheet);
  if (xml?.ok !== true) return new Map();
  return new Map(
    xmlElements(strFromU8(xml.value), 'customPr').flatMap((property) => {
      const content = parts.bytes(targets.get(property.get('id') ?? '') ?? '');
      return content.ok
        ? [[property.get('name') ?? '', new TextDecoder('utf-16le').decode(content.value)]]
        : [];
    }),
  );
}

function related(parts: PackageParts, part: string): readonly Relationship[] {
  const found = relationships(parts, part);
  return found.ok ? found.value : [];
}
