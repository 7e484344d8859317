import { fieldsOutsideQuotes } from './quotedFields';

const SEPARATORS = [',', ';', '\t', '|'];
const NAMED_SEPARATOR = /^sep=(.)\r?\n/;
const DECIMAL_COMMA = /(?<=\d),(?=\d)/g;
const LINE_END = /\r\n|\r|\n/;

/** A separator, and into how many fields it parts most lines. */
interface Parting {
  readonly separator: string;
  readonly fields: number;
  /** in how many lines */
  readonly lines: number;
}

/**
 * The separator of a text: the one that a first line `sep=;` names, else the one that parts the lines into the most
 * fields of which they have the same number. Titles and blank lines, which it does not part, weigh nothing, nor do the
 * commas of decimals.
 */
export function separatorOf(text: string): string {
  return NAMED_SEPARATOR.exec(text)?.[1] ?? partingOf(text).separator;
}

/** Into how many fields most lines of a text are parted by its separator; 1 where it parts none. */
export function usualFields(text: string, separator: string): number {
  return partingBy(separator, text.split(LINE_END)).fields;
}

/** The length of a first line that names the separator, which is none of the sheet; 0 where there is none. */
export function namingLength(text: string): number {
  return NAMED_SEPARATOR.exec(text)?.[0].length ?? 0;
}

function partingOf(text: string): Parting {
  const lines = text.replace(DECIMAL_COMMA, '.').split(LINE_END);
  const weight = ({ fields, lines: parted }: Parting): number => (fields - 1) * parted;
  return SEPARATORS.map((separator) => partingBy(separator, lines)).reduce((best, other) =>
    weight(other) > weight(best) ? other : best,
  );
}

function partingBy(separator: string, lines: readonly string[]): Parting {
  const counts = new Map<number, number>();
  for (const line of lines) {
    const fields = fieldsOutsideQuotes(line, separator);
    if (fields > 1) counts.set(fields, (counts.get(fields) ?? 0) + 1);
  }
  const none: Parting = { separator, fields: 1, lines: 0 };
  return [...counts].reduce(
    (best, [fields, parted]) =>
      parted > best.lines || (parted === best.lines && fields > best.fields)
        ? { separator, fields, lines: parted }
        : best,
    none,
  );
}
