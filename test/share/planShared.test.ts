import { unzipSync, strFromU8 } from 'fflate';
import { linesOf } from '../../src/layout/blocks/textHeight';
import { fill } from '../../src/locales/fill';
import { LANGUAGES } from '../../src/locales/languages';
import { messagesOf } from '../../src/locales/messagesOf';
import type { SheetPlan } from '../../src/plan/workbookPlan';
import { planShared } from '../../src/share/planShared';
import type { ShareOptions } from '../../src/share/shareOptions';
import { shareReport } from '../../src/share/shareReport';
import { writeWorkbook } from '../../src/xlsx/write/writeWorkbook';
import { issue, reportFixture, requestLog } from '../layout/reportFixture';

const messages = messagesOf('en');
const OPTIONS: ShareOptions = { by: 'addresseeType', threshold: 3, solve: () => ({ status: 'unknown' }) };
const plan = planShared(shareReport(reportFixture(), OPTIONS, messages).shared, messages);

function sheetOf(id: string): SheetPlan {
  const sheet = plan.sheets.find((one) => one.id === id);
  if (sheet === undefined) throw new RangeError(`No sheet ${id}`);
  return sheet;
}

/** The texts of the table of a sheet, row by row. */
function tableOf(id: string): readonly (readonly (string | number)[])[] {
  const { cells, tables } = sheetOf(id);
  const [table] = tables;
  if (table === undefined) throw new RangeError(`No table on ${id}`);
  const { firstRow, lastRow, lastColumn } = table.range;
  return Array.from({ length: lastRow - firstRow + 1 }, (_, down) =>
    Array.from(
      { length: lastColumn + 1 },
      (_unused, column) =>
        cells.find((cell) => cell.row === firstRow + down && cell.column === column)?.value ?? '',
    ),
  );
}

describe('a shared workbook', () => {
  it('holds the figures of the Court’s tables, with what they were calculated from', () => {
    const rows = tableOf('area2');
    const share = rows.find((row) => row.includes('area2.otp.executedShare'));
    expect(share?.slice(1, 6)).toEqual(['Office of the Prosecutor', 0.3849, 'of requests sent', 184, 478]);
  });

  it('begins with links to all its other sheets, in their order', () => {
    const links = sheetOf('cover').cells.flatMap(({ link }) => (link === undefined ? [] : [link.sheet]));
    expect(links).toEqual(plan.sheets.slice(1).map(({ id }) => id));
  });

  it.each(LANGUAGES)('has sheets whose names say all that they mean: none is cut off (%s)', (language) => {
    const texts = messagesOf(language);
    const { shared } = shareReport(reportFixture(), OPTIONS, texts);
    const names = planShared(shared, texts).sheets.map(({ name }) => name);
    const wanted = shared.tables.flatMap(({ name, chart }) => [
      name,
      ...(chart === undefined ? [] : [fill(texts.share.sheets.chartOf, { table: name })]),
    ]);
    expect(names).toEqual(expect.arrayContaining(wanted));
  });

  it('has each chart on a sheet of its own, over the cells of its table, and says in words what it shows', () => {
    const [chart] = sheetOf('totals.chart').charts;
    expect(chart).toMatchObject({ dataSheet: 'totals', data: sheetOf('totals').tables[0]?.range });
    expect(chart?.altText).toContain('Notifications of missions 133 / 144');
    expect(sheetOf('totals.chart').cells.map(({ value }) => value)).toContain(chart?.altText);
  });

  it('explains every note that its tables mark, in one table', () => {
    const marks = plan.sheets
      .flatMap(({ cells }) => cells.flatMap(({ value }) => String(value).match(/\[note \d+\]/g) ?? []))
      .filter((mark, index, all) => all.indexOf(mark) === index);
    expect(
      tableOf('notes')
        .slice(1)
        .map(([mark]) => mark),
    ).toEqual(marks.sort(byNumber));
  });

  it('says of a share that is nought by rounding only that it is low, and of a period that is not over that it is provisional', () => {
    const fixture = reportFixture();
    const share = fixture.figures.get('area2.otp.executedShare');
    if (share === undefined) throw new RangeError('No such figure');
    const figures = new Map(fixture.figures).set('area2.otp.executedShare', {
      ...share,
      value: { numerator: 1, denominator: 100_000 },
      notes: [{ code: 'periodNotOver' }],
    });
    const { shared } = shareReport(reportFixture({ figures }), OPTIONS, messages);
    const row = shared.tables
      .find(({ id }) => id === 'area2')
      ?.rows.find(({ id }) => id === 'area2.otp.executedShare');
    expect(row?.cells[2]).toEqual({ kind: 'shorthand', shorthand: 'low' });
    expect(row?.cells[6]).toEqual({ kind: 'notes', notes: [], isProvisional: true });
  });

  it.each(LANGUAGES)('names no log in the reasons and notes of figures (%s)', (language) => {
    const texts = messagesOf(language);
    const fixture = reportFixture();
    const place = { workbook: 'SECRET.xlsx', sheet: 'HIDDEN' };
    const figures = new Map(
      [...fixture.figures].map(([id, figure]) => [
        id,
        {
          ...figure,
          value: null,
          reason: { code: 'notInLog' as const, field: 'replied' as const, ...place },
          notes: [{ code: 'notTold' as const, field: 'purpose' as const, ...place }],
        },
      ]),
    );
    const report = reportFixture({
      figures,
      logs: [requestLog(place.workbook, place.sheet, { count: 3 })],
      issues: [issue({ code: 'missingSent' }, 'SECRET', place)],
      outstandingWarrants: [{ situation: 'SECRET', count: 1, since: 19_000 }],
    });
    const parts = unzipSync(writeWorkbook(planShared(shareReport(report, OPTIONS, texts).shared, texts)));
    for (const bytes of Object.values(parts)) expect(strFromU8(bytes)).not.toMatch(/SECRET|HIDDEN/);
  });

  it('has titles on one line, over the empty cells beside them, where they fit, and none that is cut off', () => {
    const widths = plan.sheets.map(({ columnWidths }) => columnWidths.reduce((sum, width) => sum + width, 0));
    const titles = plan.sheets.map(({ cells }, index) => ({ ...cells[0], width: widths[index] ?? 0 }));
    expect(titles.filter(({ style }) => style?.wrap === false).length).toBeGreaterThan(titles.length / 2);
    for (const { value, style, width } of titles) {
      if (style?.wrap === false) expect(linesOf(String(value), width, style)).toBe(1);
    }
  });

  it('carries no row or two of a table over to another page', () => {
    for (const { print, rowHeights } of plan.sheets) {
      const last = Math.max(...rowHeights.keys());
      for (const row of print.breaksBefore ?? []) expect(last - row).toBeGreaterThanOrEqual(3);
    }
    expect(sheetOf('cover').print.breaksBefore).toHaveLength(1);
  });

  it('has neither filter buttons, frozen rows, headers nor footers, nor a name or an author', () => {
    const parts = Object.entries(unzipSync(writeWorkbook(plan))).map(
      ([name, bytes]) => [name, strFromU8(bytes)] as const,
    );
    const sheets = parts.filter(([name]) => /^(xl\/(worksheets|tables|workbook)|docProps)/.test(name));
    const found = sheets.flatMap(
      ([, text]) =>
        text.match(
          /<(autoFilter|pane|headerFooter|definedName|mergeCell)\b|<(dc:creator|cp:lastModifiedBy|Company)>[^<]+/g,
        ) ?? [],
    );
    expect(found).toEqual([]);
    expect(parts.filter(([name]) => /comments|custom|externalLink|connections/.test(name))).toEqual([]);
  });
});

function byNumber(one: string, other: string): number {
  return Number(/\d+/.exec(one)?.[0]) - Number(/\d+/.exec(other)?.[0]);
}
