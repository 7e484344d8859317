import { fill, fillPlural } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { Figure } from '../../report/figure';
import type { FigureId } from '../../report/figures/figures';
import type { LeftOutReason } from '../../report/leftOutReason';
import type { Report } from '../../report/report';
import { tablesOf } from '../../report/tables';
import { type Block, stack } from '../blocks/block';
import { COUNT_FORMAT } from '../../wording/figureFormat';
import { line } from '../blocks/line';
import { STYLES } from '../blocks/styles';
import { figureName } from '../tables/figureName';

/** The columns of the figure, its name in formulas, what it counts and leaves out, and its rules. */
export const COUNTED_WIDTHS: readonly number[] = [46, 54, 11, 35, 31];
export const COUNTED_LAST = COUNTED_WIDTHS.length - 1;

/** The order of the reasons: pending requests, then those outside the period, then those of another kind. */
const LEFT_OUT_RANK: Readonly<Record<LeftOutReason, number>> = {
  pending: 0,
  outcomeNotPositive: 1,
  repliedAfterPeriod: 2,
  executedAfterPeriod: 3,
  recordingUnderWay: 4,
  recordedAfterPeriod: 5,
  recordedBeforePeriod: 6,
  sentBeforePeriod: 7,
  missionNotification: 8,
  decisionNotification: 9,
  mission: 10,
  agreementEffort: 11,
  rfi: 12,
};

/**
 * For each figure: the name by which formulas in the workbook, and links in other documents, refer to it, how many requests
 * it counts, how many it leaves out and why, and the rules that it follows.
 */
export function countedTable(report: Report, messages: Messages): Block {
  const { countedSheet, organs, sheetNames } = messages;
  const rows = tablesOf(report.rules).flatMap(({ id, blocks }) =>
    blocks.flatMap(({ organ, rows: figures }) => [
      bandLine(fill(countedSheet.tableAndOrgan, { table: sheetNames[id], organ: organs[organ] })),
      ...figures.map(({ figure }) => figureLine(figure, report, messages)),
    ]),
  );
  return stack([headerLine(messages), ...rows]);
}

function headerLine({ countedSheet }: Messages): Block {
  return line(
    [
      { column: 0, value: countedSheet.figure, style: STYLES.header },
      { column: 1, value: countedSheet.name, style: STYLES.indentedHeader },
      { column: 2, value: countedSheet.countedRequests, style: STYLES.numberHeader },
      { column: 3, value: countedSheet.leftOutRequests, style: STYLES.indentedHeader },
      { column: 4, value: countedSheet.rulesOfFigure, style: STYLES.indentedHeader },
    ],
    COUNTED_WIDTHS,
  );
}

function bandLine(value: string): Block {
  return line([{ column: 0, lastColumn: COUNTED_LAST, value, style: STYLES.band }], COUNTED_WIDTHS, 20);
}

function figureLine(id: FigureId, { figures, period }: Report, messages: Messages): Block {
  const figure = figures.get(id);
  const counted =
    figure === undefined || figure.value === null
      ? { value: messages.notAvailable, style: { ...STYLES.noFigure, vertical: 'top' as const } }
      : { value: figure.counted, style: { ...STYLES.topNumber, numberFormat: COUNT_FORMAT } };
  return line(
    [
      { column: 0, value: messages.figures[id], style: STYLES.topText },
      { column: 1, value: figureName(id, period), style: STYLES.indentedTopText },
      { column: 2, ...counted },
      { column: 3, value: figure ? leftOutText(figure, messages) : '', style: STYLES.indentedTopText },
      { column: 4, value: figure ? rulesText(figure, messages) : '', style: STYLES.indentedTopText },
    ],
    COUNTED_WIDTHS,
  );
}

function leftOutText({ leftOut }: Figure, messages: Messages): string {
  return [...leftOut]
    .sort(([one], [other]) => LEFT_OUT_RANK[one] - LEFT_OUT_RANK[other])
    .map(([reason, count]) => fillPlural(messages.leftOut[reason], count, messages.format))
    .join(messages.format.listSeparator);
}

function rulesText({ rules }: Figure, messages: Messages): string {
  return rules.map((rule) => messages.rules[rule].name).join(messages.format.listSeparator);
}
