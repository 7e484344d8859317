import { LocaleType, LogLevel, numfmt, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverFormulaEnginePlugin } from '@univerjs/engine-formula';
import '@univerjs/engine-formula/facade';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import '@univerjs/sheets-formula/facade';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import '@univerjs/sheets-numfmt/facade';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/sheets-table/facade';
import '@univerjs/sheets/facade';
import type { SpreadsheetEngine } from './engine';
import { watchRefusals } from './refusedCommands';

/** A Univer without a screen, with one workbook that has one empty sheet. */
export function createHeadlessUniver(sheetName: string): SpreadsheetEngine {
  const univer = new Univer({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    logLevel: LogLevel.SILENT,
  });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsTablePlugin);
  const api = FUniver.newAPI(univer);
  const onRefusal = watchRefusals(univer);
  const workbook = api.createWorkbook({
    id: 'workbook',
    sheets: { first: { id: 'first', name: sheetName } },
    sheetOrder: ['first'],
  });
  return {
    api,
    workbook,
    numberFormats: numfmt,
    onRefusal,
    dispose: () => {
      univer.dispose();
    },
  };
}
