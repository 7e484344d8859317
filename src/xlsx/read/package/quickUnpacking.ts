/**
 * What a host unpacks with more quickly than by what every host has. It decides nothing: what it gives is checked as it
 * comes, and where it comes to no sound end, the other way is gone.
 */
export interface QuickUnpacking {
  /**
   * Gives the bytes that deflated ones unpack to, piece by piece, until `take` gives false. Whether they came to a sound
   * end, or `take` wanted no more.
   *
   * @param size how many bytes they should unpack to; more must not be held at a time than a fixed number
   * @param take is given bytes that hold until it returns
   */
  inflate(packed: Uint8Array, size: number, take: (piece: Uint8Array) => boolean): boolean;
  /** The checksum of a zip archive, of further bytes, given that of those before them. */
  crc32(bytes: Uint8Array, before: number): number;
}
