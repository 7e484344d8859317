import type { CellStyle } from '../../plan/workbookPlan';

/** Excel gives the width of a column in characters of this font size. */
const DEFAULT_FONT_SIZE = 11;
/** The tallest row that Excel has, in points. */
const TALLEST_ROW = 409;
const PADDING = 4;
/** Letters are narrower than the digits in which Excel counts widths. Only a part of the difference is used: the rest is a margin. */
const LETTERS_A_DIGIT = 1.06;

/**
 * The height in points that a text needs in a cell of a given width, in characters of the default font. The plan gives
 * the height because Excel does not fit the height of merged cells, nor of the rows of a file that it has not calculated.
 * In doubt the height is too large: one line too many leaves some white, one line too few cuts a sentence.
 */
export function textHeight(text: string, width: number, style: CellStyle): number {
  const size = style.fontSize ?? DEFAULT_FONT_SIZE;
  const lineHeight = size * 1.3;
  const room =
    ((width - 1 - (style.indent ?? 0) * 1.5) * DEFAULT_FONT_SIZE * LETTERS_A_DIGIT) /
    size /
    (style.bold ? 1.12 : 1);
  const lines = style.wrap === true ? countLines(text, room) : 1;
  return Math.min(Math.ceil(lines * lineHeight + PADDING), TALLEST_ROW);
}

/** How many lines a text takes if a line holds `room` characters and breaks between words. */
export function countLines(text: string, room: number): number {
  const longest = Math.max(1, Math.floor(room));
  return text.split('\n').reduce((sum, paragraph) => sum + countParagraphLines(paragraph, longest), 0);
}

function countParagraphLines(paragraph: string, longest: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(' ')) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= longest) {
      used = needed;
      continue;
    }
    // A word longer than a line is broken wherever the line ends.
    if (used > 0) lines += 1;
    lines += Math.ceil(word.length / longest) - 1;
    used = word.length % longest === 0 ? longest : word.length % longest;
  }
  return lines;
}
