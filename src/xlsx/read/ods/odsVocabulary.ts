import { DAMAGED, type ReadProblem } from '../sheets/fileLimits';

/** The namespaces of OpenDocument whose elements hold a spreadsheet, by the names that everybody gives them. */
type OdsFamily = 'office' | 'table' | 'text' | 'style';

const OFFICIAL = /^urn:oasis:names:tc:opendocument:xmlns:(\w+):1\.0$/;

/** What an element is called that is of another format, or a drawing: nothing within it is a cell. */
export const FOREIGN = -1;

const FAMILIES: readonly string[] = ['office', 'table', 'text', 'style'] satisfies readonly OdsFamily[];

/** The elements that are looked at, `table:table`; an element is called by its place among them, from 1. */
const ELEMENTS = [
  'office:document-content',
  'office:annotation',
  'office:automatic-styles',
  'office:styles',
  'table:table',
  'table:table-column',
  'table:table-row',
  'table:table-cell',
  'table:covered-table-cell',
  'table:table-source',
  'table:dde-links',
  'table:null-date',
  'table:named-range',
  'style:style',
  'style:table-properties',
  'style:text-properties',
  'text:p',
  'text:s',
  'text:tab',
  'text:line-break',
  'text:ruby-text',
  'text:note',
] as const;

export type OdsElement = (typeof ELEMENTS)[number];

/**
 * Tells the elements of an OpenDocument spreadsheet by their namespaces. Where its root has none of OpenDocument, each
 * family is what the first of its elements is in.
 */
export class OdsVocabulary {
  #isOfficial: boolean | undefined;
  #root: string | undefined;
  readonly #namespaces = new Map<string, string>();

  nameElement = (namespace: string, localName: string): number => {
    const official = OFFICIAL.exec(namespace)?.[1];
    this.#root ??= localName;
    this.#isOfficial ??= official !== undefined;
    if (!this.#isOfficial) return this.#nameLike(namespace, localName);
    if (official === undefined || !FAMILIES.includes(official)) return FOREIGN;
    this.#namespaces.set(official, namespace);
    return ELEMENTS.findIndex((element) => element === `${official}:${localName}`) + 1;
  };

  /** Whether the root was that of the content of a document. */
  problem(): ReadProblem | undefined {
    return this.#root === 'document-content' ? undefined : DAMAGED;
  }

  /** What an element is called, by its number. */
  element(id: number): OdsElement | undefined {
    return ELEMENTS[id - 1];
  }

  /** Whether an address is that of a family's namespace. */
  isOf(family: OdsFamily): (address: string) => boolean {
    if (this.#isOfficial === true) return (address) => OFFICIAL.exec(address)?.[1] === family;
    const own = this.#namespaces.get(family);
    return (address) => own === undefined || address === own;
  }

  #nameLike(namespace: string, localName: string): number {
    const index = ELEMENTS.findIndex((element) => element.endsWith(`:${localName}`));
    const family = ELEMENTS[index]?.split(':')[0];
    if (family === undefined) return 0;
    if (!this.#namespaces.has(family)) this.#namespaces.set(family, namespace);
    return this.#namespaces.get(family) === namespace ? index + 1 : 0;
  }
}
