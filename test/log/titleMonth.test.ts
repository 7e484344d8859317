import { serialOfDay } from '../../src/log/dateSerial';
import { knownDay } from '../../src/log/calendarDay';
import { monthInTitle, titleMonthBelow, titleOfRow, yearInTitles } from '../../src/log/titleMonth';

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
  const december = { year: undefined, month: 12 };

  it('is of the year of the title above it', () => {
    expect(titleMonthBelow({ year: 2022, month: 11 }, december, undefined)).toEqual({
      year: 2022,
      month: 12,
    });
    expect(titleMonthBelow({ year: 2022, month: undefined }, december, undefined)).toEqual({
      year: 2022,
      month: 12,
    });
  });

  it('is of no known year where the turn of a year may lie between, or no title names one', () => {
    expect(titleMonthBelow({ year: 2022, month: 1 }, december, undefined)).toBeUndefined();
    expect(titleMonthBelow(undefined, december, undefined)).toBeUndefined();
  });

  it('is of the one year of the whole log', () => {
    expect(titleMonthBelow({ year: 2022, month: 1 }, december, 2022)).toEqual({ year: 2022, month: 12 });
  });
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
  });
});
