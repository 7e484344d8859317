import { formula } from '../../src/plan/formula';
import { formulaText } from '../../src/plan/formulaText';

const NAMES = {
  sheets: new Map([['checks', 'L’été d’A']]),
  tables: new Map([['Requests', 'Requests_2']]),
};
const CELL = {
  sheet: 'checks',
  range: { firstRow: 1, firstColumn: 2, lastRow: 1, lastColumn: 2 },
};

describe('the text of a formula of a plan', () => {
  it('names sheets and tables as they are called in the workbook', () => {
    const count = formula`COUNTIFS(${{ table: 'Requests', column: 'kind' }},${'rfa'},${{ table: 'Requests', column: 'sent' }},">="&${CELL})`;
    expect(formulaText(formula`IF(${count}>${2},${count},0)`, NAMES)).toBe(
      `=IF(COUNTIFS(Requests_2[kind],"rfa",Requests_2[sent],">="&'L’été d’A'!$C$2)>2,COUNTIFS(Requests_2[kind],"rfa",Requests_2[sent],">="&'L’été d’A'!$C$2),0)`,
    );
  });

  it.each([
    ['a text that is more than a word', formula`COUNTIFS(${'a")+HYPERLINK("x'})`],
    ['a function that no formula of the report has', formula`WEBSERVICE(${CELL})`],
    ['code with a text in it', formula`SUM("a")`],
    ['a column that is no word', formula`SUM(${{ table: 'Requests', column: '[x]' }})`],
    ['a sheet that is not there', formula`SUM(${{ ...CELL, sheet: 'none' }})`],
    ['a table that is not there', formula`SUM(${{ table: 'none', column: 'kind' }})`],
  ])('is refused where it would have %s', (_, code) => {
    expect(() => formulaText(code, NAMES)).toThrow(RangeError);
  });
});
