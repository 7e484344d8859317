import { knownDay } from '../../src/ground/calendarDay';
import { serialOfDay } from '../../src/ground/dateSerial';
import { systemOf } from '../../src/excel/dateSystem';

const SERIAL_1900 = serialOfDay(knownDay(2022, 9, 16));
/** The same day in a workbook that counts from 1904. */
const SERIAL_1904 = SERIAL_1900 - 1462;

describe('the text that Excel shows of a date', () => {
  it.each(['16/09/2022', '9/16/22', '2022-09-16', '16 September 2022', '16-Sep-22', '16-Sep', 'Fri 16 Sep'])(
    'tells the date system of its workbook: %s',
    (text) => {
      expect(systemOf(SERIAL_1900, text)).toBe(1900);
      expect(systemOf(SERIAL_1904, text)).toBe(1904);
    },
  );

  it.each(['#####', '', '44820', 'September', '16/09', '2', 'week 37'])('does not tell it: “%s”', (text) => {
    expect(systemOf(SERIAL_1900, text)).toBeUndefined();
    expect(systemOf(SERIAL_1904, text)).toBeUndefined();
  });

  it('does not tell it where both systems fit: a day that is the year of the other', () => {
    // In the 1904 system it is 23 September 2022.
    expect(systemOf(serialOfDay(knownDay(2018, 9, 22)), '22/09/18')).toBeUndefined();
  });
});
