import { inflateSync } from 'fflate';
import { crc32 } from './crc32';
import type { ZipEntry } from './zipDirectory';

/** The parts of an office package (.xlsx, .xlsb, .ods), by name; names are looked up without regard to case. */
export class PackageParts {
  readonly #parts: ReadonlyMap<string, { readonly name: string; readonly bytes: Uint8Array }>;

  constructor(parts: Iterable<readonly [name: string, bytes: Uint8Array]>) {
    this.#parts = new Map([...parts].map(([name, bytes]) => [name.toLowerCase(), { name, bytes }]));
  }

  has(name: string): boolean {
    return this.#parts.has(name.toLowerCase());
  }

  bytes(name: string): Uint8Array | undefined {
    return this.#parts.get(name.toLowerCase())?.bytes;
  }

  /** A part as text, in UTF-8 or UTF-16; `''` where there is none. */
  text(name: string): string {
    const bytes = this.bytes(name);
    if (bytes === undefined) return '';
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
    return new TextDecoder().decode(bytes);
  }

  *all(): Iterable<readonly [name: string, bytes: Uint8Array]> {
    for (const { name, bytes } of this.#parts.values()) yield [name, bytes];
  }
}

/** What no cell's value depends on: it is not unpacked. */
const UNREAD =
  /\/(media|drawings|charts|chartEx|embeddings|externalLinks|pivotCache|pivotTables|printerSettings|threadedComments|activeX|ctrlProps|model|slicers|slicerCaches|Configurations2|Thumbnails|Pictures)\/|(^|\/)(comments\d*|vbaProject)\.(xml|bin)$/i;

/** Unpacks what values come from; `undefined` where a part is damaged: it does not unpack to what was packed. */
export function unpackParts(entries: readonly ZipEntry[]): PackageParts | undefined {
  const parts: [string, Uint8Array][] = [];
  for (const entry of entries) {
    if (entry.name.endsWith('/') || UNREAD.test(`/${entry.name}`)) continue;
    const bytes = unpack(entry);
    if (bytes?.length !== entry.size || crc32(bytes) !== entry.checksum) return undefined;
    parts.push([entry.name, bytes]);
  }
  return new PackageParts(parts);
}

const LARGEST_EXPANSION = 1032;

function unpack({ method, data, size }: ZipEntry): Uint8Array | undefined {
  if (method === 0) return data.slice();
  // No deflated byte unpacks to more than this many: a size beyond is damage, and not worth its memory.
  if (method !== 8 || size > data.length * LARGEST_EXPANSION) return undefined;
  try {
    return inflateSync(data, { out: new Uint8Array(size) });
  } catch {
    return undefined;
  }
}
