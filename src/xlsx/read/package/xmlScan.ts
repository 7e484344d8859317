import { DAMAGED, FILE_LIMITS, textTooLong, type ReadProblem } from '../sheets/fileLimits';

/** A start tag, by its places among the bytes of its part. It is one object, changed from tag to tag: do not keep it. */
export interface StartTag {
  /** of the opening bracket */
  start: number;
  /** of the name without its prefix */
  nameStart: number;
  nameEnd: number;
  /** behind the closing bracket */
  end: number;
  /** whether it is the end tag too */
  isEmpty: boolean;
  /** 1 for the root */
  depth: number;
}

/** What is looked out for in one kind of part. */
export interface XmlWatcher {
  /** the local name of the elements that hold the text of a cell, `si` */
  readonly cell?: string;
  /** How a text that is too long is named to the user, where that is not the name of the part. */
  readonly place?: string | undefined;
  opens?(tag: Readonly<StartTag>, bytes: Uint8Array): ReadProblem | undefined;
  /** An element that is not empty has ended: how deep it was, and the place behind its end tag. */
  closes?(depth: number, end: number, bytes: Uint8Array): void;
}

const SPACE = 0x20;
const EXCLAMATION_MARK = 0x21;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const GREATER = 0x3e;
const QUESTION_MARK = 0x3f;
const EQUALS = 0x3d;
const OPENING_BRACKET = 0x5b;
/** The bit by which small letters differ from capitals; hyphens and digits have it too. */
const CAPITAL_TO_SMALL = 0x20;

const COMMENT = ascii('<!--');
const COMMENT_END = ascii('-->');
const LITERAL = ascii('<![CDATA[');
const LITERAL_END = ascii(']]>');
const INSTRUCTION = ascii('<?');
const INSTRUCTION_END = ascii('?>');

const NO_DEPTH = 0;

/**
 * Looks through an XML part in UTF-8 as it is unpacked, for what would make reading it long or large: elements nested
 * too deep, texts and tags too long, entities that it declares, and anything that is no XML. Comments and instructions
 * are blanked, so that no pattern finds a tag in them. Nothing is resolved or followed.
 */
export class XmlScan {
  readonly #part: string;
  readonly #watcher: XmlWatcher;
  readonly #cell: Uint8Array;
  readonly #tag: StartTag = { start: 0, nameStart: 0, nameEnd: 0, end: 0, isEmpty: false, depth: 0 };
  #place = 0;
  #depth = 0;
  /** the depth of the cell that is open, and where it began */
  #cellDepth = NO_DEPTH;
  #cellStart = 0;
  /** where the text that is read began */
  #textStart = 0;
  #hasRoot = false;

  constructor(part: string, watcher: XmlWatcher = {}) {
    this.#part = part;
    this.#watcher = watcher;
    this.#cell = ascii(watcher.cell ?? '');
  }

  /** Looks at what has been added since the last time, as far as its tags are there to their ends. */
  advance(bytes: Uint8Array): ReadProblem | undefined {
    while (this.#place < bytes.length) {
      const before = this.#place;
      const problem = bytes[before] === LESS ? this.#markup(bytes) : this.#text(bytes);
      if (problem !== undefined) return problem;
      if (this.#cellDepth !== NO_DEPTH && this.#place - this.#cellStart > FILE_LIMITS.cellBytes) {
        return textTooLong(this.#watcher.place ?? this.#part);
      }
      if (this.#place === before) return bytes.length - before > FILE_LIMITS.tagBytes ? DAMAGED : undefined;
    }
    return undefined;
  }

  /** Whether the part has ended as XML does: every element that was opened is closed. */
  isComplete(bytes: Uint8Array): boolean {
    return this.#hasRoot && this.#depth === 0 && this.#place === bytes.length;
  }

  #text(bytes: Uint8Array): ReadProblem | undefined {
    const next = bytes.indexOf(LESS, this.#place);
    this.#place = next === -1 ? bytes.length : next;
    const isEndless = this.#place - this.#textStart > FILE_LIMITS.tagBytes;
    return isEndless && this.#cellDepth === NO_DEPTH ? DAMAGED : undefined;
  }

  #markup(bytes: Uint8Array): ReadProblem | undefined {
    const second = bytes[this.#place + 1];
    if (second === undefined) return undefined;
    if (second === SLASH) return this.#endTag(bytes);
    if (second === QUESTION_MARK) return this.#passOver(bytes, INSTRUCTION, INSTRUCTION_END);
    if (second === EXCLAMATION_MARK) return this.#declaration(bytes);
    return this.#startTag(bytes);
  }

  #declaration(bytes: Uint8Array): ReadProblem | undefined {
    if (bytes.length - this.#place < LITERAL.length) return undefined;
    if (standsAt(bytes, this.#place, COMMENT)) return this.#passOver(bytes, COMMENT, COMMENT_END);
    if (!standsAt(bytes, this.#place, LITERAL)) return this.#documentType(bytes);
    const end = endOf(bytes, this.#place + LITERAL.length, LITERAL_END);
    if (end !== -1) this.#place = end;
    return undefined;
  }

  /** What it declares within brackets could be anything; without them it names another file, which is not read. */
  #documentType(bytes: Uint8Array): ReadProblem | undefined {
    if (this.#hasRoot) return DAMAGED;
    const end = endOfTag(bytes, this.#place);
    const declared = bytes.subarray(this.#place, end < 0 ? bytes.length : end).indexOf(OPENING_BRACKET);
    if (declared !== -1) return { code: 'declaresEntities', part: this.#part };
    if (end < 0) return end === BROKEN ? DAMAGED : undefined;
    this.#blank(bytes, end);
    return undefined;
  }

  #passOver(bytes: Uint8Array, opening: Uint8Array, ending: Uint8Array): ReadProblem | undefined {
    const end = endOf(bytes, this.#place + opening.length, ending);
    if (end !== -1) this.#blank(bytes, end);
    return undefined;
  }

  /** Within a text of a cell a comment stays: blanks would be part of the text. */
  #blank(bytes: Uint8Array, end: number): void {
    if (this.#cellDepth === NO_DEPTH) bytes.fill(SPACE, this.#place, end);
    this.#place = end;
  }

  #endTag(bytes: Uint8Array): ReadProblem | undefined {
    const end = endOfTag(bytes, this.#place);
    if (end === BROKEN || this.#depth === 0) return DAMAGED;
    if (end === NOT_THERE) return undefined;
    const depth = this.#depth--;
    this.#place = end;
    this.#textStart = end;
    if (this.#cellDepth === depth) this.#cellDepth = NO_DEPTH;
    this.#watcher.closes?.(depth, end, bytes);
    return undefined;
  }

  #startTag(bytes: Uint8Array): ReadProblem | undefined {
    const end = endOfTag(bytes, this.#place);
    if (end === NOT_THERE) return undefined;
    if (end === BROKEN || (this.#depth === 0 && this.#hasRoot)) return DAMAGED;
    const tag = this.#tag;
    tag.start = this.#place;
    tag.end = end;
    tag.isEmpty = bytes[end - 2] === SLASH;
    tag.depth = this.#depth + 1;
    if (tag.depth > FILE_LIMITS.depth) {
      return { code: 'partTooDeep', part: this.#part, limit: FILE_LIMITS.depth };
    }
    findName(bytes, tag);
    this.#place = end;
    this.#textStart = end;
    this.#enter(bytes, tag);
    return this.#watcher.opens?.(tag, bytes);
  }

  #enter(bytes: Uint8Array, tag: Readonly<StartTag>): void {
    this.#hasRoot = true;
    if (tag.isEmpty) return;
    this.#depth = tag.depth;
    if (this.#cellDepth !== NO_DEPTH || !isNamed(bytes, tag, this.#cell)) return;
    this.#cellDepth = tag.depth;
    this.#cellStart = tag.start;
  }
}

/** Whether a tag has a name, given as bytes, whatever its prefix. */
export function isNamed(
  bytes: Uint8Array,
  { nameStart, nameEnd }: Readonly<StartTag>,
  name: Uint8Array,
): boolean {
  return nameEnd - nameStart === name.length && standsAt(bytes, nameStart, name);
}

/** A name of ASCII characters as bytes. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

/**
 * The values of the attributes of a tag that have a local name, in lower case, as they stand there: one at the most in a
 * sound part. SheetJS does not look at prefixes and letter case either.
 */
export function attributesOf(
  bytes: Uint8Array,
  tag: Readonly<StartTag>,
  name: Uint8Array,
): readonly string[] {
  const values: string[] = [];
  for (let place = tag.nameEnd; place < tag.end; place++) {
    const quote = bytes[place];
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) continue;
    const valueEnd = bytes.indexOf(quote, place + 1);
    if (isNameBefore(bytes, place, name)) values.push(textOf(bytes, place + 1, valueEnd));
    place = valueEnd;
  }
  return values;
}

/** Nearly all values are a few ASCII characters, for which a decoder would take long. */
function textOf(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let place = start; place < end; place++) {
    const byte = bytes[place] ?? 0;
    if (byte > 0x7f) return new TextDecoder().decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

/** Whether `name="` stands before a quotation mark. */
function isNameBefore(bytes: Uint8Array, quote: number, name: Uint8Array): boolean {
  let end = quote - 1;
  while (isSpace(bytes[end])) end--;
  do end--;
  while (isSpace(bytes[end]));
  const start = end + 1 - name.length;
  const before = bytes[start - 1];
  return (isSpace(before) || before === COLON) && standsInLowerCase(bytes, start, name);
}

function standsInLowerCase(bytes: Uint8Array, place: number, expected: Uint8Array): boolean {
  return expected.every((byte, index) => ((bytes[place + index] ?? 0) | CAPITAL_TO_SMALL) === byte);
}

function findName(bytes: Uint8Array, tag: StartTag): void {
  tag.nameStart = tag.start + 1;
  let place = tag.nameStart;
  for (; place < tag.end - 1; place++) {
    const byte = bytes[place];
    if (byte === COLON) tag.nameStart = place + 1;
    else if (byte === SLASH || isSpace(byte)) break;
  }
  tag.nameEnd = place;
}

function isSpace(byte: number | undefined): boolean {
  return byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

const NOT_THERE = -1;
const BROKEN = -2;

/**
 * The place behind a tag's closing bracket; `BROKEN` where another one opens before, or a value has no quotation marks,
 * which XML does not have.
 */
function endOfTag(bytes: Uint8Array, start: number): number {
  let quote = 0;
  let needsQuote = false;
  for (let place = start + 1; place < bytes.length; place++) {
    const byte = bytes[place];
    if (byte === LESS) return BROKEN;
    if (quote !== 0) {
      if (byte === quote) quote = 0;
    } else if (byte === DOUBLE_QUOTE || byte === SINGLE_QUOTE) {
      quote = byte;
      needsQuote = false;
    } else if (needsQuote && !isSpace(byte)) return BROKEN;
    else if (byte === GREATER) return place + 1;
    else if (byte === EQUALS) needsQuote = true;
  }
  return NOT_THERE;
}

/** The place behind an ending; -1 where it does not come. */
function endOf(bytes: Uint8Array, start: number, ending: Uint8Array): number {
  const [first = 0] = ending;
  for (let place = bytes.indexOf(first, start); place !== -1; place = bytes.indexOf(first, place + 1)) {
    if (standsAt(bytes, place, ending)) return place + ending.length;
  }
  return -1;
}

function standsAt(bytes: Uint8Array, place: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index++) {
    if (bytes[place + index] !== expected[index]) return false;
  }
  return true;
}
