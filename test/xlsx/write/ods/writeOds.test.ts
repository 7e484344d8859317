import { strFromU8, unzipSync } from 'fflate';
import { messagesOf } from '../../../../src/locales/messagesOf';
import type { WorkbookPlan } from '../../../../src/plan/workbookPlan';
import { planShared } from '../../../../src/share/planShared';
import type { ShareOptions } from '../../../../src/share/shareOptions';
import { shareReport } from '../../../../src/share/shareReport';
import { openWorkbook } from '../../../../src/xlsx/read/openWorkbook';
import { writeOds } from '../../../../src/xlsx/write/ods/writeOds';
import { reportFixture } from '../../../layout/reportFixture';

function copyIn(language: 'en' | 'fr'): WorkbookPlan {
  const messages = messagesOf(language);
  const options: ShareOptions = { by: 'addresseeType', threshold: 3, solve: () => ({ status: 'unknown' }) };
  return planShared(shareReport(reportFixture(), options, messages).shared, messages, { charts: false });
}

function contentOf(plan: WorkbookPlan, part = 'content.xml'): string {
  return strFromU8(unzipSync(writeOds(plan))[part] ?? new Uint8Array());
}

/** A plan of one sheet with one cell. */
function planOf(value: string | number, numberFormat = '@'): WorkbookPlan {
  const [sheet] = copyIn('en').sheets;
  if (sheet === undefined) throw new RangeError('No sheet');
  const cell = { row: 0, column: 0, value, style: { numberFormat } };
  return { ...copyIn('en'), sheets: [{ ...sheet, tables: [], cells: [cell] }] };
}

function readBack(plan: WorkbookPlan): readonly (readonly unknown[])[] {
  const opened = openWorkbook('copy.ods', writeOds(plan));
  if (!opened.ok) throw new Error(opened.error.code);
  return opened.value.outline.sheets.flatMap(({ head }) => head.rows);
}

describe('a plan as an .ods file', () => {
  it.each(['en', 'fr'] as const)(
    'holds each value of a copy in its place, on sheets of the same names (%s)',
    (language) => {
      const plan = copyIn(language);
      const opened = openWorkbook('copy.ods', writeOds(plan));
      if (!opened.ok) throw new Error(opened.error.code);
      const { sheets } = opened.value.outline;
      expect(sheets.map(({ name }) => name)).toEqual(plan.sheets.map(({ name }) => name));
      for (const [index, { cells }] of plan.sheets.entries()) {
        for (const { row, column, value } of cells)
          expect(sheets[index]?.head.rows[row]?.[column]).toBe(value);
      }
    },
  );

  it('names its tables, and its links lead to its sheets', () => {
    const plan = copyIn('en');
    const content = contentOf(plan);
    for (const { name } of plan.sheets.flatMap(({ tables }) => tables)) {
      expect(content).toContain(`table:database-range table:name="${name}"`);
    }
    const links = [...content.matchAll(/xlink:href="#'([^"]*)'\.A1"/g)].map(([, name]) => name);
    expect(links.length).toBe(plan.sheets.flatMap(({ cells }) => cells).filter(({ link }) => link).length);
    expect(plan.sheets.map(({ name }) => name)).toEqual(expect.arrayContaining([...new Set(links)]));
  });

  it('begins a page where the plan does', () => {
    const [sheet] = planOf('Reference').sheets;
    if (sheet === undefined) throw new RangeError('No sheet');
    const style = { numberFormat: '@' };
    const cells = ['first', 'second'].map((value, row) => ({ row, column: 0, value, style }));
    const print = { ...sheet.print, breaksBefore: [1] };
    const content = contentOf({ ...planOf(''), sheets: [{ ...sheet, cells, print }] });
    const [, first, second] =
      /<table:table-row table:style-name="(\w+)">.*<table:table-row table:style-name="(\w+)">/.exec(
        content,
      ) ?? [];
    const styleOf = (name = '') =>
      content.split(`<style:style style:name="${name}" `)[1]?.split('</style:style>')[0];
    expect(styleOf(second)).toContain('fo:break-before="page"');
    expect(styleOf(first)).not.toContain('fo:break-before');
  });

  it('shows numbers as their formats say', () => {
    expect(contentOf(planOf(0.3849, '0.00" "%'))).toMatch(
      /<number:percentage-style style:name="(\w+)"[^>]*><number:number [^>]*decimal-places="2"[^>]*\/><number:text> %<\/number:text><\/number:percentage-style><style:style [^>]*data-style-name="\1"/,
    );
    const signed = contentOf(planOf(-92, '+#,##0;-#,##0;0'));
    expect(signed).toMatch(
      /style:name="(\w+)P"[^>]*><number:text>\+<.*style:condition="value\(\)&gt;0" style:apply-style-name="\1P"/,
    );
    expect(contentOf(planOf(10_204, '#,##0" days"'))).toMatch(/grouping="true"\/><number:text> days</);
  });

  it.each([
    ['en', 'GB'],
    ['fr', 'FR'],
  ] as const)(
    'writes numbers with the marks of its language, wherever it is opened (%s)',
    (language, country) => {
      const styles =
        contentOf(copyIn(language)).match(/<number:(?:number|percentage)-style style:name="[^>]*>/g) ?? [];
      expect(styles.length).toBeGreaterThan(3);
      for (const style of styles)
        expect(style).toContain(`number:language="${language}" number:country="${country}"`);
    },
  );

  it('cuts no title off in a wide font: it runs over empty cells, or its row is high enough', () => {
    const [sheet] = copyIn('en').sheets;
    if (sheet === undefined) throw new RangeError('No sheet');
    const title = { row: 0, column: 0, value: 'A title of a few words', style: { fontSize: 16, wrap: true } };
    const long = { ...title, row: 1, value: `${title.value}, `.repeat(4) };
    const beside = [0, 1].map((column) => ({ ...title, row: 2, column }));
    const rowHeights = new Map([[1, 50]]);
    const cells = [title, long, ...beside];
    const content = contentOf({
      ...copyIn('en'),
      sheets: [{ ...sheet, tables: [], rowHeights, cells }],
    });
    const styleOf = (name = ''): string =>
      content.split('<style:style ').find((style) => style.startsWith(`style:name="${name}"`)) ?? '';
    const rows = [...content.matchAll(/<table:table-row table:style-name="(\w+)"><[^>]*style-name="(\w+)"/g)];
    const [first = [], second = [], third = []] = rows;
    expect(styleOf(first[2])).not.toContain('fo:wrap-option="wrap"');
    expect(styleOf(second[2])).toContain('fo:wrap-option="wrap"');
    expect(styleOf(second[1])).toContain('style:row-height="75pt"');
    expect(styleOf(third[2])).toContain('fo:wrap-option="wrap"');
    expect(styleOf(third[1])).toContain('style:use-optimal-row-height="true"');
  });

  it('holds texts as they are, and none of them runs', () => {
    const text = ' =1+1 <b>&  two  spaces\n\ta "line" ';
    expect(readBack(planOf(text))).toEqual([[text]]);
    expect(contentOf(planOf('=1+1'))).not.toContain('table:formula');
  });

  it('says its title and its language, and no day, name or program', () => {
    const plan = copyIn('fr');
    const meta = contentOf(plan, 'meta.xml');
    expect(meta).toContain(`<dc:title>${plan.title}</dc:title><dc:language>fr</dc:language>`);
    expect(meta).not.toMatch(/date|creator|generator/);
    expect(writeOds(plan)).toEqual(writeOds(copyIn('fr')));
  });

  it('leaves nothing of a plan out unsaid: what it cannot hold, it refuses', () => {
    const messages = messagesOf('en');
    const options: ShareOptions = { by: 'addresseeType', threshold: 3, solve: () => ({ status: 'unknown' }) };
    const { shared } = shareReport(reportFixture(), options, messages);
    expect(() => writeOds(planShared(shared, messages))).toThrow(RangeError);
  });
});
