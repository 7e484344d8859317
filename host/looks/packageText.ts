import { strFromU8, unzipSync } from 'fflate';
import { xmlElements } from './xmlBlocks';

/** The XML parts of an .xlsx file that looks come from. */
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

  /** The names of the parts that the workbook refers to, by the identifiers that it gives them. */
  relatedToWorkbook(): ReadonlyMap<string, string> {
    return new Map(
      xmlElements(this.text('xl/_rels/workbook.xml.rels'), 'Relationship').map((relationship) => {
        const target = relationship.get('Target') ?? '';
        return [relationship.get('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
      }),
    );
  }
}
