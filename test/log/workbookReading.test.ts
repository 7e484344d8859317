import { dayOfSerial } from '../../src/ground/dateSerial';
import type { LogProfile } from '../../src/log/model/profile';
import { WorkbookReading } from '../../src/log/workbookReading';
import { headRows, profileOf, type Rows, TODAY, workbookOf } from './workbookOf';

const WORKBOOK = workbookOf({
  Requests: [
    ['Kind of request', 'Remarks', 'Requested State', 'Reference', 'Date sent'],
    ['RFA', 'urgent', 'Ruritania', 'A-1', 45800],
    ['RFA', null, 'Freedonia', 'A-2', 45801],
  ],
  Warrants: [
    ['Warrants of arrest'],
    ['Unsealed on', 'Person', 'Situation', 'Issued on'],
    [44000, 'A', 'Situation in Ruritania', 43000],
  ],
} satisfies Record<string, Rows>);

describe('the reading of a workbook', () => {
  it('plans its logs before its registers, each with its columns in ascending order', () => {
    const { parts, dateCells } = new WorkbookReading(WORKBOOK, [], []).plan;
    expect(parts.map(({ sheet }) => sheet)).toEqual(['Requests', 'Warrants']);
    for (const { columns } of parts) expect(columns).toEqual([...columns].sort((a, b) => a - b));
    expect(parts[0]?.columns).not.toContain(1);
    expect(dateCells).toEqual([
      { sheet: 'Requests', row: 1, column: 4 },
      { sheet: 'Requests', row: 2, column: 4 },
    ]);
  });

  it('gives the same whether the rows are handed over or fetched', () => {
    const fetched = new WorkbookReading(WORKBOOK, [], []);
    fetched.readAll(headRows(WORKBOOK), 1900, TODAY);
    const handed = new WorkbookReading(WORKBOOK, [], []);
    handed.start(1900, TODAY);
    handed.plan.parts.forEach(({ sheet, body, columns }, part) => {
      for (let firstRow = body.firstRow; firstRow <= body.lastRow; firstRow += 1) {
        const range = { ...body, firstRow, lastRow: firstRow };
        for (const block of headRows(WORKBOOK).rows(sheet, range, columns)) handed.take(part, block);
      }
    });
    const read = fetched.finish();
    expect(read.logs.map(({ count }) => count)).toEqual([2]);
    expect(read.registers).toHaveLength(1);
    expect(handed.finish()).toEqual(read);
    expect(handed.finish()).toBe(handed.finish());
  });

  it('tells a step that comes before its turn, and a part that was not planned', () => {
    const reading = new WorkbookReading(WORKBOOK, [], []);
    expect(() => reading.finish()).toThrow('No reading has begun');
    reading.start(1900, TODAY);
    expect(() => {
      reading.take(2, { firstRow: 1, columns: [], rows: [] });
    }).toThrow('The plan has no part 2');
  });

  describe('that does not show from which year it counts its days', () => {
    const ofLog = (dateSystem: 1900 | 1904, headings?: Readonly<Record<string, string>>): LogProfile =>
      profileOf({
        where: headings === undefined ? { sheet: 'Requests' } : { sheet: 'Of 2020' },
        headings,
        dateSystem,
      });
    const HEADINGS = {
      A: 'Kind of request',
      B: 'Remarks',
      C: 'Requested State',
      D: 'Reference',
      E: 'Date sent',
    };
    const OLDER = workbookOf({
      Requests: [Object.values(HEADINGS), ['RFA', null, 'Ruritania', 'A-1', 44200]],
    });
    const daysRead = (
      profiles: readonly LogProfile[],
      isSure: boolean,
      remembered: readonly LogProfile[] = [],
    ): readonly unknown[] => {
      const reading = new WorkbookReading(OLDER, profiles, remembered);
      reading.start(1900, TODAY, isSure);
      reading.plan.parts.forEach(({ sheet, body, columns }, part) => {
        for (const block of headRows(OLDER).rows(sheet, body, columns)) reading.take(part, block);
      });
      const { logs, dateSystem, issues } = reading.finish();
      const isAsked = issues.some(({ finding }) => finding.code === 'dateSystemUnknown');
      return [dateSystem, logs[0]?.dates.sent[0], isAsked];
    };
    const IN_1900 = dayOfSerial(44200, 1900);
    const IN_1904 = dayOfSerial(44200, 1904);

    it('is read as was said of it, and then nothing is asked', () => {
      expect(daysRead([], false)).toEqual([1900, IN_1900, true]);
      expect(daysRead([ofLog(1904)], false)).toEqual([1904, IN_1904, false]);
      expect(daysRead([ofLog(1900)], false)).toEqual([1900, IN_1900, false]);
    });

    it('is not read as was said of it where it shows otherwise, nor as was said of a log elsewhere', () => {
      expect(daysRead([ofLog(1904)], true)).toEqual([1900, IN_1900, false]);
      expect(daysRead([], false, [ofLog(1904, HEADINGS)])).toEqual([1900, IN_1900, true]);
    });
  });
});
