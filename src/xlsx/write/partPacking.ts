import { deflateSync, inflateSync } from 'fflate';
import { crc32 } from '../read/package/crc32';

/** How the parts of a file that is written are packed, in the form of a zip archive. */
export interface PartPacking {
  /** What was packed, of which it is known how long it is. */
  readonly unpacked: (data: Uint8Array, size: number) => Uint8Array;
  readonly packed: (bytes: Uint8Array) => Uint8Array;
  /** The CRC-32 of what was not packed yet. */
  readonly checksum: (bytes: Uint8Array) => number;
}

/** Nearly as few bytes as the highest level, in half the time. */
const LEVEL = 3;

/** Packs wherever scripts run; a program that has something faster gives that. */
export const PORTABLE_PACKING: PartPacking = {
  unpacked: (data, size) => inflateSync(data, { out: new Uint8Array(size) }),
  packed: (bytes) => deflateSync(bytes, { level: LEVEL }),
  checksum: crc32,
};
