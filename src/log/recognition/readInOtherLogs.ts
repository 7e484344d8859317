import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import { profileHeadings, sameHeadings } from '../fitting/sameHeadings';
import { columnValues } from '../headings/area';
import { type Field, isCodedField } from '../model/field';
import { canBeDate } from '../values/canBeDate';
import { saysAnything } from '../values/tick';
import { meaningOfCell } from '../vocabulary/meaning';
import type { LogCandidate } from './candidate';
import type { UnreadValues } from './unreadValues';

/**
 * The logs of a workbook, with the columns named that one of them does not read while another with the same headings does:
 * a sheet of few requests, of which hardly any has a category, tells nothing of the column by itself.
 */
export function withColumnsOfOthers(candidates: readonly LogCandidate[]): readonly LogCandidate[] {
  return candidates.map((candidate) => {
    const others = candidates.filter((other) => other !== candidate && haveSameHeadings(other, candidate));
    const named = others.reduce(
      (told: readonly UnreadValues[], other) => [...told, ...readOnlyIn(other, candidate, told)],
      candidate.unreadValues,
    );
    return named === candidate.unreadValues ? candidate : { ...candidate, unreadValues: named };
  });
}

function haveSameHeadings({ layout: one }: LogCandidate, { layout: other }: LogCandidate): boolean {
  return sameHeadings(profileHeadings(one.headings), profileHeadings(other.headings));
}

function readOnlyIn(
  other: LogCandidate,
  candidate: LogCandidate,
  told: readonly UnreadValues[],
): readonly UnreadValues[] {
  return [...other.layout.columns].flatMap(([field, { index }]) => {
    const column = samePlace(index, other, candidate);
    if (column === undefined || candidate.layout.columns.has(field)) return [];
    // What a column of categories holds besides, its own cells say.
    const isShared = fieldsOf(candidate, column).some((one) => fieldsOf(other, index).includes(one));
    if (isShared || told.some((one) => one.field === field)) return [];
    const { sheet, layout } = candidate;
    const cells = columnValues({ sheet, range: layout.body }, column).filter(saysAnything);
    if (cells.length === 0) return [];
    return [{ field, column, known: cells.filter(isValueOf(field)).length, filled: cells.length }];
  });
}

function fieldsOf({ layout }: LogCandidate, column: number): readonly Field[] {
  return [...layout.columns].flatMap(([field, { index }]) => (index === column ? field : []));
}

/** The column of a log under the heading that stands at the same place as that of another column in another log. */
function samePlace(column: number, from: LogCandidate, to: LogCandidate): number | undefined {
  const [columnsFrom, columnsTo] = [from, to].map(({ layout }) =>
    [...layout.headings.keys()].sort((a, b) => a - b),
  );
  return columnsTo?.[columnsFrom?.indexOf(column) ?? -1];
}

function isValueOf(field: Field): (value: CellValue) => boolean {
  return isCodedField(field)
    ? (value) => meaningOfCell(field, cellText(value)) !== undefined
    : (value) => canBeDate(value);
}
