import { strFromU8, unzipSync } from 'fflate';
import { xmlElements } from './xmlBlocks';

/** The XML parts of an .xlsx file that looks and charts come from. */
export class PackageText {
  readonly #files: Readonly<Record<string, Uint8Array>>;

  private constructor(files: Readonly<Record<string, Uint8Array>>) {
    this.#files = files;
  }

  /** `undefined` for bytes that are no such package. */
  static open(bytes: Uint8Array): PackageText | undefined {
    if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return undefined;
    const files = unzipSync(bytes, { filter: ({ name }) => /^xl\/.*\.(xml|rels)$|^_rels\//.test(name) });
    return 'xl/workbook.xml' in files ? new PackageText(files) : undefined;
  }

  /** A part's text; `''` where there is none. */
  text(name: string): string {
    const bytes = this.#files[name];
    return bytes === undefined ? '' : strFromU8(bytes);
  }

  /** The names of the parts that a part refers to, by the identifiers that it gives them. */
  relatedTo(part: string): ReadonlyMap<string, string> {
    const slash = part.lastIndexOf('/') + 1;
    const [folder, name] = [part.slice(0, slash), part.slice(slash)];
    return new Map(
      xmlElements(this.text(`${folder}_rels/${name}.rels`), 'Relationship').map((relationship) => [
        relationship.get('Id') ?? '',
        resolved(folder, relationship.get('Target') ?? ''),
      ]),
    );
  }
}

function resolved(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const segments = folder.split('/').slice(0, -1);
  for (const segment of target.split('/')) {
    if (segment === '..') segments.pop();
    else segments.push(segment);
  }
  return segments.join('/');
}
