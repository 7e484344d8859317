import { workbenchSuite } from './workbenchSuite';

const open = workbenchSuite();

const CHANGED = 'The workbook has changed';

test('one workbook through a day: double click, another period and back, a cell and a tab that are changed', async () => {
  const workbench = await open();
  const { pane } = workbench;
  const changed = pane.getByText(CHANGED, { exact: true });
  // A double click computes, and cancels nothing.
  await workbench.computeButton.dblclick({ delay: 20 });
  await workbench.paneIsReady();
  await workbench.reportIsReady();
  expect(await workbench.keyFigure('RFAs sent by the OTP')).toBe('478');
  expect(await pane.getByText('Cancelled', { exact: true }).count()).toBe(0);

  // Another period asks what becomes of the report that is there; what was replaced can be had back.
  const choose = (period: string) =>
    pane.getByLabel('Period', { exact: true }).selectOption({ label: period });
  const isShown = async (period: string, rfas: string): Promise<void> => {
    await pane.getByRole('heading', { name: `Report for ${period}` }).waitFor();
    await workbench.paneIsReady();
    expect(await workbench.keyFigure('RFAs sent by the OTP')).toBe(rfas);
    await workbench.picture(`4-period-${period}`);
  };
  const sheets = await workbench.sheetNames();
  await choose('2021-2022');
  await workbench.computeButton.dblclick({ delay: 20 });
  await pane.getByRole('group', { name: 'The report for 2022-2023 is in this workbook' }).waitFor();
  await workbench.picture('4-placement');
  await pane.getByRole('button', { name: 'Replace it' }).click();
  await isShown('2021-2022', '386');
  expect(await workbench.sheetNames()).toEqual(sheets);
  await pane.getByRole('button', { name: 'Bring 2022-2023 back' }).click();
  await isShown('2022-2023', '478');
  // What was brought back is what is computed next, until another period is chosen.
  const chosen = pane.getByLabel('Period', { exact: true }).locator('option:checked');
  expect(await chosen.innerText()).toBe('2022-2023');
  await choose('2021-2022');
  await workbench.computeButton.click();
  await pane.getByRole('button', { name: 'Keep both' }).click();
  await isShown('2021-2022', '386');
  expect(await workbench.sheetNames()).toEqual(expect.arrayContaining([...sheets, 'Overview 2021-2022']));
  await choose('2022-2023');
  await workbench.compute();
  await isShown('2022-2023', '478');

  // What is corrected in a log and computed is not said to be old, and the cards count what was read.
  await pane.getByRole('tab', { name: 'Logs' }).click();
  await workbench.bringToFront('Operational requests');
  await workbench.type('B6', 'soon');
  await changed.waitFor();
  await workbench.compute();
  expect(await changed.count()).toBe(0);
  await pane.getByRole('tab', { name: 'Logs' }).click();
  await pane.getByRole('region', { name: 'Operational requests' }).getByText('2 errors').waitFor();

  await workbench.changeTab('Registre DA', 'RFA register');
  await changed.waitFor();
  await workbench.compute();
  expect(await workbench.keyFigure('RFAs sent by the OTP')).toBe('478');
  await pane.getByRole('tab', { name: 'Logs' }).click();
  await pane.getByRole('region', { name: 'RFA register' }).waitFor();
  expect(await changed.count()).toBe(0);
  await workbench.picture('14-renamed-log');

  // A log that is left out is said to be, and read again.
  const register = pane.getByRole('region', { name: 'RFA register' });
  await register.getByRole('button', { name: 'How it is read: RFA register' }).click();
  await register.getByRole('button', { name: 'Leave this log out: RFA register' }).click();
  await register.getByText('This log is left out: its requests are in no figure.').waitFor();
  await workbench.picture('18-left-out');
  await register.getByRole('button', { name: 'Read this log again: RFA register' }).click();
  await register.getByText('867 requests', { exact: true }).waitFor();
});

test('a pane that is opened over a report shows it, computes it again, and writes it in another language', async () => {
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

test('sheets of the report that are deleted are told of, and come again in their places; one that is renamed stays so', async () => {
  const workbench = await open();
  await workbench.compute();
  const { pane } = workbench;
  const deleted = pane.getByText('Sheets of the report were deleted');
  await workbench.changeTab('Area 4', 'Assets');
  await pane.getByRole('button', { name: 'Go to the sheet “Assets”' }).waitFor();
  const before = await workbench.sheetNames();
  const report = before.slice(before.indexOf('Cooperation report'));
  // One by the menu of its tab, then one after the other but the last.
  await workbench.deleteByMenu('Cooperation report');
  await deleted.waitFor();
  await workbench.compute();
  await deleted.waitFor({ state: 'detached' });
  expect(await workbench.sheetNames()).toEqual(before);
  for (const sheet of report.slice(0, -1)) await workbench.changeTab(sheet);
  await deleted.waitFor();
  await workbench.picture('11-sheets-deleted');
  await workbench.compute();
  await deleted.waitFor({ state: 'detached' });
  expect(await workbench.sheetNames()).toEqual(before.map((name) => (name === 'Assets' ? 'Area 4' : name)));
  expect(await workbench.keyFigure('RFAs sent by the OTP')).toBe('478');
});

test('before a period is computed there are findings, each with its request; a template that is inserted is no change', async () => {
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

  await pane.getByRole('tab', { name: 'Logs' }).click();
  await pane.getByRole('button', { name: 'Insert a log template' }).click();
  await pane.getByText('No requests yet').waitFor();
  expect(await pane.getByText(CHANGED, { exact: true }).count()).toBe(0);
  await workbench.picture('15-template');
});
