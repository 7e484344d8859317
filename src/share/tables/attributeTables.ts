import { fill } from '../../locales/fill';
import type { Messages } from '../../locales/messages';
import { ADDRESSEE_TYPES } from '../../log/model/attribute';
import type { AttributeBreakdown } from '../../report/breakdowns/byAttribute';
import type { Report } from '../../report/report';
import { controlledCounts, type ControlledCounts } from '../disclosure/controlledCounts';
import type { ControlledTable } from '../disclosure/controlledTable';
import { countOrWithheld, numberCell, numberColumn, textCell, textColumn } from '../sharedCells';
import type { ShareOptions } from '../shareOptions';

/** How requests stand, in the order of the columns; they add up to the requests sent. */
const STATES = ['positive', 'otherReply', 'withdrawn', 'pending'] as const;

interface NamedCounts {
  readonly id: string;
  readonly label: string;
  readonly sent: number;
  /** in the order of {@link STATES} */
  readonly states: readonly number[];
  /** how many were sent at the least, as anybody can tell who knows when a row is given */
  readonly least: number;
}

/** The requests of each sender by what the sender of the copy chose, under disclosure control. */
export function attributeTables(
  { breakdowns }: Report,
  options: ShareOptions,
  messages: Messages,
): readonly ControlledTable[] {
  return breakdowns.byAttribute
    .filter(({ attribute }) => attribute === options.by)
    .map((breakdown) => attributeTable(breakdown, options, messages));
}

/** With the outcomes where these can be protected, else the requests sent alone, else nothing. */
function attributeTable(
  breakdown: AttributeBreakdown,
  options: ShareOptions,
  messages: Messages,
): ControlledTable {
  const named = namedCounts(breakdown, options, messages);
  const name = fill(messages.share.sheets.byAttribute[breakdown.attribute], {
    stream: messages.share.streams[breakdown.stream],
  });
  const leastOfRows = named.map(({ least }) => least);
  const withStates = controlledCounts(
    named.map(({ states }) => states),
    options,
    leastOfRows,
  );
  if (withStates.ok)
    return tableOf({ breakdown, name, named, counts: withStates.value, hasStates: true }, messages);
  const sentAlone = controlledCounts(
    named.map(({ sent }) => [sent]),
    options,
    leastOfRows,
  );
  return sentAlone.ok
    ? tableOf({ breakdown, name, named, counts: sentAlone.value, hasStates: false }, messages)
    : { name, table: undefined, workedOut: [] };
}

/** A name that fewer requests have than the threshold is not given: they stand together in one row. */
function namedCounts(
  { stream, attribute, counts }: AttributeBreakdown,
  { threshold }: ShareOptions,
  messages: Messages,
): readonly NamedCounts[] {
  const texts = messages.share;
  const id = (name: string): string => `${attribute}.${stream}.${name}`;
  const rows = counts.map((count) => ({
    name: count.name,
    sent: count.sent,
    states: [count.positive, count.replied - count.positive, count.withdrawn, count.pending],
  }));
  if (attribute === 'addresseeType') {
    const labels: Readonly<Record<string, string>> = messages.values.addresseeType;
    return [...ADDRESSEE_TYPES, ''].flatMap((name) => {
      const row = rows.find((one) => one.name === name);
      if (row === undefined && name === '') return [];
      const label = labels[name] ?? texts.notGiven;
      const none = { sent: 0, states: STATES.map(() => 0) };
      const least = name === '' ? 1 : 0;
      return [{ id: id(name === '' ? 'none' : name), label, least, ...(row ?? none) }];
    });
  }
  const shown = rows.filter(({ name, sent }) => name === '' || sent >= threshold);
  const others = rows.filter((row) => !shown.includes(row));
  const pooled = {
    id: id('others'),
    label: texts.others[attribute],
    least: 1,
    sent: others.reduce((sum, row) => sum + row.sent, 0),
    states: STATES.map((_, state) => others.reduce((sum, row) => sum + (row.states[state] ?? 0), 0)),
  };
  return [
    ...shown.map(({ name, ...row }, index) => ({
      id: id(name === '' ? 'none' : String(index + 1)),
      label: name === '' ? texts.notGiven : name,
      least: name === '' ? 1 : threshold,
      ...row,
    })),
    ...(others.length === 0 ? [] : [pooled]),
  ];
}

interface TableContent {
  readonly breakdown: AttributeBreakdown;
  readonly name: string;
  readonly named: readonly NamedCounts[];
  readonly counts: ControlledCounts;
  readonly hasStates: boolean;
}

function tableOf(
  { breakdown, name, named, counts, hasStates }: TableContent,
  messages: Messages,
): ControlledTable {
  const { stream, attribute } = breakdown;
  const { supplementary, share } = messages;
  const states = hasStates ? STATES : [];
  const stateHeadings = states.map((state) => share.states[state]);
  const sum = counts.columnTotals.reduce((all, value) => all + value, 0);
  const rowLabel = (row: number): string => named[row]?.label ?? '';
  return {
    name,
    table: {
      id: `${attribute}.${stream}`,
      name,
      title: fill(supplementary.byAttribute.headings[attribute], { stream: messages.streams[stream] }),
      columns: [
        textColumn('name', messages.fields[attribute], 62),
        numberColumn('sent', supplementary.byAttribute.sent),
        ...states.map((state, index) => numberColumn(state, stateHeadings[index] ?? state)),
      ],
      rows: [
        ...named.map(({ id, label }, row) => ({
          id,
          cells: [
            textCell(label),
            countOrWithheld(counts.rowTotals[row]),
            ...states.map((_, column) => countOrWithheld(counts.rows[row]?.[column])),
          ],
        })),
        {
          id: `${attribute}.${stream}.total`,
          cells: [
            textCell(messages.charts.total),
            numberCell(sum),
            ...(hasStates ? counts.columnTotals.map((count) => numberCell(count)) : []),
          ],
        },
      ],
    },
    workedOut: counts.workedOut.map(({ row, column, ...found }) => ({
      table: name,
      row: rowLabel(row),
      column:
        column === undefined || !hasStates ? supplementary.byAttribute.sent : (stateHeadings[column] ?? ''),
      ...found,
    })),
  };
}
