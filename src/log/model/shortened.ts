/** What stands in a cell is shown up to this length. */
const LONGEST_FOUND = 120;

/** A cell's text as an issue shows it: a very long text is cut. */
export function shortened(found: string): string {
  return found.length > LONGEST_FOUND ? `${found.slice(0, LONGEST_FOUND - 1)}…` : found;
}
