import type { WorkbenchPage } from './workbenchPage';
import { workbenchSuite } from './workbenchSuite';

const open = workbenchSuite();

/** Of the sheet “Overview”: what the Court published for 2022-2023, with the name that stands before it. */
const PUBLISHED = [
  ['Total number of Requests for Assistance (“RFAs”) sent during the reporting period', '478'],
  ['of which notifications of missions', '133'],
  ['Evolution based on the last reporting period (with notifications)', '+23.83%'],
  ['Average time needed to execute an RFA', '55.46'],
  ['Total number of Requests for Cooperation (“RFCs”) sent during the reporting period', '455'],
  ['of which RFCs sent by the relevant sections in HQ', '301'],
  ['of which operational requests sent by the Country Offices', '154'],
  ['Average time needed for reply to requests sent by the HQ', '47'],
];

/** Every chart of the sheet “By month” begins in the row of its table's heading. */
async function expectChartAtItsTable(workbench: WorkbenchPage, chart: number): Promise<void> {
  const top = (await workbench.drawnCharts.nth(chart).boundingBox())?.y ?? 0;
  const headings = await workbench.paintedHeadings();
  expect(headings.length).toBeGreaterThan(0);
  expect(Math.min(...headings.map((heading) => Math.abs(heading - top)))).toBeLessThanOrEqual(1);
}

test('a newcomer presses the one button and gets the published figures in sheets, and charts at their cells', async () => {
  const workbench = await open();
  await workbench.picture('1-start');
  await workbench.compute();
  expect(await workbench.keyFigure('RFAs sent by the OTP')).toBe('478');
  expect(await workbench.keyFigure('RFCs sent by the Registry')).toBe('455');
  await workbench.picture('2-report');
  const overview = await workbench.allTexts('Overview');
  for (const [name = '', value] of PUBLISHED) {
    expect({ name, value: overview[overview.indexOf(name) + 1] }).toEqual({ name, value });
  }
  expect(await workbench.chartNames('By month')).toHaveLength(3);
  expect(await workbench.chartNames('Supplementary')).toHaveLength(11);
  await workbench.pane.getByText('By month', { exact: true }).click();
  await workbench.drawnCharts.nth(2).locator('svg').waitFor();
  expect(await workbench.drawnCharts.evaluateAll((charts) => charts.map((chart) => chart.ariaLabel))).toEqual(
    [
      'RFAs sent by the OTP in each month of the period',
      'RFCs sent by headquarters in each month of the period',
      expect.stringContaining('Country Offices'),
    ],
  );
  await workbench.picture('3-charts');
  await expectChartAtItsTable(workbench, 0);
  await workbench.scroll(437);
  await expectChartAtItsTable(workbench, 2);
  await workbench.picture('3-charts-scrolled');
});

test('one section’s log alone gives the figures that it reaches', async () => {
  const workbench = await open({ sample: 'otp-requests-for-assistance.xlsx' });
  await workbench.compute();
  expect(await workbench.keyFigure('RFAs sent by the OTP')).toBe('478');
  expect(await workbench.keyFigure('RFCs sent by the Registry')).not.toMatch(/\d/);
  expect(await workbench.sheetNames()).toEqual(
    expect.arrayContaining(['Registre DA', 'Overview', 'Data quality']),
  );
  await workbench.picture('4-one-log');
});

test('a run that is cancelled says so, and can be started again', async () => {
  const workbench = await open();
  await workbench.computeButton.click();
  await workbench.pane.getByRole('button', { name: 'Cancel' }).click();
  await workbench.pane
    .getByText('No report was computed. What stands in the workbook is shown under “Report”.')
    .waitFor();
  await workbench.picture('5-cancelled');
  await workbench.compute();
  expect(await workbench.keyFigure('RFCs sent by the Registry')).toBe('455');
});

test('in French Excel the pane and the report are French', async () => {
  const workbench = await open();
  await workbench.choose(/^Language of Excel$/, 'fr');
  await workbench.compute();
  await workbench.pane.getByRole('heading', { name: 'Rapport de la période 2022-2023' }).waitFor();
  expect(await workbench.keyFigure('des DA exécutées')).toBe('38,49\u202f%');
  expect(await workbench.sheetNames()).toContain('Qualité des données');
  await workbench.page.getByRole('button', { name: 'Télécharger' }).waitFor();
  await workbench.picture('6-french');
});
