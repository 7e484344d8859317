import { FILE_LIMITS, tooMuchText, type FileRefusal } from './fileLimits';

/** Texts up to this length are looked for among those that are there already. */
const LONGEST_REPEATED = 64;
const MOST_REPEATED = 65_536;
const PAGE_BITS = 16;
const PAGE = 1 << PAGE_BITS;
/** What a text takes beside its characters: its head, and its place in the list. */
const BYTES_OF_TEXT = 24;

/** The texts of all cells of a workbook, each kept once as far as that is cheap to see; cells name them by their place. */
export class CellTexts {
  readonly #pages: string[][] = [];
  readonly #places = new Map<string, number>();
  #length = 0;
  #bytes = 0;
  #last = '';
  #hasEmpty = false;

  get length(): number {
    return this.#length;
  }

  at(place: number): string | undefined {
    return this.#pages[place >>> PAGE_BITS]?.[place & (PAGE - 1)];
  }

  /** Whether the text at a place is empty; few workbooks have such a text, and the others need not be looked at. */
  isEmptyAt(place: number): boolean {
    return this.#hasEmpty && this.at(place) === '';
  }

  /** The place of a text, cut to what Excel keeps in a cell. */
  place(text: string): number {
    if (text === this.#last && this.#length > 0) return this.#length - 1;
    if (text.length > LONGEST_REPEATED) return this.add(text);
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    const place = this.add(text);
    if (this.#places.size < MOST_REPEATED) this.#places.set(text, place);
    return place;
  }

  /** Puts a text behind those that are there, whether it is among them or not; gives its place. */
  add(text: string): number {
    this.#last = text;
    const kept = cutText(text);
    if (kept === '') this.#hasEmpty = true;
    const place = this.#length++;
    if ((place & (PAGE - 1)) === 0) this.#pages.push([]);
    this.#pages.at(-1)?.push(kept);
    this.#bytes += BYTES_OF_TEXT + 2 * kept.length;
    return place;
  }

  /** The refusal where the texts take more memory than they may. */
  refusal(): FileRefusal | undefined {
    return this.#bytes > FILE_LIMITS.textBytes ? tooMuchText() : undefined;
  }
}

/** The characters of a text that Excel keeps in a cell; half of a character in two halves is left out at the end. */
export function cutText(text: string): string {
  if (text.length <= FILE_LIMITS.textLength) return text;
  const last = text.charCodeAt(FILE_LIMITS.textLength - 1);
  const end = FILE_LIMITS.textLength - (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
  // Joined anew: the beginning of a text would keep the whole of it in memory.
  return Array.from({ length: end }, (_, index) => text.charAt(index)).join('');
}
