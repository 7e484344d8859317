import { fill } from '../locales/fill';
import type { Messages } from '../locales/messages';
import { wholeNumberText } from '../locales/numberText';
import { definitionOf, type FigureId } from '../report/figures/figures';
import type { IssueRequest } from '../report/requestOfIssue';
import { REPORT_TABLES } from '../report/tables';

/** The request of a finding, as people know it: `OTP-1, Belgium`; `''` where there is none. */
export function requestText(request: IssueRequest | undefined, { format }: Messages): string {
  if (request === undefined) return '';
  const names = [request.reference, request.addressee].filter((text) => text !== '');
  return names.join(format.listSeparator);
}

/** The tables of figures with how many of each, `Overview (3), Area 2 (2)`; `''` where there are none. */
export function tablesTouchedText(figures: readonly FigureId[], messages: Messages): string {
  const { pane, sheetNames, format } = messages;
  const tables = REPORT_TABLES.flatMap(({ id }) => {
    const count = figures.filter((figure) => definitionOf(figure).table === id).length;
    if (count === 0) return [];
    return fill(pane.findings.filterWithCount, {
      name: sheetNames[id],
      count: wholeNumberText(count, format),
    });
  });
  return tables.join(format.listSeparator);
}

/** A figure with the table that it stands in: `Overview: RFAs sent`. */
export function figureInTableText(id: FigureId, { figures, sheetNames, report }: Messages): string {
  return fill(report.named, { name: sheetNames[definitionOf(id).table], value: figures[id] });
}
