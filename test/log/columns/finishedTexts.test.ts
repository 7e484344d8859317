import { codedValue } from '../../../src/log/model/code';
import type { RequestLog } from '../../../src/log/model/requestLog';
import { profileOf, readAll, workbookOf } from '../workbookOf';

function logOf(heading: string, texts: readonly string[], values?: Record<string, 'positive'>): RequestLog {
  const rows = [
    ['Ref', 'State', 'Date sent', 'Date of reply', heading],
    ...texts.map((text, index) => [`R-${index + 1}`, 'Mali', 44_836 + index, 44_900, text]),
  ];
  const profile = profileOf({ where: {}, ...(values === undefined ? {} : { values: { outcome: values } }) });
  const [log] = readAll(
    workbookOf({ 'Registry – Headquarters – Requests for Cooperation': rows }),
    values === undefined ? [] : [profile],
  );
  if (log === undefined) throw new Error('No log was read.');
  return log;
}

const outcomes = ({ coded }: RequestLog): readonly unknown[] =>
  [...coded.outcome].map((code) => codedValue('outcome', code));

const asked = ({ issues }: RequestLog): readonly string[] =>
  issues.flatMap(({ finding, found }) => (finding.code === 'unrecognisedValue' ? [found] : []));

describe('a text that says only that something is done', () => {
  it('is positive where the column has no other way to end', () => {
    const log = logOf('Outcome', ['Completed', 'Refused', 'Pending']);
    expect(outcomes(log)).toEqual(['positive', 'negative', undefined]);
    expect(asked(log)).toEqual([]);
  });

  it.each([
    ['Outcome', ['Executed and closed', 'Completed', 'Closed', 'Closed without execution']],
    ['Résultat', ['Exécutée et clôturée', 'Achevée', 'Clôturée']],
  ])('is asked about beside files that are closed, under “%s”', (heading, texts) => {
    const log = logOf(heading, texts);
    expect(outcomes(log)).toEqual(['positive', ...texts.slice(1).map(() => undefined)]);
    expect(asked(log)).toEqual(expect.arrayContaining(texts.slice(1)));
  });

  it('is asked about in a column of statuses that tells no other outcome', () => {
    expect(asked(logOf('Status', ['Completed', 'Completed', 'In progress']))).toEqual(['Completed']);
    expect(asked(logOf('Status', ['Completed', 'Refused', 'In progress']))).toEqual([]);
  });

  it('means what the profile says', () => {
    const log = logOf('Outcome', ['Completed', 'Closed'], { Completed: 'positive' });
    expect(outcomes(log)).toEqual(['positive', undefined]);
    expect(asked(log)).toEqual(['Closed']);
  });
});
