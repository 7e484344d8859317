import { columnIndex, columnLetters } from '../../ground/address';
import type { LogProfile } from '../model/profile';
import { wordKey } from '../vocabulary/wordKey';

type ProfileHeadings = NonNullable<LogProfile['headings']>;

/** The headings of a log as a profile keeps them: by their letters, from left to right. */
export function profileHeadings(headings: ReadonlyMap<number, string>): ProfileHeadings {
  const inOrder = [...headings].filter(([, text]) => text !== '').sort(([a], [b]) => a - b);
  return Object.fromEntries(inOrder.map(([column, text]) => [columnLetters(column), text]));
}

/**
 * Whether two logs have the same headings in the same order, however they are spelled: accents, case, punctuation and
 * small words do not count, nor on which column the log begins.
 */
export function sameHeadings(a: ProfileHeadings, b: ProfileHeadings): boolean {
  const [keys, others] = [Object.values(a).map(wordKey), Object.values(b).map(wordKey)];
  return keys.length > 0 && keys.length === others.length && keys.every((key, at) => key === others[at]);
}

/**
 * The profile of a log as it reads another one with the same headings, which may begin on another column; its place is
 * left open, and whether it is read at all. `undefined` where the headings are others, or where it names a column by letters that mean nothing here.
 */
export function profileForHeadings(
  profile: LogProfile,
  headings: ReadonlyMap<number, string>,
): LogProfile | undefined {
  const own = profileHeadings(headings);
  if (profile.headings === undefined || !sameHeadings(profile.headings, own)) return undefined;
  const columns: [string, LogProfile['columns'][keyof LogProfile['columns']]][] = [];
  for (const [field, choice] of Object.entries(profile.columns)) {
    if (choice === null || typeof choice === 'string') columns.push([field, choice]);
    else {
      const column = movedColumn(choice.column, profile.headings, own);
      if (column === undefined) return undefined;
      columns.push([field, { column }]);
    }
  }
  return { ...profile, leaveOut: undefined, where: {}, headings: own, columns: Object.fromEntries(columns) };
}

/** Where a column of one log lies in another: under the heading at the same place; without one, as far from the first. */
function movedColumn(letters: string, from: ProfileHeadings, to: ProfileHeadings): string | undefined {
  const [lettersFrom, lettersTo] = [Object.keys(from), Object.keys(to)];
  const place = lettersFrom.findIndex((other) => other.toUpperCase() === letters.toUpperCase());
  if (place >= 0) return lettersTo[place];
  const [column, first, newFirst] = [letters, lettersFrom[0] ?? '', lettersTo[0] ?? ''].map(columnIndex);
  if (column === undefined || first === undefined || newFirst === undefined) return undefined;
  const moved = columnLetters(Math.max(0, column - first + newFirst));
  return lettersTo.includes(moved) ? undefined : moved;
}
