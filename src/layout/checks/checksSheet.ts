import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { CellRange } from '../../ground/address';
import { type Formula, formula, type RangeReference } from '../../plan/formula';
import type { Report } from '../../report/report';
import { statisticCheck } from './statisticChecks';
import { comparedName, supplementCheck } from './supplementChecks';
import { checkedNumbers, supplementaryNumbers, type TracedNumber } from '../../report/tracing/traceNumber';
import { describeNumber } from '../../wording/describeNumber';
import { COUNT_FORMAT, figureFormat } from '../../wording/figureFormat';
import { isPercent } from '../../wording/displayFigure';
import { type Block, gap, stack } from '../blocks/block';
import { bandLine, line } from '../blocks/line';
import { markedTable } from '../blocks/markedTable';
import type { NumberPlace, SheetContent, SheetContext, SheetDefinition, SheetId } from '../blocks/sheet';
import { STYLES } from '../blocks/styles';
import { FROZEN_ROWS, titleBlock } from '../blocks/titleBlock';
import { breakdownCheck } from './breakdownChecks';
import { areAllChecked, checkedRequests } from './checkedRequests';
import type { CheckInputs } from './checkInputs';
import { figureCheck, type NumberCheck } from './figureChecks';
import { INPUT_ROWS, inputCells, inputLines } from './inputLines';
import { cellAt, CHECKS_WIDTHS } from './checksPlace';

const LAST = CHECKS_WIDTHS.length - 1;

/** The columns of the checks. */
const [NAME, NUMERATOR, DENOMINATOR, MISSING, RECOMPUTED, SHOWN, DIFFERENCE, SIGN, COMPARED] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8,
];

/** The sheet that recomputes every number of the report by Excel's own formulas from the sheet of the requests. */
export const checksSheet: SheetDefinition = {
  id: 'checks',
  isWanted: ({ checks }) => checks,
  takes: 'numbers',
  content,
};

/** A number of the report in its cell, with how it is recomputed. */
interface Check {
  readonly sheet: SheetId;
  readonly place: NumberPlace;
  readonly number: TracedNumber;
  /** from the cell in which its line has the text that requests are compared with; `undefined` where it cannot be */
  readonly recompute: (compared: RangeReference) => NumberCheck | undefined;
}

function content(context: SheetContext): SheetContent {
  const { report, messages } = context;
  const isPossible = checkedRequests(report) !== undefined;
  const text = isPossible
    ? fill(messages.checks.introduction, { sheet: messages.sheetNames.requests })
    : messages.checks.tooMany;
  const above = stack([
    titleBlock(messages.checks.title, context, CHECKS_WIDTHS),
    line([{ column: 0, lastColumn: LAST, value: text, style: STYLES.paragraph }], CHECKS_WIDTHS),
  ]);
  if (!isPossible) return sheetOf(above, undefined);
  const inputs = inputCells(above.rows, givenInputs(context));
  const first = above.rows + INPUT_ROWS + 1;
  const checks = checksOf(context, inputs);
  const lines = checks.flatMap((check, index) =>
    check.sheet === checks[index - 1]?.sheet ? [check] : [messages.sheetNames[check.sheet], check],
  );
  const rows = lines.map((one, index) =>
    typeof one === 'string'
      ? bandLine(one, CHECKS_WIDTHS)
      : checkLine(one, first + 1 + index, inputs, messages),
  );
  const range = {
    firstRow: first + 1,
    lastRow: first + rows.length,
    firstColumn: DIFFERENCE,
    lastColumn: DIFFERENCE,
  };
  const table = markedTable('checks', stack([headerLine(messages), ...rows]));
  return sheetOf(stack([above, inputLines(report, inputs, messages), gap(10), table]), range, first);
}

function sheetOf(block: Block, differences: CellRange | undefined, headerRow?: number): SheetContent {
  return {
    columnWidths: CHECKS_WIDTHS,
    block,
    frozenRows: FROZEN_ROWS,
    orientation: 'landscape',
    ...(headerRow === undefined ? {} : { repeatRows: { first: headerRow, last: headerRow } }),
    ...(differences === undefined ? {} : { differences }),
  };
}

/** The numbers that stand on the sheets of the report, in their order. */
function checksOf({ report, numbers }: SheetContext, inputs: CheckInputs): readonly Check[] {
  const known = new Map<string, TracedNumber>([...checkedNumbers(report), ...supplementaryNumbers(report)]);
  const isOfAll = areAllChecked(report);
  return numbers.flatMap((place): Check[] => {
    const number = known.get(place.id);
    if (number === undefined) return [];
    const recompute: Check['recompute'] = (compared) => checkOf(number, isOfAll, report, inputs, compared);
    if (recompute(cellAt(0, COMPARED)) === undefined) return [];
    return [{ sheet: place.sheet, place, number, recompute }];
  });
}

function givenInputs({ numbers, report }: SheetContext): Pick<CheckInputs, 'parts' | 'isRead' | 'edition'> {
  return {
    edition: report.rules.edition,
    parts: (figure) =>
      numbers
        .filter(({ id }) => id.startsWith(`${figure}.`))
        .map(({ sheet, row, column }) => cellAt(row, column, sheet)),
    isRead: (figure) => (report.figures.get(figure)?.value ?? null) !== null,
  };
}

function headerLine({ checks }: Messages): Block {
  const { number, numerator, denominator, missing, recomputed, shown, difference, result, compared } =
    checks.columns;
  return line(
    [
      { column: NAME, value: number, style: STYLES.header },
      ...[numerator, denominator, missing, recomputed, shown, difference].map((value, index) => ({
        column: NUMERATOR + index,
        value,
        style: STYLES.numberHeader,
      })),
      { column: SIGN, value: result, style: STYLES.indentedHeader },
      { column: COMPARED, value: compared, style: STYLES.header },
    ],
    CHECKS_WIDTHS,
    30,
  );
}

function checkLine(check: Check, row: number, inputs: CheckInputs, messages: Messages): Block {
  const { number, place, recompute } = check;
  const recomputed = recompute(cellAt(row, COMPARED));
  if (recomputed === undefined) return stack([]);
  const { label, id } = describeNumber(number, messages);
  const { numerator, denominator, missing } = recomputed;
  const count = { ...STYLES.number, numberFormat: COUNT_FORMAT };
  const figure = { ...STYLES.number, numberFormat: formatOf(number, messages) };
  const cell = (column: number, code: Formula | undefined, style: typeof count) => ({
    column,
    value: '',
    ...(code === undefined ? {} : { formula: code }),
    style,
  });
  return line(
    [
      { column: NAME, value: `${label} (${id})`, style: STYLES.text },
      cell(NUMERATOR, numerator, count),
      cell(DENOMINATOR, denominator, count),
      cell(MISSING, missing, count),
      cell(RECOMPUTED, recomputedFormula(number, recomputed, row, inputs), figure),
      cell(SHOWN, formula`${cellAt(place.row, place.column, place.sheet)}`, figure),
      cell(DIFFERENCE, differenceFormula(cellAt(row, RECOMPUTED), cellAt(row, SHOWN)), {
        ...STYLES.number,
        numberFormat: 'General',
      }),
      {
        column: SIGN,
        value: '',
        formula: formula`IF(${cellAt(row, DIFFERENCE)}=0,${inputs.agrees},${inputs.differs})`,
        style: { ...STYLES.unit, numberFormat: 'General' },
      },
      { column: COMPARED, value: comparedText(number), style: { ...STYLES.text, numberFormat: '@' } },
    ],
    CHECKS_WIDTHS,
  );
}

function comparedText(number: TracedNumber): string {
  return number.kind === 'supplement' ? (comparedName(number.cell) ?? '') : '';
}

/**
 * Where one of the two alone is a number, that is a difference too. What is smaller than a billionth comes of how
 * computers keep fractions, and is none.
 */
function differenceFormula(recomputed: RangeReference, shown: RangeReference): Formula {
  const [one, other] = [formula`ISNUMBER(${recomputed})`, formula`ISNUMBER(${shown})`];
  return formula`IF(AND(${one},${other}),ROUND(ABS(${recomputed}-${shown}),9),IF(OR(${one},${other}),1,0))`;
}

/** What was pending before is not known where the sheet of the requests has those of two periods alone. */
function checkOf(
  number: TracedNumber,
  isOfAll: boolean,
  { period }: Report,
  inputs: CheckInputs,
  compared: RangeReference,
): NumberCheck | undefined {
  switch (number.kind) {
    case 'figure':
      return figureCheck(number.figure.id, inputs);
    case 'cell':
      return breakdownCheck(number.cell, inputs);
    case 'supplement':
      return isOfAll ? supplementCheck(number.cell, period, inputs, compared) : undefined;
    case 'statistic':
      return isOfAll ? statisticCheck(number.cell, period, inputs) : undefined;
  }
}

function recomputedFormula(
  number: TracedNumber,
  { denominator, missing, result = roundedQuotient(placesOf(number)) }: NumberCheck,
  row: number,
  inputs: CheckInputs,
): Formula {
  const [top, bottom] = [cellAt(row, NUMERATOR), cellAt(row, DENOMINATOR)];
  const value =
    denominator === undefined
      ? formula`${top}`
      : formula`IF(${bottom}=0,${inputs.notAvailable},${result(top, bottom)})`;
  return missing === undefined
    ? value
    : formula`IF(${cellAt(row, MISSING)}>0,${inputs.notAvailable},${value})`;
}

/** Rounded once, as the report rounds: a half away from zero, on whole numbers, so that no binary fraction comes in. */
function roundedQuotient(places: number): NonNullable<NumberCheck['result']> {
  const scale = 10 ** places;
  return (top, bottom) => formula`ROUND(${top}*${scale}/${bottom},0)/${scale}`;
}

function placesOf(number: TracedNumber): number {
  if (number.kind !== 'figure') return 0;
  const { unit, places } = number.figure;
  return isPercent(unit) ? places + 2 : places;
}

function formatOf(number: TracedNumber, { format }: Messages): string {
  if (number.kind === 'figure') return figureFormat(number.figure, format);
  if (number.kind !== 'statistic') return COUNT_FORMAT;
  const { unit, places } = number.cell;
  if (unit === 'share') return figureFormat({ unit, places }, format);
  return unit === 'days' ? figureFormat({ unit, places }, format) : COUNT_FORMAT;
}
