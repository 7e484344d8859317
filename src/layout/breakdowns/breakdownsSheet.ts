import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { AttributeBreakdown, AttributeCount } from '../../report/breakdowns/byAttribute';
import { referencesId } from '../../report/breakdowns/statisticCell';
import { attributeIds } from '../../report/breakdowns/supplementCells';
import { attributeName } from '../../wording/attributeName';
import { COUNT_FORMAT } from '../../wording/figureFormat';
import { type Block, stack } from '../blocks/block';
import { bandLine, line, type LineCell } from '../blocks/line';
import { markedTable } from '../blocks/markedTable';
import type { SheetContent, SheetContext, SheetDefinition } from '../blocks/sheet';
import { STYLES } from '../blocks/styles';
import { TITLE_ROWS, titleBlock } from '../blocks/titleBlock';

const WIDTHS = [38, 11, 11, 11, 11, 11, 11, 11, 11];
const LAST = WIDTHS.length - 1;
const ROW_HEIGHT = 15.5;

/** So many rows of a breakdown are listed; the total counts all. */
const MOST_ROWS = 300;

/**
 * The requests of each stream by section, situation, kind of addressee and addressee, in the order of their names: one
 * table, so that its headings stay in view and are printed on each of its pages. Figures that the Court's tables do not have.
 */
export const breakdownsSheet: SheetDefinition = {
  id: 'breakdowns',
  isWanted: ({ supplementary }, { breakdowns }) => supplementary && breakdowns.byAttribute.length > 0,
  content,
};

function content(context: SheetContext): SheetContent {
  const { breakdowns } = context.report;
  const { introduction, byAttribute: texts } = context.messages.supplementary;
  const notes = [introduction, ...(breakdowns.byAttribute.some(isMarked) ? [texts.severalTimes] : [])];
  const headings = TITLE_ROWS + 1;
  return {
    columnWidths: WIDTHS,
    block: stack([
      titleBlock(texts.title, context, WIDTHS),
      line([{ column: 0, lastColumn: LAST, value: notes.join(' '), style: STYLES.note }], WIDTHS, 26),
      markedTable(
        'byAttribute',
        stack([
          headerLine(context.messages),
          ...breakdowns.byAttribute.flatMap((breakdown) => breakdownLines(breakdown, context.messages)),
        ]),
      ),
    ]),
    frozenRows: headings + 1,
    orientation: 'portrait',
    repeatRows: { first: headings, last: headings },
  };
}

function headerLine({ supplementary: { byAttribute: texts } }: Messages): Block {
  const { name, sent, replied, withdrawn, pending, positive, partial, negative, references } = texts;
  const counts = [sent, replied, withdrawn, pending, positive, partial, negative, references];
  return line(
    [
      { column: 0, value: name, style: STYLES.chartHeader },
      ...counts.map((value, index) => ({ column: index + 1, value, style: STYLES.chartNumberHeader })),
    ],
    WIDTHS,
  );
}

/** What is broken down, its rows, and their total. A total of references that counts each once, and so is less than its rows together, is marked. */
function breakdownLines(breakdown: AttributeBreakdown, messages: Messages): readonly Block[] {
  const { stream, attribute, counts, total } = breakdown;
  const texts = messages.supplementary.byAttribute;
  const heading = fill(texts.headings[attribute], { stream: messages.streams[stream] });
  const cut = counts.length - MOST_ROWS;
  const totalName = isMarked(breakdown) ? texts.markedTotal : texts.total;
  return [
    bandLine(heading, WIDTHS),
    ...counts
      .slice(0, MOST_ROWS)
      .map((count, row) =>
        countLine(attributeName(count.name, attribute, messages), count, idsOf(breakdown, row)),
      ),
    ...(cut > 0 ? [moreLine(fill(texts.more, { count: String(cut) }))] : []),
    countLine(totalName, total, idsOf(breakdown, 'total'), { name: STYLES.totalName, number: STYLES.total }),
  ];
}

function isMarked({ counts, total }: AttributeBreakdown): boolean {
  return total.references < counts.reduce((sum, { references }) => sum + references, 0);
}

function countLine(
  name: string,
  count: Omit<AttributeCount, 'name'>,
  ids: readonly string[],
  { name: nameStyle, number: numberStyle }: Record<'name' | 'number', LineCell['style']> = {
    name: STYLES.chartText,
    number: STYLES.chartNumber,
  },
): Block {
  const { sent, replied, withdrawn, pending, positive, partial, negative, references } = count;
  const values = [sent, replied, withdrawn, pending, positive, partial, negative, references];
  const cells = values.map((value, index) => ({
    column: index + 1,
    value,
    style: { ...numberStyle, numberFormat: COUNT_FORMAT },
  }));
  const block = line([{ column: 0, value: name, style: nameStyle }, ...cells], WIDTHS, ROW_HEIGHT);
  return { ...block, numbers: ids.map((id, index) => ({ id, row: 0, column: index + 1 })) };
}

/** How many rows are not listed; the cells beside it are empty. */
function moreLine(value: string): Block {
  const cells = WIDTHS.map((_, column) => ({
    column,
    value: column === 0 ? value : '',
    style: STYLES.chartText,
  }));
  return line(cells, WIDTHS, ROW_HEIGHT);
}

function idsOf(
  breakdown: Pick<AttributeBreakdown, 'stream' | 'attribute'>,
  row: number | 'total',
): readonly string[] {
  return [...attributeIds(breakdown, row), referencesId(breakdown, row)];
}
