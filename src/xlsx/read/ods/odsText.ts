import { FILE_LIMITS } from '../sheets/fileLimits';
import { literalText, meantText } from '../package/xmlText';

/** The text of a cell of an OpenDocument spreadsheet: its paragraphs, in which white space counts as one space. */
export class OdsText {
  #paragraphs: string[] = [];
  #paragraph = '';
  #endsInSpace = false;
  #length = 0;

  clear(): void {
    this.#paragraphs = [];
    this.#paragraph = '';
    this.#endsInSpace = false;
    this.#length = 0;
  }

  /** The paragraphs so far, one a line. */
  get text(): string {
    return this.#paragraphs.join('\n');
  }

  take(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): void {
    if (this.#length > FILE_LIMITS.textLength) return;
    const written = isLiteral ? literalText(bytes, start, end) : meantText(bytes, start, end);
    const text = written.replace(/[\t\n\r ]+/g, ' ');
    const isBehindSpace = this.#paragraph === '' || this.#endsInSpace;
    const added = isBehindSpace && text.startsWith(' ') ? text.slice(1) : text;
    if (added === '') return;
    this.#append(added);
    this.#endsInSpace = added.endsWith(' ');
  }

  /** Characters that count as they are: several spaces, a tab, a line break. */
  put(character: string, count = 1): void {
    const room = Math.max(0, FILE_LIMITS.textLength + 1 - this.#length);
    this.#append(character.repeat(Math.min(count, room)));
    this.#endsInSpace = false;
  }

  endParagraph(): void {
    this.#paragraphs.push(this.#endsInSpace ? this.#paragraph.slice(0, -1) : this.#paragraph);
    this.#length += 1;
    this.#paragraph = '';
    this.#endsInSpace = false;
  }

  #append(text: string): void {
    this.#paragraph += text;
    this.#length += text.length;
  }
}
