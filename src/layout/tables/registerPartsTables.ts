import { NO_DAY } from '../../ground/calendarDay';
import { serialOfDay } from '../../ground/dateSerial';
import { toNumber, round } from '../../ground/rounding';
import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import type { EntryPart } from '../../report/entriesCounted';
import type { FigureId, TableId } from '../../report/figures/figures';
import type { Report } from '../../report/report';
import { tableOf } from '../../report/tables';
import { type Block, gap, stack } from '../blocks/block';
import { line, type LineCell } from '../blocks/line';
import { markedTable } from '../blocks/markedTable';
import { STYLES } from '../blocks/styles';
import { COUNT_FORMAT } from '../../wording/figureFormat';
import { TABLE_WIDTHS } from './figureTable';

/** The columns of the table, among those of the report's tables. */
const OF = { column: 0 };
const VALUE = { column: 1 };
const ADDED = { column: 2 };
const SINCE = { column: 3 };

/** The entries of registers that the figures of a table add up from, each figure with its own; none where none was read. */
export function registerPartsTables(table: TableId): (report: Report, messages: Messages) => Block {
  return ({ registerParts, rules }, messages) => {
    const figures = tableOf(table, rules).blocks.flatMap(({ rows }) => rows.map(({ figure }) => figure));
    return stack(
      figures.flatMap((id) => {
        const parts = registerParts.get(id);
        return parts === undefined ? [] : [gap(16), partsTable(id, parts, messages)];
      }),
    );
  };
}

function partsTable(id: FigureId, parts: readonly EntryPart[], messages: Messages): Block {
  const { registerTables: texts } = messages;
  const heading = {
    column: 0,
    lastColumn: TABLE_WIDTHS.length - 1,
    value: messages.figures[id],
    style: STYLES.heading,
  };
  const header = [
    { ...OF, value: texts.who, style: STYLES.header },
    { ...VALUE, value: texts.value, style: STYLES.numberHeader },
    { ...ADDED, value: texts.added, style: STYLES.numberHeader },
    { ...SINCE, value: texts.since, style: STYLES.numberHeader },
  ];
  return stack([
    line([heading], TABLE_WIDTHS, 22),
    markedTable(
      `${id}.parts`,
      stack([
        line(header, TABLE_WIDTHS, 22),
        ...parts.map((part, index) => partLine(`${id}.${index + 1}`, part, messages)),
      ]),
    ),
  ]);
}

function partLine(id: string, part: EntryPart, messages: Messages): Block {
  const { value, added, since, currency } = part;
  const day =
    since === NO_DAY
      ? { value: '', style: STYLES.number }
      : { value: serialOfDay(since), style: { ...STYLES.number, numberFormat: messages.cover.dateFormat } };
  const cells: readonly LineCell[] = [
    { ...OF, value: nameOf(part, messages), style: STYLES.text },
    { ...VALUE, value: number(value), style: { ...STYLES.number, numberFormat: formatOf(value) } },
    { ...ADDED, value: number(added), style: { ...STYLES.number, numberFormat: formatOf(added) } },
    { ...SINCE, ...day },
  ];
  return {
    ...line(cells, TABLE_WIDTHS),
    // What is not added up is no part that a check may sum.
    numbers: currency === undefined ? [{ id, row: 0, column: VALUE.column }] : [],
  };
}

function nameOf({ of, currency }: EntryPart, { registerTables: texts }: Messages): string {
  const name = typeof of === 'string' ? of : fill(texts.year, { year: String(of.year) });
  return currency === undefined ? name : fill(texts.currency, { name, currency });
}

function number(value: EntryPart['value']): number {
  return toNumber(round(value, 2));
}

/** Amounts have two places where one of them has cents. */
function formatOf({ denominator }: EntryPart['value']): string {
  return denominator === 1 ? COUNT_FORMAT : `${COUNT_FORMAT}.00`;
}
