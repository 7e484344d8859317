import { success } from '../../ground/result';
import { fill } from '../../locales/fill';
import { messagesOf } from '../../locales/messagesOf';
import { comparedReports, COMPARISON_FILE, type OpenedCopy } from '../../share/combine/comparedReports';
import { planShared } from '../../share/planShared';
import type { openWorkbook } from '../../xlsx/read/openWorkbook';
import type { ComparisonOutcome, ComparisonWanted } from '../contract/comparison';
import type { CopyTools } from './copyTools';

/** Compares copies of reports in one workbook, from their own tables alone. */
export function makeComparison(
  { copies, language }: ComparisonWanted,
  tools: Pick<CopyTools, 'writeWorkbook'> & { readonly openWorkbook: typeof openWorkbook },
): ComparisonOutcome {
  const opened: OpenedCopy[] = [];
  for (const { name, bytes } of copies) {
    const workbook = tools.openWorkbook(name, bytes);
    if (!workbook.ok) return workbook;
    opened.push({ name, sheets: workbook.value.outline.sheets.map(({ head }) => head) });
  }
  const messages = messagesOf(language);
  const compared = comparedReports(opened, messages);
  if (!compared.ok) return compared;
  const { title, about, notes } = compared.value;
  // The first line names all of them, for the sheets that have room for one.
  const [, ...reports] = about;
  return success({
    fileName: COMPARISON_FILE,
    bytes: tools.writeWorkbook(planShared(compared.value, messages)),
    title,
    reports: reports.map((line) => fill(messages.report.named, line)),
    notes,
  });
}
