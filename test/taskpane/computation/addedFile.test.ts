import { knownDay } from '../../../src/ground/calendarDay';
import { logProfileSchema } from '../../../src/log/model/profile';
import { AddedFile, type ReadingOfFile } from '../../../src/taskpane/computation/addedFile';
import { openWorkbook, type OpenedWorkbook } from '../../../src/xlsx/read/openWorkbook';

const TODAY = knownDay(2026, 11, 24);
const LINES =
  'Reference,Requested State,Date sent,Date of reply\n1,Chile,2022-10-03,\n2,Ghana,2022-10-04,2022-11-04';

/** How the workbook is read where its user said of which kind its requests are, and of which situation. */
function readAs(situation: string): ReadingOfFile {
  const fixed = { kind: 'rfa', situation };
  const profile = logProfileSchema.parse({ where: { workbook: 'form.csv' }, fixed });
  return { name: 'form.csv', profiles: [profile], remembered: [], answers: [] };
}

/** A workbook whose rows are counted as they are asked for. */
function counted(): { file: AddedFile; timesRead: () => number } {
  const opened = openWorkbook('form.csv', new TextEncoder().encode(LINES));
  if (!opened.ok) throw new Error(opened.error.code);
  const { value } = opened;
  let times = 0;
  const workbook: OpenedWorkbook = {
    outline: value.outline,
    rows: (...asked) => {
      times += 1;
      return value.rows(...asked);
    },
    count: (...asked) => value.count(...asked),
  };
  return { file: new AddedFile(workbook), timesRead: () => times };
}

describe('an added workbook', () => {
  it('is read once, however often another workbook is added beside it or another log is corrected', () => {
    const { file, timesRead } = counted();
    const first = file.plan(readAs('Mali'));
    file.read(TODAY);
    const read = first.finish();
    const again = file.plan(readAs('Mali'));
    file.read(TODAY);
    expect(timesRead()).toBe(1);
    expect(again.finish()).toBe(read);
  });

  it('is read again as soon as something was said of its own log', () => {
    const { file, timesRead } = counted();
    const first = file.plan(readAs('Mali'));
    file.read(TODAY);
    const corrected = file.plan(readAs('Libya'));
    file.read(TODAY);
    expect(timesRead()).toBe(2);
    expect(corrected.finish()).not.toBe(first.finish());
  });

  it('is read again on another day, by which its days are judged', () => {
    const { file, timesRead } = counted();
    file.plan(readAs('Mali'));
    file.read(TODAY);
    file.plan(readAs('Mali'));
    file.read(knownDay(2026, 11, 25));
    expect(timesRead()).toBe(2);
  });
});
