import { errorCode, withOffice } from '../../host/officeForTest';

function write(context: Excel.RequestContext): void {
  const sheet = context.workbook.worksheets.getItem('Sheet1');
  for (const row of [1, 2, 3, 4]) sheet.getRange(`A${row}`).values = [[row]];
}

test('the request that is to fail fails, and the next one does not', async () => {
  await withOffice(async (host) => {
    host.failRequest(2, 'GeneralException');
    expect(await errorCode(write)).toBeUndefined();
    expect(await errorCode(write)).toBe('GeneralException');
    expect(await errorCode(write)).toBeUndefined();
    expect(host.requests.map(({ error }) => error)).toEqual([undefined, 'GeneralException', undefined]);
  });
});

test('a request can fail before anything is done', async () => {
  await withOffice(async (host) => {
    host.failRequest(1, 'AccessDenied', 'before');
    expect(await errorCode(write)).toBe('AccessDenied');
    expect(host.sheet('Sheet1').values()).toEqual([]);
  });
});

test('a request can fail half-way, and what ran before stays done', async () => {
  await withOffice(async (host) => {
    host.failRequest(1, 'GeneralException', 'middle');
    expect(await errorCode(write)).toBe('GeneralException');
    const rows = host.sheet('Sheet1').values();
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.length).toBeLessThan(4);
  });
});

test('a request can be carried out and its answer be lost', async () => {
  await withOffice(async (host) => {
    host.failRequest(1, 'Timeout', 'after');
    expect(await errorCode(write)).toBe('Timeout');
    expect(host.sheet('Sheet1').values()).toEqual([[1], [2], [3], [4]]);
  });
});

test('all requests that name a member can fail until it is repaired', async () => {
  await withOffice(async (host) => {
    const chart = (context: Excel.RequestContext): unknown => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('A1').values = [['before the chart']];
      return sheet.charts.add('Line', sheet.getRange('A1:B2'), 'Columns');
    };
    host.failRequestsWith('Charts', 'GeneralException', 'middle');
    expect(await errorCode(write)).toBeUndefined();
    expect(await errorCode(chart)).toBe('GeneralException');
    expect(await errorCode(chart)).toBe('GeneralException');
    expect(host.sheet('Sheet1').value('A1')).toBe('before the chart');
    expect(host.sheet('Sheet1').charts()).toEqual([]);
    host.clearFaults();
    expect(await errorCode(chart)).toBeUndefined();
  });
});
