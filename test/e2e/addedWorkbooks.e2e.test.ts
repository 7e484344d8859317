import path from 'node:path';
import { openWorkbook } from '../../src/xlsx/read/openWorkbook';
import { readFile } from 'node:fs/promises';
import { workbenchSuite } from './workbenchSuite';

const open = workbenchSuite();

const SAMPLES = path.resolve('assets', 'samples');
const OTP = path.join(SAMPLES, 'otp-requests-for-assistance.xlsx');
const HEADQUARTERS = path.join(SAMPLES, 'registry-headquarters-register.xlsx');
const COUNTRY_OFFICES = path.join(SAMPLES, 'country-offices-operational-requests.xlsx');

test('the workbooks of other sections are read from their files, and one report is computed of all', async () => {
  const workbench = await open();
  await workbench.openFile('country-offices.xlsx', await readFile(COUNTRY_OFFICES));
  const { pane } = workbench;
  await pane.locator('input[type=file]').first().setInputFiles([OTP, HEADQUARTERS]);
  await pane.getByText('registry-headquarters-register.xlsx').first().waitFor();
  await pane.getByText('867 requests').first().waitFor();
  expect(await workbench.sheetNames()).not.toContain('Registre DA');
  await workbench.picture('15-added');
  await workbench.compute();
  await pane.getByText('478').first().waitFor();
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.page.getByRole('button', { name: 'Download' }).click(),
  ]);
  const saved = openWorkbook('report.xlsx', await readFile(await download.path()));
  const overview = saved.ok && saved.value.outline.sheets.find(({ name }) => name === 'Overview');
  expect(overview && JSON.stringify(overview.head.rows)).toContain('478');
  await workbench.picture('16-added-report');
});
