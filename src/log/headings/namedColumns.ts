import { columnLetters } from '../../ground/address';

/** How a person is told of the columns under some headings: `C “Date sent”`, by column from 0. */
export function namedColumns(headings: ReadonlyMap<number, string>): ReadonlyMap<number, string> {
  return new Map([...headings].map(([column, text]) => [column, `${columnLetters(column)} “${text}”`]));
}
