import { textWidth } from './letterWidths';
import type { CellStyle } from '../../plan/workbookPlan';

/** Excel gives the width of a column in characters of this font size. */
const DEFAULT_FONT_SIZE = 11;
/** The tallest row that Excel has, in points. */
const TALLEST_ROW = 409;
const PADDING = 4;
const POINTS_A_PIXEL = 0.75;
/** How wide a character of a column's width is; the margins at the sides of a cell come on top of it. */
const PIXELS_A_CHARACTER = 7;
const PIXELS_AN_INDENT = 9;
/** On a screen Excel draws letters in whole pixels, so that lines are a little longer than the font says. */
const RESERVE = 0.95;

/**
 * The height in points that a text needs in a cell of a given width, in characters of the default font. The plan gives
 * the height because Excel does not fit the height of merged cells, nor of the rows of a file that it has not calculated.
 * In doubt the height is too large: one line too many leaves some white, one line too few cuts a sentence.
 */
export function textHeight(text: string, width: number, style: CellStyle): number {
  const lines = style.wrap === true ? linesOf(text, width, style) : 1;
  return Math.min(Math.ceil(lines * sizeOf(style) * 1.3 + PADDING), TALLEST_ROW);
}

/** How many lines a text takes in a cell of a given width, as in {@link textHeight}, where it is wrapped. */
export function linesOf(text: string, width: number, style: CellStyle): number {
  const pixels = width * PIXELS_A_CHARACTER - (style.indent ?? 0) * PIXELS_AN_INDENT;
  const room = (pixels * POINTS_A_PIXEL * RESERVE) / sizeOf(style);
  return countLines(text, room, (part) => textWidth(part, style.bold === true));
}

function sizeOf({ fontSize = DEFAULT_FONT_SIZE }: CellStyle): number {
  return fontSize;
}

/**
 * How many lines a text takes if a line holds `room` and breaks between words; what is longer than a line is broken
 * wherever the line ends.
 *
 * @param widthOf how much of the room a text takes, which is the sum of what its letters take
 */
export function countLines(text: string, room: number, widthOf: (text: string) => number): number {
  return text
    .split('\n')
    .reduce((sum, paragraph) => sum + countParagraphLines(paragraph.split(' '), room, widthOf), 0);
}

function countParagraphLines(
  words: readonly string[],
  room: number,
  widthOf: (text: string) => number,
): number {
  const space = widthOf(' ');
  let lines = 1;
  let used = 0;
  for (const word of words) {
    const width = widthOf(word);
    const needed = used === 0 ? width : used + space + width;
    if (needed <= room) {
      used = needed;
      continue;
    }
    if (used > 0) lines += 1;
    const [broken, last] = brokenWord(word, room, widthOf);
    lines += broken;
    used = last;
  }
  return lines;
}

/** How often a word is broken to fit into lines, and how much of the last of them it takes. */
function brokenWord(
  word: string,
  room: number,
  widthOf: (text: string) => number,
): readonly [number, number] {
  let [breaks, used] = [0, 0];
  for (const letter of word) {
    const width = widthOf(letter);
    if (used > 0 && used + width > room) {
      breaks += 1;
      used = 0;
    }
    used += width;
  }
  return [breaks, used];
}
