import { messagesOf } from '../../src/locales/messagesOf';
import type { FigureId } from '../../src/report/figures/figures';
import type { Note } from '../../src/report/note';
import { describeNote } from '../../src/wording/describeNote';
import { figureOf } from './expectFigures';
import { countryOfficesLog, headquartersLog, otpLog } from './logRows';
import type { PlainLog } from './naiveOracle';
import { reportOf } from './reportOfLogs';

const EVOLUTION = 'registry.rfcs.evolutionHeadquarters';

function sentOn(
  ...days: readonly string[]
): readonly { readonly reference: string; readonly sent: string }[] {
  return days.map((sent, index) => ({ reference: `${index}`, sent }));
}

const IN_PERIOD = ['2022-10-03', '2023-02-01', '2023-05-09', '2023-08-30'];

function coverageNotes(logs: readonly PlainLog[], id: FigureId = EVOLUTION): readonly Note[] {
  return figureOf(reportOf(logs), id).notes.filter(({ code }) => code.startsWith('previous'));
}

/** Of headquarters’ log that has requests on these days besides those of the period. */
function notesOf(...days: readonly string[]): readonly string[] {
  return coverageNotes([headquartersLog(sentOn(...days, ...IN_PERIOD))]).map(({ code }) => code);
}

describe('growth on a period that the logs barely cover', () => {
  it('has a note where the log begins after the first month of that period', () => {
    expect(notesOf('2022-09-06')).toEqual(['previousBegins']);
    expect(notesOf('2021-10-16', '2021-11-20', '2022-01-10', '2022-03-01', '2022-05-05')).toEqual([
      'previousBegins',
    ]);
  });

  it('has none where the log begins before it, or in its first month, and goes through it', () => {
    expect(notesOf('2021-10-15', '2021-11-20', '2022-01-10', '2022-03-01')).toEqual([]);
    expect(notesOf('2020-01-10', '2021-11-20', '2022-01-10', '2022-03-01', '2022-05-05')).toEqual([]);
  });

  it('has a note where the log holds requests in fewer than a third of its months', () => {
    expect(notesOf('2019-05-06', '2021-11-20', '2021-11-30', '2022-01-10', '2022-03-01')).toEqual([
      'previousFewMonths',
    ]);
  });

  it('looks at the logs of the sender that is compared, and at no others', () => {
    const whole = sentOn('2021-09-20', '2021-11-20', '2022-01-10', '2022-03-01', ...IN_PERIOD);
    const begins = sentOn('2022-09-06', ...IN_PERIOD);
    const logs = [headquartersLog(whole), countryOfficesLog(begins), otpLog(begins)];
    expect(coverageNotes(logs)).toEqual([]);
    const codes = (id: FigureId): readonly string[] => coverageNotes(logs, id).map(({ code }) => code);
    expect(codes('registry.rfcs.evolution')).toEqual(['previousBegins']);
    expect(codes('otp.rfas.evolution')).toEqual(['previousBegins']);
    expect(codes('otp.rfas.evolutionWithoutNotifications')).toEqual(['previousBegins']);
  });

  it('takes two logs of a sender together', () => {
    const earlier = headquartersLog(sentOn('2021-09-20', '2021-11-20', '2022-01-10', '2022-03-01'));
    const later = headquartersLog(
      IN_PERIOD.concat('2022-09-06').map((sent, index) => ({ reference: `L${index}`, sent })),
    );
    expect(coverageNotes([earlier, later])).toEqual([]);
  });

  it('is said in words that name the sender and the day', () => {
    const [note] = coverageNotes([headquartersLog(sentOn('2022-09-06', ...IN_PERIOD))]);
    expect(note && describeNote(note, messagesOf('en'))).toBe(
      'The log of the Registry’s headquarters begins on 6 September 2022, within the previous period. Earlier requests of that period are not counted, so the evolution may be too high.',
    );
    expect(note && describeNote(note, messagesOf('fr'))).toContain(
      'du Greffe au siège commence le 6 septembre 2022',
    );
  });
});
