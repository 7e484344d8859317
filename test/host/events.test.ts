import { withOffice } from '../../host/officeForTest';

test('a sheet tells that the user changed its cells', async () => {
  await withOffice(async (host) => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').onChanged.add((event) => {
        seen.push(`${event.changeType} ${event.address}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    host.sheet('Sheet1').set('B2', [[1, 2]]);
    host.addSheet('Other').set('A1', 1);
    await host.settled();
    expect(seen).toEqual(['RangeEdited B2:C2']);
  });
});

test('what the add-in itself changes is told too, unless it turned events off', async () => {
  await withOffice(async (host) => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      context.runtime.enableEvents = false;
      sheet.getRange('A2').values = [[2]];
      await context.sync();
      context.runtime.enableEvents = true;
      sheet.getRange('A3').format.font.bold = true;
      await context.sync();
    });
    await host.settled();
    expect(seen).toEqual(['A1']);
  });
});

test('a removed handler hears nothing more', async () => {
  await withOffice(async (host) => {
    const seen: string[] = [];
    const handler = await Excel.run(async (context) => {
      const added = context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
      return added;
    });
    host.sheet('Sheet1').set('A1', 1);
    await host.settled();
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
    host.sheet('Sheet1').set('A2', 1);
    await host.settled();
    expect(seen).toEqual(['A1']);
  });
});

test('the collection tells of sheets that come, go, and are gone to, and of the selection', async () => {
  await withOffice(async (host) => {
    const seen: string[] = [];
    const hear =
      (name: string) =>
      (event: { readonly worksheetId: string; readonly address?: string }): Promise<void> => {
        seen.push(`${name} ${event.address ?? event.worksheetId}`);
        return Promise.resolve();
      };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onAdded.add(hear('added'));
      worksheets.onDeleted.add(hear('deleted'));
      worksheets.onActivated.add(hear('activated'));
      worksheets.onDeactivated.add(hear('deactivated'));
      worksheets.onSelectionChanged.add(hear('selected'));
      await context.sync();
    });
    const [first, other] = [host.sheet('Sheet1').sheet.id, host.addSheet('Other').sheet.id];
    host.activate('Other');
    host.select('Other', 'B2:C3');
    host.activate('Sheet1');
    host.sheet('Other').delete();
    await host.settled();
    expect(seen).toEqual([
      `added ${other}`,
      `deactivated ${first}`,
      `activated ${other}`,
      'selected B2:C3',
      `deactivated ${other}`,
      `activated ${first}`,
      `deleted ${other}`,
    ]);
  });
});

test('the selected range is the one that the user selected', async () => {
  await withOffice(async (host) => {
    host.select('Sheet1', 'C3:D4');
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load('address');
      await context.sync();
      expect(selected.address).toBe('Sheet1!C3:D4');
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').select();
      const cell = context.workbook.getActiveCell().load('address');
      await context.sync();
      expect(cell.address).toBe('Sheet1!A1');
    });
  });
});
