import type { Recommendation } from '../../report/rules/listedRecommendations';
import { displayFigure } from '../../wording/displayFigure';
import { stack } from '../blocks/block';
import { cellsLine } from '../blocks/cellsLine';
import { markedTable } from '../blocks/markedTable';
import type { SheetContent, SheetContext, SheetDefinition } from '../blocks/sheet';
import { STYLES } from '../blocks/styles';
import { TITLE_ROWS, titleBlock } from '../blocks/titleBlock';

const WIDTHS = [9, 9, 16, 62, 12, 34, 40, 12];

/** The sheet of the recommendations: what became of each, and the figure that speaks to it; only where they were read. */
export const recommendationsSheet: SheetDefinition = {
  id: 'recommendations',
  isWanted: (_, { recommendations }) => recommendations.length > 0,
  content,
};

function content(context: SheetContext): SheetContent {
  const { report, messages } = context;
  const { recommendations: texts } = messages;
  const header = [
    texts.number,
    texts.report,
    texts.area,
    texts.text,
    texts.sameAs,
    texts.outcome,
    texts.figure,
    texts.value,
  ];
  return {
    columnWidths: WIDTHS,
    block: stack([
      titleBlock(texts.title, context, WIDTHS),
      markedTable(
        'recommendations',
        stack([
          cellsLine(header, STYLES.header, WIDTHS),
          ...report.recommendations.map((recommendation) =>
            cellsLine(valuesOf(recommendation, context), STYLES.topText, WIDTHS),
          ),
        ]),
      ),
    ]),
    frozenRows: TITLE_ROWS + 1,
    orientation: 'landscape',
    repeatRows: { first: 0, last: TITLE_ROWS },
  };
}

function valuesOf(recommendation: Recommendation, { report, messages }: SheetContext): readonly string[] {
  const { number, text, report: year, area, sameAs, outcome, figure, measuredBy } = recommendation;
  const computed = figure === undefined ? undefined : report.figures.get(figure);
  return [
    number,
    year,
    area,
    text,
    sameAs.join(messages.format.listSeparator),
    outcome,
    figure === undefined ? measuredBy : messages.figures[figure],
    computed === undefined ? '' : displayFigure(computed, messages),
  ];
}
