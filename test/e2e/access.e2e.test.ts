import { axeViolations } from '../browser/axeViolations';
import type { WorkbenchPage } from './workbenchPage';
import { workbenchSuite } from './workbenchSuite';

const open = workbenchSuite();

async function violationsOfAllViews(workbench: WorkbenchPage): Promise<readonly string[]> {
  const found: string[] = [...(await axeViolations(workbench.page))];
  for (const tab of [/^Logs/, /^Report/, /^Findings/, /^Settings/]) {
    await workbench.pane.getByRole('tab', { name: tab }).click();
    const closed = workbench.pane.locator('[role="tabpanel"] button[aria-expanded="false"]');
    if ((await closed.count()) > 0) await closed.first().click();
    if (tab.test('Report')) await openCharts(workbench);
    await workbench.page.mouse.move(0, 0);
    found.push(...(await axeViolations(workbench.paneFrame())));
  }
  return found;
}

async function openCharts({ pane }: WorkbenchPage): Promise<void> {
  await pane.getByRole('button', { name: 'Charts', exact: true }).click();
  await pane.getByRole('img', { name: /^Column chart of the requests/ }).waitFor();
  await pane.getByRole('button', { name: /^Show as table/ }).click();
  await pane.getByRole('button', { name: 'Period against period', exact: true }).click();
  await pane.getByRole('table', { name: 'Period against period' }).waitFor();
}

test('axe finds nothing wrong in any view, be Excel light, dark or in high contrast', async () => {
  const workbench = await open();
  for (const theme of ['light', 'dark', 'highContrast']) {
    if (theme !== 'light') await workbench.choose(/^Theme of Excel$/, theme);
    await workbench.compute();
    await workbench.picture(`15-${theme}`);
    expect({ theme, violations: await violationsOfAllViews(workbench) }).toEqual({ theme, violations: [] });
    await workbench.picture(`16-${theme}-settings`);
  }
  // What the system does to the colours then is for people to look at: axe reads those that the page asked for.
  await workbench.page.emulateMedia({ forcedColors: 'active' });
  await workbench.picture('17-system-contrast');
});

/** What has the focus: the name of the control, in the page or in the pane. */
async function focused(workbench: WorkbenchPage): Promise<string> {
  const nameOf = () => {
    const element = document.activeElement;
    return element?.tagName === 'IFRAME'
      ? ''
      : (element?.getAttribute('aria-label') ?? element?.textContent ?? '');
  };
  return (await workbench.page.evaluate(nameOf)) || (await workbench.paneFrame().evaluate(nameOf));
}

async function tabTo(workbench: WorkbenchPage, name: RegExp): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    await workbench.page.keyboard.press('Tab');
    if (name.test(await focused(workbench))) return;
  }
  throw new Error(`Tab does not lead to ${String(name)}.`);
}

test('with the keyboard alone: from the page to the report, to a finding, to its cell', async () => {
  const workbench = await open();
  const { keyboard } = workbench.page;
  expect(await workbench.scrolledByTab(8)).toEqual([]);
  await workbench.page.getByRole('button', { name: 'Open…' }).focus();
  await keyboard.press('F6');
  await keyboard.press('F6');
  expect(await focused(workbench)).toBe('Logs');
  await tabTo(workbench, /^Compute period$/);
  await keyboard.press('Enter');
  await workbench.reportIsReady();
  expect(await focused(workbench)).toBe('Report for 2022-2023');
  await keyboard.press('Shift+Tab');
  await keyboard.press('ArrowRight');
  await keyboard.press('Enter');
  await tabTo(workbench, /Replies dated before their request/);
  await keyboard.press('Enter');
  await tabTo(workbench, /^Select .+, [A-Z]+\d+$/);
  const cell = /[A-Z]+\d+$/.exec(await focused(workbench))?.[0];
  await keyboard.press('Enter');
  await workbench.nameBoxShows(String(cell));
});

test('the divider is moved by the keyboard and by dragging', async () => {
  const workbench = await open();
  const { page } = workbench;
  const width = async (): Promise<number> => (await page.locator('iframe').boundingBox())?.width ?? 0;
  expect(await width()).toBe(320);
  const divider = page.getByRole('separator');
  await divider.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await width()).toBeGreaterThan(320);
  await page.keyboard.press('Home');
  expect(await width()).toBe(270);
  const box = await divider.boundingBox();
  if (box === null) throw new Error('There is no divider.');
  await page.mouse.move(box.x + box.width / 2, box.y + 200);
  await page.mouse.down();
  await page.mouse.move(box.x - 130, box.y + 200, { steps: 4 });
  await page.mouse.up();
  expect(await width()).toBeGreaterThan(380);
});
