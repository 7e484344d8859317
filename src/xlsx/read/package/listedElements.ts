import { success, failure, type Result } from '../../../ground/result';
import type { ReadProblem } from '../sheets/fileLimits';
import type { PackageParts } from './packageParts';
import { PartVocabulary } from './partVocabulary';
import type { XmlAttributeList } from './xmlAttributeList';
import type { XmlHandler } from './xmlReader';

/** The values of the attributes of an element that have no prefix, by their names. */
export type ElementAttributes = ReadonlyMap<string, string>;

/** Makes something of an element with its attributes, told its local name too. */
type MakeElement<T> = (values: ElementAttributes, element: string) => T | undefined;

/**
 * What is made of the elements of some local names in a part that only lists things, wherever they stand; `[]` where there
 * is no such part.
 *
 * @param attributes the names of those that are given
 * @param make leaves an element out by `undefined`, without it taking room
 */
export function listedElements<T>(
  parts: PackageParts,
  part: string,
  elements: readonly string[],
  attributes: readonly string[],
  make: MakeElement<T>,
): Result<readonly T[], ReadProblem> {
  if (!parts.has(part)) return success([]);
  const handler = new ListHandler(part, elements, attributes, make);
  const problem = parts.read(part, handler) ?? handler.problem();
  return problem === undefined ? success(handler.listed) : failure(problem);
}

class ListHandler<T> implements XmlHandler {
  readonly holdsCell = false;
  readonly listed: T[] = [];
  readonly place: string;
  readonly nameElement: PartVocabulary['nameElement'];
  readonly #vocabulary: PartVocabulary;
  readonly #elements: readonly string[];
  readonly #attributes: readonly string[];
  readonly #make: MakeElement<T>;

  constructor(
    place: string,
    elements: readonly string[],
    attributes: readonly string[],
    make: MakeElement<T>,
  ) {
    this.place = place;
    this.#vocabulary = new PartVocabulary(elements);
    this.nameElement = this.#vocabulary.nameElement;
    this.#elements = elements;
    this.#attributes = attributes;
    this.#make = make;
  }

  opens(id: number, _depth: number, _isEmpty: boolean, attributes: XmlAttributeList): undefined {
    if (id === 0) return;
    const values = new Map<string, string>();
    for (const name of this.#attributes) {
      const value = attributes.value(name);
      if (value !== undefined) values.set(name, value);
    }
    const made = this.#make(values, this.#elements[id - 1] ?? '');
    if (made !== undefined) this.listed.push(made);
  }

  text(): undefined {
    return;
  }

  closes(): undefined {
    return;
  }

  problem(): ReadProblem | undefined {
    return this.#vocabulary.problem();
  }
}
