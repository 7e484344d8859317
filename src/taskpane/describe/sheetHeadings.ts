import type { SheetHeadings } from '../../log/issue';
import type { Inspection } from '../paneService';

/** The rows that most look like headings, on the sheets where no log was recognised. */
export function sheetHeadingsOf({ issues }: Inspection): readonly SheetHeadings[] {
  return issues.flatMap(({ finding }) => (finding.code === 'noLogInWorkbook' ? finding.sheets : []));
}
