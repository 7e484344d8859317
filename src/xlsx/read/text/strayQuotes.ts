import { quotedFields } from './quotedFields';
import { usualFields } from './separator';

const LINE_END = /[\r\n]/;

/** A text in which quotation marks that open no field are written so that they open none. */
export interface MendedText {
  readonly text: string;
  /** the lines, from 1, in which such marks stood */
  readonly lines: readonly number[];
}

/**
 * Mends what a program wrote that does not double its quotation marks: a lone mark in a field (a ditto mark) and the next
 * one make a single cell of all the lines between them, and requests are lost in it. A field in quotation marks is
 * taken for such a pair where it spans lines, or goes on behind its closing mark, and each of its lines has the usual
 * number of fields as it stands. The lines of a real cell of several lines have not.
 */
export function withoutStrayQuotes(text: string, separator: string): MendedText {
  const usual = usualFields(text, separator);
  const pieces: string[] = [];
  const lines: number[] = [];
  let done = 0;
  let line = 1;
  for (const { start, end, spansLines, goesOn } of quotedFields(text, separator)) {
    if (start < done || !(spansLines || goesOn)) continue;
    const [first, last] = [lineStart(text, start), lineEnd(text, end)];
    const spanned = text.slice(first, last).split(/(\r\n|\r|\n)/);
    const isUsual = spanned.every((part, index) => index % 2 === 1 || part.split(separator).length === usual);
    if (usual < 2 || !isUsual) continue;
    line += linesIn(text.slice(done, first));
    pieces.push(text.slice(done, first));
    for (const [index, part] of spanned.entries()) {
      if (part.includes('"') && index % 2 === 0) lines.push(line + index / 2);
      pieces.push(index % 2 === 1 ? part : part.split(separator).map(quoted).join(separator));
    }
    line += (spanned.length - 1) / 2;
    done = last;
  }
  return lines.length === 0 ? { text, lines } : { text: [...pieces, text.slice(done)].join(''), lines };
}

/** A field as it is written so that its quotation marks are part of it. */
function quoted(field: string): string {
  return field.includes('"') ? `"${field.replaceAll('"', '""')}"` : field;
}

function lineStart(text: string, place: number): number {
  let start = place;
  while (start > 0 && !LINE_END.test(text.charAt(start - 1))) start--;
  return start;
}

function lineEnd(text: string, place: number): number {
  let end = place;
  while (end < text.length && !LINE_END.test(text.charAt(end))) end++;
  return end;
}

function linesIn(text: string): number {
  return text.split(/\r\n|\r|\n/).length - 1;
}
