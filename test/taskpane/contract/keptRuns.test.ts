import type { KeptRun } from '../../../src/report/runs/keptRun';
import { lastRunOf, parseKeptRuns, withRun } from '../../../src/taskpane/contract/keptRuns';

function run(period: string, requests = 1): KeptRun {
  const states = Array.from({ length: requests }, (_, index): [string, [number, number, string]] => [
    `request-${index}`,
    [19_000, 19_040, 'the rest of the request'],
  ]);
  return {
    record: {
      version: 1,
      period,
      day: '2026-11-24',
      figures: {},
      requests: Object.fromEntries(states),
      issues: {},
    },
    changes: null,
  };
}

const periods = (runs: readonly KeptRun[]): readonly string[] => runs.map(({ record }) => record.period);

test('of each period the last run is kept, and of three periods at the most', () => {
  const runs = ['2019-2020', '2020-2021', '2021-2022', '2020-2021', '2022-2023'].reduce<readonly KeptRun[]>(
    (kept, period) => withRun(kept, run(period)),
    [],
  );
  expect(periods(runs)).toEqual(['2022-2023', '2020-2021', '2021-2022']);
  expect(lastRunOf(runs, '2021-2022')).toEqual(run('2021-2022'));
  expect(lastRunOf(runs, '2019-2020')).toBeNull();
});

test('runs that a workbook’s settings cannot hold make room, the oldest first and then the requests', () => {
  const long = withRun([run('2020-2021'), run('2021-2022', 9000)], run('2022-2023', 9000));
  expect(periods(long)).toEqual(['2022-2023', '2020-2021'].slice(0, periods(long).length));
  expect(JSON.stringify(long).length).toBeLessThan(600_000);
  const [longest] = withRun([run('2021-2022')], run('2022-2023', 30_000));
  expect(longest?.record).toMatchObject({ period: '2022-2023', requests: null });
});

test('what cannot be read is taken for lost, and takes nothing with it', () => {
  const kept = run('2022-2023');
  expect(parseKeptRuns(JSON.parse(JSON.stringify([{ record: 7 }, kept, null])))).toEqual([kept]);
  for (const lost of [undefined, null, 'text', { version: 2 }]) expect(parseKeptRuns(lost)).toEqual([]);
});
