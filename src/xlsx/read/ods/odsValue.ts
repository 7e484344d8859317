import type { DateSystem } from '../../../ground/calendarDay';
import { serialOfIsoText } from '../sheets/isoDate';
import type { SheetCells } from '../sheets/sheetCells';

/** A cell as an OpenDocument spreadsheet writes it. */
export interface OdsCell {
  /** its `office:value-type` */
  readonly type: string;
  /** the attribute that holds its value; `undefined` where there is none */
  readonly value: string | undefined;
  /** what it shows */
  readonly text: string;
  readonly isFormula: boolean;
}

/** The attribute of the office namespace that holds the value of a cell, by the cell's type. */
export const VALUE_ATTRIBUTES: ReadonlyMap<string, string> = new Map([
  ['float', 'value'],
  ['percentage', 'value'],
  ['currency', 'value'],
  ['boolean', 'boolean-value'],
  ['date', 'date-value'],
  ['time', 'time-value'],
  ['string', 'string-value'],
]);

const NUMBER = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i;
const DURATION = /^(-?)P(?:(\d+)D)?T?(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:[.,]\d+)?)S)?$/;
const SECONDS = [86_400, 3600, 60, 1];

/** Puts what a cell holds at a place of a sheet. What is not what it says to be stays as it is shown. */
export function addOdsCell(
  cells: SheetCells,
  row: number,
  column: number,
  cell: OdsCell,
  dateSystem: DateSystem,
): void {
  const { type, value = '', text } = cell;
  if (type === 'boolean' && value !== '') cells.addTruthValue(row, column, value === 'true');
  else if (type === '' || type === 'string' || value === '') {
    const shown = value === '' ? text : value;
    if (shown !== '') cells.addText(row, column, shown);
    else if (cell.isFormula && type === '') cells.addFormulaWithoutValue(row, column);
  } else {
    const number = numberOf(type, value, dateSystem);
    if (number === undefined) cells.addText(row, column, text === '' ? value : text);
    else cells.addNumber(row, column, number);
  }
}

function numberOf(type: string, value: string, dateSystem: DateSystem): number | undefined {
  if (type === 'date') return serialOfIsoText(value, dateSystem);
  if (type === 'time') return daysOf(value);
  return NUMBER.test(value) ? Number(value) : undefined;
}

/** A duration, `PT12H30M00S`, in days. */
function daysOf(duration: string): number | undefined {
  const match = DURATION.exec(duration);
  if (!match) return undefined;
  const seconds = match
    .slice(2)
    .reduce(
      (sum, part: string | undefined, index) =>
        sum + Number((part ?? '0').replace(',', '.')) * (SECONDS[index] ?? 0),
      0,
    );
  return (match[1] === '-' ? -seconds : seconds) / 86_400;
}
