/** One record of a separated text: its fields, and the line on which it begins, from 1. */
export interface SeparatedRecord {
  readonly line: number;
  readonly fields: readonly string[];
}

/**
 * The records of a text whose fields a separator sets apart. A field in quotation marks may hold the separator and line
 * breaks; a doubled mark in it is one mark. A mark that is never closed is a character like others.
 */
export function separatedRecords(text: string, separator: string): readonly SeparatedRecord[] {
  const records: SeparatedRecord[] = [];
  let fields: string[] = [];
  let [line, at] = [1, 0];
  let begins = 1;
  while (at <= text.length) {
    const field = fieldAt(text, at, separator);
    fields.push(field.value);
    line += linesIn(text.slice(at, field.end));
    at = field.end + 1;
    if (text[field.end] === separator) continue;
    records.push({ line: begins, fields });
    fields = [];
    line += 1;
    begins = line;
  }
  return records;
}

interface FieldFound {
  readonly value: string;
  /** where its separator or its line break stands, or the end of the text */
  readonly end: number;
}

function fieldAt(text: string, at: number, separator: string): FieldFound {
  return (text[at] === '"' ? quotedField(text, at, separator) : undefined) ?? plainField(text, at, separator);
}

function plainField(text: string, at: number, separator: string): FieldFound {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end += 1;
  return { value: text.slice(at, end).trim(), end };
}

function quotedField(text: string, at: number, separator: string): FieldFound | undefined {
  let close = at + 1;
  for (;;) {
    close = text.indexOf('"', close);
    if (close < 0) return undefined;
    if (text[close + 1] !== '"') break;
    close += 2;
  }
  const value = text
    .slice(at + 1, close)
    .replaceAll('""', '"')
    .replace(/\s+/g, ' ')
    .trim();
  const rest = plainField(text, close + 1, separator);
  return { value: `${value}${rest.value}`, end: rest.end };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}
