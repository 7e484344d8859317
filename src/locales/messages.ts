import type { en } from './en';

/** The texts of one language. English gives the shape, and every other language has the same. */
export type Messages = typeof en;

/** How a language writes numbers, days and lists. */
export type Format = Messages['format'];

/** A text for one thing and for several; `{count}` stands for how many. */
export interface PluralForms {
  readonly one: string;
  readonly other: string;
}
