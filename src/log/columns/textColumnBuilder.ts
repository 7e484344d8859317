import { TextNumbers } from '../../ground/textNumbers';
import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import { growingCodes, type GrowingColumn } from '../model/growingColumn';
import type { TextColumn } from '../model/requestLog';

/** Stores texts once each, and for every row the number of its text; the empty text is number 0. */
export class TextColumnBuilder {
  private readonly codes: GrowingColumn<Uint32Array>;
  private readonly numbers = new TextNumbers();
  private lastText = '';
  private lastNumber = 0;

  private readonly isFixedAsKept: boolean;

  /**
   * @param fixed what stands for an empty cell
   * @param expected how many rows may come, as far as that is known
   */
  constructor(
    private readonly fixed = '',
    expected = 0,
  ) {
    this.codes = growingCodes(expected);
    this.numbers.numberOf('');
    this.isFixedAsKept = cellText(fixed) === fixed;
  }

  /** Adds the text of a cell. One that is stored already is a text as it is kept, and need not be looked through. */
  pushCell(value: CellValue): void {
    const isText = typeof value === 'string' && value !== '' && this.isFixedAsKept;
    const known = isText ? this.knownNumberOf(value) : undefined;
    if (known === undefined) this.push(cellText(value));
    else this.codes.push(known);
  }

  private knownNumberOf(text: string): number | undefined {
    return text === this.lastText ? this.lastNumber : this.numbers.knownNumberOf(text);
  }

  /** Adds a text as it is kept. */
  push(kept: string): void {
    const text = kept === '' ? this.fixed : kept;
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
