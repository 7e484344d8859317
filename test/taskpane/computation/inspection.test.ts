import { knownDay } from '../../../src/ground/calendarDay';
import type { LogProfile, RegisterProfile } from '../../../src/log/model/profile';
import type { WorkbookOutline } from '../../../src/ground/outline';
import { correctFixed, withColumn } from '../../../src/taskpane/corrections/correctLog';
import { describedLog } from '../../../src/taskpane/corrections/describedLog';
import { withAnswer } from '../../../src/taskpane/corrections/registerAnswers';
import { withProfile } from '../../../src/taskpane/corrections/savedProfiles';
import { inspectionOf } from '../../../src/taskpane/computation/inspection';
import type { InspectedLog, Inspection } from '../../../src/taskpane/contract/paneService';
import { readingOf, type Rows, TODAY, workbookOf } from '../../log/workbookOf';

/** Neither its titles say of which kind these are, nor which of two columns holds the reply. */
const ASKING: Rows = [
  ['Reference', 'State', 'Date sent', 'Date of reply', 'Date of reply'],
  ['1', 'A', 44830, 44850, 44851],
  ['2', 'B', 44831, 44851, 44852],
];

const FOREIGN: Rows = [
  ['Akte', 'Land', 'Abgang'],
  ['A-1', 'A', 44830],
  ['A-2', 'B', 44831],
];

function inspect(workbook: WorkbookOutline, profiles: readonly LogProfile[]): Inspection {
  const read = { ...readingOf(workbook, profiles), added: null };
  return { ...inspectionOf([read], TODAY), failures: [], standing: null };
}

function only({ logs }: Inspection): InspectedLog {
  const [log] = logs;
  if (log === undefined || logs.length > 1) throw new Error(`${logs.length} logs`);
  return log;
}

function questionsOf(inspection: Inspection): readonly string[] {
  return only(inspection).questions.map((finding) =>
    'field' in finding ? `${finding.code} ${finding.field}` : finding.code,
  );
}

describe('what a register leaves open', () => {
  const WARRANTS: Rows = [
    ['Person', 'Situation', 'Warrant issued on', 'Unsealed on'],
    ['Hidden person', 'Hidden situation', '2013-08-02', null],
  ];
  const asked = (
    sheet: string,
    rows: Rows,
    answers: readonly RegisterProfile[] = [],
  ): Inspection['registers'] => {
    const read = readingOf(workbookOf({ [sheet]: rows }), [], TODAY, answers);
    return inspectionOf([{ ...read, added: null }], TODAY).registers;
  };

  it('is asked once for it, and nothing of its entries is handed over', () => {
    const [register] = asked('Warrants', WARRANTS);
    expect(register).toMatchObject({ sheet: 'Warrants', question: { heading: 'Unsealed on' }, answer: null });
    expect(JSON.stringify(register)).not.toMatch(/Hidden (?:person|situation)|2013/u);
    const [withoutColumn] = asked(
      'Warrants',
      WARRANTS.map((row) => row.slice(0, 3)),
    );
    expect(withoutColumn).toMatchObject({ question: 'noColumn' });
    expect(
      asked('Warrants', [WARRANTS[0] ?? [], ['Person', 'Situation', '2013-08-02', '2014-01-01']]),
    ).toEqual([]);
  });

  it('is found with its answer, as the pane keeps it, also on a sheet that nobody is told the name of', () => {
    for (const sheet of ['Warrants', 'Warrants against Jane Roe']) {
      const [open] = asked(sheet, WARRANTS);
      const kept = withAnswer([], { where: {}, ...open?.place, unmarked: 'sealed' });
      expect(JSON.stringify(kept)).not.toContain('Jane');
      const [answered] = asked(sheet, WARRANTS, kept);
      expect(answered).toEqual({ ...open, answer: 'sealed' });
      const changed = withAnswer(kept, { where: {}, ...open?.place, unmarked: 'public' });
      expect(changed.map(({ unmarked }) => unmarked)).toEqual(['public']);
    }
  });
});

describe('what the pane shows of a workbook', () => {
  it('has the day of a cell with two dates, no one day of a short one, and ticks by the name of their column', () => {
    const rows: Rows = [
      ['Reference', 'State', 'Signature / transmission', 'Executed', 'Refused'],
      ['HQ-1', 'A', 'Signée le 12/03/2022, transmise le 15/03/2022', 'x', null],
      ['HQ-2', 'B', '16/3', null, 'x'],
    ];
    const log = only(inspect(workbookOf({ 'HQ RFC 2022': rows }), []));
    const shown = (column: string): unknown => log.columns.find((one) => one.column === column);
    expect(shown('C')).toMatchObject({
      fields: ['sent'],
      values: [{ day: knownDay(2022, 3, 15) }, { text: '16/3', count: 1 }],
      dates: { counts: { dayFirst: 2, unreadable: 0 } },
    });
    expect(shown('E')).toMatchObject({ fields: ['outcome'], values: [{ text: 'Refused', count: 1 }] });
  });

  it('keeps the questions that an answer leaves open, and reads the log once all are answered', () => {
    const workbook = workbookOf({ Sheet1: ASKING });
    const first = inspect(workbook, []);
    expect(questionsOf(first)).toEqual(['columnUndecided replied', 'fieldUndecided kind']);
    const kind = correctFixed(only(first), first.logs, { kind: 'rfc' });
    const second = inspect(workbook, withProfile([], kind));
    expect(questionsOf(second)).toEqual(['fieldUndecided origin', 'columnUndecided replied']);
    const origin = correctFixed(only(second), second.logs, { origin: 'headquarters' });
    const third = inspect(workbook, withProfile([kind], origin));
    expect(questionsOf(third)).toEqual(['columnUndecided replied']);
    const replied = withColumn(only(third), third.logs, 'replied', 'E');
    const last = inspect(workbook, withProfile([origin], replied));
    expect(questionsOf(last)).toEqual([]);
    expect(only(last).content?.count).toBe(2);
    expect(only(last).columns.find(({ column }) => column === 'E')?.fields).toEqual(['replied']);
  });

  it('shows a log that was described by hand while something about it is open, with all its columns', () => {
    const workbook = workbookOf({ Tabelle1: FOREIGN });
    const before = inspect(workbook, []);
    expect(before.logs).toEqual([]);
    expect(before.headings).toEqual([
      { sheet: 'Tabelle1', row: 1, headings: ['A “Akte”', 'B “Land”', 'C “Abgang”'] },
    ]);
    const described = describedLog(
      { sheet: 'Tabelle1', headerRow: '1', columns: { reference: 'A', sent: 'C' } },
      [],
    );
    const after = inspect(workbook, [described]);
    expect(questionsOf(after)).toEqual(['fieldUndecided kind']);
    expect(only(after).columns.map(({ column, heading }) => [column, heading])).toEqual([
      ['A', 'Akte'],
      ['B', 'Land'],
      ['C', 'Abgang'],
    ]);
    const kind = correctFixed(only(after), after.logs, { kind: 'rfa' });
    expect(only(inspect(workbook, withProfile([described], kind))).content?.count).toBe(2);
  });

  it('says as at which day the figures of a period are: its last one, or today while it is not over', () => {
    const rows = [...ASKING.map((row) => row.slice(0, 4)), ['3', 'A', 45000, null]];
    const read = { ...readingOf(workbookOf({ 'Requests for cooperation HQ': rows }), []), added: null };
    const dayIn = (today: number): unknown => inspectionOf([read], today).periods[0];
    expect(dayIn(knownDay(2023, 4, 1))).toMatchObject({ isOver: false, asAt: knownDay(2023, 4, 1) });
    expect(dayIn(knownDay(2024, 4, 1))).toMatchObject({ isOver: true, asAt: knownDay(2023, 9, 15) });
  });

  it('lets a value be taken away that the titles give, and asks for it instead', () => {
    const workbook = workbookOf({ 'Requests for cooperation HQ': ASKING.map((row) => row.slice(0, 4)) });
    const proposed = inspect(workbook, []);
    expect(only(proposed).profile.fixed).toMatchObject({ kind: 'rfc', origin: 'headquarters' });
    const without = correctFixed(only(proposed), proposed.logs, { origin: '' });
    const asked = inspect(workbook, [without]);
    expect(questionsOf(asked)).toEqual(['fieldUndecided origin']);
    const other = correctFixed(only(asked), asked.logs, { origin: 'countryOffice' });
    expect(only(inspect(workbook, [other])).profile.fixed).toMatchObject({ origin: 'countryOffice' });
  });

  it('takes a heading that stands once more between the requests for no text that is not recognised', () => {
    const headings = ['Reference', 'State', 'Date sent', 'Date of reply', 'Outcome'];
    const rows: Rows = [
      headings,
      ['1', 'A', 44830, 44850, 'Positive'],
      ['2', 'B', 44831, 44851, 'Negative'],
      headings,
      ['3', 'C', 44832, 44852, 'See the file'],
      ['4', 'D', 44833, 44853, 'See the file'],
    ];
    const { content } = only(inspect(workbookOf({ 'Requests for cooperation HQ': rows }), []));
    expect(content).toMatchObject({ count: 4, unrecognised: 1, leftOut: { repeatedHeading: 1 } });
  });

  it('counts the requests that lack nothing, and those alone', () => {
    const rows: Rows = [
      ['Reference', 'State', 'Date sent', 'Date of reply'],
      ['1', 'A', 44830, 44850],
      ['2', 'B', 44831, 44801],
      ['', 'C', 44832, ''],
      ['4', 'D', '', ''],
      ['5', 'E', 44834, ''],
    ];
    const { content } = only(inspect(workbookOf({ 'Requests for cooperation HQ': rows }), []));
    expect(content).toMatchObject({ count: 5, complete: 2 });
  });
});
