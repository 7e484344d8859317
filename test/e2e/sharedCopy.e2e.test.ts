import { readFile } from 'node:fs/promises';
import { checkAccessibility } from '../../src/accessibility/checkAccessibility';
import { readPlan } from '../../src/xlsx/read/look/readPlan';
import { workbenchSuite } from './workbenchSuite';

const open = workbenchSuite();

test('a copy to share is made in the pane’s worker under the policy, and says what goes in before it is saved', async () => {
  const workbench = await open();
  await workbench.compute();
  await workbench.pane.getByRole('button', { name: 'Create a copy to share' }).click();
  await workbench.pane.getByText('What goes into the copy, sheet by sheet:').waitFor();
  await workbench.pane.getByText(/^Overview: General overview .*\(13 × 8\)$/).waitFor();
  await workbench.pane.getByRole('button', { name: 'Save the copy' }).scrollIntoViewIfNeeded();
  await workbench.picture('copy-to-share');
  await workbench.pane.getByRole('button', { name: 'Copy its tables for Word' }).click();
  await workbench.pane.getByRole('button', { name: /^Copy for Word: RFCs sent by headquarters, by/ }).click();
  await workbench.pane.getByText('Copied with its notes. Paste it into a document.').waitFor();
  await workbench.pane.getByRole('button', { name: 'What can be worked out' }).click();
  await workbench.pane.getByRole('button', { name: 'Copy the table' }).scrollIntoViewIfNeeded();
  await workbench.picture('worked-out');
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.pane.getByRole('button', { name: 'Save the copy' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('cooperation-report-2022-2023-en.xlsx');
  const copy = await readFile(await download.path());
  const { plan, hidden } = look(copy);
  expect(plan.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Contents', 'Overview', 'Months OTP (chart)', 'Kinds of addressee OTP', 'Notes']),
  );
  expect(checkAccessibility(plan, hidden)).toEqual([]);

  // The same copies are compared: in the pane, and where they are dropped on the workbench.
  await workbench.pane.getByRole('button', { name: 'Compare shared reports' }).click();
  await workbench.pane
    .getByLabel('Choose shared reports…')
    .and(workbench.pane.locator('input'))
    .setInputFiles(
      ['one.xlsx', 'other.xlsx'].map((name) => ({ name, mimeType: '', buffer: Buffer.from(copy) })),
    );
  await workbench.pane.getByText('Several reports are of one period: they are not added up.').waitFor();
  await workbench.pane.getByRole('button', { name: 'Save the comparison' }).scrollIntoViewIfNeeded();
  await workbench.picture('comparison');
  const [compared] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.pane.getByRole('button', { name: 'Save the comparison' }).click(),
  ]);
  expectComparison(await readFile(await compared.path()));

  const [dropped] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.dropFiles(['one.xlsx', 'other.xlsx'].map((name) => ({ name, bytes: copy }))),
  ]);
  expectComparison(await readFile(await dropped.path()));
});

function look(bytes: Uint8Array): Extract<ReturnType<typeof readPlan>, { readonly ok: true }>['value'] {
  const read = readPlan('copy.xlsx', bytes);
  if (!read.ok) throw new Error(read.error.code);
  return read.value;
}

function expectComparison(bytes: Uint8Array): void {
  const { plan, hidden } = look(bytes);
  const overview = plan.sheets.find(({ name }) => name === 'Overview');
  expect(overview?.cells.map(({ value }) => value)).toEqual(
    expect.arrayContaining(['2022-2023', '2022-2023 (2)']),
  );
  expect(checkAccessibility(plan, hidden)).toEqual([]);
}
