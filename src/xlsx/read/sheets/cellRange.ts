import { columnIndex, type CellRange } from '../../../ground/address';

/** The range of an A1 reference with or without dollar signs, `$A$1:$C$9`; `undefined` where it is none. */
export function cellRange(reference: string): CellRange | undefined {
  const match = /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/i.exec(reference.trim());
  if (!match) return undefined;
  const [, firstLetters = '', firstNumber = '', lastLetters = firstLetters, lastNumber = firstNumber] = match;
  const [firstColumn, lastColumn] = [columnIndex(firstLetters), columnIndex(lastLetters)];
  const [firstRow, lastRow] = [Number(firstNumber) - 1, Number(lastNumber) - 1];
  if (firstColumn === undefined || lastColumn === undefined || firstRow < 0) return undefined;
  if (lastColumn < firstColumn || lastRow < firstRow || lastRow >= 1048576) return undefined;
  return { firstRow, firstColumn, lastRow, lastColumn };
}
