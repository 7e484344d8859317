import { TextNumbers } from '../../ground/textNumbers';
import { growingCodes } from '../model/growingColumn';
import type { TextColumn } from '../model/requestLog';

/** Stores texts once each, and for every row the number of its text; the empty text is number 0. */
export class TextColumnBuilder {
  private readonly codes = growingCodes();
  private readonly numbers = new TextNumbers();
  private lastText = '';
  private lastNumber = 0;

  constructor() {
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
