import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { messagesOf } from '../../../src/locales/messagesOf';
import { tidyCsv } from '../../../src/share/formats/tidyCsv';
import { sharedData, sharedDataSchema } from '../../../src/share/formats/tidyFigures';
import type { ShareOptions } from '../../../src/share/shareOptions';
import { shareReport } from '../../../src/share/shareReport';
import { reportFixture } from '../../layout/reportFixture';

const messages = messagesOf('en');
const OPTIONS: ShareOptions = { by: 'addresseeType', threshold: 3, solve: () => ({ status: 'unknown' }) };
const data = sharedData(shareReport(reportFixture(), OPTIONS, messages).shared, messages);

describe('the figures of a copy as data', () => {
  it('have one entry a figure, with what it was calculated from and its notes', () => {
    expect(data.figures.find(({ id }) => id === 'area2.otp.executedShare')).toMatchObject({
      table: 'area2',
      period: '2022-2023',
      value: 0.3849,
      numerator: 184,
      denominator: 478,
      unit: 'of requests sent',
    });
    expect(
      data.figures.filter(({ table }) => table === 'totals').map(({ id, period }) => `${id} ${period}`),
    ).toContain('totals.rfas.previous 2021-2022');
    const ids = data.figures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('say why there is no number', () => {
    expect(data.figures.find(({ id }) => id === 'area4.otp.averageDays')).toMatchObject({
      value: null,
      shorthand: 'x',
    });
  });

  it('are what their published schema says', () => {
    expect(sharedDataSchema.parse(JSON.parse(JSON.stringify(data)))).toEqual(data);
    const published: unknown = JSON.parse(readFileSync('docs/shared-report.schema.json', 'utf8'));
    expect(published).toEqual(z.toJSONSchema(sharedDataSchema));
  });

  it('are rows of text that no spreadsheet runs', () => {
    const [first] = data.figures;
    if (first === undefined) throw new RangeError('No figure');
    const odd = { ...first, label: '=1+1', unit: 'a "b", c', value: null, shorthand: 'c' as const };
    const lines = tidyCsv({ ...data, figures: [first, odd] }).split('\r\n');
    expect(lines[0]).toBe('\uFEFFtable,id,label,measure,period,value,numerator,denominator,unit,note');
    expect(lines[1]).toMatch(/^overview,otp\.rfas\.sent,.*,,2022-2023,478,,,requests,$/);
    expect(lines[2]).toMatch(/,'=1\+1,,2022-2023,\[c\],,,"a ""b"", c",$/);
  });
});
