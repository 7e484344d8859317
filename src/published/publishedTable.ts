/** One row of a table as it was published. A row without cells is a heading of those below it. */
export interface PublishedRow {
  /** the line of the text, or the row of the cells, from 1 */
  readonly line: number;
  readonly label: string;
  /** what stands beside the label, column by column; an empty text where nothing does */
  readonly cells: readonly string[];
}

/** Whether anything stands beside the label of a row. */
export function isHeading({ cells }: PublishedRow): boolean {
  return cells.every((cell) => cell === '');
}
