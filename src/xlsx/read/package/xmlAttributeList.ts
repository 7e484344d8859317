import { attributeText } from './xmlText';
import type { XmlNames } from './xmlNames';

const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const SINGLE_QUOTE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const LESS = 0x3c;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const XMLNS = [0x78, 0x6d, 0x6c, 0x6e, 0x73];

/** Places that each attribute takes in the list. */
const FIELDS = 4;

const NOT_THERE = -1;
const BROKEN = -2;

/**
 * The attributes of the element that begins, by their places among the bytes of the part. It is one object, filled anew for
 * each element: do not keep it.
 */
export class XmlAttributeList {
  readonly #names: XmlNames;
  #bytes: Uint8Array = new Uint8Array();
  /** for each attribute where its name and its value begin and end */
  #places = new Int32Array(16 * FIELDS);
  #count = 0;
  #declaresNamespaces = false;

  constructor(names: XmlNames) {
    this.#names = names;
  }

  get bytes(): Uint8Array {
    return this.#bytes;
  }

  get count(): number {
    return this.#count;
  }

  get declaresNamespaces(): boolean {
    return this.#declaresNamespaces;
  }

  nameStart(index: number): number {
    return this.#places[index * FIELDS] ?? 0;
  }

  nameEnd(index: number): number {
    return this.#places[index * FIELDS + 1] ?? 0;
  }

  valueStart(index: number): number {
    return this.#places[index * FIELDS + 2] ?? 0;
  }

  valueEnd(index: number): number {
    return this.#places[index * FIELDS + 3] ?? 0;
  }

  /** The text of an attribute's value. */
  text(index: number): string {
    return attributeText(this.#bytes, this.valueStart(index), this.valueEnd(index));
  }

  /** The value of the attribute of a name without a prefix; `undefined` where there is none. */
  value(name: string): string | undefined {
    for (let index = 0; index < this.#count; index++) if (this.#isNamed(index, name)) return this.text(index);
    return undefined;
  }

  /** The value of the attribute of a local name whose prefix stands for a namespace that is looked for. */
  valueIn(isNamespace: (address: string) => boolean, localName: string): string | undefined {
    for (let index = 0; index < this.#count; index++) {
      const colon = this.nameEnd(index) - localName.length - 1;
      if (colon <= this.nameStart(index) || this.#bytes[colon] !== COLON) continue;
      if (!this.#standsAt(colon + 1, localName)) continue;
      const namespace = this.#names.namespaceOf(attributeText(this.#bytes, this.nameStart(index), colon));
      if (namespace !== undefined && isNamespace(namespace)) return this.text(index);
    }
    return undefined;
  }

  /** The values of all attributes of a local name in lower case, whatever their prefixes and letter case. */
  valuesLike(localName: string): readonly string[] {
    const values: string[] = [];
    for (let index = 0; index < this.#count; index++) {
      const start = this.nameEnd(index) - localName.length;
      const before = start - 1;
      const isWhole = start === this.nameStart(index) || this.#bytes[before] === COLON;
      if (start < this.nameStart(index) || !isWhole) continue;
      const name = attributeText(this.#bytes, start, this.nameEnd(index));
      if (name.toLowerCase() === localName) values.push(this.text(index));
    }
    return values;
  }

  /** The namespaces that the element declares, by their prefixes. */
  declaredNamespaces(): ReadonlyMap<string, string> {
    const declared = new Map<string, string>();
    for (let index = 0; index < this.#count; index++) {
      if (!this.#isDeclaration(this.nameStart(index), this.nameEnd(index))) continue;
      const name = attributeText(this.#bytes, this.nameStart(index), this.nameEnd(index));
      declared.set(name.slice(XMLNS.length + 1), this.text(index));
    }
    return declared;
  }

  clear(): void {
    this.#count = 0;
    this.#declaresNamespaces = false;
  }

  /**
   * Reads the attributes of a tag from the place behind its name. Gives the place of the bracket that closes the tag, -1
   * where that has not come yet, -2 where what comes is no attribute.
   */
  read(bytes: Uint8Array, start: number, length: number): number {
    this.clear();
    this.#bytes = bytes;
    let place = start;
    for (;;) {
      const before = place;
      while (place < length && isSpace(bytes[place] ?? 0)) place++;
      if (place >= length) return NOT_THERE;
      const byte = bytes[place];
      if (byte === GREATER) return place;
      if (byte === SLASH) {
        if (place + 1 >= length) return NOT_THERE;
        return bytes[place + 1] === GREATER ? place + 1 : BROKEN;
      }
      if (place === before) return BROKEN;
      place = this.#attribute(bytes, place, length);
      if (place < 0) return place;
    }
  }

  /** Gives the place behind an attribute's value. */
  #attribute(bytes: Uint8Array, start: number, length: number): number {
    let place = start;
    for (; place < length; place++) {
      const byte = bytes[place] ?? 0;
      if (byte === EQUALS || byte <= SPACE) break;
      if (byte === LESS || byte === GREATER || byte === SLASH || byte === DOUBLE_QUOTE) return BROKEN;
    }
    const nameEnd = place;
    while (place < length && isSpace(bytes[place] ?? 0)) place++;
    if (place >= length) return NOT_THERE;
    if (bytes[place] !== EQUALS || nameEnd === start) return BROKEN;
    place++;
    while (place < length && isSpace(bytes[place] ?? 0)) place++;
    if (place >= length) return NOT_THERE;
    const quote = bytes[place];
    if (quote !== DOUBLE_QUOTE && quote !== SINGLE_QUOTE) return BROKEN;
    const valueStart = ++place;
    for (; place < length; place++) {
      const byte = bytes[place];
      if (byte === quote) break;
      if (byte === LESS) return BROKEN;
    }
    if (place >= length) return NOT_THERE;
    this.#put(start, nameEnd, valueStart, place);
    return place + 1;
  }

  #put(nameStart: number, nameEnd: number, valueStart: number, valueEnd: number): void {
    const first = this.#count++ * FIELDS;
    if (first === this.#places.length) {
      const larger = new Int32Array(this.#places.length * 2);
      larger.set(this.#places);
      this.#places = larger;
    }
    this.#places[first] = nameStart;
    this.#places[first + 1] = nameEnd;
    this.#places[first + 2] = valueStart;
    this.#places[first + 3] = valueEnd;
    if (this.#bytes[nameStart] === XMLNS[0] && this.#isDeclaration(nameStart, nameEnd)) {
      this.#declaresNamespaces = true;
    }
  }

  #isDeclaration(start: number, end: number): boolean {
    if (end - start < XMLNS.length || XMLNS.some((byte, index) => this.#bytes[start + index] !== byte)) {
      return false;
    }
    return end - start === XMLNS.length || this.#bytes[start + XMLNS.length] === COLON;
  }

  #isNamed(index: number, name: string): boolean {
    const start = this.nameStart(index);
    return this.nameEnd(index) - start === name.length && this.#standsAt(start, name);
  }

  /** @param name in ASCII characters */
  #standsAt(start: number, name: string): boolean {
    for (let offset = 0; offset < name.length; offset++) {
      if (this.#bytes[start + offset] !== name.charCodeAt(offset)) return false;
    }
    return true;
  }
}

function isSpace(byte: number): boolean {
  return byte === SPACE || byte === 0x0a || byte === 0x0d || byte === 0x09;
}
