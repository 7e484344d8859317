import { workbenchSuite } from './workbenchSuite';

const open = workbenchSuite();

test('a column that is taken for the wrong thing is corrected, and the workbook remembers it', async () => {
  const workbench = await open();
  const { pane } = workbench;
  await pane.getByRole('button', { name: 'How it is read: Registre DA' }).click();
  await pane.getByRole('button', { name: 'Change what column H is taken for' }).click();
  await pane.getByLabel('This column holds').selectOption({ label: 'Not used' });
  await pane.getByRole('button', { name: 'Apply' }).click();
  await pane.getByText('Corrected by you').first().waitFor();
  await workbench.picture('7-corrected');
  await workbench.choose(/^Theme of Excel$/, 'dark');
  await workbench.pane.getByText('Corrected by you').first().waitFor();
  await workbench.picture('7-corrected-dark');
  await workbench.compute();
  expect(await workbench.keyFigure('RFAs sent by the OTP')).toBe('478');
  expect(await workbench.keyFigure('days on average to execute an RFA')).not.toBe('55.46');
});

test('a finding leads to its cell, which the spreadsheet then shows', async () => {
  const workbench = await open();
  await workbench.compute();
  const { pane } = workbench;
  await pane.getByRole('tab', { name: /^Findings/ }).click();
  await pane.locator('h3 button[aria-expanded="false"]').first().click();
  const finding = pane.getByRole('button', { name: /^Select .+, [A-Z]+\d+$/ }).first();
  const [, sheet, cell] =
    /^Select (.+), ([A-Z]+\d+)$/.exec((await finding.getAttribute('aria-label')) ?? '') ?? [];
  await finding.click();
  await workbench.nameBoxShows(String(cell));
  expect((await workbench.selection()).replaceAll("'", '')).toBe(`${String(sheet)}!${String(cell)}`);
  await workbench.picture('8-finding');
});

test('what is typed into a log tells the pane that the workbook has changed, and it looks again', async () => {
  const workbench = await open();
  const log = workbench.pane.getByRole('region', { name: 'Operational requests' });
  await log.getByText('1 error', { exact: true }).waitFor();
  await workbench.type('B6', 'soon');
  await workbench.pane.getByText('The workbook has changed', { exact: true }).waitFor();
  expect(await workbench.texts('Operational requests', 'B6')).toEqual([['soon']]);
  await workbench.picture('9-changed');
  await workbench.pane.getByRole('button', { name: 'Look again' }).click();
  await log.getByText('2 errors', { exact: true }).waitFor();
  await workbench.pane.getByText('The workbook has changed', { exact: true }).waitFor({ state: 'detached' });
});
