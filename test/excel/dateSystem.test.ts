import { withOffice } from '../../host/officeForTest';
import { inspect, paneService, valueOf } from './paneInExcel';
import { knownDay } from '../../src/ground/calendarDay';
import { serialOfDay } from '../../src/ground/dateSerial';
import { systemOf, systemShown } from '../../src/excel/dateSystem';

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

describe('the dates of a workbook', () => {
  const TODAY = knownDay(2026, 11, 24);
  const shown = (...texts: readonly string[]) => texts.map((text) => ({ serial: SERIAL_1904, text }));

  it('tell its date system where nearly all of them agree, and two at the least say 1904', () => {
    const texts = ['16/09/2022', '16/09/2022', '#####'];
    expect(systemShown(shown(...texts), TODAY)).toEqual({ dateSystem: 1904, isSure: true });
    const in1900 = texts.map((text) => ({ serial: SERIAL_1900, text }));
    expect(systemShown(in1900, TODAY)).toEqual({ dateSystem: 1900, isSure: true });
  });

  it.each([
    ['a single one', ['16/09/2022']],
    ['one, beside others that say nothing', ['16/09/2022', '#####', '#####']],
    ['one that another belies', ['16/09/2022', '15/09/2018']],
  ])('do not tell for sure that it is 1904 by the look of %s', (_, texts) => {
    expect(systemShown(shown(...texts), TODAY).isSure).toBe(false);
  });

  it('tell it by not being of days to come, where their texts do not', () => {
    const late = [1, 2].map((days) => ({ serial: serialOfDay(TODAY) - 30 * days, text: '#####' }));
    expect(systemShown(late, TODAY)).toEqual({ dateSystem: 1900, isSure: true });
    const early = late.map(({ text }) => ({ serial: SERIAL_1900, text }));
    expect(systemShown(early, TODAY)).toEqual({ dateSystem: 1900, isSure: false });
  });
});

it('a log of which no date shows from when its workbook counts says so', async () => {
  await withOffice(async (host) => {
    const rows = [44_830, 44_831, 44_832].map((sent, at) => [`'R-${at}`, 'RFA', 'OTP', 'State A', sent]);
    const view = host.addSheet('Log');
    view.set('A1', [['No.', 'Type of request', 'Organ', 'Requested State', 'Date sent'], ...rows]);
    const told = async (): Promise<readonly unknown[]> =>
      valueOf(await inspect(paneService())).issues.flatMap(({ finding, cell }) =>
        finding.code === 'dateSystemUnknown' ? [[cell, finding.system]] : [],
      );
    expect(await told()).toEqual([['E1', 1900]]);
    view.setNumberFormat('E2:E4', 'dd/mm/yyyy');
    expect(await told()).toEqual([]);
  });
});
