/** The cover's columns: three groups, as wide as its tiles, with a narrow column between them. */
export const COVER_WIDTHS: readonly number[] = [13, 12, 12, 1.5, 15, 12, 10, 1.5, 9, 10.5, 10.5, 9.5];
export const COVER_LAST = COVER_WIDTHS.length - 1;
