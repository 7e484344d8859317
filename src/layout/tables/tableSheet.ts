import type { Messages } from '../../locales/messages';
import type { TableId } from '../../report/figures/figures';
import type { Report } from '../../report/report';
import { tableOf } from '../../report/tables';
import { type Block, stack } from '../blocks/block';
import type { SheetDefinition } from '../blocks/sheet';
import { TITLE_ROWS, titleBlock } from '../blocks/titleBlock';
import { figureTable, TABLE_WIDTHS } from './figureTable';

/** What stands below a table: its chart, or a list that belongs to it. */
type Below = (report: Report, messages: Messages) => Block;

/** The sheet of one of the report's tables, with what stands below it. */
export function tableSheet(table: TableId, ...below: readonly Below[]): SheetDefinition {
  return {
    id: table,
    isWanted: (_, { rules }) => rules.figures.some((figure) => figure.table === table),
    content: (context) => {
      const { report, messages } = context;
      return {
        columnWidths: TABLE_WIDTHS,
        block: stack([
          titleBlock(messages.tables[table], context, TABLE_WIDTHS),
          figureTable(tableOf(table, report.rules), report, messages),
          ...below.map((block) => block(report, messages)),
        ]),
        frozenRows: TITLE_ROWS + 1,
        orientation: 'portrait',
        repeatRows: { first: 0, last: TITLE_ROWS },
      };
    },
  };
}
