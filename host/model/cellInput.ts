import type { SpreadsheetEngine } from '../univer/engine';
import { HostError } from '../protocol/hostError';
import { CellType } from '../univer/cellData';
import { EMPTY_CELL, type CellChange } from './sheetCells';

const LONGEST_TEXT = 32767;
/** A value as it comes in a request; `null` leaves the cell as it is. */
export type Entry = string | number | boolean | null;

export function parseEntry(value: unknown): Entry {
  if (
    value === null ||
    typeof value === 'string' ||
    typeof value === 'number' ||
    typeof value === 'boolean'
  ) {
    return value;
  }
  throw new HostError('InvalidArgument');
}

/**
 * What Excel makes of a value that is written into a cell, as though it were typed there: an empty text clears; a
 * leading `= + - @` makes a formula unless the cell's format is text or an apostrophe stands before it; a text that
 * reads as a number, a date (as in the United States), a time, a percentage or a truth value becomes one.
 *
 * @param format the number format that the cell has already
 */
export function cellInput(
  entry: Exclude<Entry, null>,
  format: string,
  numberFormats: SpreadsheetEngine['numberFormats'],
): CellChange {
  if (entry === '') return EMPTY_CELL;
  if (format === '@') return textInput(entry);
  if (typeof entry === 'number') return { ...EMPTY_CELL, v: entry, t: CellType.number };
  if (typeof entry === 'boolean') return { ...EMPTY_CELL, v: entry ? 1 : 0, t: CellType.truth };
  return typed(entry, format, numberFormats);
}

/** Nobody reads it as a formula, a number, a truth value or an error. */
const PLAIN_TEXT = /^(?!(true|false)$)\p{L}/iu;

/** The kind of a text that stays one: of any but a plain one Univer is told so, and shows it with an apostrophe where it is edited. */
export function textKind(value: string): number {
  return PLAIN_TEXT.test(value) ? CellType.text : CellType.forcedText;
}

/** What a cell of the format for texts holds: whatever is written there stays a text. */
export function textInput(entry: Exclude<Entry, null>): CellChange {
  const shown = typeof entry === 'boolean' ? String(entry).toUpperCase() : String(entry);
  const value = shown.replace(/^'/, '');
  return text(value, textKind(value));
}

/** What every number, date, time and truth value begins with: most texts do not, and looking closer takes long. */
const MAY_BE_VALUE =
  /^[\s(+\-.$€£¥]*\d|^\s*(true|false|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)/i;

function typed(entry: string, format: string, numberFormats: SpreadsheetEngine['numberFormats']): CellChange {
  if (entry.startsWith("'")) return text(entry.slice(1), CellType.forcedText);
  if (entry.startsWith('=') && entry.length > 1) return formula(entry);
  const parsed = MAY_BE_VALUE.test(entry) ? numberFormats.parseValue(entry.trim()) : null;
  if (typeof parsed?.v === 'boolean') return { ...EMPTY_CELL, v: parsed.v ? 1 : 0, t: CellType.truth };
  if (typeof parsed?.v === 'number') {
    const shown = format === 'General' && parsed.z !== undefined ? { s: { n: { pattern: parsed.z } } } : {};
    return { ...EMPTY_CELL, v: parsed.v, t: CellType.number, ...shown };
  }
  if (/^[+\-@]./s.test(entry)) return formula(`=${entry}`);
  return text(entry, CellType.text);
}

function text(value: string, kind: number): CellChange {
  if (value.length > LONGEST_TEXT) throw new HostError('InvalidArgument');
  return { ...EMPTY_CELL, v: value, t: kind };
}

/** Excel refuses a formula that cannot be read; an unknown name only makes it `#NAME?`. */
function formula(value: string): CellChange {
  const withoutTexts = value.replace(/"(?:[^"]|"")*"/g, '""').replace(/'(?:[^']|'')*'/g, "''");
  const opened = withoutTexts.split('(').length;
  if (opened !== withoutTexts.split(')').length || withoutTexts.replaceAll('""', '').includes('"')) {
    throw new HostError('InvalidArgument');
  }
  return {
    ...EMPTY_CELL,
    f: value.replaceAll('[@', '[#This Row],[').replace(/\[#This Row\],\[\[/g, '[#This Row],['),
  };
}
