/** The columns of the sheet of notes. */
export const NOTES_WIDTHS: readonly number[] = [26, 46, 11, 38, 34];
export const NOTES_LAST = NOTES_WIDTHS.length - 1;
