import type { Messages } from '../../locales/messages';
import type { Report } from '../../report/report';
import { byPeriodTable } from './byPeriodTable';
import { positiveShareTable } from './positiveShareTable';
import { projectionTable } from './projectionTable';
import { repliedWithinTable } from './repliedWithinTable';
import { replyTimesTable } from './replyTimesTable';
import { shareIntervalsTable } from './shareIntervalsTable';
import type { StatisticTable } from './statisticTable';
import { stockTable } from './stockTable';

/**
 * The tables of the supplementary sheet whose rows are whole streams or figures, in the order of the sheet; none that has
 * nothing to show. Single requests, and requests by addressee, situation or section, of which a copy to share withholds
 * some, are not among them.
 */
export function streamTables(report: Report, messages: Messages): readonly StatisticTable[] {
  return [
    replyTimesTable(report, messages),
    ...repliedWithinTable(report, messages),
    stockTable(report, messages),
    ...projectionTable(report, messages),
    ...byPeriodTable(report, messages),
    positiveShareTable(report, messages),
    shareIntervalsTable(report, messages),
  ].filter(({ rows }) => rows.length > 0);
}
