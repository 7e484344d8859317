import { planReport } from '../../../src/layout/planReport';
import { messagesOf } from '../../../src/locales/messagesOf';
import { rulesOf } from '../../../src/report/editions/rulesOfYear';
import type { FigureId } from '../../../src/report/figures/figures';
import { periodStartingIn } from '../../../src/report/period';
import type { Report } from '../../../src/report/report';
import { traceFigure } from '../../../src/report/tracing/traceNumber';
import { logOf, otpLog } from '../logRows';
import type { PlainRow } from '../naiveOracle';
import { reportOf } from '../reportOfLogs';
import { ADDED, DROPPED, supposedRules, supposedTexts } from './laterRules';

/** The same requests in each of two periods: one recorded in it, one after it, one that is pending. */
function requestsOf(year: number): readonly Partial<PlainRow>[] {
  const sent = `${year}-10-03`;
  const replied = `${year}-11-03`;
  return [
    { kind: 'rfa', sent, replied, recorded: `${year}-11-04` },
    { kind: 'rfa', sent, replied, recorded: `${year + 1}-10-04` },
    { kind: 'rfa', sent },
  ];
}

function repliesOf(year: number): readonly Partial<PlainRow>[] {
  return ['positive', 'partial', 'negative'].map((outcome) => ({
    sent: `${year}-10-03`,
    replied: `${year}-11-03`,
    outcome,
  }));
}

const LOGS = [
  otpLog([...requestsOf(2022), ...requestsOf(2023)]),
  logOf({ organ: 'Registry', origin: 'headquarters', kind: 'rfc' }, [...repliesOf(2022), ...repliesOf(2023)]),
];

const of2023 = reportOf(LOGS, { year: 2022, rules: supposedRules(2022) });
const of2024 = reportOf(LOGS, { year: 2023, rules: supposedRules(2023) });

function basis(report: Report, id: FigureId): readonly unknown[] {
  const figure = report.figures.get(id);
  return [figure?.numerator, figure?.denominator];
}

function textsOn(report: Report, sheet: string): readonly unknown[] {
  const plan = planReport(report, supposedTexts(messagesOf('en')));
  return plan.sheets.find(({ id }) => id === sheet)?.cells.map(({ value }) => value) ?? [];
}

test('a report follows the latest edition that began by its year, and before the first of them the first', () => {
  const versions = [2012, 2022, 2023, 2030].map((year) => supposedRules(year).edition.version);
  expect(versions).toEqual(['2023.1', '2023.1', '2024.1', '2024.1']);
});

test('a rule that changes with a year leaves the figures of the year before as they are', () => {
  expect(basis(of2023, 'area2.otp.executedShare')).toEqual([1, 3]);
  expect(basis(of2024, 'area2.otp.executedShare')).toEqual([2, 3]);
  expect(basis(of2023, 'registry.headquarters.positiveShare')).toEqual([1, 3]);
  expect(basis(of2024, 'registry.headquarters.positiveShare')).toEqual([2, 3]);
});

test('every number of the year before is the same, whatever a later year brings', () => {
  const now = reportOf(LOGS, { year: 2022, rules: rulesOf(periodStartingIn(2022)) });
  const figures = [...now.figures].filter(([id]) => id !== ADDED);
  expect([...of2023.figures]).toEqual(figures);
  expect(of2023.breakdowns).toEqual(now.breakdowns);
});

test('the requests behind a figure are those of its year', () => {
  expect(traceFigure(of2023, 'area2.otp.executedShare').counted).toHaveLength(1);
  expect(traceFigure(of2024, 'area2.otp.executedShare').counted).toHaveLength(2);
});

test('the numbers of the supplementary sheet follow the same rules as the figures', () => {
  const executed = ({ breakdowns }: Report): unknown =>
    breakdowns.timeToReply.find(({ stream }) => stream === 'otp')?.counts;
  expect([executed(of2023), executed(of2024)]).toEqual([
    [0, 1, 0, 0, 0],
    [0, 2, 0, 0, 0],
  ]);
});

test('a figure stands in the reports of its years, and in no other', () => {
  const label = (id: FigureId): string => messagesOf('en').figures[id];
  const texts = [textsOn(of2023, 'area2'), textsOn(of2024, 'area2')];
  expect(texts.map((cells) => cells.includes(label(ADDED)))).toEqual([false, true]);
  expect(texts.map((cells) => cells.includes(label(DROPPED)))).toEqual([true, false]);
  expect([of2023.figures.has(ADDED), of2024.figures.has(ADDED)]).toEqual([false, true]);
});

test('a label that changes with a year is another from that year on', () => {
  expect(textsOn(of2023, 'overview')).toContain(messagesOf('en').figures['otp.rfas.sent']);
  expect(textsOn(of2024, 'overview')).toContain('RFAs transmitted');
});
