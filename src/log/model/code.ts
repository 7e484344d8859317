import { CODED_VALUES, type CodedField } from './field';

/** The code of a value in a coded column: 0 for none of the values, else one more than its index in `CODED_VALUES`. */
export type Code = number;

/** The value that a code of a field stands for; `undefined` for 0. */
export function codedValue<F extends CodedField>(
  field: F,
  code: Code,
): (typeof CODED_VALUES)[F][number] | undefined {
  const values: readonly (typeof CODED_VALUES)[F][number][] = CODED_VALUES[field];
  return values[code - 1];
}

/** The code of a value of a field, 0 where the field has no such value. */
export function codeOf(field: CodedField, value: string): Code {
  const values: readonly string[] = CODED_VALUES[field];
  return values.indexOf(value) + 1;
}
