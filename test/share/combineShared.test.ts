import { messagesOf } from '../../src/locales/messagesOf';
import { combineShared } from '../../src/share/combine/combineShared';
import type { ReadShared } from '../../src/share/combine/readShared';

const messages = messagesOf('fr');
const ID = 'area2.otp.executedShare';

function copy(period: string, value: number): ReadShared {
  return {
    period,
    title: period,
    version: '0.1.0',
    language: 'fr',
    figures: new Map([[ID, { label: messages.figures[ID], value }]]),
  };
}

test('a share of nothing is printed without places beside one of something, in the table and at its bar', () => {
  const { tables } = combineShared([copy('2021-2022', 0), copy('2022-2023', 0.3849)], messages);
  const formats = tables
    .flatMap(({ rows }) => rows.filter(({ id }) => id === ID))
    .map(({ cells }) => cells.flatMap((cell) => (cell.kind === 'number' ? [cell.numberFormat] : [])));
  expect(formats).toEqual([
    ['0"\u202f"%', '0.00"\u202f"%'],
    ['0"\u202f"%', '0.00"\u202f"%'],
  ]);
  expect(tables.find(({ id }) => id === 'combined.otpShares')?.chart?.numberFormat).toBe(
    '0.00"\u202f"%;-0.00"\u202f"%;0"\u202f"%',
  );
});
