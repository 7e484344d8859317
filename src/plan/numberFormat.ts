/** What one part of a number format says: `+0.00%` of `+0.00%;-0.00%;0.00%`. */
export interface NumberPattern {
  /** what stands before the digits, a sign for example */
  readonly before: string;
  /** the least digits before the decimal mark */
  readonly leastDigits: number;
  readonly isGrouped: boolean;
  readonly places: number;
  /** what stands behind the digits, without its quotation marks: a unit, or the space before a percent sign */
  readonly behind: string;
  /** whether the number is shown times a hundred, with a percent sign behind it */
  readonly isPercent: boolean;
}

/** The patterns of a number format, for positive numbers, negative ones and nought; one alone is for all. */
export interface NumberPatterns {
  readonly positive: NumberPattern;
  readonly negative: NumberPattern | undefined;
  readonly nought: NumberPattern | undefined;
}

const PART = /^([^#0",]*)([#0,]+)(?:\.(0+))?((?:"[^"]*")*)(%?)$/;

/**
 * Reads a number format as plans have it, in its English form: `#,##0`, `0.00`, `0.00" "%`, `+#,##0;-#,##0;0`,
 * `#,##0" days"`. `undefined` for `@`, and for what no plan has.
 */
export function numberPatterns(format: string): NumberPatterns | undefined {
  const [positive, negative, nought] = format.split(';').map(pattern);
  if (positive === undefined) return undefined;
  return { positive, negative, nought };
}

function pattern(part: string): NumberPattern | undefined {
  const found = PART.exec(part);
  if (found === null) return undefined;
  const [, before = '', digits = '', places = '', behind = '', percent = ''] = found;
  return {
    before,
    leastDigits: digits.replace(/[^0]/g, '').length,
    isGrouped: digits.includes(','),
    places: places.length,
    behind: behind.replaceAll('"', ''),
    isPercent: percent !== '',
  };
}
