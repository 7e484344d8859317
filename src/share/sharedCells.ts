import { COUNT_FORMAT } from '../wording/figureFormat';
import type { SharedCell, SharedColumn, Shorthand } from './sharedReport';

export function textCell(text: string): SharedCell {
  return { kind: 'text', text };
}

export function numberCell(value: number, numberFormat = COUNT_FORMAT): SharedCell {
  return { kind: 'number', value, numberFormat };
}

export function shorthandCell(shorthand: Shorthand): SharedCell {
  return { kind: 'shorthand', shorthand };
}

/** A count, or why there is none: nobody knows it. */
export function countCell(count: number | null): SharedCell {
  return count === null ? shorthandCell('x') : numberCell(count);
}

export function textColumn(id: string, heading: string, width: number): SharedColumn {
  return { id, heading, holds: 'text', width };
}

export function numberColumn(id: string, heading: string, width = 18): SharedColumn {
  return { id, heading, holds: 'number', width };
}

/** A count, or that it is withheld. */
export function countOrWithheld(count: number | null | undefined): SharedCell {
  return count === null || count === undefined ? shorthandCell('c') : numberCell(count);
}
