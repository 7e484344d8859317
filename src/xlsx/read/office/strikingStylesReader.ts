import type { ReadProblem } from '../sheets/fileLimits';
import { PartVocabulary } from '../package/partVocabulary';
import type { XmlAttributeList } from '../package/xmlAttributeList';
import type { XmlHandler } from '../package/xmlReader';

const NAMES = ['styleSheet', 'fonts', 'font', 'strike', 'cellXfs', 'xf'];
const STYLES = 1;
const FONTS = 2;
const FONT = 3;
const STRIKE = 4;
const FORMATS = 5;
const FORMAT = 6;
/** What each element stands in; anywhere else it is none of a cell's style. */
const PARENTS: readonly number[] = [0, 0, STYLES, FONTS, FONT, STYLES, FORMATS];

/** Reads which of a workbook's cell styles strike out what stands in a cell, and nothing else of them. */
export class StrikingStylesReader implements XmlHandler {
  readonly place: string;
  holdsCell = false;
  /** the styles that strike out, by their numbers */
  readonly striking = new Set<number>();
  readonly #vocabulary = new PartVocabulary(NAMES, 'styleSheet');
  readonly nameElement = this.#vocabulary.nameElement;
  readonly #strikingFonts = new Set<number>();
  readonly #path: number[] = [0];
  #fonts = 0;
  #formats = 0;

  constructor(part: string) {
    this.place = part;
  }

  opens(id: number, depth: number, isEmpty: boolean, attributes: XmlAttributeList): undefined {
    if (id === 0 || depth !== this.#path.length || PARENTS[id] !== this.#path.at(-1)) return;
    if (id === FONT) this.#fonts += 1;
    else if (id === STRIKE && !isOff(attributes.value('val'))) this.#strikingFonts.add(this.#fonts - 1);
    else if (id === FORMAT) {
      if (this.#strikingFonts.has(Number(attributes.value('fontId') ?? NaN)))
        this.striking.add(this.#formats);
      this.#formats += 1;
    }
    if (!isEmpty) this.#path.push(id);
  }

  text(): undefined {
    return undefined;
  }

  closes(depth: number): undefined {
    if (depth === this.#path.length - 1) this.#path.pop();
  }

  problem(): ReadProblem | undefined {
    return this.#vocabulary.problem();
  }
}

function isOff(value: string | undefined): boolean {
  return value === '0' || value === 'false';
}
