import { fillPlural } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { RequestLog } from '../../log/model/requestLog';
import { requestsRead } from '../../log/model/requestRows';
import { completeRequests, requestsInNoFigure } from '../../report/completeness';
import type { Report } from '../../report/report';
import { ratio } from '../../ground/ratio';
import { type Block, gap, stack } from '../blocks/block';
import { changesLines } from './changesLines';
import { DATA_QUALITY_LAST, DATA_QUALITY_WIDTHS, issueList } from './issueList';
import { COUNT_FORMAT, figureFormat, figureNumber } from '../../wording/figureFormat';
import { issueGroups } from '../../wording/issueGroups';
import { reachLines } from './reachLines';
import { sheetLedgerLines } from './sheetLedgerLines';
import { line, type LineCell } from '../blocks/line';
import type { SheetContent, SheetContext, SheetDefinition } from '../blocks/sheet';
import { STYLES } from '../blocks/styles';
import { FROZEN_ROWS, titleBlock } from '../blocks/titleBlock';

/**
 * The sheet of the findings: a summary by kind, how far they reach into the figures, what changed since the last run, how complete each log is and which of its
 * rows were left out, and then all findings.
 */
export const dataQualitySheet: SheetDefinition = { id: 'dataQuality', isWanted: () => true, content };

function content(context: SheetContext): SheetContent {
  const { report, messages, workbook } = context;
  const { title, introduction, summary, leftOut, completeNote, list, nothingFound } = messages.dataQuality;
  const isClean = report.issues.length === 0;
  const sentence = report.logs.length === 0 ? messages.dataQuality.noLogs : nothingFound;
  const block = stack([
    titleBlock(title, context, DATA_QUALITY_WIDTHS),
    whole(introduction, STYLES.paragraph),
    gap(8),
    whole(summary, STYLES.heading),
    ...(isClean ? [gap(6), whole(sentence, STYLES.callout)] : summaryLines(report, messages)),
    ...reachLines(context),
    ...changesLines(context),
    ...(report.logs.length === 0
      ? []
      : [gap(14), whole(leftOut, STYLES.heading), whole(completeNote, STYLES.line)]),
    ...logLines(report.logs, messages),
    ...sheetLedgerLines(report.ledger, messages),
    ...(isClean ? [] : [gap(14), whole(list, STYLES.heading), issueList(report, messages, workbook)]),
  ]);
  const listed = block.tables[0]?.range.firstRow;
  return {
    columnWidths: DATA_QUALITY_WIDTHS,
    block,
    frozenRows: FROZEN_ROWS,
    orientation: 'landscape',
    // The list takes many pages, and its headings are repeated on each.
    ...(listed === undefined ? {} : { repeatRows: { first: listed, last: listed } }),
  };
}

function whole(value: string, style: LineCell['style']): Block {
  return line([{ column: 0, lastColumn: DATA_QUALITY_LAST, value, style }], DATA_QUALITY_WIDTHS, 20);
}

function summaryLines({ issues }: Report, messages: Messages): readonly Block[] {
  const { kind, count, severity, effect } = messages.dataQuality;
  const header = line(
    [
      { column: 0, lastColumn: 1, value: kind, style: STYLES.header },
      { column: 2, value: count, style: STYLES.numberHeader },
      { column: 3, value: severity, style: STYLES.indentedHeader },
      { column: 4, lastColumn: DATA_QUALITY_LAST, value: effect, style: STYLES.header },
    ],
    DATA_QUALITY_WIDTHS,
  );
  return [
    header,
    ...issueGroups(issues, messages).map((group) =>
      line(
        [
          { column: 0, lastColumn: 1, value: group.title, style: STYLES.topText },
          numberCell(2, group.count),
          {
            column: 3,
            value: messages.severities[group.severity],
            style: { ...(group.severity === 'error' ? STYLES.errorText : STYLES.warningText), indent: 1 },
          },
          {
            column: 4,
            lastColumn: DATA_QUALITY_LAST,
            value: messages.effects[group.effect],
            style: STYLES.topText,
          },
        ],
        DATA_QUALITY_WIDTHS,
      ),
    ),
  ];
}

function logLines(logs: readonly RequestLog[], messages: Messages): readonly Block[] {
  const { columns, requests, inNoFigure, complete, leftOutRows } = messages.dataQuality;
  if (logs.length === 0) return [];
  const header = line(
    [
      { column: 0, value: columns.workbook, style: STYLES.header },
      { column: 1, value: columns.sheet, style: STYLES.header },
      { column: 2, value: requests, style: STYLES.numberHeader },
      { column: 3, value: inNoFigure, style: STYLES.numberHeader },
      { column: 4, value: complete, style: STYLES.numberHeader },
      { column: 5, lastColumn: DATA_QUALITY_LAST, value: leftOutRows, style: STYLES.indentedHeader },
    ],
    DATA_QUALITY_WIDTHS,
  );
  return [
    header,
    ...logs.map((log) =>
      line(
        [
          { column: 0, value: log.source.workbook, style: STYLES.topText },
          { column: 1, value: log.source.sheet, style: STYLES.topText },
          numberCell(2, requestsRead(log)),
          numberCell(3, requestsInNoFigure(log)),
          completeCell(4, log, messages),
          {
            column: 5,
            lastColumn: DATA_QUALITY_LAST,
            value: leftOutText(log, messages),
            style: STYLES.indentedTopText,
          },
        ],
        DATA_QUALITY_WIDTHS,
      ),
    ),
  ];
}

function numberCell(column: number, value: number): LineCell {
  return { column, value, style: { ...STYLES.topNumber, numberFormat: COUNT_FORMAT } };
}

/** The share of complete requests; n/a for a log without requests. */
function completeCell(column: number, log: RequestLog, { notAvailable, format }: Messages): LineCell {
  const share = { unit: 'share', places: 1 } as const;
  if (log.count === 0) {
    return { column, value: notAvailable, style: { ...STYLES.topText, horizontal: 'right' } };
  }
  const value = figureNumber({ ...share, value: ratio(completeRequests(log), requestsRead(log)) });
  return {
    column,
    value: value ?? notAvailable,
    style: { ...STYLES.topNumber, numberFormat: figureFormat(share, format) },
  };
}

/** `12 blank rows, 2 rows of totals`. */
function leftOutText({ leftOut }: RequestLog, { dataQuality, format }: Messages): string {
  const { leftOutKinds, noneLeftOut } = dataQuality;
  const kinds = (['blank', 'total', 'banner', 'reminder', 'repeatedHeading', 'otherTable'] as const).flatMap(
    (kind) => (leftOut[kind] === 0 ? [] : [fillPlural(leftOutKinds[kind], leftOut[kind], format)]),
  );
  return kinds.length === 0 ? noneLeftOut : kinds.join(format.listSeparator);
}
