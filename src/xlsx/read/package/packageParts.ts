import { failure, success, type Result } from '../../../ground/result';
import { DAMAGED, FILE_LIMITS, refusalOfContent, type ReadProblem } from '../sheets/fileLimits';
import { unpackPart, type LookAt } from './unpackPart';
import { XmlScan, type XmlWatcher } from './xmlScan';
import type { ZipEntry } from './zipDirectory';

/**
 * The parts of an office package (.xlsx, .xlsb, .ods), by name; names are looked up without regard to case. A part is
 * unpacked when it is asked for, and only once: in no sound package do two sheets name the same part, by which a small
 * file could hold it any number of times. Pictures, links to other files and macros are never asked for.
 */
export class PackageParts {
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  readonly #ratio: number;
  readonly #given = new Set<ZipEntry>();
  #unpackedBytes = 0;
  #packedBytes = 0;

  constructor(entries: readonly ZipEntry[]) {
    this.#entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
    this.#ratio = this.has('[Content_Types].xml') ? FILE_LIMITS.ratio : FILE_LIMITS.odsRatio;
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** A part as it is. One that is not there, or was given before, makes the package damaged. */
  bytes(name: string, lookAt: LookAt = () => undefined): Result<Uint8Array, ReadProblem> {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined || this.#given.has(entry)) return failure(DAMAGED);
    this.#given.add(entry);
    this.#unpackedBytes += entry.size;
    this.#packedBytes += entry.data.length;
    const refusal =
      refusalOfContent(this.#unpackedBytes) ??
      this.#refusalOfRatio(name, entry.size, entry.data.length) ??
      this.#refusalOfRatio(name, this.#unpackedBytes, this.#packedBytes);
    return refusal === undefined ? unpackPart(entry, lookAt) : failure(refusal);
  }

  /** An XML part in UTF-8, looked through as {@link XmlScan} does. */
  xml(name: string, watcher?: XmlWatcher): Result<Uint8Array, ReadProblem> {
    const scan = new XmlScan(name, watcher);
    const bytes = this.bytes(name, (start) => (isUtf16(start) ? undefined : scan.advance(start)));
    if (!bytes.ok) return bytes;
    if (isUtf16(bytes.value)) return scannedUtf16(bytes.value, scan);
    return scan.isComplete(bytes.value) ? bytes : failure(DAMAGED);
  }

  /** An XML part as text; `''` where there is none. */
  text(name: string): Result<string, ReadProblem> {
    if (!this.has(name)) return success('');
    const bytes = this.xml(name);
    return bytes.ok ? success(new TextDecoder().decode(bytes.value)) : bytes;
  }

  /** What the directory says is enough: a part that unpacks to more than that is not read on. */
  #refusalOfRatio(part: string, size: number, packedSize: number): ReadProblem | undefined {
    if (size <= FILE_LIMITS.ratioFreeBytes || size <= packedSize * this.#ratio) return undefined;
    const ratio = Math.round(size / Math.max(1, packedSize));
    return { code: 'ratioTooHigh', part, ratio, limit: this.#ratio };
  }
}

function isUtf16([first, second]: Uint8Array): boolean {
  return (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
}

/** No program writes more than the small parts of a package so. */
function scannedUtf16(bytes: Uint8Array, scan: XmlScan): Result<Uint8Array, ReadProblem> {
  if (bytes.length > FILE_LIMITS.ratioFreeBytes) return failure(DAMAGED);
  const text = new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  const recoded = new TextEncoder().encode(text);
  const problem = scan.advance(recoded);
  if (problem !== undefined) return failure(problem);
  return scan.isComplete(recoded) ? success(recoded) : failure(DAMAGED);
}
