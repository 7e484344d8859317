import type { CellStyle } from '../../plan/workbookPlan';

/** Column widths are told in characters of this size. */
const DEFAULT_FONT_SIZE = 11;
/** Excel gives no row more. */
const TALLEST_ROW = 409;
const PADDING = 4;
/** Letters are narrower than the digits in which widths are told; this keeps some of that as a margin. */
const LETTERS_A_DIGIT = 1.06;

/**
 * The height in points that a text needs in a cell of some width, in characters of the default font. Excel fits no
 * height to merged cells, and to none of a file that it has not calculated, so the plan says it. It is on the safe
 * side: a line more leaves a little white, a line less cuts a sentence.
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

/** How many lines a text takes where each holds `room` characters and breaks between words. */
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
