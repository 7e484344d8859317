import { serialOfDay } from '../../../src/ground/dateSerial';
import { messagesOf } from '../../../src/locales/messagesOf';
import { planLogs } from '../../../src/log/planning/planLogs';
import { planRequests } from '../../../src/layout/requests/planRequests';
import { traceFigure } from '../../../src/report/tracing/traceNumber';
import { tracedRequest } from '../../../src/report/tracing/tracedRequest';
import { describeNumber } from '../../../src/wording/describeNumber';
import { openWorkbook } from '../../../src/xlsx/read/openWorkbook';
import { writeWorkbook } from '../../../src/xlsx/write/writeWorkbook';
import { calendarDayOf } from '../../report/naiveCalendar';
import { figureOf } from '../../report/expectFigures';
import { otpLog } from '../../report/logRows';
import { reportOf } from '../../report/reportOfLogs';

const messages = messagesOf('en');

const REPORT = reportOf([
  otpLog([
    { reference: '=1+1', kind: 'rfa', sent: '2022-10-03', replied: '2022-11-03', recorded: '2022-11-04' },
    { reference: 'RFA-2', kind: 'rfa', sent: '2022-10-04' },
  ]),
]);

test('a sheet with the requests behind a figure has their days and texts as they are, and is taken for no log', () => {
  const number = describeNumber({ kind: 'figure', figure: figureOf(REPORT, 'otp.rfas.sent') }, messages);
  const { counted } = traceFigure(REPORT, 'otp.rfas.sent');
  const requests = [...counted].map((one) => ({ ...tracedRequest(one), standing: 'counted' as const }));
  const sheet = planRequests(number, requests, messages);
  const body = sheet.cells.filter(({ row }) => row >= sheet.frozenRows);
  expect(
    body
      .filter(({ row }) => row === sheet.frozenRows)
      .map(({ value }) => value)
      .slice(0, 5),
  ).toEqual([
    'Counted',
    '=1+1',
    '',
    serialOfDay(calendarDayOf('2022-10-03')),
    serialOfDay(calendarDayOf('2022-11-03')),
  ]);
  expect(body.at(-1)?.row).toBe(sheet.tables[0]?.range.lastRow);
  const plan = { title: '', language: 'en', sheets: [sheet], definedNames: [] };
  const opened = openWorkbook('list.xlsx', writeWorkbook(plan));
  if (!opened.ok) throw new Error(opened.error.code);
  expect(opened.value.outline.sheets[0]?.head.rows[sheet.frozenRows]?.[1]).toBe('=1+1');
  const { recognised, reportSheets } = planLogs(opened.value.outline, []);
  expect([recognised, reportSheets]).toEqual([[], [sheet.name]]);
});
