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
  await workbench.picture('copy-to-share');
  const [download] = await Promise.all([
    workbench.page.waitForEvent('download'),
    workbench.pane.getByRole('button', { name: 'Save the copy' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('cooperation-report-2022-2023-en.xlsx');
  const read = readPlan('copy.xlsx', await readFile(await download.path()));
  if (!read.ok) throw new Error(read.error.code);
  const { plan, hidden } = read.value;
  expect(plan.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Contents', 'Overview', 'Months OTP (chart)', 'Kinds of addressee OTP', 'Notes']),
  );
  expect(checkAccessibility(plan, hidden)).toEqual([]);
});
