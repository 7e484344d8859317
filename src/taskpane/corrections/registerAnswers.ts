import type { RegisterProfile } from '../../log/model/profile';

/** The settings of a workbook must stay small; what was said longest ago goes first. */
const MOST_ANSWERS = 50;

/** What was said of registers with one answer added, or put in the place of the one about the same register. */
export function withAnswer(
  answers: readonly RegisterProfile[],
  answer: RegisterProfile,
): readonly RegisterProfile[] {
  const others = answers.filter((other) => !isAboutTheSame(other, answer));
  return [...others, answer].slice(-MOST_ANSWERS);
}

function isAboutTheSame(a: RegisterProfile, b: RegisterProfile): boolean {
  const placed = ({ where, headings = {} }: RegisterProfile): string =>
    JSON.stringify([where.workbook, where.sheet, Object.values(headings)]).toLowerCase();
  return placed(a) === placed(b);
}
