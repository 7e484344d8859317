import { DAMAGED, type ReadProblem } from '../sheets/fileLimits';

const OFFICE_NAMESPACES = ['http://schemas.openxmlformats.org/', 'http://purl.oclc.org/ooxml/'];

/**
 * The elements that are looked at in a part of an office package: those of some local names in the namespace of its root,
 * whatever prefix they have. Elements of other namespaces are none of them, as for every program that reads such a part.
 */
export class PartVocabulary {
  readonly #names: readonly string[];
  readonly #root: string | undefined;
  #own: string | undefined;
  #firstName = '';

  /**
   * @param names the local names; an element is called by its place among them, from 1
   * @param root the local name that the root must have
   */
  constructor(names: readonly string[], root?: string) {
    this.#names = names;
    this.#root = root;
  }

  readonly nameElement = (namespace: string, localName: string): number => {
    if (this.#own === undefined) {
      this.#own = namespace;
      this.#firstName = localName;
    }
    return namespace === this.#own ? this.#names.indexOf(localName) + 1 : 0;
  };

  /**
   * Whether the root was what it must be, and in a namespace of office packages, of transitional or strict ones, or in none;
   * to be asked at the end, since what is wrong within it tells more.
   */
  problem(): ReadProblem | undefined {
    const own = this.#own ?? '';
    if (this.#root !== undefined && this.#firstName !== this.#root) return DAMAGED;
    const isKnown = own === '' || OFFICE_NAMESPACES.some((beginning) => own.startsWith(beginning));
    return isKnown ? undefined : DAMAGED;
  }
}
