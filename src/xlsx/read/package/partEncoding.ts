import { DAMAGED, FILE_LIMITS, type ReadProblem } from '../sheets/fileLimits';
import type { XmlReader } from './xmlReader';

/** Bytes within which a part says how it is encoded. */
const BEGINNING = 256;

/**
 * Gives the bytes of a part to a reader, which takes UTF-8. A part in another encoding is recoded when it has ended, and is
 * damaged where it is large: no program writes more than the small parts of a package so.
 */
export class PartEncoding {
  readonly #reader: XmlReader;
  /** `undefined` until the part has begun */
  #encoding: string | undefined;
  readonly #pieces: Uint8Array[] = [];
  #length = 0;

  constructor(reader: XmlReader) {
    this.#reader = reader;
  }

  take(piece: Uint8Array): ReadProblem | undefined {
    if (piece.length === 0) return undefined;
    this.#encoding ??= encodingOf(piece);
    if (this.#encoding === 'utf-8') return this.#reader.take(piece);
    this.#length += piece.length;
    if (this.#length > FILE_LIMITS.ratioFreeBytes) return DAMAGED;
    this.#pieces.push(piece.slice());
    return undefined;
  }

  finish(): ReadProblem | undefined {
    const text = this.#decoded();
    if (text === undefined) return DAMAGED;
    return this.#reader.take(new TextEncoder().encode(text)) ?? this.#reader.finish();
  }

  #decoded(): string | undefined {
    try {
      const decoder = new TextDecoder(this.#encoding);
      const texts = this.#pieces.map((piece) => decoder.decode(piece, { stream: true }));
      return texts.join('') + decoder.decode();
    } catch {
      // No such encoding is known.
      return undefined;
    }
  }
}

/** How a part is encoded, by its first bytes or as it says itself. */
function encodingOf(beginning: Uint8Array): string {
  const [first, second] = beginning;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const text = new TextDecoder('latin1').decode(beginning.subarray(0, BEGINNING));
  const stated = /^(?:ï»¿)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.-]+)/.exec(text)?.[1]?.toLowerCase();
  return stated === undefined || stated === 'us-ascii' ? 'utf-8' : stated;
}
