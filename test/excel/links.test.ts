import { planReport } from '../../src/layout/planReport';
import { messagesOf } from '../../src/locales/messagesOf';
import { reportFixture, requestLog } from '../layout/reportFixture';
import { CHANGES } from '../layout/runChanges';
import type { WorkbookPicture } from './workbookPicture';
import { inExcel, inFile } from './writtenPictures';

const CHOICES = [true, false].flatMap((charts) =>
  [true, false].map((supplementary) => ({ charts, supplementary, checks: supplementary && !charts })),
);

// The sheet of requests has a row for each of these, and formulas over all of them: few will do.
const LOGS = [requestLog('OTP requests 2019-2024.xlsx', 'RFA log', { count: 30 })];

/** The sheets that the links and names of a workbook lead to. */
function targetsOf({ sheets, names }: WorkbookPicture): readonly string[] {
  const links = sheets.flatMap((sheet) => Object.values(sheet.links).map(({ to }) => to));
  return [...links, ...Object.values(names)].map((to) => to.replace(/^=/, '').replace(/!.*$/, ''));
}

describe.each(CHOICES)('a report with charts: $charts, supplementary figures: $supplementary', (options) => {
  const plan = planReport(reportFixture({ logs: LOGS }), messagesOf('en'), { options, changes: CHANGES });
  const writers = [
    ['a file', inFile],
    ['the open workbook', inExcel],
  ] as const;

  it.each(writers)('leads to nothing that is not there, in %s', async (_, write) => {
    const picture = await write(plan);
    const names = picture.sheets.map(({ name }) => name);
    const targets = targetsOf(picture);
    expect(targets.length).toBeGreaterThan(40);
    expect(targets.filter((target) => !names.includes(target))).toEqual([]);
  });

  it('leads from the cover to each of its other sheets', () => {
    const [cover, ...others] = plan.sheets;
    const targets = cover?.cells.flatMap(({ link }) => link?.sheet ?? []);
    expect(new Set(targets)).toEqual(new Set(others.map(({ id }) => id)));
  });

  it('has the supplementary sheet and the charts only where they are wanted', () => {
    expect(plan.sheets.some(({ id }) => id === 'supplementary')).toBe(options.supplementary);
    expect(plan.sheets.some(({ charts }) => charts.length > 0)).toBe(options.charts);
  });
});
