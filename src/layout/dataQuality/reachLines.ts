import type { Messages } from '../../locales/messages';
import { type FigureReach, reachOfIssues } from '../../report/reach/reachOfIssues';
import { definitionOf } from '../../report/figures/figures';
import { displayFigure } from '../../wording/displayFigure';
import { COUNT_FORMAT } from '../../wording/figureFormat';
import { boundsText } from '../../wording/reachText';
import type { Block } from '../blocks/block';
import { line } from '../blocks/line';
import { linkTo } from '../blocks/link';
import type { SheetContext } from '../blocks/sheet';
import { STYLES } from '../blocks/styles';
import { DATA_QUALITY_LAST, DATA_QUALITY_WIDTHS } from './issueList';
import { sectionOpening } from './sectionOpening';

/** The figures that findings touch, and between what each lies however all findings are settled. */
export function reachLines(context: SheetContext): readonly Block[] {
  const { report, messages } = context;
  const reaches = reachOfIssues(report)(report.issues);
  if (reaches.length === 0) return [];
  const { heading, introduction } = messages.dataQuality.reach;
  return [
    ...sectionOpening(heading, [introduction]),
    headerLine(messages),
    ...reaches.map((reach) => figureLine(reach, context)),
  ];
}

function headerLine({ changes, dataQuality }: Messages): Block {
  const { figure, now, requests, range } = dataQuality.reach;
  return line(
    [
      { column: 0, value: changes.sheet, style: STYLES.header },
      { column: 1, lastColumn: 4, value: figure, style: STYLES.header },
      { column: 5, value: now, style: STYLES.numberHeader },
      { column: 6, value: requests, style: STYLES.numberHeader },
      { column: 7, lastColumn: DATA_QUALITY_LAST, value: range, style: STYLES.indentedHeader },
    ],
    DATA_QUALITY_WIDTHS,
  );
}

/** The figure's value is a text, as its bounds are: nobody should calculate with what only could be. */
function figureLine(reach: FigureReach, context: SheetContext): Block {
  const { report, messages } = context;
  const { table } = definitionOf(reach.id);
  const figure = report.figures.get(reach.id);
  return line(
    [
      {
        column: 0,
        value: messages.sheetNames[table],
        style: { ...STYLES.ruledLink, vertical: 'top' },
        link: linkTo(table, context),
      },
      { column: 1, lastColumn: 4, value: messages.figures[reach.id], style: STYLES.topText },
      {
        column: 5,
        value: figure === undefined ? messages.notAvailable : displayFigure(figure, messages),
        style: { ...STYLES.topText, horizontal: 'right' },
      },
      { column: 6, value: reach.requests, style: { ...STYLES.topNumber, numberFormat: COUNT_FORMAT } },
      {
        column: 7,
        lastColumn: DATA_QUALITY_LAST,
        value: figure === undefined ? messages.notAvailable : boundsText(figure, reach, messages),
        style: STYLES.indentedTopText,
      },
    ],
    DATA_QUALITY_WIDTHS,
  );
}
