import { withOffice } from '../../host/officeForTest';
import { paneService, valueOf } from './paneInExcel';

async function select(address: string): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).select();
    await context.sync();
  });
}

describe('the texts of the selected cells', () => {
  it('are what the cells show, of whole columns those that are filled', async () => {
    await withOffice(async (host) => {
      await Excel.run(async (context) => {
        const cells = context.workbook.worksheets.getActiveWorksheet().getRange('B2:C3');
        cells.values = [
          ['Requests', 301],
          ['Positive', 0.175],
        ];
        cells.numberFormat = [
          ['General', '0'],
          ['General', '0.0%'],
        ];
        await context.sync();
      });
      const service = paneService();
      await select('B:C');
      expect(valueOf(await service.selectedTexts())).toEqual([
        ['Requests', '301'],
        ['Positive', '17.5%'],
      ]);
      await select('F1');
      expect(valueOf(await service.selectedTexts())).toEqual([]);
      expect(host.sheetNames).toEqual(['Sheet1']);
    });
  });
});
