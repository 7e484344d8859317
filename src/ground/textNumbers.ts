const FIRST_SLOTS = 1 << 10;
/** A table that is fuller than by half is slow to search. */
const SLOTS_A_TEXT = 2;
const [GROWTH, LATE_GROWTH] = [4, 2];
/** From this many slots on, room that is not needed costs more than moving texts once more. */
const MANY_SLOTS = 1 << 21;
/** Numbers that lie beside each other fill the places beside them: where one is taken, the search goes on far away. */
const STRIDE = 2 * 0x1e3779b1;
/** Texts that crowd around one place, as those of a file that was made for it may, are kept apart. */
const MOST_STEPS = 64;

/**
 * Gives each text a number, the same for the same text, counted from 0 in the order in which they came. A million texts
 * that occur once each take half the time that a `Map` takes for them.
 */
export class TextNumbers {
  readonly #texts: string[] = [];
  /**
   * by place two numbers beside each other, as they are looked at together: that of a text and 1, or 0 where there is
   * none, and its hash; each text stands near the place of its hash
   */
  #slots = new Int32Array(2 * FIRST_SLOTS);
  readonly #crowded = new Map<string, number>();

  /** How many texts have a number. */
  get count(): number {
    return this.#texts.length;
  }

  /** The texts by their numbers. */
  get texts(): readonly string[] {
    return this.#texts;
  }

  numberOf(text: string): number {
    const hash = hashOf(text);
    const place = this.#placeOf(text, hash);
    return this.#numberAt(place, text) ?? this.#add(text, hash, place);
  }

  /** The number of a text that has one; `undefined` for any other. */
  knownNumberOf(text: string): number | undefined {
    return this.#numberAt(this.#placeOf(text, hashOf(text)), text);
  }

  /** Where the search for a text ends: at its place, at an empty one, or where it takes too long. */
  #placeOf(text: string, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let place = (hash << 1) & mask;
    for (let step = 0; step < MOST_STEPS; step += 1) {
      const slot = slots[place] ?? 0;
      if (slot === 0 || (slots[place + 1] === hash && this.#texts[slot - 1] === text)) return place;
      place = (place + STRIDE) & mask;
    }
    return place;
  }

  #numberAt(place: number, text: string): number | undefined {
    const slot = this.#slots[place] ?? 0;
    if (slot !== 0 && this.#texts[slot - 1] === text) return slot - 1;
    return this.#crowded.size > 0 ? this.#crowded.get(text) : undefined;
  }

  /** @param place where its search ended */
  #add(text: string, hash: number, place: number): number {
    const number = this.#texts.length;
    this.#texts.push(text);
    if (this.#slots[place] !== 0) {
      this.#crowded.set(text, number);
      return number;
    }
    this.#slots[place] = number + 1;
    this.#slots[place + 1] = hash;
    if (this.#texts.length * SLOTS_A_TEXT * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = this.#slots;
    this.#slots = new Int32Array(slots.length * (slots.length < MANY_SLOTS ? GROWTH : LATE_GROWTH));
    for (let from = 0; from < slots.length; from += 2) {
      const slot = slots[from] ?? 0;
      if (slot !== 0) this.#move(slot, slots[from + 1] ?? 0);
    }
  }

  #move(slot: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let place = (hash << 1) & mask;
    for (let step = 0; step < MOST_STEPS - 1 && this.#slots[place] !== 0; step += 1) {
      place = (place + STRIDE) & mask;
    }
    if (this.#slots[place] === 0) {
      this.#slots[place] = slot;
      this.#slots[place + 1] = hash;
    } else {
      this.#crowded.set(this.#texts[slot - 1] ?? '', slot - 1);
    }
  }
}

/**
 * A number of a text. Texts that differ in the number at their end, as the references of a log do, have numbers beside
 * each other, so that they are put and found beside each other, which is quick.
 */
function hashOf(text: string): number {
  const end = startOfNumber(text);
  let hash = 0;
  for (let at = 0; at < end; at += 1) hash = (Math.imul(hash, 31) + text.charCodeAt(at)) | 0;
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  hash ^= hash >>> 12;
  let number = 0;
  for (let at = end; at < text.length; at += 1) number = number * 10 + text.charCodeAt(at) - ZERO;
  return (hash + number) | 0;
}

const [ZERO, NINE] = [0x30, 0x39];
const MOST_DIGITS = 8;

/** Where the digits at the end of a text begin, of which no more are taken for a number than are written for one. */
function startOfNumber(text: string): number {
  const first = Math.max(0, text.length - MOST_DIGITS);
  let start = text.length;
  while (start > first && isDigit(text.charCodeAt(start - 1))) start -= 1;
  return start;
}

function isDigit(code: number): boolean {
  return code >= ZERO && code <= NINE;
}
