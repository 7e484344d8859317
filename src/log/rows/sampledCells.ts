import type { CalendarDay } from '../../ground/calendarDay';
import type { CellValue } from '../../ground/outline';
import type { DateColumn } from '../columns/dateColumnBuilder';
import { DATE_FIELDS, type DateField, type Field } from '../model/field';
import { type ReadSample, SAMPLED_REQUESTS } from '../model/readSample';
import { shownText } from '../registers/shownText';

function shownCell(value: CellValue): CellValue {
  return typeof value === 'string' ? shownText(value) : value;
}

/** Keeps what the first requests of a log hold, as they are added. */
export class SampledCells {
  readonly #rowNumbers: number[] = [];
  readonly #cells: ReadonlyMap<Field, CellValue[]>;

  /** @param fields those that the log has a column for */
  constructor(fields: Iterable<Field>) {
    this.#cells = new Map([...fields].map((field) => [field, []]));
  }

  /** Whether it has as many as it keeps. */
  get isFull(): boolean {
    return this.#rowNumbers.length >= SAMPLED_REQUESTS;
  }

  add(rowNumber: number, cell: (field: Field) => CellValue): void {
    if (this.isFull) return;
    this.#rowNumbers.push(rowNumber);
    for (const [field, cells] of this.#cells) cells.push(shownCell(cell(field)));
  }

  /** @param dates the columns of days as they are read, before the rules for faulty rows are applied */
  sample(dates: Readonly<Record<DateField, DateColumn>>): ReadSample {
    const held = DATE_FIELDS.filter((field) => this.#cells.has(field));
    const daysOf = ({ days, unreadable }: DateColumn): readonly (CalendarDay | null)[] =>
      Array.from(days.subarray(0, this.#rowNumbers.length), (day, row) => (unreadable.has(row) ? null : day));
    return {
      rowNumbers: this.#rowNumbers,
      cells: this.#cells,
      days: new Map(held.map((field) => [field, daysOf(dates[field])])),
    };
  }
}
