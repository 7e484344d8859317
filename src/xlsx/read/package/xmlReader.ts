import { DAMAGED, FILE_LIMITS, textTooLong, type ReadProblem } from '../sheets/fileLimits';
import { XmlAttributeList } from './xmlAttributeList';
import { XmlNames, type NameElement, type XmlName } from './xmlNames';

/** What takes an XML part as it is read: its elements and texts, in their order. */
export interface XmlHandler {
  /** how a text that is too long is named to the user */
  readonly place: string;
  /** whether the element that is open holds the text of a cell, which may be longer than any other */
  readonly holdsCell: boolean;
  /** whether a document type is refused even when it declares nothing */
  readonly refusesDocumentType?: boolean;
  readonly nameElement: NameElement;
  /**
   * An element begins.
   *
   * @param id what `nameElement` calls it
   * @param depth 1 for the root
   * @param isEmpty whether it ends there too; `closes` is not called then
   * @param attributes its attributes, until the next element begins
   */
  opens(id: number, depth: number, isEmpty: boolean, attributes: XmlAttributeList): ReadProblem | undefined;
  /**
   * Some text between two tags, in UTF-8 as it is written; it comes in pieces where a comment or a CDATA section stands in
   * it. The bytes hold until the call ends.
   *
   * @param isLiteral whether it is a CDATA section, in which nothing is a reference
   */
  text(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): ReadProblem | undefined;
  /** An element that is not empty ends. */
  closes(depth: number): ReadProblem | undefined;
  /** what the handler takes by itself, where it can */
  readonly plain?: PlainForm;
}

/**
 * What a handler takes by itself, many elements at a time, since nearly all of them are written in one form. It takes an
 * element only where it is all there and means the same as if it had come in its parts.
 */
export interface PlainForm {
  /** the local names of these elements, and of the one that they stand in */
  readonly names: readonly string[];
  /** whether the element that is open is one in which they stand */
  readonly isOpen: boolean;
  /** Takes what begins at a place; gives the place behind it, which is the same where nothing is in that form. */
  take(bytes: Uint8Array, place: number, length: number): number | ReadProblem;
}

const LESS = 0x3c;
const GREATER = 0x3e;
const SLASH = 0x2f;
const EXCLAMATION_MARK = 0x21;
const QUESTION_MARK = 0x3f;
const OPENING_BRACKET = 0x5b;
const SPACE = 0x20;

const COMMENT = ascii('<!--');
const COMMENT_END = ascii('-->');
const LITERAL = ascii('<![CDATA[');
const LITERAL_END = ascii(']]>');
const INSTRUCTION_END = ascii('?>');
const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

/** Bytes that come together before they are read. */
const LOOK = 262_144;

/** Where a piece of markup is not there to its end. */
const NOT_THERE = -1;
const BROKEN = -2;

/**
 * Reads an XML part in UTF-8 as it is unpacked, as an XML parser with namespaces does, without holding it: what is in a
 * comment is nothing, what is in a CDATA section is text, names are resolved with the prefixes that are declared. It ends
 * where elements are nested too deep, texts and tags are too long, entities are declared, or what comes is no XML.
 */
export class XmlReader {
  readonly #part: string;
  readonly #handler: XmlHandler;
  readonly #names: XmlNames;
  readonly #attributes: XmlAttributeList;
  readonly #open: XmlName[] = [];
  /** begins with no room: most parts of a workbook are small, and come in one piece */
  #buffer: Uint8Array = new Uint8Array();
  #length = 0;
  #place = 0;
  #hasRoot = false;
  #isBegun = false;
  /** bytes of the cell that is open */
  #cellBytes = 0;
  /** bytes that have come since the part was last read on */
  #unread = 0;
  #problem: ReadProblem | undefined;

  constructor(part: string, handler: XmlHandler) {
    this.#part = part;
    this.#handler = handler;
    this.#names = new XmlNames(handler.nameElement);
    this.#attributes = new XmlAttributeList(this.#names);
  }

  /** Takes more of the part. */
  take(piece: Uint8Array): ReadProblem | undefined {
    if (this.#length + piece.length > this.#buffer.length) this.#makeRoom(piece.length);
    this.#buffer.set(piece, this.#length);
    this.#length += piece.length;
    this.#unread += piece.length;
    if (this.#unread >= LOOK) this.#read(false);
    return this.#problem;
  }

  /** The part has ended; it is damaged where an element has not. */
  finish(): ReadProblem | undefined {
    this.#read(true);
    const isWhole = this.#hasRoot && this.#open.length === 0 && this.#place === this.#length;
    this.#problem ??= isWhole ? undefined : DAMAGED;
    return this.#problem;
  }

  #makeRoom(more: number): void {
    const rest = this.#length - this.#place;
    const needed = rest + more;
    const isFirst = this.#length === 0;
    const buffer =
      needed > this.#buffer.length ? new Uint8Array(isFirst ? needed : needed * 2) : this.#buffer;
    buffer.set(this.#buffer.subarray(this.#place, this.#length));
    this.#buffer = buffer;
    this.#length = rest;
    this.#place = 0;
  }

  #read(isEnd: boolean): void {
    if (!this.#isBegun) this.#begin();
    this.#unread = 0;
    const bytes = this.#buffer;
    const length = this.#length;
    while (this.#problem === undefined && this.#place < length) {
      const before = this.#place;
      const problem = bytes[before] === LESS ? this.#markup(bytes, length) : this.#text(bytes, length, isEnd);
      if (problem !== undefined) this.#problem = problem;
      else if (this.#place === before) {
        if (length - before > FILE_LIMITS.tagBytes) this.#problem = this.#endless();
        break;
      }
    }
  }

  #begin(): void {
    this.#isBegun = true;
    if (BYTE_ORDER_MARK.every((byte, index) => this.#buffer[index] === byte)) {
      this.#place = BYTE_ORDER_MARK.length;
    }
  }

  #endless(): ReadProblem | undefined {
    if (!this.#handler.holdsCell) return DAMAGED;
    const isTooLong = this.#cellBytes + this.#length - this.#place > FILE_LIMITS.cellBytes;
    return isTooLong ? textTooLong(this.#handler.place) : undefined;
  }

  #text(bytes: Uint8Array, length: number, isEnd: boolean): ReadProblem | undefined {
    const start = this.#place;
    let end = start;
    while (end < length && bytes[end] !== LESS) end++;
    if (end === length && !isEnd) return undefined;
    this.#place = end;
    if (this.#open.length === 0) return isBlank(bytes, start, end) ? undefined : DAMAGED;
    return this.#giveText(bytes, start, end, false);
  }

  #giveText(bytes: Uint8Array, start: number, end: number, isLiteral: boolean): ReadProblem | undefined {
    const handler = this.#handler;
    if (!handler.holdsCell) {
      if (end - start > FILE_LIMITS.tagBytes) return DAMAGED;
      return start === end ? undefined : handler.text(bytes, start, end, isLiteral);
    }
    this.#cellBytes += end - start;
    if (this.#cellBytes > FILE_LIMITS.cellBytes) return textTooLong(handler.place);
    return start === end ? undefined : handler.text(bytes, start, end, isLiteral);
  }

  #markup(bytes: Uint8Array, length: number): ReadProblem | undefined {
    const place = this.#place;
    if (place + 1 >= length) return undefined;
    const second = bytes[place + 1];
    const plain = this.#handler.plain;
    if (plain?.isOpen === true && this.#standPlain(plain)) {
      const taken = plain.take(bytes, place, length);
      if (typeof taken !== 'number') return taken;
      this.#place = taken;
      if (taken > place) return undefined;
    }
    if (second === SLASH) return this.#endTag(bytes, length);
    if (second === EXCLAMATION_MARK) return this.#declaration(bytes, length);
    if (second === QUESTION_MARK) {
      this.#passOver(endOf(bytes, place + 2, length, INSTRUCTION_END));
      return undefined;
    }
    return this.#startTag(bytes, length);
  }

  /** Whether names mean here what a plain form takes them for. */
  #standPlain({ names }: PlainForm): boolean {
    return this.#open.at(-1)?.hasPrefix === false && this.#names.areOwn(names);
  }

  #passOver(end: number): void {
    if (end === NOT_THERE) return;
    if (this.#handler.holdsCell) this.#cellBytes += end - this.#place;
    this.#place = end;
  }

  #declaration(bytes: Uint8Array, length: number): ReadProblem | undefined {
    const place = this.#place;
    if (length - place < LITERAL.length) return undefined;
    if (standsAt(bytes, place, COMMENT)) {
      this.#passOver(endOf(bytes, place + COMMENT.length, length, COMMENT_END));
      return undefined;
    }
    if (!standsAt(bytes, place, LITERAL)) return this.#documentType(bytes, length);
    if (this.#open.length === 0) return DAMAGED;
    const start = place + LITERAL.length;
    const end = endOf(bytes, start, length, LITERAL_END);
    if (end === NOT_THERE) return undefined;
    this.#place = end;
    return this.#giveText(bytes, start, end - LITERAL_END.length, true);
  }

  /** What it declares within brackets could be anything; without them it names another file, which is not read. */
  #documentType(bytes: Uint8Array, length: number): ReadProblem | undefined {
    if (this.#hasRoot) return DAMAGED;
    const start = this.#place;
    const end = endOfDocumentType(bytes, start, length);
    const declared = bytes.subarray(start, end < 0 ? length : end).indexOf(OPENING_BRACKET);
    if (declared !== -1 || this.#handler.refusesDocumentType === true) {
      return { code: 'declaresEntities', part: this.#part };
    }
    if (end < 0) return end === BROKEN ? DAMAGED : undefined;
    this.#place = end;
    return undefined;
  }

  #endTag(bytes: Uint8Array, length: number): ReadProblem | undefined {
    const name = this.#open.at(-1)?.bytes;
    if (name === undefined) return DAMAGED;
    let place = this.#place + 2;
    if (place + name.length >= length) return undefined;
    for (let index = 0; index < name.length; index++) {
      if (bytes[place + index] !== name[index]) return DAMAGED;
    }
    place += name.length;
    while (place < length && isSpace(bytes[place] ?? 0)) place++;
    if (place >= length) return undefined;
    if (bytes[place] !== GREATER) return DAMAGED;
    this.#place = place + 1;
    const depth = this.#open.length;
    this.#open.pop();
    this.#names.leave(depth);
    const problem = this.#handler.closes(depth);
    if (!this.#handler.holdsCell) this.#cellBytes = 0;
    return problem;
  }

  #startTag(bytes: Uint8Array, length: number): ReadProblem | undefined {
    const start = this.#place + 1;
    if (this.#hasRoot && this.#open.length === 0) return DAMAGED;
    let [place, hash] = [start, 0];
    for (; place < length; place++) {
      const byte = bytes[place] ?? 0;
      if (byte <= SPACE || byte === GREATER || byte === SLASH) break;
      hash = (Math.imul(hash, 31) + byte) | 0;
    }
    const nameEnd = place;
    const end = bytes[place] === GREATER ? place : this.#attributes.read(bytes, place, length);
    if (end === NOT_THERE || place >= length) return undefined;
    if (end === BROKEN || nameEnd === start || end - start > FILE_LIMITS.tagBytes) return DAMAGED;
    if (end === place) this.#attributes.clear();
    const isEmpty = end > nameEnd && bytes[end - 1] === SLASH;
    if (this.#handler.holdsCell) this.#cellBytes += end + 1 - this.#place;
    this.#place = end + 1;
    return this.#enter(bytes, start, nameEnd, hash, isEmpty);
  }

  #enter(
    bytes: Uint8Array,
    start: number,
    nameEnd: number,
    hash: number,
    isEmpty: boolean,
  ): ReadProblem | undefined {
    const depth = this.#open.length + 1;
    if (depth > FILE_LIMITS.depth) {
      return { code: 'partTooDeep', part: this.#part, limit: FILE_LIMITS.depth };
    }
    const attributes = this.#attributes;
    if (attributes.declaresNamespaces) this.#names.enter(depth, attributes.declaredNamespaces());
    const name = this.#names.find(bytes, start, nameEnd, hash);
    if (name === undefined) return DAMAGED;
    this.#hasRoot = true;
    if (!isEmpty) this.#open.push(name);
    const problem = this.#handler.opens(name.id, depth, isEmpty, attributes);
    if (isEmpty) this.#names.leave(depth);
    return problem;
  }
}

/** A name of ASCII characters as bytes. */
export function ascii(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function isSpace(byte: number): boolean {
  return byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09;
}

function isBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let place = start; place < end; place++) if (!isSpace(bytes[place] ?? 0)) return false;
  return true;
}

/** The place behind an ending; `NOT_THERE` where it does not come. */
function endOf(bytes: Uint8Array, start: number, length: number, ending: Uint8Array): number {
  const [first] = ending;
  for (let place = start; place + ending.length <= length; place++) {
    if (bytes[place] === first && standsAt(bytes, place, ending)) return place + ending.length;
  }
  return NOT_THERE;
}

function standsAt(bytes: Uint8Array, place: number, expected: Uint8Array): boolean {
  for (let index = 0; index < expected.length; index++) {
    if (bytes[place + index] !== expected[index]) return false;
  }
  return true;
}

/** The place behind the bracket that closes a document type without declarations. */
function endOfDocumentType(bytes: Uint8Array, start: number, length: number): number {
  let quote = 0;
  for (let place = start + 1; place < length; place++) {
    const byte = bytes[place];
    if (quote !== 0) quote = byte === quote ? 0 : quote;
    else if (byte === 0x22 || byte === 0x27) quote = byte;
    else if (byte === LESS) return BROKEN;
    else if (byte === GREATER) return place + 1;
  }
  return NOT_THERE;
}
