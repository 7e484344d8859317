import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import { axeViolations } from '../browser/axeViolations';
import { openWorkbook } from '../../src/xlsx/read/openWorkbook';
import { reportFile } from '../workbench/reportFile';
import type { WorkbenchPage } from './workbenchPage';
import { workbenchSuite } from './workbenchSuite';

const open = workbenchSuite();

const OWN_LOG = `Reference,Type,Addressee,Date sent,Date of reply,Outcome
RFA-1,Request for assistance,State A,2022-10-03,2022-11-02,Executed
RFA-2,Request for assistance,State B,2022-12-05,,Pending
RFA-3,Request for assistance,State A,2023-02-06,2023-02-20,Executed
`;
const NO_LOG = `Name,Telephone
Alpha,11
Bravo,12
`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The charts of an .xlsx file, by the names of its parts. */
function chartParts(bytes: Uint8Array): readonly string[] {
  return Object.keys(unzipSync(bytes)).filter((name) => /^xl\/charts\/chart\d+\.xml$/.test(name));
}

test('a workbook of one’s own is opened, computed, and saved with the report’s sheets and charts', async () => {
  const workbench = await open();
  const sample = await readFile('assets/samples/country-offices-operational-requests.xlsx');
  await workbench.openFile('my log.xlsx', sample);
  await workbench.compute();
  const { name, bytes } = await workbench.download();
  expect(name).toBe('my log.xlsx');
  const file = openWorkbook(name, bytes);
  if (!file.ok) throw new Error(file.error.code);
  const sheets = file.value.outline.sheets.map((sheet) => sheet.name);
  expect(sheets).toEqual(await workbench.sheetNames());
  expect(sheets).toEqual(expect.arrayContaining(['Operational requests', 'Overview', 'By month']));
  const charts = await Promise.all(sheets.map((sheet) => workbench.chartNames(sheet)));
  expect(chartParts(bytes)).toHaveLength(charts.flat().length);
  expect(chartParts(bytes).length).toBeGreaterThan(1);
  await workbench.picture('10-own-workbook');
});

test('a log kept as .csv is opened where it is dropped; one without a log says what is missing', async () => {
  const workbench = await open();
  await workbench.dropFile('log.csv', bytesOf(OWN_LOG));
  await workbench.pane.getByText('3 requests').first().waitFor();
  expect(await workbench.sheetNames()).toEqual(['log']);
  await workbench.page.getByText('Drop the workbook to open it').waitFor({ state: 'detached' });
  await workbench.picture('11-dropped-csv');
  await workbench.dropFile('contacts.csv', bytesOf(NO_LOG));
  await workbench.pane.getByRole('heading', { name: 'No request log was recognised' }).waitFor();
  await workbench.picture('12-no-log');
});

test('a report that is dropped with its log is said to be of it, and with another log not to be', async () => {
  const workbench = await open();
  const log = { name: 'log.csv', bytes: bytesOf(OWN_LOG) };
  const report = reportFile(log);
  const said = workbench.page.getByRole('status').filter({ hasText: 'report.xlsx' });
  await workbench.dropFiles([report, log]);
  await said.getByText('report.xlsx is a report of these logs: every figure agrees.').waitFor();
  await workbench.picture('verified');
  const corrected = { ...log, bytes: bytesOf(OWN_LOG.replace('2022-11-02', '2022-11-09')) };
  await workbench.dropFiles([corrected, report]);
  await said.getByText('report.xlsx is not a report of these logs as they are now.').waitFor();
  await said.getByText('What differs').click();
  await said.getByText('Overview, B12: otp.rfas.averageDays is 22.00 there and 25.50 by the logs').waitFor();
  await workbench.picture('not-verified');
});

test('a file that cannot be read is refused in clear words, and the open one stays', async () => {
  const workbench = await open();
  await workbench.chooseFile('picture.xlsx', bytesOf('no workbook'));
  await workbench.page.getByRole('alert').getByText('“picture.xlsx” is not a workbook').waitFor();
  await workbench.picture('13-no-workbook');
  await workbench.chooseFile('list.csv', bytesOf(OWN_LOG.replace('State B', '"State B')));
  await workbench.page
    .getByRole('alert')
    .getByText('In line 3 of “list.csv” a quotation mark opens')
    .waitFor();
  await workbench.chooseFile('nothing.xlsx', new Uint8Array());
  await workbench.page.getByRole('alert').getByText('“nothing.xlsx” is empty').waitFor();
  expect(await workbench.sheetNames()).toContain('Registre DA');
  await workbench.pane.getByText('867 requests').waitFor();
});

test('a protected sheet of the report is named, with what to do', async () => {
  const workbench = await open();
  await workbench.compute();
  await workbench.protect('Overview');
  await workbench.computeButton.click();
  await workbench.pane.getByText('The report could not be computed').waitFor();
  await workbench.pane.getByText('The sheet “Overview” is protected').waitFor();
  await workbench.picture('14-protected');
});

test('an empty workbook can be begun with, and is no log yet', async () => {
  const workbench = await open();
  await workbench.page.getByLabel('Sample workbook').selectOption('empty');
  await workbench.pane.getByText('This workbook is empty').waitFor();
  expect(await workbench.sheetNames()).toEqual(['Sheet1']);
});

/** Whether the browser is told to ask when the page is left. */
function asksBeforeLeaving({ page }: WorkbenchPage): Promise<boolean> {
  return page.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })));
}

test('before changes are dropped, by another workbook or by leaving, the page asks; they are kept, or saved first', async () => {
  const workbench = await open({ sample: 'country-offices-operational-requests.xlsx' });
  const { page } = workbench;
  expect(await asksBeforeLeaving(workbench)).toBe(false);
  await workbench.type('B5', 'changed');
  expect(await asksBeforeLeaving(workbench)).toBe(true);
  const samples = page.getByLabel('Sample workbook');
  const question = page.getByRole('dialog', { name: 'Changes that are not saved' });
  await samples.focus();
  await samples.selectOption('empty');
  await question.waitFor();
  expect(await axeViolations(page)).toEqual([]);
  await workbench.picture('18-unsaved');
  await page.keyboard.press('Escape');
  await question.waitFor({ state: 'detached' });
  expect(await workbench.texts('Operational requests', 'B5')).toEqual([['changed']]);
  expect(await samples.evaluate((element) => element === document.activeElement)).toBe(true);
  await samples.selectOption('empty');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    question.getByRole('button', { name: 'Download it first' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('country-offices-operational-requests.xlsx');
  await workbench.pane.getByText('This workbook is empty').waitFor();
  expect(await asksBeforeLeaving(workbench)).toBe(false);
});

test('what was settled in the pane is in the download, and there again when that is opened: the report, and what was accepted', async () => {
  const workbench = await open({ sample: 'country-offices-operational-requests.xlsx' });
  const { pane } = workbench;
  await workbench.compute();
  await workbench.download();
  expect(await asksBeforeLeaving(workbench)).toBe(false);
  await pane.getByRole('tab', { name: /^Findings/ }).click();
  await pane.getByRole('heading', { level: 3 }).getByRole('button').first().click();
  await pane
    .getByRole('button', { name: /^Accept the finding/ })
    .first()
    .click();
  await pane.getByText('Accepted', { exact: true }).first().waitFor();
  expect(await asksBeforeLeaving(workbench)).toBe(true);
  const { bytes } = await workbench.download();
  expect(await asksBeforeLeaving(workbench)).toBe(false);
  await workbench.page.getByLabel('Sample workbook').selectOption('empty');
  await pane.getByText('This workbook is empty').waitFor();
  await workbench.openFile('downloaded.xlsx', bytes);
  expect(await asksBeforeLeaving(workbench)).toBe(false);
  await pane.getByRole('tab', { name: /^Report/ }).click();
  await pane.getByRole('heading', { name: 'Report for 2022-2023' }).waitFor();
  expect(await pane.getByText('Somebody has edited this sheet').count()).toBe(0);
  expect(await workbench.chartNames('By month')).toHaveLength(1);
  await pane.getByRole('tab', { name: /^Findings/ }).click();
  await pane.getByRole('heading', { level: 3 }).getByRole('button').first().click();
  await pane.getByText('Accepted', { exact: true }).first().waitFor();
  await workbench.picture('19-downloaded-and-opened');
});
