import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { Report } from '../../report/report';
import type { Block } from '../blocks/block';
import { line, type LineCell } from '../blocks/line';
import { STYLES } from '../blocks/styles';
import { figureName } from '../tables/figureName';
import { NOTES_LAST, NOTES_WIDTHS } from './countedTable';

/** The names by which formulas in the workbook, and links in other documents, refer to the figures. */
export function nameLines({ period, rules }: Report, messages: Messages): readonly Block[] {
  const { names, figure } = messages.notesSheet;
  const row = (name: string, label: string, style: LineCell['style']): Block =>
    line(
      [
        { column: 0, lastColumn: 1, value: name, style },
        { column: 2, lastColumn: NOTES_LAST, value: label, style: { ...style, indent: 1 } },
      ],
      NOTES_WIDTHS,
    );
  return [
    line(
      [{ column: 0, lastColumn: NOTES_LAST, value: names.explanation, style: STYLES.paragraph }],
      NOTES_WIDTHS,
    ),
    row(names.name, figure, STYLES.header),
    ...rules.figures.map(({ id, table }) => {
      const label = fill(messages.report.named, {
        name: messages.sheetNames[table],
        value: messages.figures[id],
      });
      return row(figureName(id, period), label, STYLES.topText);
    }),
  ];
}
