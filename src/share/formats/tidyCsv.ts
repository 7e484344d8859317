import { csvField } from '../../plan/csvField';
import type { SharedData, TidyFigure } from './tidyFigures';

const COLUMNS = [
  'table',
  'id',
  'label',
  'measure',
  'period',
  'value',
  'numerator',
  'denominator',
  'unit',
  'note',
] as const;

/**
 * The figures as text with commas, one row a figure (RFC 4180, UTF-8 with a mark of byte order, by which Excel knows it).
 * Where there is no number, the value is a shorthand, `[c]`. A text that a spreadsheet would take for a formula has an
 * apostrophe before it.
 */
export function tidyCsv({ figures }: SharedData): string {
  const rows = figures.map((figure) => COLUMNS.map((column) => csvField(valueOf(figure, column))).join(','));
  return `\uFEFF${[COLUMNS.join(','), ...rows].join('\r\n')}\r\n`;
}

function valueOf(figure: TidyFigure, column: (typeof COLUMNS)[number]): string | number {
  if (column === 'note') return figure.notes.join(' ');
  if (column === 'value') return figure.value ?? `[${figure.shorthand ?? 'x'}]`;
  return figure[column] ?? '';
}
