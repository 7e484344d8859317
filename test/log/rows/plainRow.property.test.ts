import fc from 'fast-check';
import '../../propertySeed';
import type { CellValue } from '../../../src/ground/outline';
import { mappedColumns } from '../../../src/log/fitting/logLayout';
import { planLogs } from '../../../src/log/planning/planLogs';
import { PlainRows } from '../../../src/log/rows/plainRow';
import { rowClassifier } from '../../../src/log/rows/rowKind';
import { workbookOf } from '../workbookOf';

const HEADINGS = ['Reference', 'Date sent', 'Date of reply', 'Kind', 'Addressee', 'Outcome'];
const REQUESTS = Array.from({ length: 20 }, (_, index) => [
  `RFC-${index + 100}`,
  `${(index % 20) + 1}/9`,
  index % 2 === 0 ? 45200 + index : null,
  'Visit',
  `State ${index % 9}`,
  'Positive',
]);
const BOOK = workbookOf({ 'RFCs of the Registry': [['Requests of 2023'], HEADINGS, ...REQUESTS] });

/** What may stand in a cell of a log, and what stands among its rows: headings, totals, remarks, marks, forms of dates. */
const CELLS: readonly CellValue[] = [
  ...[
    'RFC-7',
    'RFC-123',
    'RFC-124',
    '2023/001',
    '12',
    'RFA 5 (reminder)',
    'Reminder',
    'Total',
    'Total 2023',
    'Last request',
  ],
  ...[
    '16/9',
    '1/10',
    '16-9',
    '3/12.',
    '16.9',
    '16',
    'Sept',
    '31/04',
    '16/9/2023',
    'n/a',
    'dd/mm/yyyy',
    'jj-mm-aa',
  ],
  ...[
    'Positive',
    'Executed',
    'State 1',
    'Visit',
    'idem',
    '"',
    '—',
    'Example',
    'End of the register',
    '(1)',
    '30 days',
  ],
  ...HEADINGS,
  ...['Date', 'Sent', 'Reply', 'Recorded on', 'Status', 'Purpose', ''],
  ...[1, 5, 45200, 45200.5, true, null, null, null],
];

const cell = fc.constantFrom(...CELLS);
const request = fc.tuple(
  fc.constantFrom('RFC-123', 'RFC-124', 'RFC-9', '2023/001'),
  fc.constantFrom('16/9', '1/10', '16-9', '3/12.'),
  cell,
  cell,
  cell,
  cell,
);

describe('a row that is told at a glance to be a request', () => {
  it('is one by all that is asked of any row', () => {
    const layout = planLogs(BOOK, [], []).logs[0]?.layout;
    if (layout === undefined) throw new Error('No log was found.');
    const columns = mappedColumns(layout);
    const sent = columns.indexOf(layout.columns.get('sent')?.index ?? -1);
    const kindOf = rowClassifier(layout, 1900);
    let told = 0;
    fc.assert(
      fc.property(
        fc.array(fc.oneof(request, fc.array(cell, { minLength: 6, maxLength: 6 })), { minLength: 5 }),
        (rows) => {
          const plain = new PlainRows(layout);
          expect(plain.setColumns([0, 1, 2, 3, 4, 5])).toBe(true);
          rows.forEach((cells, index) => {
            if (!plain.isRequest(cells, index + 3)) return;
            told += 1;
            const own = columns.map((column): CellValue => cells[column] ?? null);
            expect([cells, kindOf(own, own[sent] ?? null)]).toEqual([cells, 'request']);
          });
        },
      ),
      { numRuns: 500 },
    );
    expect(told).toBeGreaterThan(100);
  });
});
