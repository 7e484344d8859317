import { failure, type Result, success } from '../ground/result';
import { codeOf, type ExcelFailure, failureOf } from './excelFailure';

/** The version of ExcelApi that all of this folder needs; a newer member is used only where Excel has it. */
const REQUIRED = '1.9';

const CELL_EDIT_CODES: ReadonlySet<string> = new Set(['InvalidOperationInCellEditMode', 'InvalidOperation']);

/** Excel gives it where another workbook is in front, and at times for nothing: then the second attempt goes well. */
const PASSING_CODE = 'GeneralException';

/**
 * Runs a batch of Office.js and gives what went wrong as a value. While the user is editing a cell Excel refuses every
 * batch: then `onWaiting` is told, and the batch is run again so that Excel itself waits for the edit to end. A batch
 * that fails for no reason that Excel can name is run once more. So a batch must bear being run again from its start.
 */
export async function runBatch<T>(
  batch: (context: Excel.RequestContext) => Promise<T>,
  onWaiting: () => void = () => undefined,
): Promise<Result<T, ExcelFailure>> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', REQUIRED)) {
    return failure({ code: 'requirementSetMissing', sheet: '', detail: `ExcelApi ${REQUIRED}` });
  }
  let [waits, isRepeated] = [false, false];
  for (;;) {
    try {
      return success(await Excel.run({ delayForCellEdit: waits }, batch));
    } catch (error) {
      const code = codeOf(error);
      if (CELL_EDIT_CODES.has(code) && !waits) {
        waits = true;
        onWaiting();
      } else if (code === PASSING_CODE && !isRepeated) {
        isRepeated = true;
      } else {
        return failure(failureOf(error));
      }
    }
  }
}
