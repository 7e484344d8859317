import { cellAddress } from '../../ground/address';
import { cellText } from '../../ground/cellText';
import { plainText } from '../../ground/normalForm';
import type { CellValue } from '../../ground/outline';
import type { LogArea } from '../headings/area';
import type { HeaderRow } from '../headings/headerRow';
import type { Field } from '../model/field';
import { referenceForm } from '../values/referenceForm';
import { canBeDate } from '../values/canBeDate';
import type { Concept } from '../vocabulary/concept';
import { termsOf } from '../vocabulary/lexicon';
import { namesQuantity, referencesIn } from '../vocabulary/rowTerms';
import type { TakenBackCell } from './requestsTakenBack';

/** Rows with more requests than this are none of a log. */
const MOST_REQUESTS = 1000;
const REQUESTS: readonly Concept[] = ['request', 'rfa', 'rfc', 'rfi'];

/**
 * Cells of the log's first rows that say that their row is several requests: a reference that lists several, or a number
 * under a heading such as “Number of requests”. Each row is one request all the same.
 */
export function severalRequests(
  { range, sheet: { head } }: LogArea,
  { row: headerRow, headings }: HeaderRow,
  columns: ReadonlyMap<Field, { readonly column: number }>,
): readonly TakenBackCell[] {
  const positionOf = (column: number | undefined): number => head.columns.indexOf(column ?? -1);
  const [sent, reference] = [
    positionOf(columns.get('sent')?.column),
    positionOf(columns.get('reference')?.column),
  ];
  const read = new Set([...columns.values()].map(({ column }) => column));
  const counting = [...headings].flatMap(([column, heading]) =>
    !read.has(column) && countsRequests(heading) ? positionOf(column) : [],
  );
  const start = headerRow + 1 - head.firstRow;
  const rows = head.rows.slice(start, range.lastRow + 1 - head.firstRow);
  let forms: ReadonlySet<string> | undefined;
  const isReference = (text: string): boolean => {
    forms ??= new Set(rows.map((row) => referenceForm(cellText(row[reference] ?? null))));
    return forms.has(referenceForm(text));
  };
  return rows.flatMap((row, index) => {
    if (!canBeDate(row[sent] ?? null)) return [];
    const listed = referencesIn(cellText(row[reference] ?? null));
    const isList = listed.length > 1 && isReference(listed[0] ?? '');
    const at = isList ? reference : counting.find((position) => isSeveral(row[position] ?? null));
    const column = head.columns[at ?? -1];
    if (at === undefined || column === undefined) return [];
    return [{ cell: cellAddress(headerRow + 1 + index, column), text: cellText(row[at] ?? null) }];
  });
}

/** `Number of requests`, `No. of RFAs`, `Qty`, « Nombre de demandes ». */
function countsRequests(heading: string): boolean {
  if (namesQuantity(heading)) return true;
  const concepts = termsOf(plainText(heading)).map((term) => term.concepts);
  const speaksOf = (wanted: readonly Concept[]): boolean =>
    concepts.some((some) => some.some((one) => wanted.includes(one)));
  return (
    speaksOf(['number']) &&
    speaksOf(REQUESTS) &&
    concepts.every((some) => some.some((one) => one === 'number' || one === 'send' || REQUESTS.includes(one)))
  );
}

function isSeveral(value: CellValue): boolean {
  const count = typeof value === 'number' ? value : Number(cellText(value));
  return Number.isInteger(count) && count > 1 && count <= MOST_REQUESTS;
}
