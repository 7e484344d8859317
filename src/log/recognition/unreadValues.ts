import type { HeaderRow } from '../headings/headerRow';
import { CODED_FIELDS, type CodedField, type Field } from '../model/field';
import { withoutQuestion } from '../vocabulary/askedHeading';
import { meaningOf } from '../vocabulary/meaning';
import type { ColumnValues } from './columnValues';

/** A column that no field is read from, though its heading or its cells speak of one that no other column holds. */
export interface UnreadValues {
  readonly field: CodedField;
  /** from 0 */
  readonly column: number;
  /** how many of the judged cells hold a value of the field, and how many hold anything */
  readonly known: number;
  readonly filled: number;
}

/** Fewer cells tell nothing of a column. */
const FEWEST_CELLS = 3;
/** With this share of values of a field a column speaks of it, whatever its heading. */
const HALF = 0.5;
/** A heading as sure as this speaks of the field, whatever the cells hold; one as sure as the other, if any does. */
const CLEAR_HEADING = 0.9;
const WEAK_HEADING = 0.6;

/**
 * The columns that are not read and may hold a field that no column holds: each with the field that most of its cells
 * are values of.
 *
 * @param columns those from which a field is read
 * @param ticked those of which the one that is ticked says the outcome
 */
export function unreadValues(
  { meanings, headings }: HeaderRow,
  values: ReadonlyMap<number, ColumnValues>,
  columns: ReadonlyMap<Field, { readonly column: number }>,
  ticked: ReadonlyMap<number, string>,
): readonly UnreadValues[] {
  const read = new Set([...columns.values()].map(({ column }) => column));
  // Yes and no say something where the heading names an outcome: “Executed”, “Granted?”.
  const isOutcome = (column: number): boolean =>
    !columns.has('outcome') &&
    ticked.size === 0 &&
    (meaningOf('outcome', withoutQuestion(headings.get(column) ?? '')) ?? 0) > 0;
  return [...values].flatMap(([column, held]) => {
    const isOther =
      read.has(column) ||
      ticked.has(column) ||
      (held.saysYesOrNo && !isOutcome(column)) ||
      held.dateShare > HALF;
    if (isOther || held.filled < FEWEST_CELLS) return [];
    if (held.saysYesOrNo) return [{ field: 'outcome', column, known: held.filled, filled: held.filled }];
    const [likeliest] = CODED_FIELDS.filter(
      (field) => !columns.has(field) && speaksOf(held, field, meanings.get(column)?.get(field) ?? 0),
    ).sort((a, b) => (held.knownShare.get(b) ?? 0) - (held.knownShare.get(a) ?? 0));
    if (likeliest === undefined) return [];
    const known = Math.round((held.knownShare.get(likeliest) ?? 0) * held.filled);
    return [{ field: likeliest, column, known, filled: held.filled }];
  });
}

function speaksOf(held: ColumnValues, field: CodedField, heading: number): boolean {
  // Subjects, statuses and kinds of addressee are free text as a rule.
  const isFreeText = field === 'purpose' || field === 'status' || field === 'addresseeType';
  if ((held.codes.get(field)?.size ?? 0) === 0) return heading >= CLEAR_HEADING && !isFreeText;
  return heading >= WEAK_HEADING || (held.knownShare.get(field) ?? 0) >= HALF;
}
