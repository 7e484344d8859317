import { constants, deflateRawSync } from 'node:zlib';

const STEP = 10_000_000;
const END_OF_STREAM = Buffer.from([0x03, 0x00]);

/** Deflated bytes that unpack to ten million times a count of spaces; they are a thousand times smaller. */
export function packedSpaces(tenMillions: number): Uint8Array {
  const spaces = Buffer.alloc(STEP, ' ');
  const step = deflateRawSync(spaces, { finishFlush: constants.Z_FULL_FLUSH });
  const steps = Array.from({ length: tenMillions }, () => step);
  return new Uint8Array(Buffer.concat([...steps, END_OF_STREAM]));
}
