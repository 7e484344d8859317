import { cellText } from '../../ground/cellText';
import type { CellValue } from '../../ground/outline';
import { remembering } from '../../ground/rememberedTexts';
import { type LogLayout, mappedColumns } from '../fitting/logLayout';
import type { Field } from '../model/field';
import { canBeDate } from '../values/canBeDate';
import { isDitto } from '../values/ditto';
import { isPlausibleSerial } from '../values/plausibleSerial';
import { readShortDay } from '../values/shortDay';
import { GROUP_SEPARATOR, namesDay } from '../headings/headerRow';
import { saysNoDate, spellsDate } from '../vocabulary/rowTerms';
import { wordKey } from '../vocabulary/wordKey';
import { isValue } from './rowKind';
import { rowOpening } from './rowOpening';

/** A row that is certainly a request, as it stands in its block: one object for all of them, which is moved along. */
export class PlainRow {
  rowNumber = 0;
  readonly unread = 0;
  /** how many of the cells that fields are read from hold anything */
  filled = 0;
  /** the reference above it, from which its own differs in numbers alone; `undefined` where that is not known */
  likeReference: string | undefined;
  /** the cell of the day sent */
  sent: CellValue = null;
  /** the cells of the block's columns */
  cells: readonly CellValue[] = [];
  /** where the cells of the mapped columns stand among those of the block; -1 for none */
  positions: readonly number[] = [];

  /** The cell of a field whose place among the mapped columns is known. */
  cellAt(_field: Field, place: number): CellValue {
    return place < 0 ? null : (this.cells[this.positions[place] ?? -1] ?? null);
  }

  /** The cells of the mapped columns, in order. */
  written(): readonly CellValue[] {
    return this.positions.map((position) => this.cells[position] ?? null);
  }
}

/** The mapped columns of which the row's kind depends on how a text opens: up to the reference, and that of kinds. */
interface Places {
  readonly sent: number;
  readonly reference: number;
  readonly kind: number;
}

/**
 * Tells of nearly every row at a glance that it is a request and nothing in it stands for anything else: it has a
 * reference and a whole day sent, and no text is a word for “as above”, a reminder, a total or a remark. So is one with a
 * day and a month, `16/9`, in which no text may be a heading either. Of all other rows `rowClassifier` tells what they are;
 * it would say of these that they are requests.
 */
export class PlainRows {
  readonly row = new PlainRow();
  readonly #columns: readonly number[];
  readonly #places: Places;
  readonly #isPossible: boolean;
  /** by place the text that was found to be an ordinary one last: most texts of a log come again in the next row */
  readonly #ordinary: string[] = [];
  /** the same of rows without a whole day */
  readonly #ordinaryBesideShortDay: string[] = [];
  readonly #layout: LogLayout;
  #isNoHeading: ((text: string) => boolean) | undefined;
  #columnsOfBlock: readonly number[] = [];

  constructor(layout: LogLayout) {
    this.#layout = layout;
    this.#columns = mappedColumns(layout);
    const placeOf = (field: Field): number => this.#columns.indexOf(layout.columns.get(field)?.index ?? -1);
    this.#places = { sent: placeOf('sent'), reference: placeOf('reference'), kind: placeOf('kind') };
    this.#isPossible =
      this.#places.reference >= 0 && layout.tickedOutcomes.size === 0 && layout.titleColumns.length === 0;
  }

  /** Takes the columns of the rows that follow; whether any of these can be told so. */
  setColumns(columns: readonly number[]): boolean {
    if (columns !== this.#columnsOfBlock) {
      this.#columnsOfBlock = columns;
      this.row.positions = this.#columns.map((column) => columns.indexOf(column));
    }
    return this.#isPossible;
  }

  /** Whether a row is certainly a request: then {@link row} is that row. */
  isRequest(cells: readonly CellValue[], rowNumber: number): boolean {
    const { row } = this;
    const { positions } = row;
    const sent = cells[positions[this.#places.sent] ?? -1];
    const isShort =
      typeof sent === 'string' && isShortDay(sent) && this.#places.sent !== this.#places.reference;
    if (!isShort && (typeof sent === 'number' ? !isPlausibleSerial(sent) : !isWholeDay(sent))) return false;
    const ordinary = isShort ? this.#ordinaryBesideShortDay : this.#ordinary;
    const reference = cells[positions[this.#places.reference] ?? -1];
    if (typeof reference !== 'string' || reference === '') return false;
    const above = ordinary[this.#places.reference];
    row.likeReference = above !== undefined && differsInLongNumbers(reference, above) ? above : undefined;
    let filled = 0;
    for (let place = 0; place < positions.length; place += 1) {
      const value = cells[positions[place] ?? -1];
      if (value === null || value === undefined || value === '') continue;
      filled += 1;
      if (typeof value === 'number' || value === ordinary[place]) continue;
      if (typeof value !== 'string') return false;
      if (!(isShort ? this.#isOrdinaryBesideShortDay(value, place) : this.#isOrdinary(value, place)))
        return false;
      ordinary[place] = value;
    }
    row.sent = sent ?? null;
    row.rowNumber = rowNumber;
    row.cells = cells;
    row.filled = filled;
    return true;
  }

  #isOrdinary(text: string, place: number): boolean {
    const { reference, kind } = this.#places;
    if (place > reference && place !== kind) return !isDitto(text);
    if (place === reference && this.row.likeReference !== undefined) return true;
    return opensNothing(text);
  }

  #isOrdinaryBesideShortDay(text: string, place: number): boolean {
    if (place === this.#places.reference && this.row.likeReference !== undefined) return true;
    this.#isNoHeading ??= remembering(noHeadingOf(this.#layout));
    return opensNothing(text) && this.#isNoHeading(text);
  }
}

/**
 * Whether a text is none of the log's headings, no heading of days in any other log, and not the form of a date. What is a
 * value as well, “Executed”, tells nothing of a row.
 */
function noHeadingOf(layout: LogLayout): (text: string) => boolean {
  const headings = [...layout.columns.values()].flatMap(({ heading }) => [
    heading,
    ...heading.split(GROUP_SEPARATOR),
  ]);
  const keys = new Set([...headings, ...layout.groups.values()].map(wordKey));
  return (text) => !keys.has(wordKey(text)) && !spellsDate(text) && (!namesDay(text) || isValue(text));
}

/** Whether a text is a day and a month in numbers, and can be nothing else: neither a whole date nor a count. */
const isShortDay = remembering(
  (text) =>
    /[/-]/.test(text) &&
    readShortDay(text)?.kind === 'either' &&
    !canBeDate(text) &&
    !saysNoDate(text) &&
    !namesDay(text),
);

const isDayText = remembering((text) => canBeDate(text) && readShortDay(text) === undefined);

function isWholeDay(value: CellValue | undefined): boolean {
  return typeof value === 'string' && isDayText(value);
}

/** Whether a text is no word for what stands above, and neither a reminder's, a total's nor a remark's. */
const opensNothing = remembering((text): boolean => {
  if (isDitto(text) || cellText(text) === '') return false;
  const { isReminder, isTotals, isSummary, isExample, isClosingLine } = rowOpening(text);
  return !(isReminder || isTotals || isSummary || isExample || isClosingLine);
});

const FEWEST_DIGITS = 3;

/**
 * Whether two texts are the same but for numbers of as many digits, of three and more: what such a number is changes
 * nothing in how a text opens a row.
 */
function differsInLongNumbers(text: string, other: string): boolean {
  if (text.length !== other.length) return false;
  let digits = 0;
  let differs = false;
  for (let at = 0; at < text.length; at += 1) {
    const [code, otherCode] = [text.charCodeAt(at), other.charCodeAt(at)];
    if (isDigit(code) && isDigit(otherCode)) {
      digits += 1;
      if (code !== otherCode) differs = true;
      continue;
    }
    if (code !== otherCode || (differs && digits < FEWEST_DIGITS)) return false;
    digits = 0;
    differs = false;
  }
  return !differs || digits >= FEWEST_DIGITS;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
