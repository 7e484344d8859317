import fc from 'fast-check';
import { isoDate, knownDay, NO_DAY } from '../../../src/ground/calendarDay';
import { serialOfDay } from '../../../src/ground/dateSerial';
import type { CellValue } from '../../../src/ground/outline';
import type { LogProfile } from '../../../src/log/model/profile';
import type { RequestLog } from '../../../src/log/model/requestLog';
import { profileOf, readAll, workbookOf } from '../workbookOf';

const HEADINGS = ['Reference', 'State', 'Date sent', 'Date of reply', 'Outcome'];

function read(rows: readonly (readonly CellValue[])[], profiles: readonly LogProfile[] = []): RequestLog {
  const cells = rows.map(([sent = null, replied = null], index) => {
    const outcome = replied === null || replied === 0 ? null : 'Positive';
    return [`HQ/${index + 1}`, `State ${index + 1}`, sent, replied, outcome];
  });
  const [log] = readAll(workbookOf({ 'HQ RFC': [HEADINGS, ...cells] }), profiles);
  if (!log) throw new Error('no log was recognised');
  return log;
}

function readSent(sent: readonly CellValue[], profiles: readonly LogProfile[] = []): RequestLog {
  return read(
    sent.map((value) => [value]),
    profiles,
  );
}

function days(log: RequestLog): readonly string[] {
  return [...log.dates.sent].map((day) => (day === NO_DAY ? '–' : isoDate(day)));
}

function findings(log: RequestLog): readonly string[] {
  return log.issues.map(({ severity, cell, finding }) =>
    [
      severity,
      cell,
      finding.code,
      ...('suspicion' in finding ? [finding.suspicion, finding.count] : []),
    ].join(' '),
  );
}

function serial(year: number, month: number, day: number): number {
  return serialOfDay(knownDay(year, month, day));
}

describe('a column in which a program exchanged day and month', () => {
  const damaged = [
    '13/10/2022',
    serial(2022, 7, 11),
    '25/11/2022',
    serial(2022, 5, 12),
    '28/02/2023',
    serial(2023, 9, 3),
  ];

  it('is an error for the column: its dates are of days 1 to 12 only, its texts of later ones', () => {
    expect(findings(readSent(damaged))[0]).toBe('error C1 suspectDates daysExchanged 3');
  });

  it('is not read until a person says what is meant, save where both readings are the same', () => {
    const log = readSent([...damaged, serial(2023, 3, 3)]);
    const open = (row: number): boolean => log.usable[row] === 0;
    expect(Array.from({ length: 7 }, (_, row) => open(row))).toEqual([
      ...[false, true, false, true, false, true, false],
    ]);
    expect(findings(log).filter((finding) => finding.includes('unreadableDate'))).toHaveLength(3);
  });

  it('is read as the profile says, and nothing is said then', () => {
    const exchanged = readSent(damaged, [profileOf({ dateRepair: { sent: 'daysExchanged' } })]);
    expect(days(exchanged)).toEqual([
      ...['2022-10-13', '2022-11-07', '2022-11-25', '2022-12-05', '2023-02-28', '2023-03-09'],
    ]);
    expect(findings(exchanged)).toEqual([]);
    expect(exchanged.dateContents.get('sent')?.suspect).toEqual([{ suspicion: 'daysExchanged', count: 3 }]);
    const asWritten = readSent(damaged, [profileOf({ dateRepair: { sent: 'asWritten' } })]);
    expect(days(asWritten)[1]).toBe('2022-07-11');
    expect(findings(asWritten)).toEqual([]);
  });

  it('is seen in a long column in which a few dates were entered by hand since, and these stay as they are', () => {
    const long = Array.from({ length: 20 }, (_, index): readonly CellValue[] => [
      `${13 + (index % 15)}/10/2022`,
      serial(2022, 1 + (index % 12), 1 + (index % 11)),
    ]).flat();
    const log = readSent([...long, serial(2022, 10, 25)]);
    expect(findings(log)[0]).toBe('error C1 suspectDates daysExchanged 21');
    const repaired = readSent(
      [...long, serial(2022, 10, 25)],
      [profileOf({ dateRepair: { sent: 'daysExchanged' } })],
    );
    expect(days(repaired).at(-1)).toBe('2022-10-25');
  });

  it('is not seen where one date, or one text, belies it', () => {
    expect(findings(readSent([...damaged, serial(2023, 9, 13)]))).toEqual([]);
    expect(findings(readSent([...damaged, '03/04/2023']))).toEqual([]);
  });
});

describe('a column of midnights of The Hague in universal time', () => {
  it('is not read until somebody says which of two days each is, and days without a time are', () => {
    const cells = [
      '2022-09-15T22:00:00Z',
      '2022-11-06T23:00:00Z',
      '2023-09-15T22:00:00Z',
      serial(2022, 10, 3),
    ];
    const log = readSent(cells);
    expect(days(log)).toEqual(['–', '–', '–', '2022-10-03']);
    expect(findings(log)).toContain('error C1 suspectDates utcMidnights 3');
  });

  it('is read as it stands where the profile says so', () => {
    const profiles = [profileOf({ dateRepair: { sent: 'asWritten' } })];
    const log = readSent(['2022-09-15T22:00:00Z', 44871 + 23 / 24], profiles);
    expect(days(log)).toEqual(['2022-09-15', '2022-11-06']);
    expect(findings(log)).toEqual([]);
  });

  it('is read as the days after, with the month first, too', () => {
    const profiles = [profileOf({ dateRepair: { sent: 'utcMidnights' }, dayOrder: { sent: 'monthFirst' } })];
    expect(days(readSent(['03/04/2023 22:00', '04/13/2023 22:00'], profiles))).toEqual([
      '2023-03-05',
      '2023-04-14',
    ]);
  });

  it('is read as the days after where the profile says so', () => {
    const profiles = [profileOf({ dateRepair: { sent: 'utcMidnights' } })];
    const log = readSent(['2022-09-15T22:00:00Z', 44871 + 23 / 24, '2023-09-15T22:00:00Z'], profiles);
    expect(days(log)).toEqual(['2022-09-16', '2022-11-07', '2023-09-16']);
    expect(findings(log)).toEqual([]);
  });

  it('is seen in dates of the workbook, too', () => {
    const log = readSent([44819 + 22 / 24, 44871 + 23 / 24]);
    expect(findings(log)).toContain('error C1 suspectDates utcMidnights 2');
  });

  it('is not seen where there is any other time of day', () => {
    expect(
      findings(readSent(['2022-09-15T22:00:00Z', '2022-11-06T23:00:00Z', '2022-11-07T09:30:00Z'])),
    ).toEqual([]);
  });
});

describe('dates with their year first, in two digits', () => {
  const written = ['22-10-10', '22-10-12', '22-11-14', '22-12-15', '23-01-16', '23-02-20'];

  it('are read so, with a warning, where as days first they would all be of two days of a month', () => {
    const log = readSent(written);
    expect(days(log)).toEqual([
      ...['2022-10-10', '2022-10-12', '2022-11-14', '2022-12-15', '2023-01-16', '2023-02-20'],
    ]);
    expect(findings(log)).toEqual(['warning C1 suspectDates yearFirst 6']);
  });

  it('are read as the profile says, and nothing is said then', () => {
    const dayFirst = readSent(written, [profileOf({ dayOrder: { sent: 'dayFirst' } })]);
    expect(days(dayFirst)[0]).toBe('2010-10-22');
    const yearFirst = readSent(written, [profileOf({ dayOrder: { sent: 'yearFirst' } })]);
    expect(findings(yearFirst)).toEqual([]);
  });

  it('are left open where the day may as well come first', () => {
    const log = readSent(['15-09-21', '15-10-22', '16-09-23', '16-11-20']);
    expect(days(log)).toEqual(['–', '–', '–', '–']);
    expect(findings(log)[0]).toBe('error C1 undecidedDayOrder');
  });

  it('are days first, as always, where the first numbers vary as days do', () => {
    expect(days(readSent(['15-09-22', '3-10-22', '28-11-22', '07-01-23']))[2]).toBe('2022-11-28');
  });
});

describe('days as numbers', () => {
  it('of eight digits are read where the whole column is written so, and 0 is no day', () => {
    const log = read([
      [20221013, 20221023],
      [20221107, 0],
      ['20230228', 0],
    ]);
    expect(days(log)).toEqual(['2022-10-13', '2022-11-07', '2023-02-28']);
    expect(log.dates.replied[1]).toBe(NO_DAY);
    expect(findings(log)).toEqual([]);
  });

  it('of eight digits are none among dates of the workbook', () => {
    expect(findings(readSent([44830, 44831, 20230509]))).toEqual(['error C4 unreadableDate']);
  });

  it.each<readonly CellValue[]>([
    [13102022, 7112022, 25112022, 9032023],
    ['13102022', '07112022', '25112022', '09032023'],
    [131022, 71122, 251122, 90323],
    ['131022', '071122', '251122', '090323'],
    [221013, 221107, 221125, 230309],
    ['221013', '221107', '221125', '230309'],
    ['101322', '110722', '112522', '030923'],
  ])(
    'that are a day without anything between its numbers, such as %s, are read, with a warning',
    (...sent) => {
      const log = readSent(sent);
      expect(days(log)).toEqual(['2022-10-13', '2022-11-07', '2022-11-25', '2023-03-09']);
      expect(findings(log)).toContain('warning C1 suspectDates digitsOnly 4');
    },
  );

  it('that are such a day are asked about where day and month may be either', () => {
    const log = readSent(['05102022', '07112022', '11122022', '09032023']);
    expect(days(log)).toEqual(['–', '–', '–', '–']);
    expect(findings(log)).toContain('error C1 undecidedDayOrder');
  });

  it('that are such a day are read among few replies as among the days sent', () => {
    const log = read([[221013, 221023], [221107], [221125], [230309]]);
    expect(log.dates.replied[0]).toBe(knownDay(2022, 10, 23));
    expect(findings(log).filter((finding) => !finding.includes('suspectDates'))).toEqual([]);
  });

  it('that may be such a day are none where others of the column are dates, or no day is meant', () => {
    expect(findings(readSent([44830, 44831, 44840, 221013]))).toEqual(['error C5 dateOutOfRange']);
    expect(findings(readSent([221013, 44830, 44831, 44840]))).toEqual(['error C2 dateOutOfRange']);
    expect(days(readSent(['13102022', '07112022', '25112022', '99112022']))).toEqual(['–', '–', '–', '–']);
  });

  it('that are serials are read as such on a sheet that is called after a year, though their digits are a day of it', () => {
    const serials = [42263, 42287, 42335, 42417];
    const rows = serials.map((sent, index) => [`HQ/${index + 1}`, `State ${index + 1}`, sent, sent + 7]);
    const [log] = readAll(workbookOf({ 'HQ RFC 2016': [HEADINGS.slice(0, 4), ...rows] }), []);
    expect([...(log?.dates.sent ?? [])].map(serialOfDay)).toEqual(serials);
  });

  it('that are the text of a serial are read, with a warning', () => {
    const log = readSent(['44830', '44831', '44895']);
    expect(days(log)).toEqual(['2022-09-26', '2022-09-27', '2022-11-30']);
    expect(findings(log)).toEqual(['warning C1 suspectDates serialTexts 3']);
  });
});

describe('other signs of a damaged column', () => {
  it('are replies that are all of one day', () => {
    const rows = [44830, 44840, 44850, 44860, 44870].map((sent) => [sent, 45200]);
    expect(findings(read(rows))).toEqual(['warning D1 suspectDates sameReplyDay 5']);
    expect(findings(read(rows.map(([sent]) => [sent ?? null, (sent ?? 0) + 7])))).toEqual([]);
  });

  it('are a year that differs by one digit from all around it', () => {
    const sent = [44830, 44835, 44840, serial(2012, 10, 8), 44850, 44860, 44870];
    expect(findings(readSent(sent))).toEqual(['warning C5 unusualYear']);
  });

  it('are a day of the year before, as it is written in January, in a log that is kept in order', () => {
    const inOrder = Array.from({ length: 12 }, (_, index) => serial(2022, 10, 3) + 14 * index);
    const january = inOrder.map((day, index) => (index === 8 ? serial(2022, 1, 23) : day));
    expect(findings(readSent(january))).toEqual(['warning C10 unusualYear']);
    expect(findings(readSent(january.toReversed()))).toEqual(['warning C5 unusualYear']);
    expect(findings(readSent(inOrder))).toEqual([]);
  });

  it('are not a request that is entered late in a log that is kept in order', () => {
    const inOrder = Array.from({ length: 12 }, (_, index) => serial(2022, 10, 3) + 14 * index);
    const late = inOrder.map((day, index) => (index === 8 ? serial(2022, 6, 1) : day));
    expect(findings(readSent(late))).toEqual([]);
  });

  it('are never seen in days as offices write them', () => {
    const day = fc.integer({ min: 0, max: 800 });
    fc.assert(
      fc.property(fc.array(day, { minLength: 8, maxLength: 60 }), fc.boolean(), (offsets, areTexts) => {
        const start = knownDay(2021, 9, 16);
        const cells = offsets.map((offset): CellValue => {
          if (!areTexts) return serialOfDay(start + offset);
          const [year, month, date] = isoDate(start + offset).split('-');
          return `${date ?? ''}/${month ?? ''}/${year ?? ''}`;
        });
        const log = readSent(['31/12/2021', ...cells]);
        expect(findings(log).filter((text) => text.includes('suspect') || text.includes('unusual'))).toEqual(
          [],
        );
      }),
    );
  });
});
