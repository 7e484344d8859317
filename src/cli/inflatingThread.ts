import { workerData } from 'node:worker_threads';
import { createInflateRaw } from 'node:zlib';
import { PIECE_BYTES, PieceRing } from './pieceRing';

/*
 * The program of a thread that unpacks one part of a workbook, while the thread that asked for it reads what is unpacked.
 */

const given: unknown = workerData;
if (isTask(given)) inflate(given);

/** What the thread is given. */
export interface InflatingTask {
  readonly packed: Uint8Array;
  /** that of a {@link PieceRing} */
  readonly memory: SharedArrayBuffer;
}

function isTask(value: unknown): value is InflatingTask {
  if (typeof value !== 'object' || value === null || !('packed' in value && 'memory' in value)) return false;
  return value.packed instanceof Uint8Array && value.memory instanceof SharedArrayBuffer;
}

function inflate({ packed, memory }: InflatingTask): void {
  const ring = new PieceRing(memory);
  const inflating = createInflateRaw({ chunkSize: PIECE_BYTES });
  inflating.on('data', (piece: Uint8Array) => {
    ring.put(piece);
  });
  inflating.on('end', () => {
    ring.end(true);
  });
  inflating.on('error', () => {
    ring.end(false);
  });
  inflating.end(packed);
}
