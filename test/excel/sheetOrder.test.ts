import { withOffice } from '../../host/officeForTest';
import { compute, paneService, valueOf } from './paneInExcel';
import { addSmallLog } from './userMatter';

test('a sheet of the report that was deleted comes back in its place', async () => {
  await withOffice(async (host) => {
    addSmallLog(host, 40);
    const report = valueOf(await compute(paneService())).sheets.map(({ name }) => name);
    host.addSheet('Mine');
    const names = host.sheetNames;
    const deletions = [
      report.slice(0, 1),
      report.slice(4, 5),
      report.slice(-1),
      report.slice(0, 3),
      report.slice(3),
      report.slice(1, -1),
    ];
    for (const deleted of deletions) {
      for (const name of deleted) host.sheet(name).delete();
      valueOf(await compute(paneService()));
      expect({ deleted, names: host.sheetNames }).toEqual({ deleted, names });
    }
  });
});

test('it comes back behind the sheet that comes before it, wherever the user has put that one', async () => {
  await withOffice(async (host) => {
    addSmallLog(host, 40);
    const [cover = '', overview = ''] = valueOf(await compute(paneService())).sheets.map(({ name }) => name);
    host.sheet(cover).move(0);
    host.sheet(overview).delete();
    valueOf(await compute(paneService()));
    expect(host.sheetNames.slice(0, 2)).toEqual([cover, overview]);
  });
});
