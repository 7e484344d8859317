import { type Field, FIELDS } from '../model/field';
import type { TextColumn } from '../model/requestLog';

/** The columns in which two rows are compared; each gives a number that is equal where the cells say the same. */
export interface ComparableColumn {
  readonly field: Field;
  readonly values: Readonly<Record<number, number>>;
}

export interface Duplicate {
  readonly row: number;
  /** the row that is counted in its place */
  readonly first: number;
}

/**
 * The rows that repeat an earlier one: same reference, addressee, kind and sent day. Rows without a reference repeat
 * nothing. `eligible` is 1 for the rows that would be counted; the others neither repeat nor are repeated.
 */
export function findDuplicates(
  reference: TextColumn,
  addressee: TextColumn,
  kind: Uint8Array,
  sent: Int32Array,
  eligible: Uint8Array,
): readonly Duplicate[] {
  const uses = new Uint32Array(reference.texts.length);
  reference.codes.forEach((code) => {
    uses[code] = (uses[code] ?? 0) + 1;
  });
  const firstOf = new Map<string, number>();
  const found: Duplicate[] = [];
  reference.codes.forEach((code, row) => {
    if (code === 0 || (uses[code] ?? 0) < 2 || eligible[row] !== 1) return;
    const key = [code, addressee.codes[row], kind[row], sent[row]].join(' ');
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, row);
    else found.push({ row, first });
  });
  return found;
}

/** The fields in which two rows differ, among the columns given, in the order of the fields. */
export function differingFields(
  columns: readonly ComparableColumn[],
  row: number,
  other: number,
): readonly Field[] {
  const differing = columns.filter(({ values }) => values[row] !== values[other]).map(({ field }) => field);
  return FIELDS.filter((field) => differing.includes(field));
}
