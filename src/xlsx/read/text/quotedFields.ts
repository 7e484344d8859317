const QUOTATION_MARK = '"';

/** A field of a delimited text that stands in quotation marks. */
export interface QuotedField {
  /** places of its opening quotation mark, and behind its last character */
  readonly start: number;
  readonly end: number;
  /** whether it holds line ends */
  readonly spansLines: boolean;
  /** whether anything but a separator or a line end follows a closing quotation mark, which nobody writes on purpose */
  readonly goesOn: boolean;
}

/** The fields in quotation marks of a text, from its start to its end; one that is not closed is the last. */
export function* quotedFields(text: string, separator: string): Generator<QuotedField, void, undefined> {
  let place = 0;
  while (place < text.length) {
    const isQuoted = text[place] === QUOTATION_MARK;
    const field = isQuoted ? quotedField(text, separator, place) : undefined;
    if (field !== undefined) yield field;
    place = (field?.end ?? fieldEnd(text, separator, place)) + 1;
  }
}

/** Into how many fields a separator parts a line; within quotation marks it parts nothing. */
export function fieldsOutsideQuotes(line: string, separator: string): number {
  let fields = 1;
  let isOpen = false;
  let isStart = true;
  for (const character of line) {
    if (character === QUOTATION_MARK && (isOpen || isStart)) isOpen = !isOpen;
    isStart = !isOpen && character === separator;
    if (isStart) fields += 1;
  }
  return fields;
}

function quotedField(text: string, separator: string, start: number): QuotedField {
  let isOpen = true;
  let spansLines = false;
  let goesOn = false;
  let place = start + 1;
  for (; place < text.length; place++) {
    const character = text.charAt(place);
    if (character === QUOTATION_MARK) isOpen = !isOpen;
    else if (!isOpen && endsField(character, separator)) break;
    else if (!isOpen) goesOn = true;
    else if (isLineEnd(character)) spansLines = true;
  }
  return { start, end: place, spansLines, goesOn };
}

function fieldEnd(text: string, separator: string, start: number): number {
  let place = start;
  while (place < text.length && !endsField(text.charAt(place), separator)) place++;
  return place;
}

function endsField(character: string, separator: string): boolean {
  return character === separator || isLineEnd(character);
}

function isLineEnd(character: string): boolean {
  return character === '\n' || character === '\r';
}
