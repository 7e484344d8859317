import { writtenValue } from '../../src/excel/writtenValue';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', "'quoted", '\t=1', '\r=1'])(
  'a text that Excel would take for something else, as %j, is handed over as a text',
  (text) => {
    expect(writtenValue(text)).toBe(`'${text}`);
  },
);

test.each(['RFA/2022/1', 'a = b', '', -1, 0.3849])(
  'what Excel takes as it is, as %j, is handed over as it is',
  (value) => {
    expect(writtenValue(value)).toBe(value);
  },
);
