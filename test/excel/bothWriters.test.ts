import type { ChartPlan, ChartType, WorkbookPlan } from '../../src/plan/workbookPlan';
import { messagesOf } from '../../src/locales/messagesOf';
import { planReport } from '../../src/layout/planReport';
import { reportFixture } from '../layout/reportFixture';
import { chartPlan, fullPlan } from '../xlsx/fullPlan';
import { samplesPlan } from './samplesReport';
import { inExcel, inFile } from './writtenPictures';

const CHART_TYPES: readonly ChartType[] = ['column', 'columnStacked', 'bar', 'barStacked', 'line', 'steps'];

/** A chart of each type, one with a legend and the next without, one beside the other. */
function chartOfType(type: ChartType, index: number): ChartPlan {
  const firstColumn = 5 + index * 6;
  const position = { firstRow: 3, firstColumn, lastRow: 18, lastColumn: firstColumn + 4 };
  const legend = index % 2 === 0;
  return chartPlan({ name: `Chart of type ${type}`, type, position, legend, dataLabels: type !== 'bar' });
}

describe('a plan that is written into a file and one that is written into the open workbook', () => {
  const plans: readonly (readonly [string, () => WorkbookPlan])[] = [
    ['of the samples in English', () => samplesPlan('en')],
    ['of the samples in French', () => samplesPlan('fr')],
    ['with a finding of every kind', () => planReport(reportFixture(), messagesOf('en'))],
    ['with everything that a plan can have', () => fullPlan({ charts: CHART_TYPES.map(chartOfType) })],
  ];

  it.each(plans)('give the same workbook: the plan %s', async (_, makePlan) => {
    const plan = makePlan();
    const [file, excel] = [await inFile(plan), await inExcel(plan)];
    expect(excel.names).toEqual(file.names);
    expect(excel.sheets.map(({ name }) => name)).toEqual(file.sheets.map(({ name }) => name));
    for (const [index, sheet] of excel.sheets.entries()) expect(sheet).toEqual(file.sheets[index]);
  });
});
