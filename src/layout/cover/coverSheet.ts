import type { Messages } from '../../locales/messages';
import type { Report } from '../../report/report';
import { type Block, gap, stack } from '../blocks/block';
import { coverTiles } from './coverTiles';
import { COVER_LAST, COVER_WIDTHS } from './coverWidths';
import { periodText } from '../../wording/day';
import { line } from '../blocks/line';
import { linkTo } from '../blocks/link';
import { logsRead } from './logsRead';
import { SHEET_IDS, type SheetContent } from '../blocks/sheet';
import { STYLES } from '../blocks/styles';
import { asAtText } from '../blocks/titleBlock';

/** The first sheet: what the report is, its key figures, where the rest stands, and which logs it was drawn from. */
export function coverSheet(report: Report, messages: Messages): SheetContent {
  const { keyFigures, contents, logs } = messages.cover;
  return {
    id: 'cover',
    columnWidths: COVER_WIDTHS,
    block: stack([
      ...titleLines(report, messages),
      gap(14),
      coverHeading(keyFigures),
      gap(8),
      coverTiles(report, messages),
      gap(16),
      coverHeading(contents),
      ...contentsLines(messages),
      gap(16),
      coverHeading(logs),
      logsRead(report, messages),
    ]),
    frozenRows: 0,
    orientation: 'portrait',
  };
}

function coverHeading(value: string): Block {
  return line([{ column: 0, lastColumn: COVER_LAST, value, style: STYLES.heading }], COVER_WIDTHS, 24);
}

function titleLines(report: Report, messages: Messages): readonly Block[] {
  const { institution, title, subtitle, period, previous, asAt } = messages.report;
  const whole = (value: string, style: (typeof STYLES)['line' | 'coverTitle' | 'subtitle']): Block =>
    line([{ column: 0, lastColumn: COVER_LAST, value, style }], COVER_WIDTHS, 20);
  const row = (name: string, value: string): Block =>
    line(
      [
        { column: 0, lastColumn: 1, value: name, style: STYLES.lineName },
        { column: 2, lastColumn: COVER_LAST, value, style: STYLES.line },
      ],
      COVER_WIDTHS,
    );
  return [
    whole(institution, STYLES.subtitle),
    whole(title, STYLES.coverTitle),
    whole(subtitle, STYLES.subtitle),
    gap(8),
    row(period, periodText(report.period, messages)),
    row(previous, periodText(report.previous, messages)),
    row(asAt, asAtText(report, messages)),
  ];
}

function contentsLines(messages: Messages): readonly Block[] {
  return SHEET_IDS.filter((id) => id !== 'cover').map((id) =>
    line(
      [
        {
          column: 0,
          lastColumn: 1,
          value: messages.sheetNames[id],
          style: STYLES.ruledLink,
          link: linkTo(id, messages),
        },
        { column: 2, lastColumn: COVER_LAST, value: messages.cover.contentsOf[id], style: STYLES.text },
      ],
      COVER_WIDTHS,
    ),
  );
}
