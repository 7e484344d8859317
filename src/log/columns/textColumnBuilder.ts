import { TextNumbers } from '../../ground/textNumbers';
import { growingCodes, type GrowingColumn } from '../model/growingColumn';
import type { TextColumn } from '../model/requestLog';

/** Stores texts once each, and for every row the number of its text; the empty text is number 0. */
export class TextColumnBuilder {
  private readonly codes: GrowingColumn<Uint32Array>;
  private readonly numbers = new TextNumbers();
  private lastText = '';
  private lastNumber = 0;

  /** @param expected how many rows may come, as far as that is known */
  constructor(expected = 0) {
    this.codes = growingCodes(expected);
    this.numbers.numberOf('');
  }

  push(text: string): void {
    if (text !== this.lastText) {
      this.lastNumber = this.numbers.numberOf(text);
      this.lastText = text;
    }
    this.codes.push(this.lastNumber);
  }

  build(): TextColumn {
    return { codes: this.codes.toArray(), texts: this.numbers.texts };
  }
}
