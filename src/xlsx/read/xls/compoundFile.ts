/** What a compound file (the container of .xls, and of workbooks with a password) tells without reading its workbook. */
export interface CompoundFile {
  /** every stream lies within the file */
  readonly whole: boolean;
  /** the names of the streams and storages at its top level, in lower case; embedded objects have theirs below */
  readonly names: ReadonlySet<string>;
  /** the stream that holds the workbook; `undefined` where there is none */
  readonly workbook: Uint8Array | undefined;
}

const FREE_SECTOR = 0xffffffff;
const LAST_REGULAR_SECTOR = 0xfffffffa;
const HEADER_LENGTH = 512;
const SMALL_SECTOR = 64;
const SECTORS_IN_HEADER = 109;
const DIRECTORY_ENTRY_LENGTH = 128;

/** Looks into a compound file; `undefined` where not even its header and its directory can be read. */
export function compoundFile(bytes: Uint8Array): CompoundFile | undefined {
  if (bytes.length < HEADER_LENGTH) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return undefined;
  const sectors = new Sectors(bytes, view, 2 ** shift);
  const directory = sectors.chain(view.getUint32(48, true));
  if (directory === undefined) return undefined;
  const entries = directoryEntries(directory);
  const atTop = topLevel(entries);
  const workbook = atTop.get('workbook') ?? atTop.get('book');
  return {
    whole: eachLiesWithin(sectors, entries),
    names: new Set(atTop.keys()),
    workbook: workbook === undefined ? undefined : streamOf(workbook, entries, sectors, view),
  };
}

/** The bytes of a stream; short ones lie, by small sectors, within the stream of the root. */
function streamOf(
  { firstSector, size }: DirectoryEntry,
  entries: readonly DirectoryEntry[],
  sectors: Sectors,
  view: DataView,
): Uint8Array | undefined {
  if (size >= SHORTEST_STREAM_WITH_SECTORS) return joined(sectors.chain(firstSector))?.subarray(0, size);
  const root = entries.find(({ kind }) => kind === ROOT);
  const small = joined(root && sectors.chain(root.firstSector));
  const table = joined(sectors.chain(view.getUint32(60, true)));
  if (small === undefined || table === undefined) return undefined;
  const chain = chainOf(firstSector, numbersIn(table), (index) => {
    const start = index * SMALL_SECTOR;
    return start < small.length ? small.subarray(start, start + SMALL_SECTOR) : undefined;
  });
  return joined(chain)?.subarray(0, size);
}

function joined(sectors: readonly Uint8Array[] | undefined): Uint8Array | undefined {
  if (sectors === undefined) return undefined;
  const bytes = new Uint8Array(sectors.reduce((sum, sector) => sum + sector.length, 0));
  let place = 0;
  for (const sector of sectors) {
    bytes.set(sector, place);
    place += sector.length;
  }
  return bytes;
}

function numbersIn(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: Math.floor(bytes.length / 4) }, (_, place) => view.getUint32(place * 4, true));
}

/** The sectors from one to the next; `undefined` where one lies outside or was seen before. */
function chainOf(
  first: number,
  next: readonly number[],
  sectorAt: (index: number) => Uint8Array | undefined,
  seen = new Set<number>(),
): Uint8Array[] | undefined {
  const sectors: Uint8Array[] = [];
  for (let index = first; index < LAST_REGULAR_SECTOR; index = next[index] ?? FREE_SECTOR) {
    const sector = sectorAt(index);
    if (sector === undefined || seen.has(index)) return undefined;
    seen.add(index);
    sectors.push(sector);
  }
  return sectors;
}

class Sectors {
  readonly #bytes: Uint8Array;
  readonly #size: number;
  readonly #next: readonly number[];

  constructor(bytes: Uint8Array, view: DataView, size: number) {
    this.#bytes = bytes;
    this.#size = size;
    this.#next = this.#tableSectors(view).flatMap((sector) => this.#numbers(sector));
  }

  sector(index: number): Uint8Array | undefined {
    const start = (index + 1) * this.#size;
    return start < this.#bytes.length ? this.#bytes.subarray(start, start + this.#size) : undefined;
  }

  /** @param seen the sectors that other streams have */
  chain(first: number, seen?: Set<number>): Uint8Array[] | undefined {
    return chainOf(first, this.#next, (index) => this.sector(index), seen);
  }

  #tableSectors(view: DataView): number[] {
    const listed = Array.from({ length: SECTORS_IN_HEADER }, (_, index) =>
      view.getUint32(76 + index * 4, true),
    );
    const seen = new Set<number>();
    let more = view.getUint32(68, true);
    while (more < LAST_REGULAR_SECTOR && !seen.has(more)) {
      seen.add(more);
      const numbers = this.#numbers(more);
      more = numbers.pop() ?? FREE_SECTOR;
      listed.push(...numbers);
    }
    // A table that stands in the list many times over would fill the memory.
    return [...new Set(listed)].filter((sector) => sector < LAST_REGULAR_SECTOR);
  }

  #numbers(index: number): number[] {
    return numbersIn(this.sector(index) ?? new Uint8Array());
  }
}

interface DirectoryEntry {
  readonly name: string;
  readonly firstSector: number;
  readonly size: number;
  readonly kind: number;
  /** the places of other entries: before and after it in its storage, and the first within it */
  readonly before: number;
  readonly after: number;
  readonly within: number;
}

const STREAM = 2;
const ROOT = 5;
/** Shorter streams lie within the root's stream. */
const SHORTEST_STREAM_WITH_SECTORS = 4096;

function directoryEntries(sectors: readonly Uint8Array[]): readonly DirectoryEntry[] {
  return sectors.flatMap((sector) => {
    const view = new DataView(sector.buffer, sector.byteOffset, sector.byteLength);
    const count = Math.floor(sector.length / DIRECTORY_ENTRY_LENGTH);
    return Array.from({ length: count }, (_, index) =>
      directoryEntry(sector, view, index * DIRECTORY_ENTRY_LENGTH),
    );
  });
}

function directoryEntry(sector: Uint8Array, view: DataView, start: number): DirectoryEntry {
  const nameLength = Math.max(0, Math.min(view.getUint16(start + 64, true), 64) - 2);
  return {
    name: new TextDecoder('utf-16le').decode(sector.subarray(start, start + nameLength)).toLowerCase(),
    firstSector: view.getUint32(start + 116, true),
    size: view.getUint32(start + 120, true),
    kind: view.getUint8(start + 66),
    before: view.getUint32(start + 68, true),
    after: view.getUint32(start + 72, true),
    within: view.getUint32(start + 76, true),
  };
}

function topLevel(entries: readonly DirectoryEntry[]): ReadonlyMap<string, DirectoryEntry> {
  const found = new Map<string, DirectoryEntry>();
  const seen = new Set<number>();
  const waiting = [entries.find(({ kind }) => kind === ROOT)?.within];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    const entry = entries[place];
    if (entry === undefined || seen.has(place)) continue;
    seen.add(place);
    found.set(entry.name, entry);
    waiting.push(entry.before, entry.after);
  }
  return found;
}

/** A sector belongs to one stream: where two claim it, a small file could hold the same bytes many times over. */
function eachLiesWithin(sectors: Sectors, entries: readonly DirectoryEntry[]): boolean {
  const claimed = new Set<number>();
  return entries.every(({ firstSector, size, kind }) => {
    if (kind !== ROOT && (kind !== STREAM || size < SHORTEST_STREAM_WITH_SECTORS)) return true;
    const length = sectors.chain(firstSector, claimed)?.reduce((sum, sector) => sum + sector.length, 0);
    return length !== undefined && length >= size;
  });
}
