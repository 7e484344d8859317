import type { Messages } from '../../locales/messages';
import type { SheetLedger } from '../../log/ledger/sheetLedger';
import { sheetFateText } from '../../wording/sheetLedgerText';
import { COUNT_FORMAT } from '../../wording/figureFormat';
import type { Block } from '../blocks/block';
import { line } from '../blocks/line';
import { STYLES } from '../blocks/styles';
import { DATA_QUALITY_LAST, DATA_QUALITY_WIDTHS } from './issueList';
import { sectionOpening } from './sectionOpening';

/** What became of each sheet that was looked at: how many of its cells are filled, and what these are. */
export function sheetLedgerLines(ledger: readonly SheetLedger[], messages: Messages): readonly Block[] {
  if (ledger.length === 0) return [];
  const { heading, introduction } = messages.ledger;
  return [
    ...sectionOpening(heading, [introduction]),
    headerLine(messages),
    ...ledger.map((entry) => entryLine(entry, messages)),
  ];
}

function headerLine({ ledger, dataQuality }: Messages): Block {
  return line(
    [
      { column: 0, value: dataQuality.columns.workbook, style: STYLES.header },
      { column: 1, value: ledger.sheetHeading, style: STYLES.header },
      { column: 2, lastColumn: 3, value: ledger.cellsHeading, style: STYLES.numberHeader },
      { column: 4, lastColumn: DATA_QUALITY_LAST, value: ledger.fateHeading, style: STYLES.indentedHeader },
    ],
    DATA_QUALITY_WIDTHS,
  );
}

function entryLine(entry: SheetLedger, messages: Messages): Block {
  const { workbook, sheet, cells } = entry;
  return line(
    [
      { column: 0, value: workbook, style: STYLES.topText },
      { column: 1, value: sheet, style: STYLES.topText },
      cells === null
        ? {
            column: 2,
            lastColumn: 3,
            value: messages.ledger.notCounted,
            style: { ...STYLES.topText, horizontal: 'right' },
          }
        : {
            column: 2,
            lastColumn: 3,
            value: cells,
            style: { ...STYLES.topNumber, numberFormat: COUNT_FORMAT },
          },
      {
        column: 4,
        lastColumn: DATA_QUALITY_LAST,
        value: sheetFateText(entry, messages),
        style: STYLES.indentedTopText,
      },
    ],
    DATA_QUALITY_WIDTHS,
  );
}
