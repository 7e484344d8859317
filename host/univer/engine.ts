import type { numfmt } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type {} from '@univerjs/engine-formula/facade';
import type {} from '@univerjs/sheets-formula/facade';
import type {} from '@univerjs/sheets-table/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { CellRange } from '../../src/ground/address';

/**
 * The spreadsheet behind the host, handed in by whoever made it: headless in tests, with a grid in the workbench.
 * Nothing else of the host touches Univer's packages, which Jest cannot load as they are.
 */
export interface SpreadsheetEngine {
  readonly api: FUniver;
  readonly workbook: FWorkbook;
  readonly numberFormats: typeof numfmt;
  /** Has a listener told of every command that Univer refused; where the listener throws, so does the command. */
  readonly onRefusal: (listener: (command: string) => void) => void;
  /** Shows that cells are selected, where there is a screen. */
  readonly showSelection?: (sheetId: string, area: CellRange) => void;
  readonly dispose: () => void;
}
