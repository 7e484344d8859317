import { readFile } from 'node:fs/promises';
import { openWorkbook } from '../../src/xlsx/openWorkbook';
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

test('a workbook of one’s own is opened, computed, and saved with the report’s sheets', async () => {
  const workbench = await open();
  const sample = await readFile('assets/samples/country-offices-operational-requests.xlsx');
  await workbench.openFile('my log.xlsx', sample);
  await workbench.compute();
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.page.getByRole('button', { name: 'Download' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('my log.xlsx');
  const file = openWorkbook('my log.xlsx', await readFile(await download.path()));
  expect(file.ok ? file.value.outline.sheets.map(({ name }) => name) : file.error).toEqual(
    await workbench.sheetNames(),
  );
  await workbench.picture('10-own-workbook');
});

test('a log kept as .csv is opened', async () => {
  const workbench = await open();
  await workbench.openFile('log.csv', bytesOf(OWN_LOG));
  await workbench.pane.getByText('3 requests').first().waitFor();
  await workbench.picture('11-own-csv');
});

test('a workbook without a log says what is missing', async () => {
  const workbench = await open();
  await workbench.page.locator('input[type=file]').waitFor({ state: 'attached' });
  await workbench.chooseFile('contacts.csv', bytesOf(NO_LOG));
  await workbench.pane.getByRole('heading', { name: 'No request log was recognised' }).waitFor();
  await workbench.picture('12-no-log');
});

test('a file that is no workbook is refused, and the open one stays', async () => {
  const workbench = await open();
  await workbench.chooseFile('picture.xlsx', bytesOf('no workbook'));
  await workbench.page.getByRole('alert').getByText('“picture.xlsx”').waitFor();
  expect(await workbench.sheetNames()).toContain('Registre DA');
  await workbench.picture('13-no-workbook');
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
