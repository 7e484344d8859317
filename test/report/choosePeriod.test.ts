import { choosePeriod, isOver } from '../../src/report/choosePeriod';
import { periodStartingIn } from '../../src/report/period';
import { otpLog } from './logRows';
import { calendarDayOf } from './naiveCalendar';
import { readLogs } from './reportOfLogs';

/** The name of the period that is chosen for logs whose requests were sent on these days. */
function chosen(sentDays: readonly (readonly string[])[], today: string): string | undefined {
  const logs = sentDays.map((days) =>
    otpLog(days.map((sent, index) => ({ reference: String(index), sent }))),
  );
  return choosePeriod(readLogs(logs, today), calendarDayOf(today))?.name;
}

describe('the period of a report that names none', () => {
  it('is that of the last request where that period is over', () => {
    expect(chosen([['2021-10-01', '2023-09-15']], '2023-09-16')).toBe('2022-2023');
    expect(chosen([['2021-10-01', '2023-09-15']], '2026-11-24')).toBe('2022-2023');
  });

  it('looks at the requests of all logs', () => {
    expect(chosen([['2022-01-01'], ['2023-01-01'], ['2021-01-01']], '2026-11-24')).toBe('2022-2023');
  });

  it('is the one before where the period of the last request still runs', () => {
    expect(chosen([['2022-10-01', '2023-10-01']], '2024-01-01')).toBe('2022-2023');
    expect(chosen([['2021-10-01', '2023-09-15']], '2023-09-15')).toBe('2021-2022');
  });

  it('is the running one where the logs begin in it', () => {
    expect(chosen([['2023-09-16', '2023-10-01']], '2024-01-01')).toBe('2023-2024');
    expect(chosen([['2022-10-01', '2023-09-15']], '2023-09-15')).toBe('2022-2023');
  });

  it('is not moved by a date that lies in the future', () => {
    expect(chosen([['2022-10-01', '2025-01-01']], '2024-01-01')).toBe('2022-2023');
  });

  it('is not chosen by the one request of many whose year was mistyped', () => {
    const days = Array.from({ length: 24 }, (_, index) => `2022-10-${String(index + 1).padStart(2, '0')}`);
    expect(chosen([[...days, '2025-01-01']], '2026-11-24')).toBe('2022-2023');
    expect(chosen([[...days, '2025-01-01', '2025-01-02']], '2026-11-24')).toBe('2024-2025');
  });

  it('is none where no log has a usable request', () => {
    expect(chosen([], '2024-01-01')).toBeUndefined();
    expect(chosen([['']], '2024-01-01')).toBeUndefined();
  });
});

describe('a period', () => {
  it('is over from the day after its last', () => {
    const period = periodStartingIn(2022);
    expect(isOver(period, calendarDayOf('2023-09-15'))).toBe(false);
    expect(isOver(period, calendarDayOf('2023-09-16'))).toBe(true);
  });
});
