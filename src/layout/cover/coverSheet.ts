import type { Messages } from '../../locales/messages';
import { formula, type RangeReference } from '../../plan/formula';
import { type Block, gap, stack } from '../blocks/block';
import { COVER_LAST, COVER_WIDTHS, coverTiles } from './coverTiles';
import { computedText } from '../../wording/computedText';
import { periodText } from '../../wording/day';
import { line } from '../blocks/line';
import { linkTo } from '../blocks/link';
import { logsRead } from './logsRead';
import type { SheetContent, SheetContext, SheetDefinition } from '../blocks/sheet';
import { STYLES } from '../blocks/styles';
import { asAtText } from '../blocks/titleBlock';

/** The first sheet: the name and period of the report, its key figures, links to its sheets, and the logs that were read. */
export const coverSheet: SheetDefinition = {
  id: 'cover',
  isWanted: () => true,
  takes: 'differences',
  content,
};

function content(context: SheetContext): SheetContent {
  const { report, messages } = context;
  const { keyFigures, contents, logs } = messages.cover;
  return {
    columnWidths: COVER_WIDTHS,
    block: stack([
      ...titleLines(context),
      gap(14),
      coverHeading(keyFigures),
      gap(8),
      coverTiles(report, messages),
      gap(16),
      coverHeading(contents),
      ...contentsLines(context),
      gap(16),
      coverHeading(logs),
      logsRead(context),
    ]),
    frozenRows: 0,
    orientation: 'portrait',
  };
}

function coverHeading(value: string): Block {
  return line([{ column: 0, lastColumn: COVER_LAST, value, style: STYLES.heading }], COVER_WIDTHS, 24);
}

function titleLines({ report, messages, differences }: SheetContext): readonly Block[] {
  const { institution, title, subtitle, period, previous, asAt, computed } = messages.report;
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
    row(computed, computedText(report, messages)),
    ...(differences === undefined ? [] : [differencesLine(differences, messages)]),
  ];
}

/** How far the report is from what Excel's own formulas make of the same requests: 0 where all agree. */
function differencesLine(differences: RangeReference, { checks }: Messages): Block {
  const block = line(
    [
      { column: 0, lastColumn: 1, value: checks.cover, style: STYLES.lineName },
      {
        column: 2,
        value: '',
        formula: formula`SUM(${differences})`,
        style: { ...STYLES.line, horizontal: 'left', numberFormat: 'General' },
      },
    ],
    COVER_WIDTHS,
    30,
  );
  const range = { firstRow: 0, lastRow: 0, firstColumn: 2, lastColumn: 2 };
  return { ...block, names: [{ name: 'Cooperation.checks', range }] };
}

function contentsLines(context: SheetContext): readonly Block[] {
  const { messages, sheets } = context;
  const { contentsOf } = messages.cover;
  const others = [...sheets].filter((id) => id !== 'cover');
  return others.map((id) =>
    line(
      [
        {
          column: 0,
          lastColumn: 1,
          value: messages.sheetNames[id],
          style: STYLES.ruledLink,
          link: linkTo(id, context),
        },
        { column: 2, lastColumn: COVER_LAST, value: contentsOf[id], style: STYLES.text },
      ],
      COVER_WIDTHS,
    ),
  );
}
