import fc from 'fast-check';
import { decimalText, round } from '../../src/ground/rounding';
import { type CheckedFigure, checkPublished, isFaulty } from '../../src/published/checkPublished';
import { COURT_2023 } from '../../src/published/court2023';
import { readPublishedCells, readPublishedTable } from '../../src/published/readPublishedTable';

function check(text: string): ReturnType<typeof checkPublished> {
  return checkPublished(readPublishedTable(text));
}

/** A figure with what the check says of it: `17.5 % of 301: not, 52 → 17.3, 53 → 17.6`, `55.46 of 184: 10204–10205`. */
function summary({ text, basis, verdict }: CheckedFigure): string {
  const of = basis === undefined ? '' : ` of ${basis.isAtMost ? 'at most ' : ''}${basis.of}`;
  switch (verdict.code) {
    case 'counted':
      return text;
    case 'withoutBasis':
      return `${text}: unknown`;
    case 'differs':
      return `${text}${of}: ${verdict.given} gives ${verdict.gives === undefined ? 'nothing' : decimalText(verdict.gives)}`;
    case 'notAttainable': {
      const nearest = verdict.nearest.map(({ count, printed }) => `${count} → ${decimalText(printed)}`);
      return `${text}${of}: not, ${nearest.join(', ')}`;
    }
    case 'attainable':
    case 'attainableOver': {
      const { first, last } = verdict.counts;
      const over = verdict.code === 'attainableOver' ? `over ${verdict.over} ` : '';
      return `${text}${of}: ${over}${first === last ? first : `${first}–${last ?? ''}`}`;
    }
  }
}

function ratios(text: string): readonly string[] {
  return check(text)
    .figures.filter(({ kind }) => kind !== 'count')
    .map(summary);
}

describe('the tables that the Court published for 2022-2023', () => {
  it('have two figures that no whole numbers give', () => {
    expect(check(COURT_2023).figures.filter(isFaulty).map(summary)).toEqual([
      '+ 40.5% of 455: not, 323 → 40.9, 324 → 40.4',
      '17.5 % of 301: not, 52 → 17.3, 53 → 17.6',
    ]);
  });

  it('have others that all come from whole numbers', () => {
    const others = check(COURT_2023).figures.filter((figure) => !isFaulty(figure) && figure.kind !== 'count');
    expect(others.map(summary)).toEqual([
      '+ 23.83% of 478: 386',
      '+ 42.56% of 345: 242',
      '55.46 of 184: 10204–10205',
      '82% of 301: 165',
      '47 of at most 301: over 301 13997–14297',
      '38.49 % of 478: 184',
      '55.46 of 184: 10204–10205',
      '46 of at most 23: over 23 1047–1069',
      '10 of at most 127: over 127 1207–1333',
      '0% of 127: 0',
      '0 % of 4: 0',
    ]);
  });

  it('name another period in one row, and have categories that are 14 short of their total', () => {
    expect(check(COURT_2023).inconsistencies).toEqual([
      expect.objectContaining({
        code: 'otherPeriod',
        line: 7,
        named: '16/09/2021 to 15/09/2022',
        table: '16/09/2022 to 15/09/2023',
      }),
      expect.objectContaining({
        code: 'partsDiffer',
        line: 20,
        total: 301,
        sum: 287,
        parts: [23, 2, 38, 224],
      }),
    ]);
  });
});

describe('a table in another form', () => {
  it('may come from a PDF, its labels and figures on lines of their own', () => {
    const text = `Registry
Total number of Requests for Cooperation (“RFCs”) sent during the
reporting period (16/09/2022 to 15/09/2023)
455 RFCs (including 301 RFCs sent by the relevant sections in HQ
and 154 operational requests sent by the Country Offices)
Evolution based on the last reporting period
+ 40.5% for RFCs in total and 82% for RFCs sent by the HQ.
% of positive replies to RFCs sent by the HQ during the reporting period 17.5 %`;
    expect(ratios(text)).toEqual([
      '+ 40.5% of 455: not, 323 → 40.9, 324 → 40.4',
      '82% of 301: 165',
      '17.5 % of 301: not, 52 → 17.3, 53 → 17.6',
    ]);
    expect(check(text).inconsistencies).toEqual([]);
  });

  it('may be French, with semicolons, and a column for each period', () => {
    const text = `Données;2021-2022;2022-2023;Évolution
Demandes d’assistance envoyées;386;478;+23,83 %
Demandes de coopération envoyées;320;455;+42,5 %
Part de réponses positives;12,5 %;38,49 %;`;
    expect(ratios(text)).toEqual([
      '+23,83 % of 478: 386',
      '+42,5 % of 455: not, 319 → 42.6, 320 → 42.2',
      '12,5 % of 386: not, 48 → 12.4, 49 → 12.7',
      '38,49 % of 478: 184',
    ]);
  });

  it('may have several columns of numbers that only blanks set apart', () => {
    const text = `Section Requests Positive % positive
Judicial 438 142 32.5 %
Victims 455 162 35.6 %
Defence 501 109 21.7 %
Other 516 203 39.3 %
Total 1,910 616 32.25 %`;
    expect(ratios(text)).toEqual([
      '32.5% of 438: not, 142 → 32.4, 143 → 32.6',
      '35.6% of 455: 162',
      '21.7% of 501: not, 108 → 21.6, 109 → 21.8',
      '39.3% of 516: 203',
      '32.25% of 1910: 616',
    ]);
    expect(check(text).inconsistencies).toEqual([]);
    expect(check(text.replace('616', '626')).inconsistencies).toEqual([
      expect.objectContaining({ code: 'partsDiffer', label: 'Total', total: 626, sum: 616 }),
    ]);
  });

  it('may be a range of cells', () => {
    const cells = [
      ['', 'Requests', 'Replied', '% replied'],
      ['Office A', '28', '14', '50 %'],
      ['Office B', '43', '20', '47 %'],
      ['Office C', '40', '20', '51 %'],
    ];
    expect(
      checkPublished(readPublishedCells(cells))
        .figures.filter(({ kind }) => kind === 'share')
        .map(summary),
    ).toEqual(['50 % of 28: 14', '47 % of 43: 20', '51 % of 40: not, 20 → 50, 21 → 53']);
  });
});

describe('what a table says a figure is reckoned from', () => {
  it.each([
    ['Requests replied to\t43\nAverage time\t5.27 days', '5.27 of 43: not, 226 → 5.26, 227 → 5.28'],
    ['Average time over 28 requests\t5.18', '5.18 of 28: 145'],
    ['Average time\t5.19 days (n = 28)', '5.19 of 28: not, 145 → 5.18, 146 → 5.21'],
    ['Requests\t43\nAverage time\t5.27 days', '5.27 of at most 43: over 41 216'],
    ['Executed\t38.49 % (184 of 478)', '38.49 % of 478: 184'],
    ['Executed\t38.49 % (185 of 478)', '38.49 % of 478: 185 gives 38.70'],
    ['RFAs\t478\nExecution rate\t38.49 % (184)', '38.49 % of 478: 184'],
    ['RFAs\t478\nRFAs in the previous period\t386\nEvolution\t+23.83 %', '+23.83 % of 478: 386'],
    ['RFAs\t478\nRFAs in the previous period\t380\nEvolution\t+23.83 %', '+23.83 % of 478: 380 gives 25.79'],
    ['Share of positive replies\t12 %', '12 %: unknown'],
    ['Demandes\t10 204\nTaux d’exécution\t50 %', '50 % of 10204: 5051–5153'],
    ['"Positive replies (%)","17,5"\n"Requests","301"', '17,5 of 301: not, 52 → 17.3, 53 → 17.6'],
  ])('%j', (text, expected) => {
    expect(ratios(text)).toEqual([expected]);
  });

  it('is not taken from the days, years and areas that its labels name', () => {
    const text =
      'Table 2. Requests of area 3 sent in 2023 (16/09/2022 to 15/09/2023)\t127\n% positive since 2012\t0 %';
    expect(check(text).figures.map(summary)).toEqual(['127', '0 % of 127: 0']);
  });
});

describe('parts and totals', () => {
  it.each([
    ['RFAs\t478 (including 133 notifications of missions)', []],
    ['RFAs\t478 (including 533 notifications of missions)', [[478, 533]]],
    ['RFCs\t455 (including 301 of headquarters and 153 of Country Offices)', [[455, 454]]],
    ['RFCs\t455\nof which headquarters\t301\nof which Country Offices\t155', [[455, 456]]],
    ['Demandes\t301\ndont la Défense\t23\ndont autres\t278', []],
    ['RFAs\t478\nRFIs\t1\nNotifications of decisions\t600', []],
  ])('%j', (text, expected) => {
    const found = check(text).inconsistencies;
    expect(found.map((one) => (one.code === 'partsDiffer' ? [one.total, one.sum] : one.code))).toEqual(
      expected,
    );
  });
});

describe('the growth of a part', () => {
  it('does not come from a greater count than that of its total', () => {
    const text = `RFCs\t455 (including 301 RFCs sent by HQ and 154 by Country Offices)
Evolution\t+ 100 % for RFCs in total and + 10 % for RFCs sent by HQ`;
    expect(check(text).inconsistencies).toEqual([
      expect.objectContaining({ code: 'partBeyondTotal', part: 273, total: 228 }),
    ]);
  });
});

it('finds no fault in a table whose figures were reckoned from whole numbers', () => {
  const counts = fc.record({
    sent: fc.integer({ min: 1, max: 3000 }),
    before: fc.integer({ min: 1, max: 3000 }),
    answered: fc.double({ min: 0, max: 1, noNaN: true }),
    places: fc.integer({ min: 0, max: 2 }),
    isFrench: fc.boolean(),
  });
  fc.assert(
    fc.property(counts, ({ sent, before, answered, places, isFrench }) => {
      const printed = (numerator: number, denominator: number): string => {
        const text = decimalText(round({ numerator, denominator }, places, 100));
        return `${isFrench ? text.replace('.', ',') : text} %`;
      };
      const numerator = Math.floor(answered * sent);
      const growth = printed(sent - before, before);
      const [label, share, change] = isFrench
        ? ['Demandes', 'Part de réponses', 'Évolution']
        : ['Requests', 'Share of replies', 'Evolution'];
      const text = `${label}\t${sent}\n${share}\t${printed(numerator, sent)}\n${change}\t${growth}`;
      const { figures, inconsistencies } = check(text);
      expect(figures.map(({ kind }) => kind)).toEqual(['count', 'share', 'growth']);
      expect([...figures.filter(isFaulty).map(summary), ...inconsistencies]).toEqual([]);
    }),
  );
});
