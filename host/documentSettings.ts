import { strFromU8 } from 'fflate';
import { PackageParts } from '../src/xlsx/read/package/packageParts';
import { relationships } from '../src/xlsx/read/package/relationships';
import { zipDirectory } from '../src/xlsx/read/package/zipDirectory';
import { escapeXml, type XmlAttributes, xmlElements } from '../src/xlsx/xmlElements';
import { changedParts, putBefore } from './changedParts';

/** By their keys, as add-ins keep them in `Office.context.document.settings`; each value is one of JSON. */
export type DocumentSettings = ReadonlyMap<string, unknown>;

/** The add-in, by the identifier of its manifest, and how Excel notes one that a developer has given it. */
export const ADD_IN = '0f5a8a57-2a0c-4c7e-9b51-5d7a1f6b0c3e';
const REFERENCE = `<we:reference id="${ADD_IN}" version="0.1.0.0" store="developer" storeType="Registry"/>`;

const FOLDER = 'xl/webextensions';
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const EXTENSIONS = 'http://schemas.microsoft.com/office/webextensions';
const MICROSOFT = 'http://schemas.microsoft.com/office/2011/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TYPE = 'application/vnd.ms-office';
/**
 * The file of a workbook with what the add-in keeps in it, in the parts that Excel writes for that: a list of panes with
 * one, which is closed, and its properties. Without settings it is the file as it was.
 */
export function withDocumentSettings(file: Uint8Array, settings: DocumentSettings): Uint8Array {
  if (settings.size === 0) return file;
  const types = [
    `<Override PartName="/${FOLDER}/taskpanes.xml" ContentType="${TYPE}.webextensiontaskpanes+xml"/>`,
    `<Override PartName="/${FOLDER}/webextension1.xml" ContentType="${TYPE}.webextension+xml"/>`,
  ].join('');
  const related = `<Relationship Id="rIdPanes" Type="${MICROSOFT}/webextensiontaskpanes" Target="${FOLDER}/taskpanes.xml"/>`;
  return changedParts(
    file,
    new Map([
      ['[Content_Types].xml', putBefore('</Types>', types)],
      ['_rels/.rels', putBefore('</Relationships>', related)],
      [`${FOLDER}/taskpanes.xml`, () => PANES],
      [`${FOLDER}/_rels/taskpanes.xml.rels`, () => RELATIONSHIPS_OF_PANES],
      [`${FOLDER}/webextension1.xml`, () => extension(settings)],
    ]),
  );
}

const PANES = `${DECLARATION}<wetp:taskpanes xmlns:wetp="${EXTENSIONS}/taskpanes/2010/11"><wetp:taskpane dockstate="right" visibility="0" width="350" row="0"><wetp:webextensionref xmlns:r="${OFFICE}" r:id="rId1"/></wetp:taskpane></wetp:taskpanes>`;

const RELATIONSHIPS_OF_PANES = `${DECLARATION}<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${MICROSOFT}/webextension" Target="webextension1.xml"/></Relationships>`;

function extension(settings: DocumentSettings): string {
  const properties = [...settings].map(
    ([name, value]) => `<we:property name="${attribute(name)}" value="${attribute(JSON.stringify(value))}"/>`,
  );
  return `${DECLARATION}<we:webextension xmlns:we="${EXTENSIONS}/webextension/2010/11" id="{${ADD_IN}}">${REFERENCE}<we:alternateReferences/><we:properties>${properties.join('')}</we:properties><we:bindings/><we:snapshot xmlns:r="${OFFICE}"/></we:webextension>`;
}

/** XML has no word for two characters that texts can hold, which JSON can write otherwise. */
function attribute(text: string): string {
  return escapeXml(text).replace(/[\ufffe\uffff]/g, (character) =>
    character === '\ufffe' ? '\\ufffe' : '\\uffff',
  );
}

/**
 * What the add-in keeps in a workbook, by its file; nothing where that has none, or is no .xlsx file. What is beyond the
 * limits of a file, and what is no JSON, is left out.
 */
export function documentSettings(file: Uint8Array): DocumentSettings {
  const directory = zipDirectory(file);
  if (!directory.ok) return new Map();
  const parts = new PackageParts(directory.value);
  const panes = relatedParts(parts, '', 'webextensiontaskpanes');
  const extensions = panes.flatMap((part) => relatedParts(parts, part, 'webextension'));
  return new Map(extensions.flatMap((part) => propertiesOf(parts, part)));
}

function relatedParts(parts: PackageParts, part: string, type: string): readonly string[] {
  const related = relationships(parts, part);
  return related.ok ? related.value.filter((one) => one.type === type).map(({ target }) => target) : [];
}

/** The properties of the add-in; those of another one are not its. */
function propertiesOf(parts: PackageParts, part: string): readonly (readonly [string, unknown])[] {
  const bytes = parts.bytes(part);
  const xml = bytes.ok ? strFromU8(bytes.value) : '';
  const isOurs = xmlElements(xml, 'reference').some((values) => values.get('id')?.toLowerCase() === ADD_IN);
  return isOurs ? xmlElements(xml, 'property').flatMap(parsedProperty) : [];
}

function parsedProperty(values: XmlAttributes): readonly (readonly [name: string, value: unknown])[] {
  const [name, value] = [values.get('name'), values.get('value')];
  if (name === undefined || value === undefined) return [];
  try {
    return [[name, JSON.parse(value)]];
  } catch {
    return [];
  }
}
