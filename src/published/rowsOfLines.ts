import { decimalMark, printedNumbers } from './printedNumbers';
import type { PublishedRow } from './publishedTable';

/** What can stand in the place of a number. */
const NOT_AVAILABLE =
  /(?<!\p{L})(?:n\/a|s\.o\.|all requests are pending|toutes les demandes sont en attente)/iu;

/**
 * The rows of a text of which nothing but blanks and line breaks sets the columns apart, as Word and PDFs give it. A label
 * ends where the first number begins, or at the end of its line; a bracket that is not closed goes on below.
 */
export function rowsOfLines(text: string): readonly PublishedRow[] {
  const lines = text.split('\n').map((line) => line.trim());
  const areColumns = haveColumns(lines);
  const mark = decimalMark(text);
  const firstNumber = (part: string): number | undefined => printedNumbers(part, mark, !areColumns)[0]?.start;
  const rows: PublishedRow[] = [];
  let isOpen = false;
  for (const [index, written] of lines.entries()) {
    if (written === '') continue;
    const last = rows.at(-1);
    if (isOpen && last !== undefined) {
      const continued = withContinuation(last, written);
      rows[rows.length - 1] = continued;
      isOpen = !isClosed(continued) && index - last.line < LONGEST_BRACKET;
      continue;
    }
    const row = rowOfLine(written, { line: index + 1, firstNumber, areColumns });
    const label = last?.cells.length === 0 ? labelBelow(last.label, row) : undefined;
    if (label !== undefined) rows.pop();
    const whole = label === undefined ? row : { ...row, label };
    rows.push(whole);
    isOpen = whole.cells.length > 0 && !isClosed(whole);
  }
  return rows;
}

/** How many lines a bracket may go on for; one that is open for longer was not meant. */
const LONGEST_BRACKET = 3;

function withContinuation({ cells, ...row }: PublishedRow, written: string): PublishedRow {
  return { ...row, cells: [...cells.slice(0, -1), `${cells.at(-1) ?? ''} ${written}`] };
}

function isClosed({ cells }: PublishedRow): boolean {
  const value = cells.at(-1) ?? '';
  return value.split('(').length <= value.split(')').length;
}

/** The label of a row that has none, or only the end of one, below a line that has nothing but a label. */
function labelBelow(above: string, { label }: PublishedRow): string | undefined {
  if (label === '') return above;
  const goesOn = /^[\p{Ll}\d()]/u.test(label) || above.split('(').length > above.split(')').length;
  return goesOn ? `${above} ${label}` : undefined;
}

interface LineReading {
  /** from 1 */
  readonly line: number;
  /** where the first number of a text begins */
  readonly firstNumber: (text: string) => number | undefined;
  readonly areColumns: boolean;
}

function rowOfLine(written: string, { line, firstNumber, areColumns }: LineReading): PublishedRow {
  const [first = '', ...columns] = written.split(/ {2,}/);
  if (columns.length > 0 && firstNumber(first) === undefined) return { line, label: first, cells: columns };
  // The number of a row, or the sign of a list, is no figure.
  const label = written.replace(/^(?:\d{1,3}[.)]|[•·–-])\s+(?=\p{L})/u, (mark) => ' '.repeat(mark.length));
  const starts = [firstNumber(label), label.search(NOT_AVAILABLE)].filter(
    (start): start is number => start !== undefined && start >= 0,
  );
  if (starts.length === 0) return { line, label: written, cells: [] };
  const start = Math.min(...starts);
  const value = written.slice(start);
  const isSplit = areColumns && numbersAtEnd(value) === value;
  return { line, label: written.slice(0, start).trim(), cells: isSplit ? numbersOf(value) : [value] };
}

/**
 * Whether the lines of a table end in several columns of numbers. “10 204” may be one number: lines have several columns
 * where several are left when such groups of three digits are taken together.
 */
function haveColumns(lines: readonly string[]): boolean {
  const counts = lines
    .map(numbersAtEnd)
    .filter((numbers) => /\d/.test(numbers))
    .map((numbers) => numbersOf(numbers.replace(/ (?=\d{3}(?!\d))/g, '')).length);
  return counts.filter((count) => count > 1).length * 2 > counts.length;
}

function numbersOf(text: string): readonly string[] {
  return text
    .trim()
    .replace(/(?<=[+\-−–]) (?=\d)| (?=%)/g, '')
    .split(/\s+/);
}

const OF_NUMBERS = new Set('+-−–0123456789.,% ');

/** The end of a line that holds nothing but numbers. */
function numbersAtEnd(line: string): string {
  let start = line.length;
  while (start > 0 && OF_NUMBERS.has(line[start - 1] ?? '')) start -= 1;
  return line.slice(start);
}
