import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { messagesOfYear } from '../locales/messagesOfYear';
import type { Report } from '../report/report';
import { PROGRAM_VERSION } from '../ground/programVersion';
import { asAtText } from '../layout/blocks/titleBlock';
import { periodText } from '../wording/day';
import type { ControlledTable, WorkedOut } from './disclosure/controlledTable';
import { SharedNotes } from './sharedNotes';
import type { SharedReport, SharedTable } from './sharedReport';
import type { ShareOptions } from './shareOptions';
import { attributeTables } from './tables/attributeTables';
import { categoryTable } from './tables/categoryTable';
import { figureTables } from './tables/figureTables';
import { monthTables } from './tables/monthTables';
import { totalsTable } from './tables/totalsTable';

/** A copy to share, and what its sender is told of it alone. */
export interface ShareOutcome {
  readonly shared: SharedReport;
  /** what an outsider can derive of each number that is withheld */
  readonly workedOut: readonly WorkedOut[];
  /** the names of the tables of which nothing goes in, because their small numbers cannot be protected */
  readonly leftOut: readonly string[];
}

/**
 * What of a report goes outside, in the language of the texts: the Court's tables, what their charts draw, one breakdown
 * under disclosure control, and notes in which no log is named. Nothing of a log goes in, no request, reference, cell, text
 * or name of a file, but the names by which the sender chose to break the requests down.
 */
export function shareReport(report: Report, options: ShareOptions, textsOfAllYears: Messages): ShareOutcome {
  const messages = messagesOfYear(textsOfAllYears, report.rules.year);
  const notes = new SharedNotes();
  const [overview, ...areas] = figureTables(report, notes, messages);
  const months = monthTables(report, options, messages);
  const breakdowns = attributeTables(report, options, messages);
  const tables = [
    ...(overview === undefined ? [] : [overview]),
    ...totalsTable(report, messages),
    ...sharedTables(months),
    ...areas.flatMap((table) =>
      table.id === 'area2' ? [table, ...categoryTable(report, messages)] : [table],
    ),
    ...sharedTables(breakdowns),
  ];
  const controlled = [...months, ...breakdowns];
  return {
    shared: {
      title: fill(messages.report.workbookTitle, { period: periodText(report.period, messages) }),
      period: report.period.name,
      about: aboutLines(report, messages),
      tables,
      notes: notes.texts,
    },
    workedOut: controlled.flatMap(({ workedOut }) => workedOut),
    leftOut: controlled.filter(({ table }) => table === undefined).map(({ name }) => name),
  };
}

function sharedTables(controlled: readonly ControlledTable[]): readonly SharedTable[] {
  return controlled.flatMap(({ table }) => (table === undefined ? [] : [table]));
}

function aboutLines(report: Report, messages: Messages): SharedReport['about'] {
  const texts = messages.report;
  return [
    { name: texts.period, value: periodText(report.period, messages) },
    { name: texts.previous, value: periodText(report.previous, messages) },
    { name: texts.asAt, value: asAtText(report, messages) },
    { name: messages.share.madeBy, value: PROGRAM_VERSION },
  ];
}
