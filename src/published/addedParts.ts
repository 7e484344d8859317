import type { Inconsistency } from './inconsistency';
import { countOf, type PrintedFigure } from './printedFigure';
import { CATEGORIES, isTotalLabel } from './subject';

/** Totals whose parts add up to another number: parts within a cell, in the rows below it, and in the rows above `Total`. */
export function addedParts(figures: readonly PrintedFigure[]): readonly Inconsistency[] {
  const counts = figures.filter(({ kind }) => kind === 'count');
  return [
    ...counts.flatMap((total, index) => (total.isPart ? [] : partsBelow(total, counts.slice(index + 1)))),
    ...counts.flatMap((total, index) =>
      isTotalLabel(total.label) ? rowsAbove(total, counts.slice(0, index)) : [],
    ),
  ];
}

function partsBelow(total: PrintedFigure, later: readonly PrintedFigure[]): readonly Inconsistency[] {
  const inColumn = later.filter(
    ({ column, section }) => column === total.column && section === total.section,
  );
  const end = inColumn.findIndex((part) => !isPartOf(part, total));
  const parts = end < 0 ? inColumn : inColumn.slice(0, end);
  // A single part, “including 133 notifications”, need not be the whole; and categories that are more than what stands
  // above them are no parts of it.
  const areNamed = parts.some(({ isPart }) => isPart);
  const added = parts.reduce((sum, part) => sum + countOf(part), 0);
  return areNamed || added <= countOf(total) ? judged(total, parts, parts.length === 1) : [];
}

function isPartOf(part: PrintedFigure, total: PrintedFigure): boolean {
  if (part.isPart) return true;
  return isCategory(part) && !isCategory(total) && part.line !== total.line;
}

function isCategory({ subjects }: PrintedFigure): boolean {
  return [...subjects].some((subject) => CATEGORIES.has(subject));
}

function rowsAbove(total: PrintedFigure, earlier: readonly PrintedFigure[]): readonly Inconsistency[] {
  const inColumn = earlier.filter(({ column, isPart }) => column === total.column && !isPart);
  const start = inColumn.findLastIndex(({ label }) => isTotalLabel(label));
  return judged(total, inColumn.slice(start + 1), false);
}

function judged(
  total: PrintedFigure,
  parts: readonly PrintedFigure[],
  mayBeLess: boolean,
): readonly Inconsistency[] {
  const numbers = parts.map(countOf);
  const sum = numbers.reduce((added, number) => added + number, 0);
  const isRight = sum === countOf(total) || (mayBeLess && sum < countOf(total));
  if (parts.length === 0 || isRight) return [];
  const { line, label } = total;
  return [{ code: 'partsDiffer', line, label, total: countOf(total), sum, parts: numbers }];
}
