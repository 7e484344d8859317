import { decimalMark, type DecimalMark, type PrintedNumber, printedNumbers } from './printedNumbers';
import type { PrintedFigure, PrintedKind } from './printedFigure';
import { isHeading, type PublishedRow } from './publishedTable';
import { isDays, isOfGrowth, isOfMean, isOfShare, isPartLabel, type Subject, subjectsOf } from './subject';

/** The figures of a table, in the order in which they are read. What is no figure, `n/a` or a day, is left out. */
export function printedFigures(rows: readonly PublishedRow[]): readonly PrintedFigure[] {
  const mark = decimalMark(rows.flatMap(({ cells }) => cells).join('\n'));
  const figures: PrintedFigure[] = [];
  let section = 0;
  let headings: readonly string[] = [];
  let isBelowHeading = true;
  for (const row of rows) {
    if (isHeading(row)) {
      if (!isBelowHeading) section += 1;
      isBelowHeading = true;
      continue;
    }
    const ofRow = row.cells.flatMap((cell, column) =>
      figuresOfCell(cell, { row, column, columnHeading: headings[column] ?? '', section, mark }),
    );
    if (ofRow.length === 0 && figures.every((figure) => figure.section < section)) headings = row.cells;
    figures.push(...ofRow);
    isBelowHeading = false;
  }
  return figures;
}

interface CellPlace {
  readonly row: PublishedRow;
  readonly column: number;
  readonly columnHeading: string;
  readonly section: number;
  readonly mark: DecimalMark;
}

function figuresOfCell(cell: string, place: CellPlace): readonly PrintedFigure[] {
  const numbers = printedNumbers(cell, place.mark, true);
  const [first] = numbers;
  if (first === undefined) return [];
  const firstKind = kindOf(first, wordsAfter(cell, numbers, 0), place, true);
  const isRatio = firstKind === 'share' || firstKind === 'mean';
  const ofCell = isRatio ? statedIn(cell, numbers, firstKind) : NOTHING_STATED;
  const stated =
    isRatio && ofCell.denominator === undefined ? { ...ofCell, denominator: denominatorIn(place) } : ofCell;
  return numbers.flatMap((number, index) => {
    // What a share or a mean is explained with is no figure of its own.
    if (isRatio && index > 0 && !number.isPercent && !number.isSigned) return [];
    const beside = wordsAfter(cell, numbers, index);
    const kind = kindOf(number, beside, place, index === 0);
    if (kind === undefined) return [];
    const isPart = isPartLabel(place.row.label) || isIncluded(cell, number.start);
    return [
      {
        kind,
        text: number.text,
        value: number.value,
        line: place.row.line,
        label: place.row.label,
        column: place.column,
        columnHeading: place.columnHeading,
        section: place.section,
        words: `${place.row.label} ${place.columnHeading} ${beside}`,
        subjects: subjectsIn(place, beside, { isPart: index > 0 && isPart, isAlone: numbers.length === 1 }),
        isPart,
        stated: index === 0 ? stated : NOTHING_STATED,
      },
    ];
  });
}

/** The text of a cell from behind a number to the next number. */
function wordsAfter(cell: string, numbers: readonly PrintedNumber[], index: number): string {
  const words = cell.slice(numbers[index]?.end ?? cell.length, numbers[index + 1]?.start ?? cell.length);
  const [within = '', ...behind] = words.split(')');
  // What stands behind a bracket that was opened before the number is not about it.
  return behind.length > 0 && !within.includes('(') ? within : words;
}

function kindOf(
  number: PrintedNumber,
  beside: string,
  { row: { label }, columnHeading }: CellPlace,
  isFirst: boolean,
): PrintedKind | undefined {
  const name = `${label} ${columnHeading}`;
  const isGrowth = isOfGrowth(name) || isOfGrowth(beside);
  const saysPercent = isFirst && (isOfShare(label) || isOfShare(columnHeading));
  if (number.isPercent || saysPercent) {
    return number.isSigned || isGrowth ? 'growth' : 'share';
  }
  // A growth that is no percentage is a difference.
  if (isGrowth || number.isSigned) return undefined;
  const isMean = isDays(beside) || number.value.places > 0 || (isFirst && isOfMean(name));
  return isMean ? 'mean' : 'count';
}

interface InCell {
  readonly isPart: boolean;
  readonly isAlone: boolean;
}

/** A part is of what stands beside it; a single figure is of what its label says, and else of what stands beside it. */
function subjectsIn(place: CellPlace, beside: string, { isPart, isAlone }: InCell): ReadonlySet<Subject> {
  const ofLabel = subjectsOf(`${place.row.label} ${place.columnHeading}`);
  const ofWords = subjectsOf(beside);
  if (isPart && ofWords.size > 0) return ofWords;
  if (isAlone && ofLabel.size > 0) return ofLabel;
  return isPart ? ofLabel : new Set([...ofLabel, ...ofWords]);
}

const INCLUDED = /(?:including|of which|incl\.|thereof|dont|y compris)/i;

function isIncluded(cell: string, start: number): boolean {
  return INCLUDED.test(cell.slice(0, start));
}

type Stated = PrintedFigure['stated'];
const NOTHING_STATED: Stated = { numerator: undefined, denominator: undefined };
const OUT_OF = /^\s*\/\s*$|(?:^|\s)(?:out of|of|sur|parmi)(?:\s(?:the|les|ces|a total of|un total de))?\s*$/i;

/** What a cell says a share or a mean is reckoned from: `184 … out of the 478`, `(184)`, `n = 43`, `over 43 requests`. */
function statedIn(cell: string, numbers: readonly PrintedNumber[], kind: PrintedKind): Stated {
  const counts = numbers.slice(1).filter(({ isPercent, value }) => !isPercent && value.places === 0);
  const [first, second] = counts;
  if (first === undefined) return NOTHING_STATED;
  const before = cell.slice(numbers[0]?.end ?? 0, first.start);
  if (kind === 'mean') {
    const isOver = OUT_OF.test(before) || /(?:n\s?=|over|sur)\s*$/i.test(before);
    return isOver ? { numerator: undefined, denominator: first.value.units } : NOTHING_STATED;
  }
  if (second !== undefined && OUT_OF.test(cell.slice(first.end, second.start))) {
    return { numerator: first.value.units, denominator: second.value.units };
  }
  if (OUT_OF.test(before)) return { numerator: undefined, denominator: first.value.units };
  const isAlone =
    /\(\s*$/.test(before) &&
    /^\s*(?:\)|requests|demandes|rfas?|rfcs?|das?\b|dcs?\b)/i.test(cell.slice(first.end));
  return isAlone ? { numerator: first.value.units, denominator: undefined } : NOTHING_STATED;
}

const DENOMINATOR = /(?:\b(?:out of|over|of|sur|parmi)\s(?:the |les )?|\bn\s?=\s?)$/i;

/** What a label says a share or a mean is over: `Average time over 43 requests`. */
function denominatorIn({ row: { label }, mark }: CellPlace): number | undefined {
  const numbers = printedNumbers(label, mark, true);
  const named = numbers.find(
    ({ start, isPercent, value }) =>
      !isPercent && value.places === 0 && value.units > 0 && DENOMINATOR.test(label.slice(0, start)),
  );
  return named?.value.units;
}
