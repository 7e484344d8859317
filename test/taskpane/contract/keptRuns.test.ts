import type { KeptRun } from '../../../src/report/runs/keptRun';
import {
  lastRunOf,
  parseStoredRuns,
  storedRun,
  type StoredRun,
  withRun,
} from '../../../src/taskpane/contract/keptRuns';
import type { LocalCipher } from '../../../src/taskpane/contract/localCipher';
import { aesCipher, passingKey } from '../../../src/taskpane/service/aesCipher';

const CIPHER = aesCipher(passingKey());
const NO_KEY = aesCipher(() => Promise.reject(new Error('the browser keeps nothing')));

const DAYS = [19_012, 19_047] as const;

function run(period: string, requests = 1): KeptRun {
  const states = Array.from({ length: requests }, (): [number, number, number, string] => [
    0,
    ...DAYS,
    'the rest of the request',
  ]);
  return {
    record: {
      version: 3,
      period,
      day: '2026-11-24',
      figures: {},
      counts: { requests, issues: 1 },
      details: 'known',
      requests: { readings: [{}], requests: states },
      issues: { finding: 1 },
    },
    changes: null,
  };
}

async function kept(runs: readonly KeptRun[], cipher: LocalCipher = CIPHER): Promise<readonly StoredRun[]> {
  let stored: readonly StoredRun[] = [];
  for (const one of runs) stored = withRun(stored, await storedRun(one, cipher));
  return parseStoredRuns(JSON.parse(JSON.stringify(stored)));
}

const periods = (runs: readonly StoredRun[]): readonly string[] => runs.map(({ record }) => record.period);

test('of each period the last run is kept, and of three periods at the most', async () => {
  const names = ['2019-2020', '2020-2021', '2021-2022', '2020-2021', '2022-2023'];
  const runs = await kept(names.map((name) => run(name)));
  expect(periods(runs)).toEqual(['2022-2023', '2020-2021', '2021-2022']);
  expect(await lastRunOf(runs, '2021-2022', CIPHER)).toEqual(run('2021-2022'));
  expect(await lastRunOf(runs, '2019-2020', CIPHER)).toBeNull();
});

test('nothing of a single request or finding can be read in what is kept', async () => {
  const text = JSON.stringify(await kept([run('2022-2023', 3)]));
  expect(text).not.toMatch(/request-|finding"|the rest|19012|19047/);
  expect(text).toContain('"counts":{"requests":3,"issues":1}');
});

test('the same run is never encrypted to the same text twice', async () => {
  const [first, second] = [await kept([run('2022-2023')]), await kept([run('2022-2023')])];
  expect(first[0]?.details).not.toEqual(second[0]?.details);
});

test('another user’s key, or a text that was tampered with, leaves the counts and figures', async () => {
  const runs = await kept([run('2022-2023', 3)]);
  const expected = { counts: { requests: 3 }, details: 'locked', requests: null, issues: null };
  expect(await lastRunOf(runs, '2022-2023', aesCipher(passingKey()))).toMatchObject({ record: expected });
  const [first] = runs;
  if (typeof first?.details !== 'object') throw new Error('It was not encrypted.');
  const data = first.details.data.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A'));
  const changed = [{ ...first, details: { ...first.details, data } }];
  expect(await lastRunOf(changed, '2022-2023', CIPHER)).toMatchObject({ record: expected });
});

test('without a key nothing of single requests is kept', async () => {
  const runs = await kept([run('2022-2023', 3)], NO_KEY);
  expect(runs[0]?.details).toBe('notKept');
  expect(await lastRunOf(runs, '2022-2023', CIPHER)).toMatchObject({
    record: { details: 'notKept', requests: null, counts: { requests: 3 } },
  });
});

test('runs that a workbook’s settings cannot hold make room, the oldest first and then the requests', async () => {
  const long = await kept([run('2020-2021'), run('2021-2022', 7000), run('2022-2023', 7000)]);
  expect(periods(long)).toEqual(['2022-2023', '2021-2022', '2020-2021'].slice(0, periods(long).length));
  expect(JSON.stringify(long).length).toBeLessThan(600_000);
  const [longest] = await kept([run('2021-2022'), run('2022-2023', 30_000)]);
  expect(longest?.details).toBe('tooMany');
  expect(await lastRunOf(longest ? [longest] : [], '2022-2023', CIPHER)).toMatchObject({
    record: { period: '2022-2023', details: 'known', requests: null },
  });
});

test('what cannot be read is taken for lost, and takes nothing with it', async () => {
  const [one] = await kept([run('2022-2023')]);
  expect(parseStoredRuns([{ record: 7 }, one, null])).toEqual([one]);
  for (const lost of [undefined, null, 'text', { version: 2 }]) expect(parseStoredRuns(lost)).toEqual([]);
});

test('a run of an earlier version, whose requests stood in clear, is not kept on', async () => {
  const { record } = run('2021-2022', 3);
  const { period, day, figures, requests, issues } = record;
  const clear = [{ record: { version: 1, period, day, figures, requests, issues }, changes: null }];
  expect(parseStoredRuns(clear)).toEqual([]);
  const stored = withRun(parseStoredRuns(clear), await storedRun(run('2022-2023'), CIPHER));
  expect(JSON.stringify(stored)).not.toContain('request-');
});
