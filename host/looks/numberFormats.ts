import { innerXml, xmlElements } from './xmlBlocks';

/** Excel's own number formats, by their numbers, as in the United States. */
const OWN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0;(#,##0)',
  38: '#,##0;[Red](#,##0)',
  39: '#,##0.00;(#,##0.00)',
  40: '#,##0.00;[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  49: '@',
};

/** Gives a style sheet's number formats by their numbers; `undefined` for General. */
export function numberFormatReader(styles: string): (id: number) => string | undefined {
  const given = new Map(
    xmlElements(innerXml(styles, 'numFmts'), 'numFmt').map((format) => [
      Number(format.get('numFmtId')),
      format.get('formatCode') ?? 'General',
    ]),
  );
  return (id) => {
    const format = given.get(id) ?? OWN[id];
    return format === 'General' ? undefined : format;
  };
}
