import { z } from 'zod';
import type { Contestant } from './workload';

/** What one run took, in a process of its own. */
export const measuredSchema = z.object({
  /** seconds of processor time, of all threads: other programs of the machine hardly change it */
  processor: z.number(),
  /** seconds that passed */
  passed: z.number(),
  /** the most memory that the process held, in MB, what it prepared included */
  memory: z.number(),
  /** what it came to */
  result: z.number(),
});
export type Measured = z.infer<typeof measuredSchema>;

/** Runs a contestant once. */
export async function measuredOnce(contestant: Contestant, size: number): Promise<Measured> {
  const run = contestant(size);
  const [before, started] = [process.cpuUsage(), performance.now()];
  const result = await run();
  const passed = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  return {
    processor: (user + system) / 1e6,
    passed,
    memory: process.resourceUsage().maxRSS / 1024,
    result,
  };
}
