import { TextNumbers } from '../../ground/textNumbers';
import { growingCodes } from '../model/growingColumn';
import type { TextColumn } from '../model/requestLog';

/** Stores texts once each, and for every row the number of its text; the empty text is number 0. */
export class TextColumnBuilder {
  private readonly codes = growingCodes();
  private readonly numbers = new TextNumbers();

  constructor() {
    this.numbers.numberOf('');
  }

  push(text: string): void {
    this.codes.push(text === '' ? 0 : this.numbers.numberOf(text));
  }

  build(): TextColumn {
    return { codes: this.codes.toArray(), texts: this.numbers.texts };
  }
}
