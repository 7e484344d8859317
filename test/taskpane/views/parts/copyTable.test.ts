import { htmlTable, plainTable } from '../../../../src/taskpane/views/parts/copyTable';

describe('a table on the clipboard', () => {
  const ROWS = [
    ['Reference', 'State'],
    ['=cmd|"/c calc"!A1', 'A & <b>B</b>'],
    ['two\nlines\tand a tab', '-1'],
  ];

  it('keeps texts from becoming formulas, and cells from becoming several', () => {
    expect(plainTable(ROWS).split('\r\n')).toEqual([
      'Reference\tState',
      `'=cmd|"/c calc"!A1\tA & <b>B</b>`,
      `two lines and a tab\t'-1`,
    ]);
  });

  it('is of cells of text for Excel, without markup of its own', () => {
    const html = htmlTable(ROWS);
    expect(html).toContain(`<td style="mso-number-format:'\\@'">=cmd|"/c calc"!A1</td>`);
    expect(html).toContain('A &amp; &lt;b&gt;B&lt;/b&gt;');
    expect(html.match(/<td style="mso-number-format:'\\@'">/g)).toHaveLength(6);
  });
});
