import type { Nullable } from '@univerjs/core';
import { z } from 'zod';
import type { CellRange } from '../../src/ground/address';
import type { BorderData, BorderSide } from '../univer/cellData';
import { checked, colour } from './cellLook';
import type { Sheet } from './sheet';

export const EDGES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;
export type Edge = (typeof EDGES)[number];

const STYLES = [
  'None',
  'Continuous',
  'Dash',
  'DashDot',
  'DashDotDot',
  'Dot',
  'Double',
  'SlantDashDot',
] as const;
const WEIGHTS = ['Hairline', 'Thin', 'Medium', 'Thick'] as const;

/** A line as Office.js describes it. */
export interface BorderLine {
  readonly style: (typeof STYLES)[number];
  readonly weight: (typeof WEIGHTS)[number];
  readonly color: string;
}

const NO_LINE: BorderLine = { style: 'None', weight: 'Thin', color: '#000000' };

/** Univer's line for a style and a weight; it has no other pairs, and neither has Excel. */
const LINES = {
  0: ['None', 'Thin'],
  1: ['Continuous', 'Thin'],
  2: ['Continuous', 'Hairline'],
  3: ['Dot', 'Thin'],
  4: ['Dash', 'Thin'],
  5: ['DashDot', 'Thin'],
  6: ['DashDotDot', 'Thin'],
  7: ['Double', 'Thick'],
  8: ['Continuous', 'Medium'],
  9: ['Dash', 'Medium'],
  10: ['DashDot', 'Medium'],
  11: ['DashDotDot', 'Medium'],
  12: ['SlantDashDot', 'Medium'],
  13: ['Continuous', 'Thick'],
} as const;

const KINDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13] as const;

/** Where an edge of a range is drawn: on which cells, on which of their sides. */
function sides(
  edge: Edge,
  area: CellRange,
): readonly { readonly cells: CellRange; readonly side: BorderSide }[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = area;
  switch (edge) {
    case 'EdgeTop':
      return [{ cells: { ...area, lastRow: firstRow }, side: 't' }];
    case 'EdgeBottom':
      return [{ cells: { ...area, firstRow: lastRow }, side: 'b' }];
    case 'EdgeLeft':
      return [{ cells: { ...area, lastColumn: firstColumn }, side: 'l' }];
    case 'EdgeRight':
      return [{ cells: { ...area, firstColumn: lastColumn }, side: 'r' }];
    case 'InsideHorizontal':
      return firstRow === lastRow ? [] : [{ cells: { ...area, lastRow: lastRow - 1 }, side: 'b' }];
    case 'InsideVertical':
      return firstColumn === lastColumn
        ? []
        : [{ cells: { ...area, lastColumn: lastColumn - 1 }, side: 'r' }];
    case 'DiagonalDown':
      return [{ cells: area, side: 'tl_br' }];
    case 'DiagonalUp':
      return [{ cells: area, side: 'bl_tr' }];
  }
}

/** The line of an edge; `null` where its cells differ. */
export function readBorder(sheet: Sheet, area: CellRange, edge: Edge): BorderLine | null {
  const lines = sides(edge, area).flatMap(({ cells, side }) => linesOn(sheet, cells, side));
  const [first = NO_LINE] = lines;
  return lines.every((line) => JSON.stringify(line) === JSON.stringify(first)) ? first : null;
}

function linesOn(sheet: Sheet, cells: CellRange, side: BorderSide): BorderLine[] {
  const lines: BorderLine[] = [];
  for (let row = cells.firstRow; row <= cells.lastRow; row++) {
    for (let column = cells.firstColumn; column <= cells.lastColumn; column++) {
      lines.push(lineOf(sheet.cells.styleAt(row, column).bd?.[side]));
    }
  }
  return lines;
}

/** Changes a part of an edge's line. A colour or a weight on an edge without a line draws one. */
export function changeBorder(
  sheet: Sheet,
  area: CellRange,
  edge: Edge,
  part: 'style' | 'weight' | 'color',
  value: unknown,
): void {
  const old = readBorder(sheet, area, edge) ?? NO_LINE;
  const line = {
    ...old,
    ...(old.style === 'None' ? { style: 'Continuous' as const } : {}),
    ...partOf(part, value),
  };
  const drawn = univerLine(line);
  for (const { cells, side } of sides(edge, area)) {
    sheet.cells.style(cells, { bd: { [side]: drawn } });
  }
}

function partOf(part: 'style' | 'weight' | 'color', value: unknown): Partial<BorderLine> {
  switch (part) {
    case 'style':
      return { style: checked(value, z.enum(STYLES)) };
    case 'weight':
      return { weight: checked(value, z.enum(WEIGHTS)) };
    case 'color':
      return { color: colour(value) };
  }
}

function lineOf(line: Nullable<BorderData>): BorderLine {
  const known = KINDS.find((kind) => kind === line?.s);
  if (!line || known === undefined) return NO_LINE;
  const [style, weight] = LINES[known];
  return { style, weight, color: line.cl.rgb ?? '#000000' };
}

function univerLine({ style, weight, color }: BorderLine): BorderData | null {
  if (style === 'None') return null;
  const exact = KINDS.find((kind) => LINES[kind][0] === style && LINES[kind][1] === weight);
  const near = KINDS.find((kind) => LINES[kind][0] === style);
  return { s: exact ?? near ?? 1, cl: { rgb: color } };
}
