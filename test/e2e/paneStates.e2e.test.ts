import { workbenchSuite } from './workbenchSuite';

const open = workbenchSuite();

test('a double click on “Compute period” computes, and cancels nothing', async () => {
  const workbench = await open();
  await workbench.computeButton.dblclick({ delay: 20 });
  await workbench.paneIsReady();
  await workbench.reportIsReady();
  expect(await workbench.keyFigure('RFAs sent by the OTP')).toBe('478');
  expect(await workbench.pane.getByText('Cancelled', { exact: true }).count()).toBe(0);
});

test('a pane that is opened over a report shows it, and computes it again', async () => {
  const workbench = await open();
  await workbench.compute();
  await workbench.choose(/^Theme of Excel$/, 'dark');
  const { pane } = workbench;
  await pane.getByRole('tab', { name: 'Report' }).click();
  await pane.getByRole('heading', { name: 'Report for 2022-2023' }).waitFor();
  expect(await workbench.keyFigure('RFAs sent by the OTP')).toBe('478');
  await workbench.picture('10-report-after-reload');
  await pane.getByRole('button', { name: 'Go to the sheet “Area 3”' }).click();
  await workbench.compute();
  await pane.getByText('Tables', { exact: true }).waitFor();
});

test('sheets of the report that are deleted or renamed are told of, and come again', async () => {
  const workbench = await open();
  await workbench.compute();
  const { pane } = workbench;
  const before = await workbench.sheetNames();
  await workbench.changeTab('Area 4', 'Assets');
  await pane.getByRole('button', { name: 'Go to the sheet “Assets”' }).waitFor();
  for (const sheet of ['Overview', 'Area 2', 'Area 3']) await workbench.changeTab(sheet);
  await pane.getByText('Sheets of the report were deleted').waitFor();
  await workbench.picture('11-sheets-deleted');
  await workbench.compute();
  await pane.getByText('Sheets of the report were deleted').waitFor({ state: 'detached' });
  expect(await workbench.sheetNames()).toEqual(before.map((name) => (name === 'Area 4' ? 'Assets' : name)));
});

test('in another language the report says which it is in, and is written anew with its tabs', async () => {
  const workbench = await open();
  await workbench.compute();
  const { pane } = workbench;
  await pane.getByRole('tab', { name: 'Settings' }).click();
  await pane.getByRole('radio', { name: 'Français' }).check();
  await pane.getByRole('tab', { name: 'Rapport' }).click();
  await pane.getByText('Les feuilles sont en anglais').waitFor();
  await workbench.picture('12-other-language');
  await workbench.compute();
  await pane.getByText('Les feuilles sont en anglais').waitFor({ state: 'detached' });
  const names = await workbench.sheetNames();
  expect(names).toContain('Vue d’ensemble');
  expect(names).not.toContain('Overview');
  await workbench.picture('13-written-in-french');
});

test('a log whose sheet gets another name is read under it, and its report is outdated', async () => {
  const workbench = await open();
  await workbench.compute();
  const { pane } = workbench;
  await workbench.changeTab('Registre DA', 'RFA register');
  await pane.getByText('The workbook has changed', { exact: true }).waitFor();
  await workbench.compute();
  expect(await workbench.keyFigure('RFAs sent by the OTP')).toBe('478');
  await pane.getByRole('tab', { name: 'Logs' }).click();
  await pane.getByRole('region', { name: 'RFA register' }).waitFor();
  await workbench.picture('14-renamed-log');
});

test('a template that the add-in inserts is no change of the user’s, and waits for its first request', async () => {
  const workbench = await open();
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'Insert a log template' }).click();
  await pane.getByText('No requests yet').waitFor();
  expect(await pane.getByText('The workbook has changed', { exact: true }).count()).toBe(0);
  await workbench.picture('15-template');
});

test('a workbook has its findings before a period is computed, each with the request that it is about', async () => {
  const workbench = await open();
  const { pane } = workbench;
  await workbench.picture('16-logs');
  await pane.getByRole('button', { name: '1 error' }).first().click();
  await pane.getByText('Found when the logs were read.', { exact: false }).waitFor();
  await pane.locator('h3 button[aria-expanded="false"]').first().click();
  await pane
    .getByText(/^Sent on .*, in the period \d{4}-\d{4}\./)
    .first()
    .waitFor();
  await workbench.picture('17-findings-before');
});
