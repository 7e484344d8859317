import type { FigureReach } from '../../../src/report/reach/reachOfIssues';
import { sharedReaches } from '../../../src/taskpane/computation/sharedReaches';

const reachOf = (id: FigureReach['id'], requests: number, most: number): FigureReach => ({
  id,
  requests,
  bounds: { least: { numerator: 1, denominator: 2 }, most: { numerator: most, denominator: 2 } },
});

test('reaches that say the same are one object, and so is what two say of one figure; others are not', () => {
  const share = sharedReaches();
  const first = share([reachOf('otp.rfas.sent', 1, 7), reachOf('otp.rfas.averageDays', 1, 9)]);
  const same = share([reachOf('otp.rfas.sent', 1, 7), reachOf('otp.rfas.averageDays', 1, 9)]);
  const other = share([reachOf('otp.rfas.sent', 1, 7), reachOf('otp.rfas.averageDays', 1, 8)]);
  expect(same).toBe(first);
  expect(other).not.toBe(first);
  expect(other[0]).toBe(first[0]);
  expect(other[1]).toEqual(reachOf('otp.rfas.averageDays', 1, 8));
  expect(share([{ id: 'otp.rfas.sent', requests: 2, bounds: null }])).toEqual([
    { id: 'otp.rfas.sent', requests: 2, bounds: null },
  ]);
});

test('thousands of findings that reach as far take little more room in a message than their reaches once', () => {
  const share = sharedReaches();
  const lists = Array.from({ length: 3000 }, () => share([reachOf('otp.rfas.sent', 1, 7)]));
  const received = structuredClone(lists);
  expect(received).toHaveLength(3000);
  expect(new Set(received).size).toBe(1);
});
