import { growingCodes } from '../model/growingColumn';
import type { TextColumn } from '../model/requestLog';

/** Stores texts once each, and for every row the number of its text; the empty text is number 0. */
export class TextColumnBuilder {
  private readonly codes = growingCodes();
  private readonly codeOfText = new Map<string, number>([['', 0]]);

  push(text: string): void {
    let code = this.codeOfText.get(text);
    if (code === undefined) {
      code = this.codeOfText.size;
      this.codeOfText.set(text, code);
    }
    this.codes.push(code);
  }

  build(): TextColumn {
    return { codes: this.codes.toArray(), texts: [...this.codeOfText.keys()] };
  }
}
