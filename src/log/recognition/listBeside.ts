import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import { normalForm } from '../../ground/normalForm';
import type { LogArea } from '../headings/area';
import { GROUP_SEPARATOR, type HeaderRow } from '../headings/headerRow';
import { wordKey } from '../vocabulary/wordKey';

/** A heading as sure as this is one of references. */
const SURE_ENOUGH = 0.5;
/** Of another list's references this share at least are those of the log. */
const MOSTLY = 0.8;
/** Where more of them than this share stand in other rows, they were not copied beside the log's own. */
const A_FIFTH = 0.2;

/**
 * The first column, from 0, of a list right of a log that has the log's references in other rows, as where the replies were
 * listed as they came: what stands there is of other requests than the rows say. `undefined` where there is none.
 *
 * @param rows those below the headings
 * @param reference the log's column of references, from 0
 */
export function listBeside(
  { sheet: { head }, range }: LogArea,
  { headings, meanings }: HeaderRow,
  rows: readonly (readonly CellValue[])[],
  reference: number,
): number | undefined {
  const textsOf = (column: number): readonly string[] => {
    const position = head.columns.indexOf(column);
    return rows.map((row) => normalForm(cellText(row[position] ?? null)));
  };
  const heading = (column: number): string =>
    wordKey(headings.get(column)?.split(GROUP_SEPARATOR).at(-1) ?? '');
  const own = textsOf(reference);
  const known = new Set(own.filter((text) => text !== ''));
  const isEmpty = (column: number): boolean => textsOf(column).every((text) => text === '');
  return [...headings.keys()].find((column) => {
    const isOfReferences = (meanings.get(column)?.get('reference') ?? 0) >= SURE_ENOUGH;
    if (column <= reference || column > range.lastColumn || !isOfReferences) return false;
    if (heading(column) !== heading(reference) && !isEmpty(column - 1)) return false;
    const texts = textsOf(column);
    const filled = texts.filter((text) => text !== '').length;
    const [same, elsewhere] = [
      texts.filter((text) => known.has(text)).length,
      texts.filter((text, row) => known.has(text) && text !== own[row]).length,
    ];
    return filled > 0 && same >= filled * MOSTLY && elsewhere > filled * A_FIFTH;
  });
}
