/** Columns and rows take whole pixels, in Excel's default font, Calibri 11: these are the ways in which it rounds. */
const POINTS_A_PIXEL = 0.75;

/** A digit is 7 pixels wide, and a cell has 5 more at its sides; columns narrower than a digit have a share of both. */
export function columnPixels(characters: number): number {
  return characters < 1 ? Math.floor(characters * 12 + 0.5) : Math.floor(characters * 7 + 0.5) + 5;
}

export function rowPixels(points: number): number {
  return Math.floor(points / POINTS_A_PIXEL + 0.5);
}

export function pointsOfPixels(pixels: number): number {
  return pixels * POINTS_A_PIXEL;
}
