import { failure, success, type Result } from '../../../ground/result';
import { DAMAGED, FILE_LIMITS, refusalOfContent, type ReadProblem } from '../sheets/fileLimits';
import { PartEncoding } from './partEncoding';
import type { QuickUnpacking } from './quickUnpacking';
import { unpackPart, unpackPieces } from './unpackPart';
import { XmlReader, type XmlHandler } from './xmlReader';
import type { ZipEntry } from './zipDirectory';

/**
 * The parts of an office package (.xlsx, .xlsb, .ods), by name; names are looked up without regard to case. A part is
 * unpacked when it is asked for, and only once: in no sound package do two sheets name the same part, by which a small
 * file could hold it any number of times. Pictures, links to other files and macros are never asked for.
 */
export class PackageParts {
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #ratio: number;
  readonly #givenParts = new Set<ZipEntry>();
  readonly #quick: QuickUnpacking | undefined;
  #unpackedBytes = 0;
  #packedBytes = 0;

  constructor(entries: readonly ZipEntry[], quick?: QuickUnpacking) {
    this.#quick = quick;
    this.#entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
    this.#ratio = this.has('[Content_Types].xml') ? FILE_LIMITS.ratio : FILE_LIMITS.odsRatio;
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** A part as it is. One that is not there, or was given before, makes the package damaged. */
  bytes(name: string): Result<Uint8Array, ReadProblem> {
    const entry = this.#given(name);
    return entry.ok ? unpackPart(entry.value, this.#quick) : entry;
  }

  /** Reads an XML part as it is unpacked, under the conditions of {@link bytes}. */
  read(name: string, handler: XmlHandler): ReadProblem | undefined {
    const entry = this.#given(name);
    if (!entry.ok) return entry.error;
    const part = new PartEncoding(new XmlReader(name, handler));
    return unpackPieces(entry.value, (piece) => part.take(piece), this.#quick) ?? part.finish();
  }

  #given(name: string): Result<ZipEntry, ReadProblem> {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined || this.#givenParts.has(entry)) return failure(DAMAGED);
    this.#givenParts.add(entry);
    this.#unpackedBytes += entry.size;
    this.#packedBytes += entry.data.length;
    const refusal =
      refusalOfContent(this.#unpackedBytes) ??
      this.#refusalOfRatio(name, entry.size, entry.data.length) ??
      this.#refusalOfRatio(name, this.#unpackedBytes, this.#packedBytes);
    return refusal === undefined ? success(entry) : failure(refusal);
  }

  /** What the directory says is enough: a part that unpacks to more than that is not read on. */
  #refusalOfRatio(part: string, size: number, packedSize: number): ReadProblem | undefined {
    if (size <= FILE_LIMITS.ratioFreeBytes || size <= packedSize * this.#ratio) return undefined;
    const ratio = Math.round(size / Math.max(1, packedSize));
    return { code: 'ratioTooHigh', part, ratio, limit: this.#ratio };
  }
}
