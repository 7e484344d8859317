import { serialOfDay } from '../../../src/ground/dateSerial';
import { knownDay } from '../../../src/ground/calendarDay';
import { monthInTitle, titleBelowRow, titleOfRow, yearInTitles } from '../../../src/log/values/titleMonth';

describe('a title between the requests', () => {
  it.each([
    ['Octobre 2021', 2021, 10],
    ['OCT. 2021 (suite)', 2021, 10],
    ['10/2021', 2021, 10],
    ['Month of October 2021', 2021, 10],
    ['Demandes envoyées en février 2022', 2022, 2],
    ['Oct-21', 2021, 10],
    ['Août 2022 (7)', 2022, 8],
    ['Août 2022 : 7 demandes', 2022, 8],
    ['— 2022 —', 2022, undefined],
    ['Année 2022', 2022, undefined],
    ['décembre', undefined, 12],
  ])('names a month or a year: %s', (text, year, month) => {
    expect(monthInTitle(text)).toEqual({ year, month });
  });

  it.each([
    'Octobre à décembre 2022',
    'Reminder 03/05/2023',
    'Closed in 2022',
    '2021-2022',
    'Mali',
    '13/2022',
    'Subtotal 2022',
    '17 septembre',
    'le 3 mai',
    '12',
    '',
  ])('names none where it says more or other than that: “%s”', (text) => {
    expect(monthInTitle(text)).toBeUndefined();
  });

  it('may stand as the date that a spreadsheet makes of a month', () => {
    expect(titleOfRow([null, serialOfDay(knownDay(2021, 10, 1)), null], 1900)).toEqual({
      year: 2021,
      month: 10,
    });
    expect(titleOfRow([serialOfDay(knownDay(2021, 10, 2))], 1900)).toBeUndefined();
  });

  it('may have a count beside it where it names a month', () => {
    const october = { year: 2021, month: 10 };
    expect(titleOfRow(['Octobre 2021', null, 7], 1900)).toEqual(october);
    expect(titleOfRow(['Octobre 2021', '(7)'], 1900)).toEqual(october);
    expect(titleOfRow(['Octobre 2021', '7 demandes'], 1900)).toEqual(october);
    expect(titleOfRow(['Octobre 2021', 'Mali'], 1900)).toBeUndefined();
    expect(titleOfRow(['2021', 7], 1900)).toBeUndefined();
    expect(titleOfRow([null, ''], 1900)).toBeUndefined();
  });
});

describe('a month without a year', () => {
  const below = (year: number, month: number | undefined, ...cells: (string | number)[]): unknown =>
    titleBelowRow({ year, month }, cells, 1900);

  it('is of the year of the title above it', () => {
    expect(below(2022, 11, 'December')).toEqual({ year: 2022, month: 12 });
    expect(below(2022, undefined, 'December')).toEqual({ year: 2022, month: 12 });
  });

  it('is of no known year where the turn of a year may lie between, or no title names one', () => {
    expect(below(2022, 1, 'December')).toBeUndefined();
    expect(below(2022, 12, 'Janvier')).toBeUndefined();
    expect(titleBelowRow(undefined, ['December'], 1900)).toBeUndefined();
  });
});

describe('a row that speaks of a time otherwise', () => {
  it.each([
    ['December 2022 – 4 urgent RFCs'],
    ['Décembre 2022 – demandes urgentes'],
    ['December 2022 (4) – see annex'],
    ['December 2022', 'urgent'],
    ['Q1 2023'],
    ['4th quarter'],
    ['FY 2023'],
    ['Janvier 2023 bis'],
  ])('ends what the titles above it say: %s', (...cells) => {
    expect(titleBelowRow({ year: 2022, month: 11 }, cells, 1900)).toBeUndefined();
  });

  it.each([[['Affaire A.']], [['HQ-1', 'Mali', 'May be urgent']], [[]], [['12']]])(
    'is none, and what they say holds: %j',
    (cells) => {
      expect(titleBelowRow({ year: 2022, month: 11 }, cells, 1900)).toEqual({ year: 2022, month: 11 });
    },
  );
});

describe('the year of a log', () => {
  it('is the one that its titles name', () => {
    expect(yearInTitles(['Registre 2021', '2021', 'Demandes'])).toBe(2021);
    expect(yearInTitles(['', 'Demandes'])).toBeUndefined();
  });

  it('is not known where they name several, a span, or a day', () => {
    expect(yearInTitles(['Registre 2021', '2022'])).toBeUndefined();
    expect(yearInTitles(['Registre 2021-2022'])).toBeUndefined();
    expect(yearInTitles(['Mis à jour le 3 mai 2022'])).toBeUndefined();
    expect(yearInTitles(['upd. 2 Sept 2022'])).toBeUndefined();
    expect(yearInTitles(['Fiscal year 2023 register'])).toBeUndefined();
  });

  it('is that of the workbook’s name only where no nearer title names any', () => {
    expect(yearInTitles(['Demandes'], 'Registre 2022')).toBe(2022);
    expect(yearInTitles(['Registre 2021'], 'Registre 2022')).toBe(2021);
    expect(yearInTitles(['2021-2022'], 'Registre 2022')).toBeUndefined();
  });
});
