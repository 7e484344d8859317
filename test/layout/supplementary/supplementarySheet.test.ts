import { planReport } from '../../../src/layout/planReport';
import { messagesOf } from '../../../src/locales/messagesOf';
import { cellAt, cellWith, sheetOf, textsOf } from '../planReader';
import { emptyReport, reportFixture } from '../reportFixture';

const sheet = sheetOf(planReport(reportFixture(), messagesOf('en')), 'supplementary');
const texts = textsOf(sheet);

/** What stands in the row of a text, from its column on. */
function rowOf(text: string, inSheet = sheet): readonly (string | number)[] {
  const { row } = cellWith(inSheet, text);
  return inSheet.cells.filter((cell) => cell.row === row && cell.value !== '').map(({ value }) => value);
}

/** What stands in a row below a text. */
function rowBelow(text: string, rows: number): readonly (string | number)[] {
  const { row } = cellWith(sheet, text);
  return sheet.cells.filter((cell) => cell.row === row + rows && cell.value !== '').map(({ value }) => value);
}

test('a sentence sets the official average against the median with the pending requests', () => {
  expect(texts).toContain(
    'Registry headquarters: half of the requests were answered within 30 days (95% interval: from 10 days on). The average of 15 days leaves out the 2 requests that are still pending.',
  );
});

test('in French as well', () => {
  const french = sheetOf(planReport(reportFixture(), messagesOf('fr')), 'supplementary');
  expect(textsOf(french)).toContain(
    'Greffe, siège : la moitié des demandes ont reçu une réponse en 30 jours au plus (intervalle à 95 % : à partir de 10 jours). La moyenne de 15 jours laisse de côté 2 demandes encore en attente.',
  );
});

test('the times to reply stand with the counts that they are of', () => {
  expect(rowBelow('Median of the replied', 1)).toEqual([
    'Registry headquarters',
    5,
    2,
    1,
    2,
    1,
    15,
    20,
    '15 to 25',
    '10 to 30',
    30,
    '10 to not reached',
    '10 to not reached',
  ]);
});

test('the share answered within some days is that of all beside that of the answered alone', () => {
  const [name, within30, within60, within90, ...ofAnswered] = rowBelow('30 days, of all', 1);
  expect(name).toBe('Registry headquarters');
  expect([within30, within60]).toEqual([0.625, 0.625]);
  expect(within90).toBe('n/a');
  expect(ofAnswered).toEqual([1, 1, 1]);
});

test('the pending at the end are those of the start and those sent without those that left', () => {
  expect(rowBelow('Pending at the start', 1)).toEqual(['Registry headquarters', 2, 5, 3, 1, 3, 0.6, 365]);
});

test('the oldest pending requests stand with their days and their cells', () => {
  const [reference, addressee, , age, place] = rowOf('RFC/2022/7');
  expect([reference, addressee, age, place]).toEqual(['RFC/2022/7', 'State A', 622, 'HQ requests, B12']);
});

test('the parts of the positive share add up, and so do the parts of its change', () => {
  expect(texts).toContain(
    '17.3% of the requests had a positive reply: 0 of 127 for “Arrest and surrender”; 52 of 174 for “Defence teams”.',
  );
  const { row } = cellWith(sheet, 'Through the mix, points');
  const point = (below: number, column: number): number => Number(cellAt(sheet, row + below, column)?.value);
  const change = 100 * (52 / 301 - 40 / 165);
  expect(point(3, 5) + point(3, 6)).toBeCloseTo(change, 10);
  for (const column of [5, 6]) {
    expect(point(1, column) + point(2, column)).toBeCloseTo(point(3, column), 10);
  }
});

test('each official share has its interval', () => {
  const { row } = cellWith(sheet, 'Counted');
  const below = sheet.cells.filter(({ row: at, column }) => at > row && column === 3);
  const ofArrests = below.find(({ value }) => value === 127);
  const values = [1, 2, 3, 4, 5].map((column) => Number(cellAt(sheet, ofArrests?.row ?? 0, column)?.value));
  expect(values.slice(0, 4)).toEqual([0, 0, 127, 0]);
  expect(values[4]).toBeCloseTo(0.02936, 5);
});

test('what the columns of the curves hold is printed on each of their pages, on which their own headings may not stand', () => {
  const { row } = cellWith(sheet, 'Official average');
  expect(sheet.print.repeatRows).toEqual({ first: row, last: row });
  const curves = sheet.charts.filter(({ type }) => type === 'steps');
  expect(curves.length).toBeGreaterThan(0);
  for (const { data } of curves) {
    expect(data.firstRow).toBeGreaterThan(row);
    const headings = [0, 1, 2, 3, 4].map((column) => String(cellAt(sheet, data.firstRow, column)?.value));
    const repeated = [0, 1, 2, 3, 4].map((column) => String(cellAt(sheet, row, column)?.value));
    for (const [column, heading] of headings.entries()) expect(heading).toContain(repeated[column]);
  }
});

test('a report without a log says what is not available', () => {
  const empty = textsOf(sheetOf(planReport(emptyReport(), messagesOf('en')), 'supplementary'));
  const { replyTimes, stock, positiveShare, shareIntervals } = messagesOf('en').supplementary;
  expect(empty).toEqual(
    expect.arrayContaining([replyTimes.none, stock.none, positiveShare.none, shareIntervals.none]),
  );
});
