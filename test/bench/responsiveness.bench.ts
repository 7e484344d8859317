import { withMeasuredPage } from '../taskpane/responsiveness/responsivenessServer';

/**
 * Measures in Chromium how long a run keeps the pane's thread from answering: without findings, and with so many that
 * their list is as long as it can be. A gap is what passes between two turns of the page, and includes what others do on
 * the machine; a task counts only what the page's own thread computed.
 */
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((rows) => rows > 0);

await withMeasuredPage(async ({ runTraced }) => {
  for (const rows of sizes.length > 0 ? sizes : [1_000_000]) {
    for (const faultEvery of [0, 50]) {
      const { issueCount, parts, longestTask } = await runTraced({ rows, faultEvery });
      const { reading, computing } = parts;
      const gap = Math.max(reading.longestGap, computing.longestGap);
      const seconds = ((reading.duration + computing.duration) / 1000).toFixed(1);
      process.stdout.write(
        `pane, ${rows} rows, ${issueCount} findings: ${seconds} s, ` +
          `longest gap ${gap.toFixed(0)} ms, longest task ${longestTask.toFixed(0)} ms\n`,
      );
    }
  }
});
