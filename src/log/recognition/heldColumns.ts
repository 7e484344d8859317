import type { HeaderRow } from '../headings/headerRow';
import { type Code, codeOf } from '../model/code';
import type { CodedField, Field } from '../model/field';
import type { ColumnAssignment } from './assignColumns';
import type { ColumnValues } from './columnValues';
import type { HeldColumns } from './fixedFields';

/** Categories that a purpose may be of, in a log that has no column for categories. */
const OF_EITHER: readonly Code[] = [codeOf('category', 'judicialSupport'), codeOf('category', 'other')];

/** What the columns that were found say of the log as a whole. */
export function heldColumns(
  assignment: ColumnAssignment,
  values: ReadonlyMap<number, ColumnValues>,
  { meanings }: HeaderRow,
): HeldColumns {
  const column = (field: Field): number | undefined => assignment.columns.get(field)?.column;
  const kind = column('kind');
  const held = kind === undefined ? undefined : values.get(kind);
  const kindCodes = held?.codes.get('kind') ?? new Set();
  const saysRequest = kindCodes.size === 0 && held?.saysRequest() === true;
  const [category, purpose] = [column('category'), column('purpose')];
  const codesOf = (field: CodedField, at = -1): readonly Code[] => [
    ...(values.get(at)?.codes.get(field) ?? []),
  ];
  const isOfPurposes = category !== undefined && category === purpose;
  // “Service of summons” among purposes is a kind as well, and what a request is for is said of one of any kind.
  const isAmongPurposes =
    kind !== undefined && kind === purpose && (meanings.get(kind)?.get('kind') ?? 0) === 0;
  return {
    hasOwnCategories:
      category !== undefined &&
      (!isOfPurposes || codesOf('category', category).some((code) => !OF_EITHER.includes(code))),
    holdsAssetsOnly:
      isOfPurposes &&
      codesOf('purpose', purpose).every((code) => code === codeOf('purpose', 'assetIdentification')),
    fields: new Set(assignment.columns.keys()),
    hasOwnKindColumn: kind !== undefined && kind !== column('category') && !isAmongPurposes && !saysRequest,
    saysRequest,
    kindCodes,
  };
}
