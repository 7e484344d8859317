import { columnLetters } from '../../ground/address';
import type { HeaderRow } from '../headings/headerRow';
import { namedColumns } from '../headings/namedColumns';
import { type Field, isCodedField, isDateField } from '../model/field';
import type { Finding } from '../model/issue';
import type { ColumnAssignment, ColumnCandidate } from './assignColumns';
import type { ColumnEvidence } from './candidate';
import type { ColumnValues } from './columnValues';

/** Why each of some columns was taken for its field. */
export function evidenceOf(
  candidates: readonly ColumnCandidate[],
  { headings, meanings }: HeaderRow,
  values: ReadonlyMap<number, ColumnValues>,
): readonly ColumnEvidence[] {
  return candidates.map(({ field, column, score }) => ({
    field,
    column: columnLetters(column),
    heading: headings.get(column) ?? '',
    score,
    headingSays: meanings.get(column)?.get(field) ?? 0,
    values: fittingValues(field, values.get(column)),
  }));
}

/** How many values are such as a field has: days, known terms, or texts; of references, those that stand once. */
function fittingValues(field: Field, values: ColumnValues | undefined): ColumnEvidence['values'] {
  if (values === undefined) return { fitting: 0, filled: 0 };
  const { filled, distinct, dateShare, textShare, knownShare } = values;
  const share = isDateField(field)
    ? dateShare
    : isCodedField(field)
      ? (knownShare.get(field) ?? 0)
      : textShare;
  return { fitting: field === 'reference' ? distinct : Math.round(share * filled), filled };
}

/** So many of a column's cells differ from each other where they are references. */
const MOSTLY_UNIQUE = 0.9;

/** So many rows have one; remarks stand in few, and days or pages are counted in numbers. */
const MOSTLY_FILLED = 0.8;

/**
 * Whether a log plainly keeps no references: it says when requests were sent, to whom and what came of them, and no
 * column that is not read could hold a reference.
 */
function keepsNoReferences(
  { columns }: ColumnAssignment,
  values: ReadonlyMap<number, ColumnValues>,
): boolean {
  const isLog =
    columns.has('sent') && columns.has('addressee') && (columns.has('replied') || columns.has('outcome'));
  const read = new Set([...columns.values()].map(({ column }) => column));
  const rows = Math.max(0, ...[...values.values()].map(({ filled }) => filled));
  const couldBe = [...values].some(
    ([column, { filled, distinct, textShare, dateShare }]) =>
      !read.has(column) &&
      filled >= rows * MOSTLY_FILLED &&
      textShare > 0.5 &&
      dateShare < 0.5 &&
      distinct >= filled * MOSTLY_UNIQUE,
  );
  return isLog && !couldBe;
}

/** Which required columns were not found, and between which columns recognition could not decide. */
export function columnQuestions(
  assignment: ColumnAssignment,
  headings: ReadonlyMap<number, string>,
  values: ReadonlyMap<number, ColumnValues>,
): readonly Finding[] {
  const named = namedColumns(headings);
  const isNeeded = (field: 'sent' | 'reference'): boolean =>
    field === 'sent' || !keepsNoReferences(assignment, values);
  const missing = (['sent', 'reference'] as const).filter(
    (field) => !assignment.columns.has(field) && isNeeded(field),
  );
  return [
    ...missing.map((field) => ({ code: 'fieldNotFound' as const, field, headings: [...named.values()] })),
    ...[...assignment.undecided].map(([field, columns]) => ({
      code: 'columnUndecided' as const,
      field,
      columns: columns.map((column) => named.get(column) ?? columnLetters(column)),
    })),
  ];
}
