import type { DisclosureControl } from './disclosure/controlledCounts';

/** By what the requests of a copy can be broken down; only the kinds of addressees have names that are no texts of a log. */
export const SHARED_BREAKDOWNS = ['addresseeType', 'addressee', 'situation', 'section'] as const;
export type SharedBreakdown = (typeof SHARED_BREAKDOWNS)[number];

/** A number below this, and not nought, is withheld, where nothing else is asked for. */
export const USUAL_THRESHOLD = 3;

/** What the sender of a copy chooses. */
export interface ShareOptions extends DisclosureControl {
  /**
   * By what the requests are broken down. It is one thing alone: where two are given, a number that is withheld in one could
   * be computed from the other, as requests of one Country Office are of one situation.
   */
  readonly by: SharedBreakdown;
}
