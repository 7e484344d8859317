const ZERO = 0x30;
const NINE = 0x39;
const CAPITAL_A = 0x41;
const SMALL_A = 0x61;
const LETTERS = 26;

/** By how much a row counts in a place; no sheet has as many columns. */
export const PLACE_BASE = 0x10000;
/** More letters or digits than any sheet needs, so that no number becomes inexact. */
const MOST_LETTERS = 3;
const MOST_DIGITS = 9;

/**
 * The place that a reference between two places names, `B12`: its row times {@link PLACE_BASE} and its column, both from
 * 0; -1 where it is no reference, as `$A$1`, `1A` and `A-1` are none.
 */
export function cellPlace(bytes: Uint8Array, start: number, end: number): number {
  let place = start;
  let column = 0;
  for (; place < end; place++) {
    const letter = letterNumber(bytes[place] ?? 0);
    if (letter === 0) break;
    column = column * LETTERS + letter;
  }
  const letters = place - start;
  const row = rowNumber(bytes, place, end);
  if (letters === 0 || letters > MOST_LETTERS || row < 0) return -1;
  return row * PLACE_BASE + column - 1;
}

/** The row, from 0, that digits between two places name, counted from 1; -1 where they name none. */
export function rowNumber(bytes: Uint8Array, start: number, end: number): number {
  if (start === end || end - start > MOST_DIGITS) return -1;
  let number = 0;
  for (let place = start; place < end; place++) {
    const byte = bytes[place] ?? 0;
    if (byte < ZERO || byte > NINE) return -1;
    number = number * 10 + byte - ZERO;
  }
  return number - 1;
}

/** 1 for A or a, 0 for what is no letter. */
function letterNumber(byte: number): number {
  const fromCapital = byte - CAPITAL_A;
  if (fromCapital >= 0 && fromCapital < LETTERS) return fromCapital + 1;
  const fromSmall = byte - SMALL_A;
  return fromSmall >= 0 && fromSmall < LETTERS ? fromSmall + 1 : 0;
}
