import { Workbook } from 'wasm-xlsxwriter';

const HEADINGS = [
  'Reference',
  'Type',
  'Addressee',
  'Type of addressee',
  'Situation',
  'Purpose',
  'Date sent',
  'Date of reply',
  'Recorded on',
  'Outcome',
  'Status',
  'Remarks',
];
const KINDS = ['Request for assistance', 'Notification of mission', 'Request for information'];
const OUTCOMES = ['Executed', 'Partially executed', 'Refused'];
const FIRST_SERIAL = 44455;
const TWO_PERIODS = 730;

/** An OTP log of `rows` requests over two periods, as the bytes of an .xlsx file; the same for the same number. */
export function largeLog(rows: number): Uint8Array {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet();
  sheet.setName('OTP requests');
  sheet.writeRow(0, 0, HEADINGS);
  for (let row = 0; row < rows; row += 1) {
    const sent = FIRST_SERIAL + ((row * 7919) % TWO_PERIODS);
    const isReplied = row % 3 === 0;
    const days = (row * 31) % 200;
    sheet.writeRow(row + 1, 0, [
      `RFA/${row + 1}`,
      KINDS[row % 50 === 0 ? 2 : row % 4 === 0 ? 1 : 0] ?? '',
      `State ${row % 120}`,
      'State Party',
      `Situation ${row % 12}`,
      row % 90 === 0 ? 'Identification of assets' : 'Interview',
      sent,
      isReplied ? sent + days : '',
      isReplied ? sent + days + 5 : '',
      isReplied ? (OUTCOMES[row % OUTCOMES.length] ?? '') : '',
      '',
      '',
    ]);
  }
  const bytes = workbook.saveToBufferSync();
  workbook.free();
  return bytes;
}
