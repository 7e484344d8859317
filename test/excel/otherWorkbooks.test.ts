import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ExcelHost } from '../../host/excelHost';
import { loadWorkbook } from '../../host/loadWorkbook';
import { withOffice } from '../../host/officeForTest';
import { CellType } from '../../host/univer/cellData';
import { compute, inspect, paneService, valueOf } from './paneInExcel';

const REGISTER = 'registry-headquarters-register.xlsx';
const DAYS_BETWEEN_SYSTEMS = 1462;

async function openSample(host: ExcelHost): Promise<void> {
  await loadWorkbook(
    host,
    REGISTER,
    new Uint8Array(readFileSync(path.resolve('assets', 'samples', REGISTER))),
  );
}

/** Makes a workbook count its days from 1904: its dates stay, their numbers change. Gives how many there are. */
async function countFrom1904(host: ExcelHost): Promise<number> {
  let dates = 0;
  for (const name of host.sheetNames) {
    const view = host.sheet(name);
    const formats = view.numberFormats();
    view.values().forEach((row, down) => {
      row.forEach((value, across) => {
        if (
          typeof value !== 'number' ||
          !/[dmy]/i.test((formats[down]?.[across] ?? '').replace('General', ''))
        )
          return;
        view.sheet.cells.change(down, across, { v: value - DAYS_BETWEEN_SYSTEMS, t: CellType.number });
        dates += 1;
      });
    });
  }
  host.book.use1904 = true;
  await host.settled();
  return dates;
}

test('a workbook that counts its days from 1904 gives the same figures', async () => {
  await withOffice(async (host) => {
    const service = paneService();
    await openSample(host);
    const { figures } = valueOf(await compute(service));
    await openSample(host);
    expect(await countFrom1904(host)).toBeGreaterThan(900);
    const from1904 = valueOf(await compute(service));
    expect(from1904.figures).toEqual(figures);
    expect(figures.find(({ id }) => id === 'registry.rfcs.headquarters')?.value).toMatchObject({
      numerator: 301,
    });
  });
});

// The name says where the log begins; where it ends, the cells do.
test('a log in a named range is read, whatever else stands on its sheet', async () => {
  await withOffice(async (host) => {
    const view = host.addSheet('Desk');
    view.set('A1', [
      ['Budget', 'Item', 'Cost'],
      ['2022', 'Travel', 1200],
      ['2023', 'Travel', 1300],
    ]);
    const log = [
      ['No.', 'Type of request', 'Organ', 'Date sent', 'Date of reply', 'Outcome'],
      ...Array.from({ length: 12 }, (_, index) => [`'R-${index}`, 'RFA', 'OTP', 44_830 + index, '', '']),
    ];
    view.set('E6', log);
    view.set('E22', [['Kept by the desk of cooperation']]);
    const area = { firstRow: 5, firstColumn: 4, lastRow: 17, lastColumn: 9 };
    host.book.names.add('OTP_requests', { sheet: view.sheet, area }, undefined, '');
    const { logs } = valueOf(await inspect(paneService()));
    expect(logs).toMatchObject([
      { sheet: 'Desk', table: 'OTP_requests', range: 'E6:J22', content: { count: 12 } },
    ]);
  });
});

test('the names that a report defined are not taken for logs', async () => {
  await withOffice(async (host) => {
    await openSample(host);
    const service = paneService();
    valueOf(await compute(service));
    const { logs, sheets } = valueOf(await inspect(service));
    expect(logs.map(({ table }) => table).join('')).toBe('');
    expect(sheets).not.toContain('Overview');
  });
});
