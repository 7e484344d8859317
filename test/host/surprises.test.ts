import { errorCode, withOffice } from '../../host/officeForTest';

const sheet1 = (context: Excel.RequestContext): Excel.Worksheet =>
  context.workbook.worksheets.getItem('Sheet1');

describe('what is written', () => {
  test.each(['=1+1', '+cooperation', '-cooperation', '@cooperation'])(
    '%s becomes a formula',
    async (text) => {
      await withOffice(async (host) => {
        await errorCode((context) => (sheet1(context).getRange('A1').values = [[text]]));
        expect(host.sheet('Sheet1').formulas('A1')).toEqual([[text.startsWith('=') ? text : `=${text}`]]);
      });
    },
  );

  test.each(['=1+1', '+cooperation', '-5', '1/2/2023', 'TRUE'])(
    '%s stays a text in a cell of format @',
    async (text) => {
      await withOffice(async (host) => {
        await Excel.run(async (context) => {
          const range = sheet1(context).getRange('A1');
          range.numberFormat = [['@']];
          range.values = [[text]];
          range.load('values,valueTypes,text');
          await context.sync();
          expect(range.toJSON()).toMatchObject({
            values: [[text]],
            valueTypes: [['String']],
            text: [[text]],
          });
        });
        expect(host.sheet('Sheet1').formulas('A1')).toEqual([[text]]);
      });
    },
  );

  test('an apostrophe in front makes a text, and is gone', async () => {
    await withOffice(async (host) => {
      await errorCode((context) => (sheet1(context).getRange('A1').values = [["'=1+1"]]));
      expect(host.sheet('Sheet1').values('A1')).toEqual([['=1+1']]);
    });
  });

  test('a number in a cell of format @ becomes a text', async () => {
    await withOffice(async (host) => {
      host.sheet('Sheet1').setNumberFormat('A1', '@');
      await errorCode((context) => (sheet1(context).getRange('A1').values = [[12]]));
      expect(host.sheet('Sheet1').values('A1')).toEqual([['12']]);
    });
  });

  test('a text that reads as a date is one, with the month first', async () => {
    await withOffice(async (host) => {
      await errorCode((context) => (sheet1(context).getRange('A1:B1').values = [['3/4/2023', '13/4/2023']]));
      const sheet = host.sheet('Sheet1');
      expect(sheet.values()).toEqual([[44989, '13/4/2023']]);
      expect(sheet.numberFormats('A1')).toEqual([['m/d/yyyy']]);
    });
  });

  test('a text that reads as a number, a percentage or a truth value is one', async () => {
    await withOffice(async (host) => {
      await errorCode(
        (context) => (sheet1(context).getRange('A1:D1').values = [['0012', '5%', 'true', '12 days']]),
      );
      expect(host.sheet('Sheet1').values()).toEqual([[12, 0.05, true, '12 days']]);
    });
  });

  test('null leaves a cell as it is, and an empty text clears it', async () => {
    await withOffice(async (host) => {
      host.sheet('Sheet1').set('A1', [['one', 'two', 'three']]);
      await errorCode((context) => (sheet1(context).getRange('A1:C1').values = [[null, '', 'new']]));
      expect(host.sheet('Sheet1').values('A1:C1')).toEqual([['one', '', 'new']]);
    });
  });

  test.each(['too few rows', 'too many columns', 'uneven rows'])('%s are InvalidArgument', async (which) => {
    const values = {
      'too few rows': [[1, 2]],
      'too many columns': [
        [1, 2, 3],
        [1, 2, 3],
      ],
      'uneven rows': [[1, 2], [3]],
    }[which];
    await withOffice(async (host) => {
      expect(await errorCode((context) => (sheet1(context).getRange('A1:B2').values = values ?? []))).toBe(
        'InvalidArgument',
      );
      expect(host.sheet('Sheet1').usedRange()).toBeNull();
    });
  });

  test('a text that is longer than a cell holds is InvalidArgument', async () => {
    await withOffice(async () => {
      const text = 'x'.repeat(32768);
      expect(await errorCode((context) => (sheet1(context).getRange('A1').values = [[text]]))).toBe(
        'InvalidArgument',
      );
    });
  });

  test('a formula that cannot be read is InvalidArgument, an unknown name only #NAME?', async () => {
    await withOffice(async (host) => {
      expect(await errorCode((context) => (sheet1(context).getRange('A1').formulas = [['=SUM(A2']]))).toBe(
        'InvalidArgument',
      );
      await errorCode((context) => (sheet1(context).getRange('B1').values = [['=cooperation']]));
      expect(host.sheet('Sheet1').values('B1')).toEqual([['#NAME?']]);
    });
  });
});

describe('ranges without an end', () => {
  test('give null where their cells are read', async () => {
    await withOffice(async (host) => {
      host.sheet('Sheet1').set('A1', 1);
      await Excel.run(async (context) => {
        const range = sheet1(context).getRange('A:F').load('values,address,cellCount');
        await context.sync();
        expect(range.values).toBeNull();
        expect(range.address).toBe('Sheet1!A:F');
        expect(range.cellCount).toBe(6 * 1048576);
      });
    });
  });

  test('cannot be written', async () => {
    await withOffice(async () => {
      expect(await errorCode((context) => (sheet1(context).getRange('A:A').values = [[1]]))).toBe(
        'InvalidArgument',
      );
    });
  });

  test('are cut to the cells in use', async () => {
    await withOffice(async (host) => {
      host.sheet('Sheet1').set('B2', [
        [1, 2],
        [3, 4],
      ]);
      await Excel.run(async (context) => {
        const used = sheet1(context).getRange('B:B').getUsedRange(true).load('address');
        const none = sheet1(context).getRange('F:F').getUsedRangeOrNullObject(true).load('address');
        await context.sync();
        expect(used.address).toBe('Sheet1!B2:B3');
        expect(none.isNullObject).toBe(true);
      });
    });
  });

  test('more than five million cells give null', async () => {
    await withOffice(async () => {
      await Excel.run(async (context) => {
        const range = sheet1(context).getRange('A1:F1000000').load('values');
        await context.sync();
        expect(range.values).toBeNull();
      });
    });
  });
});

describe('the used range', () => {
  test('of an empty sheet is ItemNotFound, or a null object', async () => {
    await withOffice(async () => {
      expect(await errorCode((context) => sheet1(context).getUsedRange().load('address'))).toBe(
        'ItemNotFound',
      );
      await Excel.run(async (context) => {
        const used = sheet1(context).getUsedRangeOrNullObject().load('address');
        await context.sync();
        expect(used.isNullObject).toBe(true);
      });
    });
  });

  test('counts cells that only look like something, unless values alone are asked for', async () => {
    await withOffice(async (host) => {
      host.sheet('Sheet1').set('A1', 1);
      await Excel.run(async (context) => {
        sheet1(context).getRange('C9').format.fill.color = '#ff0000';
        const all = sheet1(context).getUsedRange().load('address');
        const values = sheet1(context).getUsedRange(true).load('address');
        await context.sync();
        expect([all.address, values.address]).toEqual(['Sheet1!A1:C9', 'Sheet1!A1']);
      });
    });
  });
});

describe('sizes', () => {
  const wide = (rows: number): string[][] => Array.from({ length: rows }, () => ['x'.repeat(1000)]);

  test('a request of more than 5 MB is refused, and nothing of it is done', async () => {
    await withOffice(async (host) => {
      expect(await errorCode((context) => (sheet1(context).getRange('A1:A6000').values = wide(6000)))).toBe(
        'RequestPayloadSizeLimitExceeded',
      );
      expect(host.sheet('Sheet1').usedRange()).toBeNull();
    });
  });

  test('a response of more than 5 MB is refused', async () => {
    await withOffice(async (host) => {
      host.sheet('Sheet1').set('A1', wide(6000));
      expect(await errorCode((context) => sheet1(context).getRange('A1:A6000').load('values'))).toBe(
        'ResponsePayloadSizeLimitExceeded',
      );
      expect(
        await errorCode((context) => sheet1(context).getRange('A1:A3000').load('values')),
      ).toBeUndefined();
    });
  });

  test('Excel on a desktop has no such limit', async () => {
    await withOffice(
      async (host) => {
        host.sheet('Sheet1').set('A1', wide(6000));
        expect(
          await errorCode((context) => sheet1(context).getRange('A1:A6000').load('values')),
        ).toBeUndefined();
      },
      { payloadLimit: null },
    );
  });
});

describe('while a cell is being edited', () => {
  test.each(['InvalidOperationInCellEditMode', 'InvalidOperation'] as const)(
    'requests fail with %s',
    async (code) => {
      await withOffice(async (host) => {
        host.beginCellEdit(code);
        expect(await errorCode((context) => sheet1(context).load('name'))).toBe(code);
        host.endCellEdit();
        expect(await errorCode((context) => sheet1(context).load('name'))).toBeUndefined();
      });
    },
  );

  test('requests wait for the end if they are asked to', async () => {
    await withOffice(async (host) => {
      host.beginCellEdit();
      let done = false;
      const run = errorCode((context) => sheet1(context).load('name'), { delayForCellEdit: true }).then(
        (code) => {
          done = true;
          return code;
        },
      );
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(done).toBe(false);
      host.endCellEdit();
      expect(await run).toBeUndefined();
    });
  });
});

describe('names of sheets', () => {
  test.each(['', 'a'.repeat(32), 'a/b', 'a\\b', 'a?b', 'a*b', 'a:b', 'a[b', "'a", "a'", 'History'])(
    '%p is InvalidArgument',
    async (name) => {
      await withOffice(async () => {
        expect(await errorCode((context) => (sheet1(context).name = name))).toBe('InvalidArgument');
      });
    },
  );

  test('a name that is taken is ItemAlreadyExists, whatever its case', async () => {
    await withOffice(async (host) => {
      host.addSheet('Report');
      expect(await errorCode((context) => context.workbook.worksheets.add('REPORT'))).toBe(
        'ItemAlreadyExists',
      );
      expect(await errorCode((context) => (sheet1(context).name = 'report'))).toBe('ItemAlreadyExists');
      expect(host.sheetNames).toEqual(['Sheet1', 'Report']);
    });
  });

  test('an apostrophe within a name is doubled in addresses', async () => {
    await withOffice(async (host) => {
      host.sheet('Sheet1').rename("L'été & co");
      await Excel.run(async (context) => {
        const range = context.workbook.worksheets.getItem("L'été & co").getRange('A1').load('address');
        await context.sync();
        expect(range.address).toBe("'L''été & co'!A1");
      });
    });
  });
});

describe('deleting sheets', () => {
  test('the only visible sheet and a very hidden one cannot be deleted or, the first, be hidden', async () => {
    await withOffice(async (host) => {
      host.addSheet('Other').setVisibility('veryHidden');
      expect(
        await errorCode((context) => {
          sheet1(context).delete();
        }),
      ).toBe('InvalidOperation');
      expect(await errorCode((context) => (sheet1(context).visibility = 'Hidden'))).toBe('InvalidOperation');
      expect(
        await errorCode((context) => {
          context.workbook.worksheets.getItem('Other').delete();
        }),
      ).toBe('InvalidOperation');
    });
  });

  test('a deleted sheet takes its tables and charts along, and names that point into it are lost', async () => {
    await withOffice(async (host) => {
      host
        .addSheet('Report')
        .set('A1', [['Days'], [1]])
        .addTable('A1:A2', 'Replies');
      await Excel.run(async (context) => {
        const report = context.workbook.worksheets.getItem('Report');
        context.workbook.names.add('Days', report.getRange('A2'));
        report.delete();
        const table = context.workbook.tables.getItemOrNullObject('Replies').load('name');
        await context.sync();
        expect(table.isNullObject).toBe(true);
      });
      expect(host.names()).toEqual({ Days: '=#REF!' });
    });
  });
});

describe('tables', () => {
  test('a name that is taken is ItemAlreadyExists, one that cannot be is InvalidArgument', async () => {
    await withOffice(async (host) => {
      host
        .sheet('Sheet1')
        .set('A1', [['a', '', 'b']])
        .addTable('A1:A3', 'Replies');
      const rename = (name: string) => (context: Excel.RequestContext) => {
        const table = sheet1(context).tables.add('C1:C3', true);
        table.name = name;
      };
      expect(await errorCode(rename('REPLIES'))).toBe('ItemAlreadyExists');
      host.sheet('Sheet1').set('E1', 'c');
      for (const name of ['two words', 'A1', 'R1C1', '1st', 'a-b', 'x'.repeat(256)]) {
        const code = await errorCode((context) => (sheet1(context).tables.getItemAt(0).name = name));
        expect([name, code]).toEqual([name, 'InvalidArgument']);
      }
    });
  });

  test('one that lies over another or over merged cells is InvalidArgument', async () => {
    await withOffice(async (host) => {
      host
        .sheet('Sheet1')
        .set('A1', [['a', 'b', 'c', 'd']])
        .addTable('A1:B3', 'Replies')
        .merge('D2:E2');
      expect(await errorCode((context) => sheet1(context).tables.add('B2:C3', true))).toBe('InvalidArgument');
      expect(await errorCode((context) => sheet1(context).tables.add('C1:D3', true))).toBe('InvalidArgument');
      expect(host.sheet('Sheet1').tables()).toHaveLength(1);
    });
  });

  test('headings become texts that are unlike one another', async () => {
    await withOffice(async (host) => {
      host.sheet('Sheet1').set('A1', [['Days', 'days', '', 2023]]);
      await errorCode((context) => sheet1(context).tables.add('A1:D2', true));
      expect(host.sheet('Sheet1').values('A1:D1')).toEqual([['Days', 'days2', 'Column3', '2023']]);
    });
  });
});

describe('protection', () => {
  test('a protected sheet refuses every change', async () => {
    await withOffice(async (host) => {
      host
        .sheet('Sheet1')
        .set('A1', [['a'], [1]])
        .protect();
      const changes: ((sheet: Excel.Worksheet) => unknown)[] = [
        (sheet) => (sheet.getRange('A1').values = [[2]]),
        (sheet) => (sheet.getRange('A1').format.font.bold = true),
        (sheet) => (sheet.getRange('A1').format.columnWidth = 90),
        (sheet) => {
          sheet.getRange('A1').clear();
        },
        (sheet) => sheet.tables.add('A1:A2', true),
        (sheet) => sheet.charts.add('Line', sheet.getRange('A1:A2'), 'Columns'),
      ];
      for (const change of changes) {
        expect(await errorCode((context) => change(sheet1(context)))).toBe('AccessDenied');
      }
      await Excel.run(async (context) => {
        const { protection } = sheet1(context).load('protection/protected');
        await context.sync();
        expect(protection.protected).toBe(true);
      });
      host.sheet('Sheet1').unprotect();
      expect(await errorCode((context) => (sheet1(context).getRange('A1').values = [[2]]))).toBeUndefined();
    });
  });

  test('a protected workbook refuses to add, rename, move, hide and delete sheets', async () => {
    await withOffice(async (host) => {
      host.addSheet('Report');
      host.protectWorkbook('secret');
      const changes: ((sheets: Excel.WorksheetCollection) => unknown)[] = [
        (sheets) => sheets.add('New'),
        (sheets) => (sheets.getItem('Report').name = 'New'),
        (sheets) => (sheets.getItem('Report').position = 0),
        (sheets) => (sheets.getItem('Report').visibility = 'Hidden'),
        (sheets) => {
          sheets.getItem('Report').delete();
        },
      ];
      for (const change of changes) {
        expect(await errorCode((context) => change(context.workbook.worksheets))).toBe('AccessDenied');
      }
      expect(
        await errorCode((context) => {
          context.workbook.protection.unprotect('wrong');
        }),
      ).toBe('AccessDenied');
      expect(
        await errorCode((context) => {
          context.workbook.protection.unprotect('secret');
        }),
      ).toBeUndefined();
    });
  });
});

describe('requirement sets', () => {
  test('say what there is', async () => {
    await withOffice(
      (host) => {
        const { requirements } = Office.context;
        expect(requirements.isSetSupported('ExcelApi', '1.9')).toBe(true);
        expect(requirements.isSetSupported('ExcelApi', '1.10')).toBe(false);
        expect(requirements.isSetSupported('ExcelApiOnline', '1.1')).toBe(false);
        expect(host.requirements.excelApi).toBe('1.9');
        return Promise.resolve();
      },
      { requirementSets: '1.9' },
    );
  });

  test('refuse what came later', async () => {
    await withOffice(
      async (host) => {
        expect(await errorCode((context) => sheet1(context).customProperties.add('mark', 'x'))).toBe(
          'ApiNotFound',
        );
        expect(host.sheet('Sheet1').customProperties()).toEqual({});
      },
      { requirementSets: '1.9' },
    );
  });

  test('let through what is there', async () => {
    await withOffice(
      async (host) => {
        await Excel.run(async (context) => {
          const { customProperties } = sheet1(context);
          customProperties.add('Mark', 'report 1');
          const mark = customProperties.getItemOrNullObject('mark').load('key,value');
          const none = customProperties.getItemOrNullObject('other').load('value');
          await context.sync();
          expect(mark.value).toBe('report 1');
          expect(none.isNullObject).toBe(true);
          mark.value = 'report 2';
          await context.sync();
        });
        expect(host.sheet('Sheet1').customProperties()).toEqual({ Mark: 'report 2' });
      },
      { requirementSets: '1.12' },
    );
  });
});

test('a workbook that counts from 1904 shows it in the text of its dates only', async () => {
  await withOffice(async (host) => {
    host.book.use1904 = true;
    host.sheet('Sheet1').set('A1', 43538).setNumberFormat('A1', 'yyyy-mm-dd');
    await Excel.run(async (context) => {
      const cell = sheet1(context).getRange('A1').load('values,text');
      await context.sync();
      expect([cell.values, cell.text]).toEqual([[[43538]], [['2023-03-15']]]);
    });
  });
});

test('a cleared heading of a table gets a name again', async () => {
  await withOffice(async (host) => {
    host
      .sheet('Sheet1')
      .set('A1', [['Days', 'Reply']])
      .addTable('A1:B2', 'Replies');
    await errorCode((context) => {
      sheet1(context).getRange('A1:B2').clear('Contents');
    });
    expect(host.sheet('Sheet1').values('A1:B1')).toEqual([['Column1', 'Column2']]);
  });
});

test('another request fails while one waits for the end of a cell edit', async () => {
  await withOffice(async (host) => {
    host.beginCellEdit();
    const waiting = errorCode((context) => sheet1(context).load('name'), { delayForCellEdit: true });
    expect(await errorCode((context) => sheet1(context).load('name'))).toBe('InvalidOperationInCellEditMode');
    host.endCellEdit();
    expect(await waiting).toBeUndefined();
  });
});

test('a sheet that was written is rebuilt from nothing', async () => {
  await withOffice(async (host) => {
    const sheet = host
      .sheet('Sheet1')
      .set('A1', [['Days'], [1]])
      .addTable('A1:A2', 'Replies')
      .merge('C1:D1');
    await Excel.run(async (context) => {
      const { format } = sheet1(context).getRange('A:C');
      format.columnWidth = 90;
      format.font.bold = true;
      sheet1(context).freezePanes.freezeRows(1);
      await context.sync();
      const all = sheet1(context).getRange();
      sheet1(context).tables.getItem('Replies').delete();
      all.clear();
      all.format.useStandardWidth = true;
      sheet1(context).freezePanes.unfreeze();
      await context.sync();
    });
    expect([sheet.tables(), sheet.merges(), sheet.columnWidths(), sheet.frozen.rows]).toEqual([
      [],
      [],
      {},
      0,
    ]);
    expect([sheet.usedRange(false), sheet.look('A1')]).toEqual([null, {}]);
  });
});
