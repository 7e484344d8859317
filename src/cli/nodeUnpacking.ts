import { Worker } from 'node:worker_threads';
import { crc32, inflateRawSync } from 'node:zlib';
import type { QuickUnpacking } from '../xlsx/read/package/quickUnpacking';
import type { InflatingTask } from './inflatingThread';
import { PieceRing } from './pieceRing';

/** Bytes up to which a part is unpacked at once, which takes less than to start a thread. */
const AT_ONCE = 8_000_000;
/** Milliseconds after which a thread that gives nothing is given up: what it does not give comes the other way. */
const PATIENCE = 5_000;

/**
 * Unpacks by what Node brings along, in a tenth of the time: a small part at once, a large one in a thread of its own, so
 * that it is read while it is unpacked and never held as a whole.
 *
 * @param program the file of the thread's program; without it, large parts are left to the way that every host has
 */
export function nodeUnpacking(program: URL | undefined): QuickUnpacking {
  return {
    inflate: (packed, size, take) => {
      if (size <= AT_ONCE) return inflateAtOnce(packed, size, take);
      return program !== undefined && inflateInThread(program, packed, take);
    },
    crc32: (bytes, before) => crc32(bytes, before),
  };
}

/** Of a part that is broken nothing is given: how far it can be read is found the other way. */
function inflateAtOnce(packed: Uint8Array, size: number, take: (piece: Uint8Array) => boolean): boolean {
  let bytes: Uint8Array;
  try {
    bytes = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    return false;
  }
  take(bytes);
  return true;
}

function inflateInThread(program: URL, packed: Uint8Array, take: (piece: Uint8Array) => boolean): boolean {
  const ring = new PieceRing();
  // A copy, whatever array it is: what is handed over is no longer here.
  const handedOver = new Uint8Array(packed);
  const task: InflatingTask = { packed: handedOver, memory: ring.memory };
  const worker = new Worker(program, {
    workerData: task,
    transferList: [handedOver.buffer],
    execArgv: [],
    // It prints nothing. Otherwise each of many threads would listen to what this process prints, which Node warns of.
    stdout: true,
    stderr: true,
  });
  // Where it fails it gives nothing, and that is enough to know.
  worker.on('error', () => undefined);
  worker.unref();
  try {
    return ring.takeAll(take, PATIENCE);
  } finally {
    void worker.terminate();
  }
}
