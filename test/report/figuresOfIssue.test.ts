import { figuresOfIssues } from '../../src/report/figuresOfIssue';
import type { FigureId } from '../../src/report/figures/figures';
import type { Report } from '../../src/report/report';
import { headquartersLog, otpLog } from './logRows';
import type { PlainLog, PlainRow } from './naiveOracle';
import { reportOf } from './reportOfLogs';

const SOUND = {
  reference: 'R-1',
  addressee: 'Chile',
  sent: '2022-10-03',
  replied: '2022-10-13',
  recorded: '2022-10-13',
  outcome: 'positive',
  category: 'defence',
  purpose: 'arrestAndSurrender',
};
const OTHER = {
  ...SOUND,
  reference: 'R-2',
  sent: '2022-11-03',
  replied: '2022-12-01',
  recorded: '2022-12-01',
};
const EARLIER = { ...SOUND, reference: 'R-0', sent: '2021-10-03', replied: '2021-10-20' };

function touchedIn(report: Report): ReadonlySet<FigureId> {
  const figuresOf = figuresOfIssues(report.logs, report);
  return new Set(report.issues.flatMap(figuresOf));
}

/** The figures that are others in two reports. */
function differing(one: Report, other: Report): readonly FigureId[] {
  const valueOf = (report: Report, id: FigureId): string => {
    const value = report.figures.get(id)?.value ?? null;
    return value === null ? 'n/a' : `${value.numerator}/${value.denominator}`;
  };
  return [...one.figures.keys()].filter((id) => valueOf(one, id) !== valueOf(other, id));
}

type MakeLog = (rows: readonly Partial<PlainRow>[]) => PlainLog;

describe('what is mended in a row changes no figure but those that its finding touches', () => {
  it.each<[string, MakeLog, Partial<PlainRow>]>([
    ['a day sent that cannot be read', headquartersLog, { sent: 'soon' }],
    ['a day sent in the future', otpLog, { sent: '2030-01-01' }],
    ['a reply that cannot be read', headquartersLog, { replied: 'soon' }],
    ['a recording that cannot be read', otpLog, { recorded: 'soon' }],
    ['a reply before the request', headquartersLog, { replied: '2022-09-20' }],
    ['an outcome without a reply', headquartersLog, { replied: '' }],
    ['a reply without an outcome', headquartersLog, { outcome: '' }],
    ['an outcome that is not recognised', headquartersLog, { outcome: 'xyzzy' }],
    ['a category that is not recognised', headquartersLog, { category: 'xyzzy' }],
    ['a purpose that is not recognised', headquartersLog, { purpose: 'xyzzy' }],
    ['a kind that is not recognised', otpLog, { kind: 'xyzzy' }],
    ['a row that stands twice', headquartersLog, { ...OTHER }],
  ])('%s', (_, logOf, fault) => {
    const sound = reportOf([logOf([EARLIER, SOUND, OTHER])]);
    const faulty = reportOf([logOf([EARLIER, { ...SOUND, ...fault }, OTHER])]);
    const touched = touchedIn(faulty);
    expect(touched.size).toBeGreaterThan(0);
    expect(touchedIn(sound)).toEqual(new Set());
    for (const id of differing(sound, faulty)) expect(touched).toContain(id);
  });
});

test('a finding in a request of the period before touches growth alone, one in an older request nothing', () => {
  const before = touchedIn(reportOf([headquartersLog([EARLIER, EARLIER, SOUND])]));
  expect(before).toEqual(new Set(['registry.rfcs.evolution', 'registry.rfcs.evolutionHeadquarters']));
  const old = { ...EARLIER, sent: '2019-10-03', outcome: '', replied: '2019-11-03' };
  expect(touchedIn(reportOf([headquartersLog([old, SOUND])]))).toEqual(new Set());
});

test('of outcomes alone no figure of the OTP depends, nor any number of requests', () => {
  const report = reportOf([headquartersLog([{ ...SOUND, outcome: '' }]), otpLog([OTHER])]);
  expect(touchedIn(report)).toEqual(
    new Set(['registry.headquarters.positiveShare', 'area3.arrest.positiveShare']),
  );
});
