import fc from 'fast-check';
import { civilDate, isoDate, knownDay } from '../../../src/ground/calendarDay';
import { readDateText } from '../../../src/log/values/dateText';

function readAs(text: string): string {
  const reading = readDateText(text);
  if (reading.kind === 'either') return `${isoDate(reading.dayFirst)} or ${isoDate(reading.monthFirst)}`;
  return reading.kind === 'day' ? isoDate(reading.day) : 'unreadable';
}

describe('a date written as text', () => {
  it.each([
    ['2022-09-16', '2022-09-16'],
    ['2022/9/16', '2022-09-16'],
    ['2022-09-16T23:30:00Z', '2022-09-16'],
    ['2022-09-16T00:30:00+02:00', '2022-09-16'],
    ['2022-09-16 14:30', '2022-09-16'],
    ['16/09/2022', '2022-09-16'],
    ['16.9.22', '2022-09-16'],
    ['16-09-2022', '2022-09-16'],
    ['09/16/2022', '2022-09-16'],
    ['16/09/2022 09:05:00', '2022-09-16'],
    ['16.09.2022 à 14h30', '2022-09-16'],
    ['16 September 2022', '2022-09-16'],
    ['16 sept. 2022', '2022-09-16'],
    ['16th of September 2022', '2022-09-16'],
    ['September 16, 2022', '2022-09-16'],
    ['Sept. 16th, 2022', '2022-09-16'],
    ['16-Sep-22', '2022-09-16'],
    ['16Sep2022', '2022-09-16'],
    ['Friday, 16 September 2022', '2022-09-16'],
    ['1er octobre 2022', '2022-10-01'],
    ['1ER OCTOBRE 2022', '2022-10-01'],
    ['vendredi 16 septembre 2022', '2022-09-16'],
    ['5 févr. 2023', '2023-02-05'],
    ['15 août 2023', '2023-08-15'],
    ['3 déc. 2022', '2022-12-03'],
    ['12 juin 2023', '2023-06-12'],
    ['12 juil. 2023', '2023-07-12'],
    ['29/02/2024', '2024-02-29'],
    ['05/05/2023', '2023-05-05'],
    [' 16\u00a0septembre\u00a02022 ', '2022-09-16'],
    ['\u200e16/09/2022', '2022-09-16'],
    ['\u202a16\u200b/09/2022\u202c', '2022-09-16'],
    ['16–09–2022', '2022-09-16'],
    ['2022‑09‑16', '2022-09-16'],
    ['１６／０９／２０２２', '2022-09-16'],
    ['١٦/٠٩/٢٠٢٢', '2022-09-16'],
    ['16 sept\u00adembre 2022', '2022-09-16'],
    ['16.IX.2022', '2022-09-16'],
    ['16/ix/22', '2022-09-16'],
    ['5 XII 2022', '2022-12-05'],
    ['16/09/2022 (by e-mail)', '2022-09-16'],
    ['16 sept. 2022 – par valise diplomatique', '2022-09-16'],
    ['16/09/2022 14:30 by hand', '2022-09-16'],
  ])('%s is %s', (text, date) => {
    expect(readAs(text)).toBe(date);
  });

  it('is left open where day and month can be either way round', () => {
    expect(readAs('03/04/2022')).toBe('2022-04-03 or 2022-03-04');
    expect(readAs('3.4.22')).toBe('2022-04-03 or 2022-03-04');
  });

  it.each([
    '31/02/2023',
    '29/02/2023',
    '32.01.2022',
    '13/13/2022',
    '2022-13-01',
    '31 avril 2023',
    'September 2022',
    '2022',
    '16/09',
    '16/09-2022',
    'REF-2022/09/16',
    '16 foo 2022',
    'two weeks ago',
    '44820',
    '',
    '16/09/20222',
    '16.XIII.2022',
    '31.II.2022',
    '2022-W41-4',
    '16/09/2022 (to be sent by e-mail)',
    '16/09/2022 (reminder)',
    '116/09/2022',
  ])('%s is not read', (text) => {
    expect(readAs(text)).toBe('unreadable');
  });

  it('tells which way round it can only be read', () => {
    expect(readDateText('16/09/2022')).toMatchObject({ evidence: 'dayFirst' });
    expect(readDateText('09/16/2022')).toMatchObject({ evidence: 'monthFirst' });
    expect(readDateText('2022-09-16')).not.toHaveProperty('evidence');
    expect(readDateText('05/05/2022')).not.toHaveProperty('evidence');
  });

  it('is read from ISO form for every day', () => {
    fc.assert(
      fc.property(fc.integer({ min: knownDay(2000, 1, 1), max: knownDay(2099, 12, 31) }), (day) => {
        expect(readAs(isoDate(day))).toBe(isoDate(day));
      }),
    );
  });

  it('is read in both orders for every day in numeric form', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: knownDay(2000, 1, 1), max: knownDay(2099, 12, 31) }),
        fc.constantFrom('/', '.', '-'),
        (day, separator) => {
          const { year, month, day: ofMonth } = civilDate(day);
          const reading = readDateText([ofMonth, month, year].join(separator));
          expect(reading.kind === 'either' ? reading.dayFirst : reading).toEqual(
            reading.kind === 'either' ? day : expect.objectContaining({ day }),
          );
        },
      ),
    );
  });

  it('never throws, whatever the text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (text) => void readDateText(text)));
  });
});
