import { CellCount } from '../sheets/cellCount';
import type { CellTexts } from '../sheets/cellTexts';
import type { ReadProblem } from '../sheets/fileLimits';
import { PartVocabulary } from '../package/partVocabulary';
import type { PlainForm, XmlHandler } from '../package/xmlReader';
import { CellContent } from './cellContent';
import { PlainTexts } from './plainTexts';

const LIST = 1;
const ITEM = 2;
const TEXT = 3;
const RUN = 4;
const NAMES = ['sst', 'si', 't', 'r'];
/** Of those, what stands in the plain form. */
const PLAIN_NAMES = ['sst', 'si', 't'];
/** Texts after which it is looked whether they are too many. */
const LOOK = 4096;

/**
 * Reads the texts that the cells of a workbook share: the place of each among the workbook's texts is its number. How a
 * text is pronounced is none of it.
 */
export class SharedTextsReader implements XmlHandler, PlainForm {
  readonly plain = this;
  readonly names = PLAIN_NAMES;
  readonly place: string;
  holdsCell = false;
  readonly #texts: CellTexts;
  readonly #vocabulary = new PartVocabulary(NAMES, 'sst');
  readonly nameElement = this.#vocabulary.nameElement;
  readonly #content = new CellContent();
  readonly #count = new CellCount();
  readonly #plain = new PlainTexts();
  /** the elements around the place that is read, down to the last one that is looked at */
  readonly #path: number[] = [0];
  #depth = 0;

  /** @param texts those of the workbook, of which there are none yet */
  constructor(part: string, texts: CellTexts) {
    this.place = part;
    this.#texts = texts;
  }

  opens(id: number, depth: number, isEmpty: boolean): ReadProblem | undefined {
    if (!isEmpty) this.#depth = depth;
    if (depth !== this.#path.length || !standsIn(id, this.#path.at(-1) ?? 0)) return undefined;
    if (id === ITEM) this.#content.clear();
    if (isEmpty) return id === ITEM ? this.#endItem() : undefined;
    this.#path.push(id);
    if (id === ITEM) this.holdsCell = true;
    return undefined;
  }

  text(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): undefined {
    const isRead = this.#depth === this.#path.length - 1 && this.#path[this.#depth] === TEXT;
    if (isRead) this.#content.takeText(bytes, start, end, isLiteral);
  }

  closes(depth: number): ReadProblem | undefined {
    this.#depth = depth - 1;
    if (depth !== this.#path.length - 1) return undefined;
    const id = this.#path.pop();
    return id === ITEM ? this.#endItem() : undefined;
  }

  get isOpen(): boolean {
    return this.#depth === this.#path.length - 1 && this.#path[this.#depth] === LIST;
  }

  take(bytes: Uint8Array, start: number, length: number): number | ReadProblem {
    const end = this.#plain.read(bytes, start, length);
    for (const text of this.#plain.texts) {
      const problem = this.#add(text);
      if (problem !== undefined) return problem;
    }
    return end;
  }

  problem(): ReadProblem | undefined {
    return this.#vocabulary.problem() ?? this.#texts.refusal();
  }

  #endItem(): ReadProblem | undefined {
    this.holdsCell = false;
    return this.#add(this.#content.text);
  }

  #add(text: string): ReadProblem | undefined {
    const place = this.#texts.add(text);
    return this.#count.add(1) ?? (place % LOOK === 0 ? this.#texts.refusal() : undefined);
  }
}

function standsIn(id: number, parent: number): boolean {
  if (id === TEXT) return parent === ITEM || parent === RUN;
  if (id === RUN) return parent === ITEM;
  return id === ITEM ? parent === LIST : id === LIST && parent === 0;
}
