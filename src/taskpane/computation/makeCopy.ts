import { messagesOf } from '../../locales/messagesOf';
import type { Report } from '../../report/report';
import { printedTables } from '../../share/formats/printedTable';
import { describeCopy } from '../../share/describeCopy';
import { planShared } from '../../share/planShared';
import { USUAL_THRESHOLD } from '../../share/shareOptions';
import { shareReport } from '../../share/shareReport';
import type { CopyWanted, MadeCopy } from '../contract/sharedCopy';
import type { CopyTools } from './copyTools';

/** Makes the copy of a report that may leave the section. */
export function makeCopy(
  report: Report,
  { by, language, format }: CopyWanted,
  { writeWorkbook, writeOds, solve }: CopyTools,
): MadeCopy {
  const messages = messagesOf(language);
  const options = { by, threshold: USUAL_THRESHOLD, solve };
  const outcome = shareReport(report, options, messages);
  const plan = planShared(outcome.shared, messages, { charts: format === 'xlsx' });
  return {
    fileName: `cooperation-report-${report.period.name}-${language}.${format}`,
    bytes: format === 'xlsx' ? writeWorkbook(plan) : writeOds(plan),
    words: describeCopy(plan, outcome, options, messages),
    tables: printedTables(outcome.shared, messages),
  };
}
