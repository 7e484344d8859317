import type { TextsOfYear } from '../textsOfYear';

/** What later reports of the Court word otherwise than the one of 2023, the earliest first. */
export const ofYears: readonly TextsOfYear[] = [];
