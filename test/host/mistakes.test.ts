import { errorCode, withOffice } from '../../host/officeForTest';

describe('a mistake of the stand-in itself', () => {
  it('fails the test that met it, whatever the add-in made of the answer', async () => {
    const met = withOffice(async ({ book }) => {
      book.settle = () => Promise.reject(new TypeError('a name is missing'));
      expect(await errorCode((context) => context.workbook.worksheets.add('New'))).toBe('GeneralException');
    });
    await expect(met).rejects.toThrow('a name is missing');
  });

  it('is told at once to whoever asks for that', async () => {
    const mistakes: unknown[] = [];
    const onMistake = (mistake: unknown): void => void mistakes.push(mistake);
    await withOffice(
      async ({ book }) => {
        book.settle = () => Promise.reject(new TypeError('a name is missing'));
        await errorCode((context) => context.workbook.worksheets.add('New'));
        expect(mistakes).toEqual([expect.objectContaining({ message: 'a name is missing' })]);
      },
      { onMistake },
    );
  });

  it('leaves nobody waiting: what is asked for after one is answered', async () => {
    const met = withOffice(async (host) => {
      const { book } = host;
      const settle = book.settle.bind(book);
      book.settle = () => Promise.reject(new TypeError('a name is missing'));
      host.sheet('Sheet1').set('A1', 'text');
      await expect(host.settled()).rejects.toThrow('a name is missing');
      book.settle = settle;
      expect(await errorCode((context) => context.workbook.worksheets.load('items/name'))).toBeUndefined();
    });
    await expect(met).rejects.toThrow('a name is missing');
  });
});

test('a command that Univer refuses is no success', async () => {
  const met = withOffice(async ({ book }) => {
    const { api, workbook } = book.engine;
    const rename = (): unknown =>
      api.syncExecuteCommand('sheet.command.set-worksheet-name', {
        unitId: workbook.getId(),
        subUnitId: 'no such sheet',
        name: 'Other',
      });
    expect(rename).toThrow('Univer refused the command sheet.command.set-worksheet-name.');
    book.settle = () => Promise.resolve(void rename());
    expect(await errorCode((context) => context.workbook.worksheets.add('New'))).toBe('GeneralException');
  });
  await expect(met).rejects.toThrow('Univer refused');
});

test('formulas see a table that is called as a sheet is', async () => {
  await withOffice(async (host) => {
    const sheet = host.sheet('Sheet1');
    sheet.set('A1:A3', [['Count'], [4], [5]]);
    sheet.rename('Requests');
    sheet.addTable('A1:A3', 'Requests');
    sheet.set('C1', '=SUM(Requests[Count])');
    await host.settled();
    expect(sheet.value('C1')).toBe(9);
  });
});
