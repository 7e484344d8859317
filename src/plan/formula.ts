import type { CellRange } from '../ground/address';

/**
 * A formula of a cell. It is made of pieces of code that stand in the program and of references to ranges of the plan:
 * no text of a log is ever a piece of it, so that nothing that a log holds can run.
 */
export type Formula = readonly FormulaPart[];

export type FormulaPart =
  | { readonly code: string }
  | { readonly number: number }
  /** a text of letters only, which stands in quotation marks */
  | { readonly word: string }
  | RangeReference
  | ColumnReference;

/** A range of a sheet of the plan. */
export interface RangeReference {
  /** a `SheetPlan.id` */
  readonly sheet: string;
  readonly range: CellRange;
}

/** The cells below a heading of a table of the plan. */
export interface ColumnReference {
  readonly table: string;
  readonly column: string;
}

type FormulaValue = Formula | RangeReference | ColumnReference | number | string;

/** A formula as it is written down: its code, and in the gaps what it refers to, numbers, words and other formulas. */
export function formula(code: TemplateStringsArray, ...values: readonly FormulaValue[]): Formula {
  return code.flatMap((piece, index) => {
    const value = values[index];
    return value === undefined ? [{ code: piece }] : [{ code: piece }, ...partsOf(value)];
  });
}

/** Formulas with a comma, or another sign of the program's, between each two. */
export function joined(formulas: readonly Formula[], between: ',' | '+' | '*' = ','): Formula {
  return formulas.flatMap((one, index) => (index === 0 ? one : [{ code: between }, ...one]));
}

function partsOf(value: FormulaValue): Formula {
  if (typeof value === 'number') return [{ number: value }];
  if (typeof value === 'string') return [{ word: value }];
  return isFormula(value) ? value : [value];
}

function isFormula(value: Formula | RangeReference | ColumnReference): value is Formula {
  return Array.isArray(value);
}
