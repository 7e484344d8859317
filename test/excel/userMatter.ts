import type { ExcelHost } from '../../host/excelHost';
import { cellPictures } from './hostPicture';

const LOG_HEADINGS = ['No.', 'Type of request', 'Organ', 'Date sent', 'Date of reply', 'Outcome'];
const FIRST_DAY = 44460;

/** Adds a sheet with a small log of the OTP, a request every few days from 2021-09 on. */
export function addSmallLog(host: ExcelHost, rows: number, name = 'Log'): void {
  const step = 700 / rows;
  const requests = Array.from({ length: rows }, (_, index) => {
    const sent = FIRST_DAY + Math.floor(index * step);
    const isAnswered = index % 3 === 0;
    return [
      `'R-${index}`,
      index % 4 === 0 ? 'Mission notification' : 'RFA',
      'OTP',
      sent,
      isAnswered ? sent + 40 : '',
      isAnswered ? 'Positive' : '',
    ];
  });
  host.addSheet(name).set('A1', [LOG_HEADINGS, ...requests]);
}

/** Adds a sheet with a log in which every other request has a day that cannot be read. */
export function addFaultyLog(host: ExcelHost, rows: number): void {
  const requests = Array.from({ length: rows }, (_, index) => [
    `'R-${index}`,
    'RFA',
    'OTP',
    index % 2 === 0 ? FIRST_DAY + (index % 700) : "'31/02/2023",
    '',
    '',
  ]);
  host
    .addSheet('Log')
    .set('A1', [LOG_HEADINGS, ...requests])
    .setNumberFormat(`D2:D${rows + 1}`, 'dd/mm/yyyy');
}

/** Adds sheets of the user's that have all that a sheet can have, one of them under a name that the report wants. */
export async function addUserSheets(host: ExcelHost, clashingName: string): Promise<readonly string[]> {
  host
    .addSheet('Mine')
    .set('A1', [
      ['Item', 'Cost'],
      ['Paper', 12.5],
      ['Ink', '=B2*2'],
    ])
    .setNumberFormat('B2:B3', '0.00')
    .addTable('A1:B3', 'Costs')
    .merge('D1:E2');
  host
    .addSheet(clashingName)
    .set('B2', [["'=not mine", 44927]])
    .setNumberFormat('C2', 'dd/mm/yyyy');
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Mine');
    sheet.getRange('A1:B1').format.fill.color = '#FFC000';
    sheet.getRange('D1').format.font.italic = true;
    sheet.getRange('A:A').format.columnWidth = 90;
    sheet.charts.add('Line', sheet.getRange('A1:B3'), 'Columns').name = 'My chart';
    context.workbook.names.add('Total_cost', sheet.getRange('B2:B3'));
    await context.sync();
  });
  return ['Mine', clashingName];
}

/** All that stands on sheets of the user's, how it looks, and what the user's names stand for. */
export function userPicture(host: ExcelHost, sheets: readonly string[]): unknown {
  return [
    sheets.map((name) => {
      const view = host.sheet(name);
      return [
        name,
        view.formulas(),
        cellPictures(view),
        view.merges(),
        view.columnWidths(),
        view.tables(),
        view.charts(),
        view.visibility,
        view.customProperties(),
      ];
    }),
    host.book.names
      .in(undefined)
      .filter(({ comment }) => comment === '')
      .map((name) => [name.name, host.book.names.formulaOf(name)]),
  ];
}
