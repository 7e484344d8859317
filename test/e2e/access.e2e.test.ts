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

test('F6 leads into the cells: the arrow keys move in them, the focus shows, and each cell is read out', async () => {
  const workbench = await open({ sample: 'country-offices-operational-requests.xlsx' });
  const { page } = workbench;
  await page.getByRole('button', { name: 'Open…' }).focus();
  await page.keyboard.press('F6');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('status').filter({ hasText: 'A3, Country Office' }).waitFor({ state: 'attached' });
  expect(await workbench.selection()).toBe("'Operational requests'!A3");
  const cells = page.getByRole('textbox', { name: 'Spreadsheet', exact: true });
  expect(await cells.getAttribute('aria-description')).toBe('F6 leads out of the cells.');
  const ring = (): Promise<string> =>
    page.getByRole('main').evaluate((grid) => getComputedStyle(grid, '::after').outlineStyle);
  expect(await ring()).toBe('solid');
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('F6');
  expect(await ring()).toBe('none');
});

/** The names of what can be pressed or filled in around the cells; `''` for what has none. */
function namesAroundCells({ page }: WorkbenchPage): Promise<readonly string[]> {
  return page
    .getByRole('main')
    .locator('button, input')
    .evaluateAll((controls) =>
      controls
        .filter((control) => control.getBoundingClientRect().width > 0)
        .map((control) => control.getAttribute('aria-label') ?? control.textContent),
    );
}

test('every control around the cells has a name, in either language', async () => {
  const workbench = await open();
  const english = ['Name box', 'Add a sheet', 'All sheets', 'Tabs before', 'Tabs after', 'Gridlines'];
  const names = await namesAroundCells(workbench);
  expect(names).toEqual(expect.arrayContaining([...english, 'Zoom out', 'Zoom', 'Zoom in', '100%']));
  expect(names).not.toContain('');
  await workbench.choose(/^Language of Excel$/, 'fr');
  const french = await namesAroundCells(workbench);
  expect(french).toEqual(expect.arrayContaining(['Zone Nom', 'Ajouter une feuille', 'Zoom arrière']));
  expect(french).not.toContain('');
});

/** Controls of the toolbar, parts of the page and the button that computes, of which a part is out of sight. */
function outOfSight({ page }: WorkbenchPage): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pane = document.querySelector('iframe');
    const parts = [
      ...document.querySelectorAll('.toolbar :is(button, select), main, iframe, footer [role=tablist]'),
    ];
    const within = pane?.getBoundingClientRect();
    const buttons = [...(pane?.contentDocument?.querySelectorAll('button') ?? [])];
    const computes = buttons.filter(({ textContent }) => /^Compute period$/.test(textContent));
    const boxes = [
      ...parts.map((part) => [part.outerHTML.slice(0, 80), part.getBoundingClientRect(), 0, 0] as const),
      ...computes.map(
        (button) => ['compute', button.getBoundingClientRect(), within?.left ?? 0, within?.top ?? 0] as const,
      ),
    ];
    const out = boxes.filter(([, { left, right, top, bottom, width }, x, y]) => {
      const isInside = left + x >= 0 && right + x <= innerWidth && top + y >= 0 && bottom + y <= innerHeight;
      return !isInside || width < 40;
    });
    const isWhole = document.documentElement.scrollWidth <= innerWidth && computes.length === 1;
    return [...(isWhole ? [] : ['the page']), ...out.map(([name]) => name)];
  });
}

test('at 200 %, and as wide as a telephone, nothing is cut off or out of reach', async () => {
  const workbench = await open();
  const { page } = workbench;
  const usual = page.viewportSize();
  // A page at 200 % has half as many pixels of its own.
  for (const [width, height] of [
    [640, 400],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.waitForTimeout(300);
    await workbench.picture(`20-${width}`);
    expect({ width, out: await outOfSight(workbench) }).toEqual({ width, out: [] });
  }
  if (usual !== null) await page.setViewportSize(usual);
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
