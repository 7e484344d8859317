import { z } from 'zod';
import { RUN_BEGINS } from './runMark';

/** What Chromium has to note down for {@link longestTask}. */
export const TRACE_CATEGORIES = ['toplevel', 'blink.user_timing'];

const eventSchema = z.object({
  name: z.string(),
  pid: z.number(),
  tid: z.number(),
  /** microseconds */
  ts: z.number(),
  /** microseconds of the processor that the thread used itself */
  tdur: z.number().optional(),
});

const traceSchema = z.object({ traceEvents: z.array(eventSchema) });

/**
 * The longest task of the page's thread since its run began, in milliseconds of the processor that it used: what others
 * do on the machine meanwhile does not show in it.
 */
export function longestTask(trace: Buffer): number {
  const { traceEvents } = traceSchema.parse(JSON.parse(trace.toString('utf8')));
  const begins = traceEvents.find(({ name }) => name === RUN_BEGINS);
  if (begins === undefined) throw new Error('The run did not mark its beginning.');
  const tasks = traceEvents.filter(
    ({ name, pid, tid, ts }) =>
      name === 'ThreadControllerImpl::RunTask' && pid === begins.pid && tid === begins.tid && ts >= begins.ts,
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur)) / 1000;
}
