import { columnLetters } from '../../ground/address';
import type { RegisterProfile } from '../model/profile';
import { wordKey } from '../vocabulary/wordKey';
import type { RegisterLayout } from './registerLayout';
import { shownSheet } from './shownSheet';

/** Where a register is, for those who answer what it leaves open: its headings, and its sheet where it may be named. */
export type RegisterPlace = Pick<RegisterProfile, 'where' | 'headings'>;

/** The headings of a register that are known, by the letters of their columns: what else stands there may be under seal. */
function knownHeadingsOf({ columns }: RegisterLayout): Readonly<Record<string, string>> {
  return Object.fromEntries(
    columns.flatMap(({ index, heading }) => (heading === '' ? [] : [[columnLetters(index), heading]])),
  );
}

/** Where a register is, as a profile says it. */
export function placeOf(layout: RegisterLayout): RegisterPlace {
  const sheet = shownSheet(layout);
  return { where: sheet === '' ? {} : { sheet }, headings: knownHeadingsOf(layout) };
}

/**
 * The answers about the registers of a workbook, in their order; `undefined` where none is about a register. One that
 * names a sheet is about the register there; one for the same headings, of a sheet that is gone or was never named, only
 * about the one register that it can mean: of two nobody knows which is public.
 */
export function answersOf(
  layouts: readonly RegisterLayout[],
  profiles: readonly RegisterProfile[],
): readonly (RegisterProfile | undefined)[] {
  const named = layouts.map((layout) =>
    profiles.findLast((profile) => profile.where.sheet !== undefined && speaksOf(profile, layout, true)),
  );
  return layouts.map((layout, index) => {
    const own = named[index];
    if (own !== undefined) return own;
    return profiles.findLast((profile) => {
      if (named.includes(profile) || isElsewhere(profile, layouts)) return false;
      const meant = layouts.filter((other, at) => named[at] === undefined && speaksOf(profile, other, false));
      return meant.length === 1 && meant[0] === layout;
    });
  });
}

/** Whether an answer names a sheet on which a register stands: it is about that one, or about none. */
function isElsewhere({ where }: RegisterProfile, layouts: readonly RegisterLayout[]): boolean {
  return where.sheet !== undefined && layouts.some(({ sheet }) => sameName(where.sheet, sheet));
}

function speaksOf({ where, headings }: RegisterPlace, layout: RegisterLayout, bySheet: boolean): boolean {
  if (!sameName(where.workbook, layout.workbook)) return false;
  if (bySheet && !sameName(where.sheet, layout.sheet)) return false;
  return headings === undefined ? bySheet || where.sheet === undefined : hasHeadings(layout, headings);
}

/** The columns may have moved: the headings are compared in their order. */
function hasHeadings(layout: RegisterLayout, headings: Readonly<Record<string, string>>): boolean {
  const own = Object.values(knownHeadingsOf(layout)).map(wordKey);
  const others = Object.values(headings).map(wordKey);
  return own.length === others.length && own.every((key, index) => key === others[index]);
}

function sameName(wanted: string | undefined, name: string): boolean {
  return wanted === undefined || wanted.toLowerCase() === name.toLowerCase();
}
