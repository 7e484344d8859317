import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import type { Report } from '../report/report';
import { PROGRAM_VERSION } from '../ground/programVersion';
import { asAtText } from '../layout/blocks/titleBlock';
import { periodText } from '../wording/day';
import { SharedNotes } from './sharedNotes';
import type { SharedReport } from './sharedReport';
import { categoryTable } from './tables/categoryTable';
import { figureTables } from './tables/figureTables';
import { totalsTable } from './tables/totalsTable';

/**
 * What of a report goes outside, in the language of `messages`: the Court's tables, what their charts draw, and notes
 * in which no log is named. Nothing of a log goes in: no request, reference, cell, text or name of a file.
 */
export function shareReport(report: Report, messages: Messages): SharedReport {
  const notes = new SharedNotes();
  const [overview, ...areas] = figureTables(report, notes, messages);
  const tables = [
    ...(overview === undefined ? [] : [overview]),
    ...totalsTable(report, messages),
    ...areas.flatMap((table) =>
      table.id === 'area2' ? [table, ...categoryTable(report, messages)] : [table],
    ),
  ];
  return {
    title: fill(messages.report.workbookTitle, { period: periodText(report.period, messages) }),
    about: aboutLines(report, messages),
    tables,
    notes: notes.texts,
  };
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
