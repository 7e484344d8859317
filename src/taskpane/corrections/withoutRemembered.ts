import { sameHeadings } from '../../log/fitting/sameHeadings';
import type { AddedWorkbook, InspectedLog } from '../contract/paneService';
import { headingsOf } from './logColumns';

/** The added workbooks after the user wants a log to be read as was proposed, not as others with its headings are. */
export function withoutRemembered(
  added: readonly AddedWorkbook[],
  log: InspectedLog,
): readonly AddedWorkbook[] {
  const headings = headingsOf(log.columns);
  return added.map((workbook) =>
    workbook.id === log.added
      ? {
          ...workbook,
          remembered: workbook.remembered.filter(
            (profile) => profile.headings === undefined || !sameHeadings(profile.headings, headings),
          ),
        }
      : workbook,
  );
}
