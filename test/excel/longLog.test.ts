import { rowsPerBlock } from '../../src/excel/cellBlocks';
import { readRows } from '../../src/excel/readRows';
import { runBatch } from '../../src/excel/runBatch';
import type { CellValue } from '../../src/ground/outline';
import { DEFAULT_SETTINGS } from '../../src/taskpane/contract/storedSettings';
import type { ExcelHost } from '../../host/excelHost';
import { withOffice } from '../../host/officeForTest';
import { CellType } from '../../host/univer/cellData';
import { inspect, paneService, valueOf } from './paneInExcel';

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const HEADINGS = ['No.', 'Type of request', 'Organ', 'Remarks', 'Date sent', 'Date of reply', 'Outcome'];
const REMARKS = HEADINGS.indexOf('Remarks');
/** All but the remarks, which nobody reads. */
const MAPPED = [0, 1, 2, 4, 5, 6];

/** Adds a log, as a file would bring it, with a text in its one column that no field is read from. */
function addLog(host: ExcelHost, rows: number, remark: string): void {
  const { cells } = host.addSheet('Log').sheet;
  const put = (row: number, column: number, value: string | number): void => {
    const t = typeof value === 'number' ? CellType.number : CellType.forcedText;
    cells.change(row, column, { v: value, t });
  };
  HEADINGS.forEach((heading, column) => {
    put(0, column, heading);
  });
  for (let row = 1; row <= rows; row += 1) {
    const sent = 44_460 + (row % 700);
    const texts = [`R-${row}`, row % 4 === 0 ? 'Mission notification' : 'RFA', 'OTP', remark];
    [...texts, sent, sent + 30, 'Positive'].forEach((value, column) => {
      put(row, column, value);
    });
  }
}

function body(rows: number) {
  return { firstRow: 1, firstColumn: 0, lastRow: rows, lastColumn: HEADINGS.length - 1 };
}

/** Excel finds a sheet by its name as well. */
const LOG = { id: 'Log', name: 'Log' } as const;

/** Reads the mapped columns of a log; gives its references and how the batch ended. */
async function readReferences(rows: number, columns: readonly number[] = MAPPED) {
  const references: CellValue[] = [];
  const blocks: number[] = [];
  const read = await runBatch((context) =>
    readRows(context, LOG, body(rows), columns, (block) => {
      blocks.push(block.rows.length);
      for (const [reference = null] of block.rows) references.push(reference);
    }),
  );
  return { references, blocks, read };
}

function expectAll(references: readonly CellValue[], rows: number): void {
  expect(references).toHaveLength(rows);
  expect(references.every((reference, index) => reference === `R-${index + 1}`)).toBe(true);
}

describe('a log of 200,000 rows', () => {
  const ROWS = 200_000;

  it('is read in one request a block, the values of its columns and nothing else', async () => {
    await withOffice(async (host) => {
      addLog(host, ROWS, 'x'.repeat(500));
      await host.settled();
      const steps: number[] = [];
      const inspected = valueOf(
        await paneService().inspect(
          DEFAULT_SETTINGS,
          (progress) => {
            if (progress.step === 'readingRows') steps.push(progress.done);
          },
          new AbortController().signal,
        ),
      );
      expect(inspected.logs.map(({ content }) => content?.count)).toEqual([ROWS]);

      const reading = host.requests.filter(({ members }) => members.includes('load values'));
      // The first of them reads the head, in which the columns are recognised.
      expect(reading).toHaveLength(1 + steps.length);
      for (const { members } of reading) {
        expect(new Set(members.filter((member) => member.startsWith('load ')))).toEqual(
          new Set(['load values']),
        );
      }
      expect(Math.max(...host.requests.map(({ bytesOut }) => bytesOut))).toBeLessThan(FIVE_MEGABYTES);
      // All columns are read, the remarks as well: a register of warrants below the log may begin in any of them. Blocks
      // after the first are as large as the rows before let expect to fit.
      const bytes = reading.slice(1).reduce((sum, { bytesOut }) => sum + bytesOut, 0);
      expect(bytes / ROWS).toBeLessThan(600);
      expect(steps.length).toBeLessThan(bytes / 2_000_000);
      expect(host.requests.length - reading.length).toBeLessThan(11);
    });
  });
});

describe('rows that take more than Excel on the web answers at once', () => {
  it('are read in halves, and the blocks after them are as much smaller', async () => {
    await withOffice(
      async (host) => {
        const rows = 21_000;
        addLog(host, rows, 'x'.repeat(700));
        const { references, blocks, read } = await readReferences(rows, [0, 1, 2, REMARKS, 4, 5, 6]);
        expect(read.ok).toBe(true);
        expectAll(references, rows);
        const refused = host.requests.filter(({ error }) => error === 'ResponsePayloadSizeLimitExceeded');
        expect(refused).toHaveLength(1);
        const [first = 0, ...others] = blocks;
        expect(Math.max(...others)).toBeLessThan(first / 2);
        for (const { bytesOut } of host.requests) expect(bytesOut).toBeLessThan(FIVE_MEGABYTES);
      },
      { payloadLimit: FIVE_MEGABYTES },
    );
  });

  it('are read down to single rows where it must be', async () => {
    await withOffice(async (host) => {
      addLog(host, 9, 'x'.repeat(800));
      host.payloadLimit = 2000;
      const { references, read } = await readReferences(9, [0, REMARKS]);
      expect(read.ok).toBe(true);
      expectAll(references, 9);
    });
  });

  it('are refused, and said to be too large, where a single one is', async () => {
    await withOffice(async (host) => {
      addLog(host, 3, 'x'.repeat(5000));
      host.payloadLimit = 2000;
      const { read } = await readReferences(3, [0, REMARKS]);
      expect(read).toMatchObject({ ok: false, error: { code: 'tooLarge' } });
    });
  });
});

describe('a log whose values Excel does not give', () => {
  it('is not taken for an empty one', async () => {
    await withOffice(async (host) => {
      addLog(host, 3, '');
      jest.spyOn(Excel.Range.prototype, 'values', 'get').mockReturnValue(null as never);
      expect(await inspect(paneService())).toMatchObject({
        ok: false,
        error: { code: 'valuesMissing', sheet: 'Log' },
      });
    });
  });
});

describe('reading that is cancelled', () => {
  it('ends between two blocks', async () => {
    await withOffice(async (host) => {
      const rows = rowsPerBlock(MAPPED.length) * 2 + 1;
      addLog(host, rows, '');
      const cancelled = new AbortController();
      const done: number[] = [];
      const read = await paneService().inspect(
        DEFAULT_SETTINGS,
        (progress) => {
          if (progress.step !== 'readingRows') return;
          done.push(progress.done);
          cancelled.abort();
        },
        cancelled.signal,
      );
      expect(read).toMatchObject({ ok: false, error: { code: 'cancelled' } });
      expect(done).toHaveLength(1);
    });
  });
});
