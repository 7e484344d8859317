import type { FigureId } from '../../../../src/report/figures/figures';
import { knownDay } from '../../../../src/ground/calendarDay';
import type { ShownFinding } from '../../../../src/taskpane/contract/paneService';
import {
  filterChoices,
  filteredFindings,
  NO_FILTER,
} from '../../../../src/taskpane/views/findings/findingFilter';

const finding = (sheet: string, cell: string, figures: readonly FigureId[] = []): ShownFinding => ({
  workbook: 'log.xlsx',
  sheet,
  cell,
  severity: 'error',
  found: '',
  finding: { code: cell === 'C9' ? 'missingReference' : 'missingSent' },
  reach: figures.map((id) => ({ id, requests: 1, bounds: null })),
});

const ISSUES = [
  finding('2022', 'C4', ['otp.rfas.sent']),
  finding('2023', 'C5'),
  finding('2023', 'C9', ['otp.rfas.sent', 'area2.otp.rfas']),
];

const cells = (filter: Partial<typeof NO_FILTER>): readonly string[] =>
  filteredFindings(ISSUES, { ...NO_FILTER, ...filter }, ({ cell }) => cell === 'C5').map(({ cell }) => cell);

test('findings are listed by log, by kind, by figure, and without those that were accepted', () => {
  expect(cells({})).toEqual(['C4', 'C5', 'C9']);
  expect(cells({ log: 'log.xlsx\n2023' })).toEqual(['C5', 'C9']);
  expect(cells({ kind: 'missingReference' })).toEqual(['C9']);
  expect(cells({ figure: 'otp.rfas.sent' })).toEqual(['C4', 'C9']);
  expect(cells({ hidesAccepted: true })).toEqual(['C4', 'C9']);
  expect(cells({ log: 'log.xlsx\n2023', figure: 'area2.otp.rfas', hidesAccepted: true })).toEqual(['C9']);
});

test('those of a period are listed with those of which nobody knows the period', () => {
  const sentOn = (cell: string, sent: number | null): ShownFinding => ({
    ...finding('2022', cell),
    request: { reference: cell, addressee: '', sent },
  });
  const issues = [
    sentOn('C4', knownDay(2022, 9, 15)),
    sentOn('C5', knownDay(2022, 9, 16)),
    sentOn('C6', null),
    finding('2022', ''),
  ];
  const listed = filteredFindings(issues, { ...NO_FILTER, period: '2022-2023' }, () => false);
  expect(listed.map(({ cell }) => cell)).toEqual(['C5', 'C6', '']);
  expect(filterChoices(issues).periods).toEqual(['2022-2023', '2021-2022']);
});

test('what can be chosen is what the findings have, each once', () => {
  const { logs, kinds, figures } = filterChoices(ISSUES);
  expect(logs.map(({ sheet }) => sheet)).toEqual(['2022', '2023']);
  expect(kinds).toEqual(['missingSent', 'missingReference']);
  expect(figures).toEqual(['otp.rfas.sent', 'area2.otp.rfas']);
});
