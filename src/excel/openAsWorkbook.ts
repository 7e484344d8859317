import { failure, type Result, success } from '../ground/result';
import { type ExcelFailure, failureOf } from './excelFailure';

/** So many characters of base 64 are made at once: a multiple of three bytes, and no more arguments than an engine takes. */
const PIECE = 0x3000;

/** Opens the bytes of an .xlsx as a workbook of its own, in front of the user; Excel before 2019 cannot. */
export async function openAsWorkbook(bytes: Uint8Array): Promise<Result<null, ExcelFailure>> {
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.8')) {
    return failure({ code: 'requirementSetMissing', sheet: '', detail: 'ExcelApi 1.8' });
  }
  try {
    await Excel.createWorkbook(base64Of(bytes));
    return success(null);
  } catch (error) {
    return failure(failureOf(error));
  }
}

function base64Of(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += PIECE) {
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(start, start + PIECE))));
  }
  return pieces.join('');
}
