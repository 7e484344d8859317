import { z } from 'zod';
import { HostError } from '../protocol/hostError';
import type { JsonValue } from '../protocol/json';
import type { CellData } from '../univer/cellData';
import type { Book } from './book';
import { cellValue, valueType } from './cellOutput';
import type { RangeTarget } from './rangeTarget';
import type { Sheet } from './sheet';
import { writeCells } from './writeCells';

const text = z.strictObject({
  type: z.literal('String'),
  basicType: z.literal('String'),
  basicValue: z.string(),
});
const plainNumber = z.strictObject({
  type: z.literal('Double'),
  basicType: z.literal('Double'),
  basicValue: z.number(),
});
/** Numbers have properties from ExcelApi 1.19 on. */
const numberWithProperties = plainNumber.extend({
  properties: z.record(z.string().min(1), z.union([text, plainNumber])),
});

/** Writes numbers and texts given with their types; a number keeps its properties until its cell is another. */
export function writeCards(book: Book, target: RangeTarget, value: unknown): void {
  const number = book.hasNumberProperties ? z.union([numberWithProperties, plainNumber]) : plainNumber;
  const given = z.array(z.array(z.union([text, number]))).safeParse(value);
  if (!given.success) throw new HostError('InvalidArgument');
  writeCells(
    book,
    target,
    given.data.map((row) => row.map(({ basicValue }) => basicValue)),
  );
  const { sheet, area } = target;
  given.data.forEach((row, down) => {
    row.forEach((cell, across) => {
      const place = placeOf(area.firstRow + down, area.firstColumn + across);
      if ('properties' in cell) sheet.cards.set(place, cell);
      else sheet.cards.delete(place);
    });
  });
}

/** The number with properties of a cell; nothing where another value has been written there since. */
export function cardOf(sheet: Sheet, row: number, column: number): JsonValue | undefined {
  const card = sheet.cards.get(placeOf(row, column));
  const parsed = numberWithProperties.safeParse(card);
  return parsed.success && parsed.data.basicValue === cellValue(sheet.cells.at(row, column))
    ? card
    : undefined;
}

/** A cell without properties. */
export function plainJson(cell: CellData | undefined): JsonValue {
  const type = valueType(cell);
  return { type, basicType: type, basicValue: cellValue(cell) };
}

function placeOf(row: number, column: number): string {
  return `${row} ${column}`;
}
