import { visibleText } from '../ground/normalForm';

/** A text in one line for a terminal: nothing in it, be it of a cell or a file's name, acts on the terminal. */
export function terminalLine(text: string): string {
  return visibleText(text.replace(/[\t\n\r]+/g, ' '));
}

/** What a text's quotation of JSON leaves as it is: what nobody sees, or what changes how the text beside it is shown. */
const UNSEEN = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** JSON with such characters as `\u202e`, so that a terminal can print it; it means the same. */
export function terminalJson(value: unknown): string {
  return JSON.stringify(value, null, 2)
    .split('\n')
    .map((line) => line.replace(UNSEEN, escaped))
    .join('\n');
}

function escaped(unseen: string): string {
  return Array.from({ length: unseen.length }, (_, index) => {
    const code = unseen.charCodeAt(index).toString(16).padStart(4, '0');
    return `\\u${code}`;
  }).join('');
}
