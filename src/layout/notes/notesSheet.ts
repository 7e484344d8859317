import { fill, fillPlural } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { Figure } from '../../report/figure';
import type { Report } from '../../report/report';
import { RULE_IDS, type RuleId } from '../../report/ruleIds';
import { type ReportTable, tablesOf } from '../../report/tables';
import { type Block, gap, stack } from '../blocks/block';
import { NOTES_LAST, NOTES_WIDTHS } from './notesColumns';
import { provenanceLines } from './provenanceLines';
import { line, type LineCell } from '../blocks/line';
import type { SheetContent, SheetContext, SheetDefinition } from '../blocks/sheet';
import { STYLES } from '../blocks/styles';
import { FROZEN_ROWS, titleBlock } from '../blocks/titleBlock';

/** The sheet of the definitions, what the report was made of, and the rules. */
export const notesSheet: SheetDefinition = { id: 'notes', isWanted: () => true, content };

function content(context: SheetContext): SheetContent {
  const { report, messages } = context;
  const { title, introduction, rounding, words, rules, provenance } = messages.notesSheet;
  const above = stack([
    titleBlock(title, context, NOTES_WIDTHS),
    whole(introduction, STYLES.paragraph),
    whole(rounding, STYLES.paragraph),
    gap(10),
    whole(words, STYLES.heading),
    ...definitionLines(messages),
    gap(14),
    whole(provenance.heading, STYLES.heading),
    ...provenanceLines(context),
    gap(14),
    whole(rules, STYLES.heading),
  ]);
  return {
    columnWidths: NOTES_WIDTHS,
    block: stack([above, ...ruleLines(report, messages)]),
    frozenRows: FROZEN_ROWS,
    orientation: 'landscape',
    // The last table is the longest; its headings are repeated on each page.
    repeatRows: { first: above.rows, last: above.rows },
  };
}

function whole(value: string, style: LineCell['style']): Block {
  return line([{ column: 0, lastColumn: NOTES_LAST, value, style }], NOTES_WIDTHS, 20);
}

function definitionLines({ notesSheet: texts }: Messages): readonly Block[] {
  const row = (word: string, meaning: string, style: LineCell['style']): Block =>
    line(
      [
        { column: 0, value: word, style },
        { column: 1, lastColumn: NOTES_LAST, value: meaning, style },
      ],
      NOTES_WIDTHS,
    );
  return [
    row(texts.word, texts.meaning, STYLES.header),
    ...Object.values(texts.definitions).map(({ word, meaning }) => row(word, meaning, STYLES.topText)),
  ];
}

function ruleLines(report: Report, messages: Messages): readonly Block[] {
  const { notesSheet: texts, rules } = messages;
  const row = (
    values: readonly [string, string, string, string],
    style: LineCell['style'],
    indented: LineCell['style'],
  ): Block =>
    line(
      [
        { column: 0, value: values[0], style },
        { column: 1, lastColumn: 2, value: values[1], style },
        { column: 3, value: values[2], style: indented },
        { column: 4, value: values[3], style: indented },
      ],
      NOTES_WIDTHS,
    );
  return [
    row([texts.rule, texts.says, texts.follows, texts.appliesTo], STYLES.header, STYLES.indentedHeader),
    ...RULE_IDS.map((id) => {
      const { name, says, follows } = rules[id];
      return row(
        [name, says, follows, appliesToText(id, report, messages)],
        STYLES.topText,
        STYLES.indentedTopText,
      );
    }),
  ];
}

/** The tables with figures that follow a rule, and how many figures. A rule that no figure names applies to all tables. */
function appliesToText(
  rule: RuleId,
  report: Report,
  { notesSheet: texts, sheetNames, format }: Messages,
): string {
  const tables = tablesOf(report.rules).flatMap((table) => {
    const count = figuresOf(table, report).filter(({ rules }) => rules.includes(rule)).length;
    const fillings = { table: sheetNames[table.id] };
    return count === 0 ? [] : [fillPlural(texts.appliesToTable, count, format, fillings)];
  });
  return tables.length === 0 ? fill(texts.appliesToAll, {}) : tables.join(format.listSeparator);
}

function figuresOf({ blocks }: ReportTable, { figures }: Report): readonly Figure[] {
  return blocks.flatMap(({ rows }) => rows.flatMap(({ figure }) => figures.get(figure) ?? []));
}
