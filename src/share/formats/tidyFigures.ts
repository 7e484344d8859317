import { z } from 'zod';
import type { Messages } from '../../locales/messages';
import { cellText } from '../sheets/cellText';
import {
  type SharedCell,
  type SharedReport,
  type SharedRow,
  type SharedTable,
  SHORTHANDS,
} from '../sharedReport';

/** A figure of a shared report by itself: what it is of, its number or why there is none, and what it was calculated from. */
const figureSchema = z.strictObject({
  /** the machine name of its table */
  table: z.string(),
  /** its own machine name */
  id: z.string(),
  label: z.string(),
  /** what is counted or measured, where a row has several numbers; `''` elsewhere */
  measure: z.string(),
  /** the years of the period that it is of */
  period: z.string(),
  /** as it is shown: shares and growth of 1; `null` where a shorthand says why */
  value: z.number().nullable(),
  shorthand: z.enum(SHORTHANDS).nullable(),
  numerator: z.number().nullable(),
  denominator: z.number().nullable(),
  unit: z.string(),
  /** the texts of its notes */
  notes: z.array(z.string()),
});
export type TidyFigure = z.infer<typeof figureSchema>;

/** A shared report as data. */
export const sharedDataSchema = z.strictObject({
  version: z.literal(1),
  title: z.string(),
  language: z.enum(['en', 'fr']),
  about: z.array(z.strictObject({ name: z.string(), value: z.string() })),
  figures: z.array(figureSchema),
});
export type SharedData = z.infer<typeof sharedDataSchema>;

/** A shared report as data: one entry a figure, in the order of its tables. */
export function sharedData(shared: SharedReport, messages: Messages): SharedData {
  return {
    version: 1,
    title: shared.title,
    language: messages.language === 'fr' ? 'fr' : 'en',
    about: shared.about.map((line) => ({ ...line })),
    figures: shared.tables.flatMap((table) => figuresOf(table, shared, messages)),
  };
}

function figuresOf(table: SharedTable, shared: SharedReport, messages: Messages): readonly TidyFigure[] {
  return table.rows.flatMap((row) => {
    const cell = (id: string): SharedCell | undefined =>
      row.cells[table.columns.findIndex((column) => column.id === id)];
    const base = { table: table.id, label: textOf(row.cells[0], messages) };
    if (table.columns.some(({ id }) => id === 'figure')) {
      return [{ ...base, ...officialFigure(row, cell, shared, messages) }];
    }
    return table.columns.flatMap((column, index) =>
      column.holds === 'number'
        ? [
            {
              ...base,
              id: `${row.id}.${column.id}`,
              measure: column.period === undefined ? column.heading : '',
              period: column.period ?? shared.period,
              ...valueOf(row.cells[index]),
              numerator: null,
              denominator: null,
              unit: messages.units.requests,
              notes: [],
            },
          ]
        : [],
    );
  });
}

function officialFigure(
  { id }: SharedRow,
  cell: (column: string) => SharedCell | undefined,
  { period, notes }: SharedReport,
  messages: Messages,
): Omit<TidyFigure, 'table' | 'label'> {
  const marks = cell('notes');
  return {
    id,
    measure: '',
    period,
    ...valueOf(cell('figure')),
    numerator: valueOf(cell('numerator')).value,
    denominator: valueOf(cell('denominator')).value,
    unit: textOf(cell('unit'), messages),
    notes: marks?.kind === 'notes' ? marks.notes.flatMap((number) => notes[number - 1] ?? []) : [],
  };
}

function valueOf(cell: SharedCell | undefined): Pick<TidyFigure, 'value' | 'shorthand'> {
  if (cell?.kind === 'number') return { value: cell.value, shorthand: null };
  return { value: null, shorthand: cell?.kind === 'shorthand' ? cell.shorthand : null };
}

function textOf(cell: SharedCell | undefined, messages: Messages): string {
  if (cell === undefined) return '';
  if (cell.kind === 'text') return cell.text;
  return cell.kind === 'number' ? String(cell.value) : cellText(cell, messages);
}
