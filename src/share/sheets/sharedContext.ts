import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { LinkPlan } from '../../plan/workbookPlan';

/** What the sheets of a shared workbook need beside what they show. */
export interface SharedContext {
  readonly messages: Messages;
  /** one line that says of which period the report is, or of which the reports are that it compares */
  readonly about: string;
  /** whether charts stand beside the tables */
  readonly hasCharts: boolean;
}

/** A link to the top of another sheet of the shared workbook. */
export function linkToSheet(id: string, name: string, { report }: Messages): LinkPlan {
  return { sheet: id, cell: 'A1', tip: fill(report.linkTip, { sheet: name }) };
}
