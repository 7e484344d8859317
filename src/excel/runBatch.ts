import { failure, type Result, success } from '../log/result';
import { codeOf, type ExcelFailure, failureOf } from './excelFailure';

const CELL_EDIT_CODES: ReadonlySet<string> = new Set(['InvalidOperationInCellEditMode', 'InvalidOperation']);

/**
 * Runs a batch of Office.js and gives what went wrong as a value. While the user is editing a cell Excel refuses every
 * batch: then `onWaiting` is told, and the batch is run again so that Excel itself waits for the edit to end.
 */
export async function runBatch<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  onWaiting: () => void = () => undefined,
): Promise<Result<T, ExcelFailure>> {
  try {
    return success(await Excel.run(batch));
  } catch (error) {
    if (!CELL_EDIT_CODES.has(codeOf(error))) return failure(failureOf(error));
  }
  onWaiting();
  try {
    return success(await Excel.run({ delayForCellEdit: true }, batch));
  } catch (error) {
    return failure(failureOf(error));
  }
}
