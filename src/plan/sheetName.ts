const LONGEST = 31;
const FORBIDDEN = /[/\\?*:[\]\p{Cc}]/gu;
/** Excel keeps this name for itself. */
const RESERVED = 'history';

/**
 * A name that Excel takes for a sheet, as near to `wanted` as can be: at most 31 characters, none of / \ ? * : [ ],
 * no apostrophe at either end, not "History", and unlike every name of `taken` without regard to case; where it is
 * taken, a number follows, `Overview (2)`.
 */
export function sheetName(wanted: string, taken: readonly string[]): string {
  const others = new Set([RESERVED, ...taken.map((name) => name.toLowerCase())]);
  const base = shorten(wanted.replace(FORBIDDEN, ' ').replace(/\s+/gu, ' '), LONGEST) || 'Report';
  if (!others.has(base.toLowerCase())) return base;
  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const name = shorten(base, LONGEST - suffix.length) + suffix;
    if (!others.has(name.toLowerCase())) return name;
  }
}

/** The name of a sheet of a report that stands beside another one: its period follows, `Overview 2022-2023`. */
export function nameWithPeriod(name: string, period: string): string {
  const suffix = ` ${period}`;
  return shorten(name, LONGEST - suffix.length) + suffix;
}

/** The first characters of a name, without white space or apostrophes at its ends; no character is cut in two. */
function shorten(name: string, length: number): string {
  let short = '';
  for (const character of trimName(name)) {
    if (short.length + character.length > length) break;
    short += character;
  }
  return trimName(short);
}

function trimName(name: string): string {
  const isOuter = (at: number): boolean => /[\s']/.test(name.charAt(at));
  let [start, end] = [0, name.length];
  while (start < end && isOuter(start)) start += 1;
  while (end > start && isOuter(end - 1)) end -= 1;
  return name.slice(start, end);
}
