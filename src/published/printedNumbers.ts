import type { Decimal } from '../ground/rounding';

/** The sign before the decimals of a table's numbers. */
export type DecimalMark = '.' | ',';

/** A number within a text, as it is printed there. */
export interface PrintedNumber {
  /** as it stands there, with its sign and its `%` */
  readonly text: string;
  readonly value: Decimal;
  readonly isPercent: boolean;
  readonly isSigned: boolean;
  /** where it begins and ends in the text */
  readonly start: number;
  readonly end: number;
}

const YEAR = '(?:19|20)\\d{2}';
/** Numbers that are no figures: days, years, and the numbers of areas, tables, paragraphs, notes. */
const NO_FIGURES = [
  /\d{1,2}[./-]\d{1,2}[./-]\d{2,4}/g,
  /\d{4}-\d{1,2}-\d{1,2}/g,
  new RegExp(`\\d{1,2}(?:er|st|nd|rd|th)?\\s\\p{L}{3,10}\\.?\\s${YEAR}(?!\\d)`, 'gu'),
  new RegExp(`(?<!\\d)${YEAR}\\s?[-–/]\\s?(?:${YEAR}|\\d{2})(?!\\d)`, 'g'),
  new RegExp(`(?<!\\p{L})(?:in|since|by|until|en|depuis|of|de)\\s${YEAR}(?![\\d.,])`, 'giu'),
  /(?<!\p{L})(?:areas?|domaines?(?:\sprioritaires?)?|tables?|tableaux?|paras?\.?|paragraphs?|fn|notes?|no\.|n°|§|¶)\s?\d+/giu,
] as const;

/** The text with blanks in the places of days, years and numbers of areas; every other character keeps its place. */
function withoutDates(text: string): string {
  return NO_FIGURES.reduce(
    (left, pattern) => left.replace(pattern, (found) => ' '.repeat(found.length)),
    text,
  );
}

const DECIMALS = /\d([.,])\d{1,2}(?![\d.,])/g;

/** The mark that the numbers of a table have before their decimals: the one that is more often seen there, or a point. */
export function decimalMark(text: string): DecimalMark {
  const marks = [...withoutDates(text).matchAll(DECIMALS)].map(([, mark]) => mark);
  return marks.filter((mark) => mark === ',').length * 2 > marks.length ? ',' : '.';
}

const GAP = "[\\u00a0\\u202f\\u2009'’]";
const NUMBER = (gap: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\d.,])([+\\-−–]\\s?)?(\\d{1,12}(?:(?:[.,]|${gap})\\d{1,12})*)(?![\\d])(\\s?(?:%|per\\s?cent|pour\\s?cent))?`,
    'giu',
  );
const NUMBERS = NUMBER(GAP);
const SPACED_NUMBERS = NUMBER(`${GAP}| (?=\\d{3}(?!\\d))`);

/**
 * The figures of a text, in their order.
 *
 * @param isSpaced whether an ordinary blank may set thousands apart, `10 204`
 */
export function printedNumbers(text: string, mark: DecimalMark, isSpaced: boolean): readonly PrintedNumber[] {
  const seen = withoutDates(text);
  return [...seen.matchAll(isSpaced ? SPACED_NUMBERS : NUMBERS)].flatMap((match) => {
    const [whole, sign = '', digits = '', percent = ''] = match;
    const isPercent = percent !== '';
    const magnitude = magnitudeOf(digits, mark, isPercent);
    if (magnitude === undefined) return [];
    const start = match.index;
    // A dash and a blank before a whole number is the sign of a list: “– 23 requests”.
    const isSigned = sign.startsWith('+') || (sign !== '' && (sign.length === 1 || isPercent));
    const isNegative = isSigned && !sign.startsWith('+') && magnitude.units !== 0;
    const value = isNegative ? { ...magnitude, units: -magnitude.units } : magnitude;
    const printed = (isSigned ? whole : whole.slice(sign.length)).trim();
    return [{ text: printed, value, isPercent, isSigned, start, end: start + whole.length }];
  });
}

/** Digits beyond these are no figure that a table prints, and no safe integer. */
const MOST_DIGITS = 12;

function magnitudeOf(digits: string, mark: DecimalMark, isPercent: boolean): Decimal | undefined {
  const parts = digits.split(/[^\d]/);
  const last = parts.at(-1) ?? '';
  const separator = digits.at(-1 - last.length);
  const hasDecimals = parts.length > 1 && areDecimals(digits, separator, { last, mark, isPercent });
  const groups = hasDecimals ? parts.slice(0, -1) : parts;
  if (groups.slice(1).some(({ length }) => length !== 3)) return undefined;
  const [whole, fraction] = [groups.join(''), hasDecimals ? last : ''];
  if (whole.length + fraction.length > MOST_DIGITS) return undefined;
  return { units: Number(whole + fraction), places: fraction.length };
}

interface LastDigits {
  readonly last: string;
  readonly mark: DecimalMark;
  readonly isPercent: boolean;
}

/** Three digits behind a mark are thousands, `10,204`, but of a percentage with the table's own mark: `12.345 %`. */
function areDecimals(
  digits: string,
  separator: string | undefined,
  { last, mark, isPercent }: LastDigits,
): boolean {
  if (separator !== '.' && separator !== ',') return false;
  if (digits.split(separator).length > 2) return false;
  return last.length !== 3 || digits.startsWith('0') || (isPercent && separator === mark);
}
