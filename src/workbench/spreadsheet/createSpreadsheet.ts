import { LogLevel, numfmt, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { IRenderManagerService, SHEET_VIEWPORT_KEY, UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import '@univerjs/sheets/facade';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets-numfmt/facade';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/sheets-table/facade';
import { UniverSheetsTableUIPlugin } from '@univerjs/sheets-table-ui';
import { ScrollToRangeOperation, UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import '@univerjs/sheets-ui/facade';
import { UniverUIPlugin } from '@univerjs/ui';
import '@univerjs/ui/facade';
import type { FWorkbook } from '@univerjs/sheets/facade';
import type { Language } from '../../locales/languages';
import type { CellRange } from '../../ground/address';
import type { SpreadsheetEngine } from '../../../host/univer/engine';
import { watchRefusals } from '../../../host/univer/refusedCommands';
import type { GridScreen } from './GridView';
import { spreadsheetTexts, UNIVER_LOCALES } from './spreadsheetTexts';

/** Univer with its grid, formula bar and tabs; it shows one workbook at a time. */
export interface Spreadsheet {
  readonly api: FUniver;
  /** Puts a new workbook with one empty sheet in the place of the one that was shown. */
  newWorkbook(): SpreadsheetEngine;
  /** what the sheet in front is painted by; `undefined` while nothing is painted */
  screen(): GridScreen | undefined;
  setLanguage(language: Language): void;
}

export function createSpreadsheet(container: HTMLElement, language: Language): Spreadsheet {
  const univer = new Univer({
    locale: UNIVER_LOCALES[language],
    locales: spreadsheetTexts(),
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: false, headerMenu: false });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, {
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  // The label with a table's name would lie over the cells above the table.
  univer.registerPlugin(UniverSheetsTableUIPlugin, { hideAnchor: true });
  const api = FUniver.newAPI(univer);
  const onRefusal = watchRefusals(univer);
  let workbooks = 0;
  let shown: string | undefined;
  return {
    api,
    newWorkbook: () => {
      workbooks += 1;
      const id = `workbook-${workbooks}`;
      if (shown !== undefined) api.disposeUnit(shown);
      shown = id;
      const workbook = api.createWorkbook({
        id,
        sheets: { first: { id: 'first', name: 'Sheet1', rowCount: 1000, columnCount: 26 } },
        sheetOrder: ['first'],
      });
      return {
        api,
        workbook,
        numberFormats: numfmt,
        onRefusal,
        showSelection: (sheetId, area) => {
          showSelection(api, workbook, sheetId, area);
        },
        dispose: () => undefined,
      };
    },
    screen: () => screenOf(univer, api),
    setLanguage: (chosen) => {
      api.setLocale(UNIVER_LOCALES[chosen]);
    },
  };
}

function screenOf(univer: Univer, api: FUniver): GridScreen | undefined {
  const workbook = api.getActiveWorkbook();
  const sheet = workbook?.getActiveSheet();
  const skeleton = sheet?.getSkeleton();
  const render = univer
    .__getInjector()
    .get(IRenderManagerService)
    .getRenderById(workbook?.getId() ?? '');
  const viewport = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (!sheet || !skeleton || !render || !viewport) return undefined;
  return { skeleton, viewport, canvas: render.engine.getCanvasElement(), zoom: sheet.getZoom() };
}

/** Marks cells and brings them into view. The keyboard stays where it is, which is in the pane more often than not. */
function showSelection(api: FUniver, workbook: FWorkbook, sheetId: string, cells: CellRange): void {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (sheet === null) return;
  const { firstRow, firstColumn, lastRow, lastColumn } = cells;
  const [rows, columns] = [
    Math.min(lastRow, sheet.getMaxRows() - 1) - firstRow + 1,
    Math.min(lastColumn, sheet.getMaxColumns() - 1) - firstColumn + 1,
  ];
  if (rows < 1 || columns < 1) return;
  const range = sheet.getRange(firstRow, firstColumn, rows, columns);
  range.activate();
  // The grid of a sheet that has just come to the front is drawn in the next frame, and can be scrolled then.
  requestAnimationFrame(() => {
    if (workbook.getActiveSheet().getSheetId() !== sheetId) return;
    void api.executeCommand(ScrollToRangeOperation.id, { range: range.getRange() });
  });
}
