import { withOffice } from '../../host/officeForTest';
import { PROGRAM_VERSION } from '../../src/ground/programVersion';
import { compute, paneService, valueOf } from './paneInExcel';
import { addSmallLog } from './userMatter';

test('the cover that the pane writes says when it was computed, and names the sheets that it did not use, not its own', async () => {
  await withOffice(async (host) => {
    addSmallLog(host, 10);
    host.addSheet('Contacts').set('A1', [
      ['Name', 'Telephone'],
      ['Somebody', '12'],
    ]);
    const service = paneService();
    valueOf(await compute(service));
    valueOf(await compute(service));
    const texts = host.sheet('Cooperation report').values().flat().map(String);
    expect(texts).toContain(`24 November 2026, by Cooperation Report ${PROGRAM_VERSION}`);
    const unused = texts.filter((text) => text.includes('not used'));
    expect(unused).toHaveLength(1);
    expect(unused[0]).toMatch(/^One more sheet was looked at and not used: .*, sheet “Contacts”\.$/);
  });
});
