import { z } from 'zod';
import type { Stock } from './stock';
import { STREAMS } from './streams';

/** How many requests of each stream were pending at the end of a period; a stream that no log holds is left out. */
export const pendingByStreamSchema = z.partialRecord(z.enum(STREAMS), z.int().min(0)).readonly();
export type PendingByStream = z.infer<typeof pendingByStreamSchema>;

/** The same of the stocks of a report. */
export function pendingByStream(stocks: readonly Stock[]): PendingByStream {
  return Object.fromEntries(stocks.map(({ stream, pendingAtEnd }) => [stream, pendingAtEnd]));
}
