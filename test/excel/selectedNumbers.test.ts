import type { ExcelHost } from '../../host/excelHost';
import { withOffice } from '../../host/officeForTest';
import { messagesOf } from '../../src/locales/messagesOf';
import { periodStartingIn } from '../../src/report/period';
import { DEFAULT_SETTINGS } from '../../src/taskpane/contract/storedSettings';
import type { PaneService } from '../../src/taskpane/contract/paneService';
import { paneService, valueOf } from './paneInExcel';

const { sheetNames, charts } = messagesOf('en');

function setLog(host: ExcelHost): void {
  host.sheet('Sheet1').set('A1', [
    ['Requests for assistance (RFA), Office of the Prosecutor', '', '', ''],
    ['Reference', 'Requested State', 'Date sent', 'Date of reply'],
    ['RFA-1', 'A', 44830, 44850],
    ['RFA-2', 'B', 44861, 44871],
    ['RFA-3', 'B', 44891, ''],
  ]);
}

/** The numbers that were told after the user selected cells, one after the other. */
async function toldBy(
  service: PaneService,
  host: ExcelHost,
  selected: readonly (readonly [string, string])[],
): Promise<readonly string[]> {
  const told: string[] = [];
  const stop = service.onNumberSelected((number) => told.push(number));
  // Until Excel has been asked to tell of selections.
  await new Promise((resolve) => setTimeout(resolve, 200));
  await host.settled();
  for (const [sheet, address] of selected) {
    host.select(sheet, address);
    await host.settled();
    await new Promise((resolve) => setTimeout(resolve, 400));
    await host.settled();
  }
  stop();
  return told;
}

function placeOf(host: ExcelHost, name: string): readonly [string, string] {
  const [sheet = '', address = ''] = String(host.names()[name]).replace(/^=/, '').split('!');
  return [sheet.replaceAll("'", ''), address.replaceAll('$', '')];
}

it('a number that is selected on a sheet of the report is told by its name, and no cell that shows another value now', async () => {
  await withOffice(async (host) => {
    setLog(host);
    const service = paneService();
    const settings = { ...DEFAULT_SETTINGS, charts: false, supplementary: false };
    const request = { period: periodStartingIn(2022), settings, language: 'en' as const };
    valueOf(await service.compute(request, () => undefined, new AbortController().signal));
    const [overview, sent] = placeOf(host, 'Cooperation.2022_2023.otp.rfas.sent');
    const months = host.sheet(sheetNames.months).values();
    const total = months.findIndex(([name]) => name === charts.total) + 1;
    const told = await toldBy(service, host, [
      [overview, sent],
      [sheetNames.months, `B${total}`],
      [sheetNames.months, `A${total}`],
      ['Sheet1', 'C4'],
      [sheetNames.cover, tileOf(host)],
    ]);
    expect(told).toEqual(['otp.rfas.sent', 'byMonth.otp.total', 'otp.rfas.sent']);
    host.sheet(overview).set(sent, 4);
    expect(await toldBy(service, host, [[overview, sent]])).toEqual([]);
  });
});

/** The cell of the cover's first tile. */
function tileOf(host: ExcelHost): string {
  const row = host
    .sheet(sheetNames.cover)
    .values()
    .findIndex(([value]) => value === 3);
  return `A${row + 1}`;
}
