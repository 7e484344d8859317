import type { Formula, FormulaPart } from './formula';
import { sheetReference } from './sheetReference';

/** What the sheets and tables of a plan are called in the workbook, by their id and by the name in the plan. */
export interface PlannedNames {
  readonly sheets: ReadonlyMap<string, string>;
  readonly tables: ReadonlyMap<string, string>;
}

/** Functions that every Excel since 2007 has. */
const FUNCTIONS: ReadonlySet<string> = new Set([
  'ABS',
  'AND',
  'COUNTIFS',
  'EDATE',
  'IF',
  'ISNUMBER',
  'MAX',
  'OR',
  'ROUND',
  'SQRT',
  'SUM',
  'SUMIFS',
  'SUMPRODUCT',
]);

const COMPARISON = /"(?:>=|<=|<>|<)"/g;
const CODE = /^[A-Z\d\s(),+\-*/&<>=]*$/;

/**
 * A formula in Excel's English form. It throws a RangeError on code that is none of the report's formulas, and where a
 * reference leads nowhere: a mistake in the program.
 */
export function formulaText(formula: Formula, names: PlannedNames): string {
  return `=${formula.map((part) => partText(part, names)).join('')}`;
}

function partText(part: FormulaPart, { sheets, tables }: PlannedNames): string {
  if ('code' in part) return checkedCode(part.code);
  if ('number' in part) return String(part.number);
  if ('word' in part) return `"${lettersOnly(part.word)}"`;
  if ('sheet' in part) return sheetReference(known(sheets.get(part.sheet), part.sheet), part.range);
  return `${known(tables.get(part.table), part.table)}[${lettersOnly(part.column)}]`;
}

function checkedCode(code: string): string {
  const plain = code.replace(COMPARISON, '');
  const names = plain.match(/[A-Z]+/g) ?? [];
  if (!CODE.test(plain) || names.some((name) => !FUNCTIONS.has(name)))
    throw new RangeError(`No formula of the report has this: ${code}`);
  return code;
}

function lettersOnly(text: string): string {
  if (!/^[A-Za-z]+$/.test(text)) throw new RangeError(`Not a word of the program: ${text}`);
  return text;
}

function known(name: string | undefined, wanted: string): string {
  if (name === undefined) throw new RangeError(`A formula leads nowhere: ${wanted}`);
  return name;
}
