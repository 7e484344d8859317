/** Why Excel could not do something, in terms of the project's own; what the user reads is in the locales. */
export interface ExcelFailure {
  readonly code:
    | 'cellBeingEdited'
    | 'sheetProtected'
    | 'workbookProtected'
    | 'tooLarge'
    | 'otherWorkbookInFront'
    /** Excel's catch-all: it could not, and does not say why */
    | 'refusedByExcel'
    | 'valuesMissing'
    | 'requirementSetMissing'
    | 'coAuthoringConflict'
    /** a log was changed while it was read */
    | 'logChanged'
    | 'cancelled'
    /** Excel said nothing for a long time */
    | 'noAnswer'
    | 'sheetNotFound'
    | 'unexpected';
  /** the sheet that it concerns, `''` where it concerns none */
  readonly sheet: string;
  /** the code that Excel gave, for support; where it tells no cause, with the request that met it in brackets */
  readonly detail: string;
}

/** Thrown inside a batch to leave it; it becomes an {@link ExcelFailure} at the edge of this folder. */
export class ExcelStop extends Error {
  constructor(readonly failure: ExcelFailure) {
    super(failure.code);
  }
}

export function stop(code: ExcelFailure['code'], sheet = '', detail = ''): ExcelStop {
  return new ExcelStop({ code, sheet, detail });
}

/** Excel's codes are stable, its messages are in the language of its user. */
const CODES: Readonly<Record<string, ExcelFailure['code']>> = {
  InvalidOperationInCellEditMode: 'cellBeingEdited',
  InvalidOperation: 'cellBeingEdited',
  AccessDenied: 'sheetProtected',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  OperationCellsExceedLimit: 'tooLarge',
  RangeExceedsLimit: 'tooLarge',
  GeneralException: 'refusedByExcel',
  InactiveWorkbook: 'otherWorkbookInFront',
  ApiNotFound: 'requirementSetMissing',
  ApiNotAvailable: 'requirementSetMissing',
  NotImplemented: 'requirementSetMissing',
  UnsupportedFeature: 'requirementSetMissing',
  Conflict: 'coAuthoringConflict',
  InsertDeleteConflict: 'coAuthoringConflict',
  // Names are looked at before they are given: one that is taken all the same was taken by somebody else since.
  ItemAlreadyExists: 'coAuthoringConflict',
  ItemNotFound: 'sheetNotFound',
};

/** What went wrong in a batch, whatever was thrown. */
export function failureOf(error: unknown): ExcelFailure {
  if (error instanceof ExcelStop) return error.failure;
  const excelCode = codeOf(error);
  const code = CODES[excelCode] ?? 'unexpected';
  const request = code === 'refusedByExcel' || code === 'unexpected' ? requestOf(error) : '';
  return { code, sheet: '', detail: request === '' ? excelCode : `${excelCode} (${request})` };
}

/** What was asked of Excel when it failed, such as `Worksheet.activate`; never what a cell holds. */
function requestOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('debugInfo' in error)) return '';
  const { debugInfo } = error;
  if (typeof debugInfo !== 'object' || debugInfo === null || !('errorLocation' in debugInfo)) return '';
  return typeof debugInfo.errorLocation === 'string' ? debugInfo.errorLocation : '';
}

/** The code of an error of Office.js; of any other error its message. */
export function codeOf(error: unknown): string {
  if (typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string') {
    return error.code;
  }
  return error instanceof Error ? error.message : String(error);
}
