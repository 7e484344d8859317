import type { PackageParts } from './packageParts';
import { escapeXml, xmlElements } from './xmlElements';

/** How a part of a package refers to another one. */
export interface Relationship {
  readonly id: string;
  /** the last segment of the type's address, `worksheet`: the same in transitional and strict workbooks */
  readonly type: string;
  /** the name of the other part */
  readonly target: string;
}

const TRANSITIONAL_TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/';

/** The relationships of a part, or of the package itself (`''`), to other parts; what lies outside is left out. */
export function relationships(parts: PackageParts, part: string): readonly Relationship[] {
  const { folder } = splitName(part);
  return xmlElements(parts.text(relationshipsPart(part)), 'Relationship')
    .filter((attributes) => attributes.get('TargetMode') !== 'External')
    .map((attributes) => ({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').split('/').at(-1) ?? '',
      target: resolve(folder, attributes.get('Target') ?? ''),
    }));
}

/** The name of the part that holds the relationships of a part. */
export function relationshipsPart(part: string): string {
  const { folder, name } = splitName(part);
  return `${folder}_rels/${name}.rels`;
}

/**
 * Relationships in the one form that SheetJS follows: transitional types, names without prefix, and targets that do
 * not depend on the folder of the part.
 */
export function relationshipsXml(related: readonly Relationship[]): string {
  const elements = related.map(({ id, type, target }) => {
    const [Id, Type, Target] = [id, TRANSITIONAL_TYPES + type, target].map(escapeXml);
    return `<Relationship Id="${Id}" Type="${Type}" Target="${Target}"/>`;
  });
  return `<Relationships>${elements.join('')}</Relationships>`;
}

function splitName(part: string): { readonly folder: string; readonly name: string } {
  const slash = part.lastIndexOf('/') + 1;
  return { folder: part.slice(0, slash), name: part.slice(slash) };
}

function resolve(folder: string, target: string): string {
  const path = target.replaceAll('\\', '/');
  const segments: string[] = [];
  for (const segment of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}
