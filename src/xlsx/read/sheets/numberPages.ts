type Numbers = Uint16Array | Int32Array | Float64Array;

const FIRST_PAGE = 64;
const PAGE_BITS = 16;
const PAGE = 1 << PAGE_BITS;

/**
 * A list of numbers that grows without being copied as a whole: it lies in pages of 65,536, of which the first begins
 * small, since a workbook may have a thousand sheets.
 */
export class NumberPages<T extends Numbers> {
  readonly #make: (length: number) => T;
  readonly #pages: T[] = [];
  #page: T;
  #used = 0;
  #before = 0;

  /** @param make an array of so many numbers of the kind that the list holds */
  constructor(make: (length: number) => T) {
    this.#make = make;
    this.#page = make(0);
  }

  get length(): number {
    return this.#before + this.#used;
  }

  push(value: number): void {
    if (this.#used === this.#page.length) this.#makeRoom();
    this.#page[this.#used++] = value;
  }

  /** The number at a place that the list has; 0 elsewhere. */
  at(index: number): number {
    return this.#pages[index >>> PAGE_BITS]?.[index & (PAGE - 1)] ?? 0;
  }

  #makeRoom(): void {
    if (this.#used === PAGE) {
      this.#before += PAGE;
      this.#used = 0;
      this.#page = this.#make(PAGE);
      this.#pages.push(this.#page);
      return;
    }
    const larger = this.#make(Math.max(FIRST_PAGE, this.#page.length * 4));
    larger.set(this.#page);
    this.#pages[this.#before >>> PAGE_BITS] = larger;
    this.#page = larger;
  }
}
