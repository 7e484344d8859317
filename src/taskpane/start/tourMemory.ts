import type { TourMemory } from './environment';

const KEY = 'cooperation-report.tour';

/** What the browser remembers of the tour, for this user and the address of the add-in; a mark, and nothing else. */
export const BROWSER_TOUR: TourMemory = {
  wasSeen: () => {
    try {
      return localStorage.getItem(KEY) !== null;
    } catch {
      // A browser that keeps nothing would show the tour at every opening.
      return true;
    }
  },
  remember: () => {
    try {
      localStorage.setItem(KEY, 'seen');
    } catch {
      // It is shown once more.
    }
  },
};
