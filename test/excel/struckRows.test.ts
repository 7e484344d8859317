import type { ExcelHost } from '../../host/excelHost';
import { withOffice } from '../../host/officeForTest';
import { inspect, paneService, valueOf } from './paneInExcel';

const HEADINGS = ['No.', 'Type of request', 'Organ', 'Requested State', 'Date sent', 'Date of reply'];

function addLog(host: ExcelHost, count: number): void {
  const rows = Array.from({ length: count }, (_, index) => [
    `'RFA-${index + 1}`,
    'RFA',
    'OTP',
    `State ${index + 1}`,
    44_830 + (index % 300),
    '',
  ]);
  host.addSheet('Log').set('A1', [HEADINGS, ...rows]);
}

async function strikeOut(...addresses: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Log');
    for (const address of addresses) sheet.getRange(address).format.font.strikethrough = true;
    await context.sync();
  });
}

async function struckRows(): Promise<readonly unknown[]> {
  const { issues } = valueOf(await inspect(paneService()));
  return issues.flatMap(({ finding }) => (finding.code === 'struckRowsRead' ? [finding] : []));
}

describe('rows of a log that are struck out in Excel', () => {
  it('are named, where all that they hold is struck out', async () => {
    await withOffice(async (host) => {
      addLog(host, 700);
      // A whole row, rows whose empty cells are not struck out, and a row of which one cell is.
      await strikeOut('3:3', 'A41:E42', 'A600:D600');
      expect(await struckRows()).toEqual([
        { code: 'struckRowsRead', count: 3, ranges: ['A3:F3', 'A41:F42'] },
      ]);
    });
  });

  it('are none where nothing is, or where the look of the sheet strikes out here and there', async () => {
    await withOffice(async (host) => {
      addLog(host, 40);
      expect(await struckRows()).toEqual([]);
      await strikeOut('D2:D41');
      expect(await struckRows()).toEqual([]);
    });
  });
});
