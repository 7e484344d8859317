import type { ExcelHost } from '../../host/excelHost';
import { withOffice } from '../../host/officeForTest';
import { inspect, paneService, valueOf } from './paneInExcel';

const HEADINGS = ['No.', 'Type of request', 'Organ', 'Requested State', 'Date sent', 'Date of reply'];
/** More than the rows in which logs are looked for. */
const COUNT = 1100;

function addLog(host: ExcelHost): ReturnType<ExcelHost['addSheet']> {
  const rows = Array.from({ length: COUNT }, (_, index) => [
    `'RFA-${index + 1}`,
    'RFA',
    'OTP',
    `State ${index + 1}`,
    44_830 + (index % 300),
    '',
  ]);
  return host.addSheet('Log').set('A1', [HEADINGS, ...rows]);
}

async function told(add: (host: ExcelHost) => void): Promise<readonly string[]> {
  let cells: readonly string[] = [];
  await withOffice(async (host) => {
    add(host);
    const { issues } = valueOf(await inspect(paneService()));
    cells = issues.flatMap(({ finding, sheet, cell }) =>
      finding.code === 'cellsNotLookedAt' ? [`${sheet} ${cell}`] : [],
    );
  });
  return cells;
}

describe('cells of the open workbook below the rows in which logs are looked for', () => {
  it('are told of beside a log, wherever they stand', async () => {
    expect(await told((host) => addLog(host).set('K1050', [['RFA-9001', 44_840]]))).toEqual(['Log A1001']);
  });

  it('are told of beside a log that an Excel table or a named range holds', async () => {
    const named = (host: ExcelHost): void => {
      addLog(host)
        .addTable(`A1:F${COUNT + 1}`, 'Requests')
        .set('K1050', [['RFA-9001', 44_840]]);
    };
    expect(await told(named)).toEqual(['Log A1001']);
  });

  it('are none where there is nothing but the log', async () => {
    expect(await told((host) => void addLog(host))).toEqual([]);
  });
});
