export const LARGE_LOG_SHEET = 'OTP requests';

/** The headings of the large log, from A1. */
export const LARGE_LOG_HEADINGS = [
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

/** A request of the large log, by its number from 0; the same for the same number. */
export function largeLogRow(row: number): readonly (string | number)[] {
  const sent = FIRST_SERIAL + ((row * 7919) % TWO_PERIODS);
  const isReplied = row % 3 === 0;
  const days = (row * 31) % 200;
  return [
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
  ];
}
