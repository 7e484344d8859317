import type { Messages } from '../../locales/messages';
import { civilDate } from '../../ground/calendarDay';
import type { Report } from '../../report/report';
import { type Block, gap, stack } from '../blocks/block';
import { COUNT_FORMAT } from '../../wording/figureFormat';
import { TABLE_WIDTHS } from './figureTable';
import { line } from '../blocks/line';
import { markedTable } from '../blocks/markedTable';
import { STYLES } from '../blocks/styles';

/** The columns of the table, among those of the report's tables. */
const SITUATION = { column: 0 };
const PERSONS = { column: 1 };
const SINCE = { column: 2 };

/**
 * The public requests for arrest and surrender that are outstanding, by situation and since when; empty where none is,
 * or no register of warrants was read.
 */
export function warrantsTable({ outstandingWarrants }: Report, { warrants }: Messages): Block {
  if (outstandingWarrants.length === 0) return stack([]);
  const heading = {
    column: 0,
    lastColumn: TABLE_WIDTHS.length - 1,
    value: warrants.heading,
    style: STYLES.heading,
  };
  const header = [
    { ...SITUATION, value: warrants.situation, style: STYLES.header },
    { ...PERSONS, value: warrants.persons, style: STYLES.numberHeader },
    { ...SINCE, value: warrants.since, style: STYLES.numberHeader },
  ];
  const rows = outstandingWarrants.map(({ situation, count, since }, index) => ({
    ...line(
      [
        { ...SITUATION, value: situation, style: STYLES.text },
        { ...PERSONS, value: count, style: { ...STYLES.number, numberFormat: COUNT_FORMAT } },
        { ...SINCE, value: civilDate(since).year, style: { ...STYLES.number, numberFormat: '0' } },
      ],
      TABLE_WIDTHS,
    ),
    numbers: [{ id: `area3.warrants.outstanding.${index + 1}`, row: 0, column: PERSONS.column }],
  }));
  const table = markedTable('outstandingWarrants', stack([line(header, TABLE_WIDTHS, 22), ...rows]));
  return stack([gap(16), line([heading], TABLE_WIDTHS, 22), table]);
}
