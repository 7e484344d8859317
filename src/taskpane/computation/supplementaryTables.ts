import type { StatisticTable } from '../../layout/supplementary/statisticTable';
import { streamTables } from '../../layout/supplementary/streamTables';
import type { Messages } from '../../locales/messages';
import { messagesOfYear } from '../../locales/messagesOfYear';
import type { Report } from '../../report/report';
import type { PrintedTable } from '../../share/formats/printedTable';
import { shownNumber } from '../../layout/shownNumber';

/** The tables of the supplementary sheet that count whole streams, as they are printed; what explains them stands below. */
export function supplementaryTables(report: Report, textsOfAllYears: Messages): readonly PrintedTable[] {
  const messages = messagesOfYear(textsOfAllYears, report.rules.year);
  return streamTables(report, messages).map((table) => printed(table, messages));
}

function printed(
  { heading, headers, rows, explanation, sentences = [] }: StatisticTable,
  { format }: Messages,
): PrintedTable {
  const notes = explanation === undefined ? sentences : [...sentences, explanation];
  return {
    title: heading,
    headings: headers.map((text, index) => ({ text, isNumber: index > 0 })),
    rows: rows.map(({ name, values }) => [
      { text: name },
      ...values.map((value) => ({
        text: typeof value === 'string' ? value : shownNumber(value.value, value.numberFormat, format),
        isNumber: true,
      })),
    ]),
    notes: notes.map((text) => ({ mark: '', text })),
  };
}
