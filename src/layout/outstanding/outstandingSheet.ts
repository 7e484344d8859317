import { civilDate, NO_DAY } from '../../ground/calendarDay';
import { situationKey } from '../../log/vocabulary/situationNames';
import type { OutstandingPerson } from '../../report/rules/outstandingPersons';
import { type Block, stack } from '../blocks/block';
import { cellsLine } from '../blocks/cellsLine';
import { line } from '../blocks/line';
import { markedTable } from '../blocks/markedTable';
import { pageBreaks } from '../blocks/pageBreaks';
import type { SheetContent, SheetContext, SheetDefinition } from '../blocks/sheet';
import { STYLES } from '../blocks/styles';
import { TITLE_ROWS, titleBlock } from '../blocks/titleBlock';

const WIDTHS = [26, 34, 18, 14, 38];

/** The sheet of the persons sought publicly, by situation, as paragraph 28 lists them; only where a register was read. */
export const outstandingSheet: SheetDefinition = {
  id: 'outstanding',
  isWanted: (_, { outstandingPersons }) => outstandingPersons.length > 0,
  content,
};

/** What is written at the head of a page may make its row higher, and so the pages others: they then are settled again. */
const MOST_SETTLINGS = 4;

/** The situation stands beside its first person, and once more where a page begins. */
function content(context: SheetContext): SheetContent {
  let sheet = withSituationsAt(new Set(), context);
  let heads = new Set(pageBreaks(sheet));
  for (let settling = 0; settling < MOST_SETTLINGS; settling += 1) {
    sheet = withSituationsAt(heads, context);
    const settled = pageBreaks(sheet);
    if (settled.every((row) => heads.has(row))) break;
    heads = new Set(settled);
  }
  return sheet;
}

function withSituationsAt(heads: ReadonlySet<number>, context: SheetContext): SheetContent {
  const { report, messages } = context;
  const { outstanding: texts } = messages;
  const persons = report.outstandingPersons;
  const headings = TITLE_ROWS + 2;
  return {
    columnWidths: WIDTHS,
    block: stack([
      titleBlock(texts.title, context, WIDTHS),
      // Above the persons, and repeated with the headings: below them it might stand alone on a page.
      line([{ column: 0, lastColumn: WIDTHS.length - 1, value: texts.note, style: STYLES.note }], WIDTHS, 26),
      markedTable(
        'outstandingPersons',
        stack([
          cellsLine(
            [texts.situation, texts.person, texts.since, texts.unsealed, texts.status],
            STYLES.header,
            WIDTHS,
          ),
          ...persons.map((person, index) =>
            personLine(person, heads.has(headings + index) ? undefined : persons[index - 1], context),
          ),
        ]),
      ),
    ]),
    frozenRows: headings,
    orientation: 'landscape',
    repeatRows: { first: 0, last: headings - 1 },
  };
}

/** Beside a person of the same situation as the one above, it is not said again. */
function personLine(
  { situation, person, since, unsealed, isEndUnconfirmed }: OutstandingPerson,
  above: OutstandingPerson | undefined,
  { messages }: SheetContext,
): Block {
  const { outstanding: texts, format } = messages;
  const isSame = above !== undefined && situationKey(above.situation) === situationKey(situation);
  const years = [...new Set(since.map((day) => civilDate(day).year))].map(String);
  return cellsLine(
    [
      isSame ? '' : situation,
      person,
      years.join(format.listSeparator),
      unsealed === NO_DAY ? '' : String(civilDate(unsealed).year),
      isEndUnconfirmed ? texts.unconfirmed : '',
    ],
    STYLES.topText,
    WIDTHS,
  );
}
