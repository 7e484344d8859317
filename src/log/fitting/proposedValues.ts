import { CODED_FIELDS } from '../model/field';
import type { LogProfile } from '../model/profile';
import { valueKey } from '../vocabulary/wordKey';

/** By field and text what is given, and for other texts what is proposed; texts of the same words are one. */
export function withProposedValues(
  proposed: LogProfile['values'],
  given: LogProfile['values'],
): LogProfile['values'] {
  const fields = CODED_FIELDS.filter((field) => field in proposed || field in given);
  return Object.fromEntries(
    fields.map((field) => {
      const said = new Set(Object.keys(given[field] ?? {}).map(valueKey));
      const others = Object.entries(proposed[field] ?? {}).filter(([text]) => !said.has(valueKey(text)));
      return [field, { ...Object.fromEntries(others), ...given[field] }];
    }),
  );
}
