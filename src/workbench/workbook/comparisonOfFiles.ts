import type { Language } from '../../locales/languages';
import { messagesOf } from '../../locales/messagesOf';
import { comparedReports, COMPARISON_FILE } from '../../share/combine/comparedReports';
import { planShared } from '../../share/planShared';
import { openWorkbook } from '../../xlsx/read/openWorkbook';
import { writeWorkbook } from '../../xlsx/write/writeWorkbook';
import type { WorkbookFile } from './workbookFile';

/**
 * The workbook that compares shared reports; `undefined` where one of the files is none. The writer of files must have been
 * loaded.
 */
export function comparisonOfFiles(
  files: readonly WorkbookFile[],
  language: Language,
): WorkbookFile | undefined {
  const opened = files.map(({ name, bytes }) => ({ name, workbook: openWorkbook(name, bytes) }));
  const copies = opened.flatMap(({ name, workbook }) =>
    workbook.ok ? [{ name, sheets: workbook.value.outline.sheets.map(({ head }) => head) }] : [],
  );
  if (copies.length < files.length) return undefined;
  const messages = messagesOf(language);
  const compared = comparedReports(copies, messages);
  return compared.ok
    ? { name: COMPARISON_FILE, bytes: writeWorkbook(planShared(compared.value, messages)) }
    : undefined;
}
