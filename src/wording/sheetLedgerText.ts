import { fill, fillPlural } from '../locales/fill';
import { listText } from '../locales/listText';
import type { Messages } from '../locales/messages';
import { wholeNumberText } from '../locales/numberText';
import type { CellClass, SheetLedger } from '../log/ledger/sheetLedger';
import { describePlace } from './describePlace';

/** In the order in which they are told. */
const CLASSES = [
  'request',
  'headings',
  'title',
  'total',
  'banner',
  'reminder',
  'repeatedHeading',
  'otherTable',
  'blank',
  'columnNotRead',
  'waiting',
  'leftOut',
  'likeRequests',
  'namedTable',
  'other',
] as const satisfies readonly CellClass[];

/** What became of a sheet: `requests: 4,800, headings: 6, columns that are not read: 600 (F “Remarks”)`. */
export function sheetFateText(entry: SheetLedger, messages: Messages): string {
  const { ledger, format } = messages;
  const { kind, visibility, classes, hasMore } = entry;
  const separated = { ...format, listSeparator: format.longListSeparator };
  const parts = CLASSES.flatMap((one) => {
    const count = classes[one] ?? 0;
    if (count === 0) return [];
    const cells = fill(ledger.cells, { name: ledger.classes[one], count: wholeNumberText(count, format) });
    const names = namesOf(one, entry);
    if (names.length === 0) return [cells];
    return [fill(ledger.named, { cells, names: listText(names, format) })];
  });
  const told = kind === 'log' && parts.length > 0 ? listText(parts, separated) : ledger.kinds[kind];
  const fate = hasMore ? fill(ledger.more, { fate: told }) : told;
  return visibility === 'visible' ? fate : fill(ledger.hidden, { fate });
}

function namesOf(one: CellClass, { columnsNotRead, namedTables }: SheetLedger): readonly string[] {
  if (one === 'columnNotRead') return columnsNotRead;
  return one === 'namedTable' ? namedTables : [];
}

/** The sheet with how many of its cells are filled, and what became of them, in one sentence. */
export function sheetLedgerText(entry: SheetLedger, messages: Messages): string {
  const { workbook, sheet, cells } = entry;
  const place = describePlace({ workbook, sheet, cell: '' }, messages);
  const fate = sheetFateText(entry, messages);
  if (cells === null) return fill(messages.ledger.sheet, { place, fate });
  return fillPlural(messages.ledger.sheetWithCells, cells, messages.format, { place, fate });
}

/** The columns of a sheet's logs that no field is read from; none where all are read. */
export function columnsNotReadText(entry: SheetLedger, messages: Messages): readonly string[] {
  const { workbook, sheet, columnsNotRead } = entry;
  if (columnsNotRead.length === 0) return [];
  const place = describePlace({ workbook, sheet, cell: '' }, messages);
  return [fill(messages.ledger.notRead, { place, columns: listText(columnsNotRead, messages.format) })];
}
