import type { Figure } from '../../src/report/figure';
import { withMeasuredPage } from './responsiveness/responsivenessServer';

/* The pane's thread in a browser while a run goes on in its worker; how long it waits is measured by `npm run bench`. */

const ROWS = 1_000_000;

/** Twelve columns are read in so many blocks; between two of them a page has a turn in any case. */
const BLOCKS = 200;

/** The report is one step. A page that takes it itself has a turn before and after it, and between slices of the plan. */
const TURNS_WITHOUT_WORKER = 40;

function valueOf(figures: readonly Figure[], id: Figure['id']): number | undefined {
  return figures.find((figure) => figure.id === id)?.value?.numerator;
}

describe('a run over a million rows', () => {
  it('leaves the pane its turns, while the rows are read and while the report is computed', async () => {
    await withMeasuredPage(async ({ run }) => {
      const { parts, figures } = await run({ rows: ROWS, faultEvery: 0 });
      expect(valueOf(figures, 'otp.rfas.sent')).toBeGreaterThan(ROWS / 3);
      expect(parts.reading.turns).toBeGreaterThan(2 * BLOCKS);
      expect(parts.computing.turns).toBeGreaterThan(TURNS_WITHOUT_WORKER);
    });
  });
});

describe('a run with very many findings', () => {
  it('brings every cell of their list to the pane', async () => {
    await withMeasuredPage(async ({ run }) => {
      const { issueCount, cells } = await run({ rows: 30_000, faultEvery: 2 });
      // One for each day that is missing.
      expect(issueCount).toBe(15_000);
      // Ten thousand are listed, in seven columns.
      expect(cells).toBeGreaterThan(70_000);
    });
  });
});
