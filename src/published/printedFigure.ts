import type { Decimal } from '../ground/rounding';
import type { Subject } from './subject';

/** What sort of a figure it is: whole numbers are counts. */
export type PrintedKind = 'count' | 'share' | 'growth' | 'mean';

/** A figure of a published table, with all that its place says of it. */
export interface PrintedFigure {
  readonly kind: PrintedKind;
  /** as it is printed */
  readonly text: string;
  readonly value: Decimal;
  /** the line of the table, from 1 */
  readonly line: number;
  readonly label: string;
  /** its column beside the labels, from 0, and the heading of that column */
  readonly column: number;
  readonly columnHeading: string;
  /** the part of the table that it stands in, from 0: headings begin new ones */
  readonly section: number;
  /** the words that say what it is of: of its label, its column and those beside it */
  readonly words: string;
  readonly subjects: ReadonlySet<Subject>;
  /** a part of the first count of its cell or of the count above: `of which …` */
  readonly isPart: boolean;
  /** what the cell itself says of a share or a mean: `184 … of the 478`, `over 43` */
  readonly stated: { readonly numerator: number | undefined; readonly denominator: number | undefined };
}

/** The whole number that a count says. */
export function countOf({ value }: PrintedFigure): number {
  return value.units;
}
