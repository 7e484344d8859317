import type { PlainField, PlainRow } from '../../report/naiveOracle';
import { type Cell, DAY_FIRST, dayOrNothing, type Row } from './register';
import { word, type Words } from './words';

/** What a column of a register holds for a request; `number` counts the requests from 1. */
export type ColumnOf = (request: PlainRow, number: number) => Cell;

/** A row for each request, a cell for each column. */
export function rowsOf(requests: readonly PlainRow[], columns: readonly ColumnOf[]): readonly Row[] {
  return requests.map((request, index) => columns.map((column) => column(request, index + 1)));
}

export const reference: ColumnOf = (request) => textOrNothing(request.reference);
export const addressee: ColumnOf = (request) => textOrNothing(request.addressee);
export const sent: ColumnOf = (request) => dayOrNothing(request.sent);
export const replied: ColumnOf = (request) => dayOrNothing(request.replied);
export const recorded: ColumnOf = (request) => dayOrNothing(request.recorded);
export const nothing: ColumnOf = () => null;
export const numbered: ColumnOf = (_, number) => number;

/** A date column with another number format. */
export function dated(field: 'sent' | 'replied' | 'recorded', format = DAY_FIRST): ColumnOf {
  return (request) => dayOrNothing(request[field], format);
}

/** A date column of texts; empty where there is no day, or a word that says so. */
export function datedText(
  field: 'sent' | 'replied' | 'recorded',
  write: (iso: string) => string,
  none: string | null = null,
): ColumnOf {
  return (request) => (request[field] === '' ? none : write(request[field]));
}

/** A column of coded values in a clerk's words. */
export function coded(field: PlainField, words: Words): ColumnOf {
  return (request) => word(words, request[field]);
}

export function constant(value: Cell): ColumnOf {
  return () => value;
}

function textOrNothing(text: string): Cell {
  return text === '' ? null : text;
}

/** Puts rows between others: each before the row of that index. */
export function withRowsBetween(
  rows: readonly Row[],
  between: Readonly<Record<number, readonly Row[]>>,
): readonly Row[] {
  return rows.flatMap((row, index) => [...(between[index] ?? []), row]).concat(between[rows.length] ?? []);
}
