import type { Messages } from '../../locales/messages';
import type { Block } from '../blocks/block';
import { DATA_QUALITY_LAST, DATA_QUALITY_WIDTHS } from './issueList';
import { sectionOpening } from './sectionOpening';
import { type ChangeOfFigure, describeChanges } from '../../wording/describeChanges';
import { line } from '../blocks/line';
import { linkTo } from '../blocks/link';
import type { SheetContext } from '../blocks/sheet';
import { STYLES } from '../blocks/styles';

/** What changed since the last run: the figures, the requests and the findings. */
export function changesLines(context: SheetContext): readonly Block[] {
  const { changes, report, messages } = context;
  if (changes === undefined) return [];
  const words = describeChanges(changes, report.figures.values(), messages);
  return [
    ...sectionOpening(words.heading, words.sentences),
    ...(words.figures.length === 0 ? [] : [headerLine(messages)]),
    ...words.figures.flatMap((figure) => [figureLine(figure, context), ...whyLine(figure)]),
  ];
}

/** Why the figure above changed, below its name. */
function whyLine({ why }: ChangeOfFigure): readonly Block[] {
  if (why === undefined) return [];
  const cell = { column: 1, lastColumn: DATA_QUALITY_LAST, value: why, style: STYLES.note };
  return [line([cell], DATA_QUALITY_WIDTHS)];
}

function headerLine({ changes }: Messages): Block {
  return line(
    [
      { column: 0, value: changes.sheet, style: STYLES.header },
      { column: 1, lastColumn: 4, value: changes.figure, style: STYLES.header },
      { column: 5, value: changes.before, style: STYLES.numberHeader },
      { column: 6, value: changes.after, style: STYLES.numberHeader },
    ],
    DATA_QUALITY_WIDTHS,
  );
}

/** The values are texts: nobody should calculate with a figure of an earlier run. */
function figureLine({ table, label, before, after }: ChangeOfFigure, context: SheetContext): Block {
  const value = { ...STYLES.topText, horizontal: 'right' } as const;
  return line(
    [
      {
        column: 0,
        value: context.messages.sheetNames[table],
        style: { ...STYLES.ruledLink, vertical: 'top' },
        link: linkTo(table, context),
      },
      { column: 1, lastColumn: 4, value: label, style: STYLES.topText },
      { column: 5, value: before, style: value },
      { column: 6, value: after, style: value },
    ],
    DATA_QUALITY_WIDTHS,
  );
}
