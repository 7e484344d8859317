import type { Browser, Page } from 'playwright-core';
import { axeViolations } from '../browser/axeViolations';
import { launchBrowser, LONGEST_WAIT } from '../browser/launchBrowser';
import { type PreviewServer, startPreviewServer } from './preview/previewServer';
import { SCENARIOS } from './preview/scenarios';

/* The pane in a browser: over a fake service, under a content security policy without inline styles and scripts. */

let server: PreviewServer;
let browser: Browser;
/** One for all tests, each of which loads it anew: a page of its own takes the browser much longer. */
let page: Page;
const complaints: string[] = [];

beforeAll(async () => {
  [server, browser] = await Promise.all([startPreviewServer(), launchBrowser()]);
  page = await browser.newPage({ viewport: { width: 270, height: 700 }, reducedMotion: 'reduce' });
  page.setDefaultTimeout(LONGEST_WAIT);
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

beforeEach(() => {
  complaints.length = 0;
});

afterEach(() => {
  expect(complaints).toEqual([]);
});

async function open(scenario: string, language = 'en', theme = 'light'): Promise<Page> {
  await page.goto(`${server.address}?scenario=${scenario}&language=${language}&theme=${theme}`);
  await page.getByRole('tab').first().waitFor();
  return page;
}

const compute = (page: Page): Promise<void> =>
  page.getByRole('button', { name: /^(Compute period|Calculer la période)$/ }).click();

/** The controls that stand out of the pane at a side, or are wider than what they stand in. */
function overflowing(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const { scrollWidth } = document.documentElement;
    const wide = [...document.querySelectorAll('#pane *')].filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const isHidden = width <= 1 || getComputedStyle(element).clipPath !== 'none';
      return !isHidden && (right > innerWidth + 1 || left < -1);
    });
    const names = wide.map((element) => `${element.tagName} ${element.textContent.slice(0, 40)}`);
    return scrollWidth > innerWidth ? [`page ${scrollWidth}`, ...names] : names;
  });
}

/** Opens what can be opened, and what is in there too. */
async function openAll(page: Page): Promise<void> {
  const closed = page.locator('[role="tabpanel"] button[aria-expanded="false"]');
  for (let depth = 0; depth < 4; depth += 1) {
    await closed.evaluateAll((buttons) => {
      for (const button of buttons) if (button instanceof HTMLElement) button.click();
    });
  }
}

function asked(page: Page): Promise<NonNullable<Window['asked']> | undefined> {
  return page.evaluate(() => window.asked);
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

/** React moves the focus a moment after what it moves it to is shown. */
async function focusComesTo(page: Page, name: RegExp): Promise<void> {
  for (let tries = 0; tries < 100 && !name.test(await focused(page)); tries += 1) {
    await page.waitForTimeout(50);
  }
  expect(await focused(page)).toMatch(name);
}

/** French texts are the longer ones; the errors differ in nothing but their texts. */
const WIDTH_CASES: readonly (readonly [string, string])[] = [
  ...Object.keys(SCENARIOS)
    .filter((scenario) => !scenario.startsWith('error-'))
    .map((scenario) => [scenario, 'fr'] as const),
  ['error-sheetProtected', 'fr'],
  ['error-unexpected', 'fr'],
  ['found', 'en'],
  ['onlyQuestions', 'en'],
];

describe('nothing is wider than a pane of 270 pixels', () => {
  test.each(WIDTH_CASES)('%s (%s)', async (scenario, language) => {
    const page = await open(scenario, language);
    await openAll(page);
    expect(await overflowing(page)).toEqual([]);
    const button = page.getByRole('button', { name: /^(Compute period|Calculer la période)$/ });
    if ((await button.count()) > 0 && (await button.getAttribute('aria-disabled')) !== 'true') {
      await button.click();
      await page.waitForTimeout(150);
      expect(await overflowing(page)).toEqual([]);
    }
    await page.getByRole('tab').nth(2).click();
    await openAll(page);
    expect(await overflowing(page)).toEqual([]);
    await page.getByRole('tab').nth(3).click();
    expect(await overflowing(page)).toEqual([]);
  });
});

describe('what a figure is made of', () => {
  const rows = (page: Page) => page.getByRole('group', { name: 'Requests behind it' }).getByRole('listitem');

  async function explained(scenario: string, theme = 'light'): Promise<Page> {
    const page = await open(scenario, 'en', theme);
    await compute(page);
    await page
      .getByRole('button', { name: /^38\.49%: what is behind/ })
      .first()
      .click();
    await rows(page).getByText('OTP/RFA/2022/000001').waitFor();
    return page;
  }

  test('is shown with its rules and its requests, each of which leads to its cell, or is named', async () => {
    const page = await explained('found', 'dark');
    await page
      .getByRole('heading', { name: '% of replies for the RFAs during the reporting period' })
      .waitFor();
    await page.getByText('The requests executed in the period, divided by all requests sent in it').waitFor();
    await rows(page).getByRole('button', { name: 'OTP/RFA/2022/000001: select RFA log, B4' }).click();
    expect((await asked(page))?.selected).toEqual([
      { workbook: 'OTP requests 2019-2024.xlsx', sheet: 'RFA log', cell: 'B4' },
    ]);
    expect(await rows(page).nth(4).innerText()).toContain(
      'Registre des demandes du bureau de Kinshasa.xlsx, sheet “RFA log”, cell B8',
    );
    expect(await overflowing(page)).toEqual([]);
    expect(await axeViolations(page, '[role=tabpanel]')).toEqual([]);
    await page.getByRole('button', { name: 'Back to the report' }).click();
    await page.getByRole('heading', { name: 'Key figures' }).waitFor();
  });

  test('is listed at once where it is hundreds of thousands of requests, to their last, by reason and by reference', async () => {
    const page = await explained('manyRequests');
    expect(await rows(page).count()).toBeLessThan(30);
    const list = page.getByRole('group', { name: 'Requests behind it' });
    await list.evaluate((element) => {
      element.scrollTop = element.scrollHeight;
    });
    await page.locator('li[aria-posinset="400294"]').getByText('OTP/RFA/2022/400294').waitFor();
    await page.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Counted (400,000)' });
    await page.locator('li[aria-setsize="400000"]').first().waitFor();
    await page.getByRole('searchbox', { name: 'Reference' }).fill('2022/000003');
    await page.locator('li[aria-setsize="3"]').first().waitFor();
    expect((await asked(page))?.bands.at(-1)).toEqual({
      number: 'area2.otp.executedShare',
      standing: 'counted',
      search: '2022/000003',
      from: 0,
    });
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.getByRole('button', { name: 'Copy as a table' }).click();
    await page.getByText('3 requests copied.').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.split('\r\n')).toHaveLength(4);
    expect(copied).toContain('Counted\tOTP/RFA/2022/000001\t');
    await page.getByRole('button', { name: 'Write as a sheet' }).click();
    await page.getByText('Written on the sheet “Requests behind a figure”.').waitFor();
    expect((await asked(page))?.written).toEqual([3]);
  });

  test('is told of a figure that is not available and of a note too', async () => {
    const page = await open('found');
    await compute(page);
    await page.getByRole('button', { name: /^Priority area 4/ }).click();
    await page.getByText('Why is this n/a?', { exact: true }).first().waitFor();
    await page
      .getByRole('button', { name: /^All requests are pending – n\/a\. Why is this n\/a\?/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Rules' }).waitFor();
    await page.getByRole('button', { name: 'Back to the report' }).click();
    await page
      .getByRole('button', { name: /^Note 1: what is behind/ })
      .first()
      .click();
    await page.getByRole('heading', { name: 'Rules' }).waitFor();
  });
});

describe('the check of published figures', () => {
  test('shows what of the Court’s tables cannot be, within a pane of 270 pixels, with nothing for axe to find', async () => {
    const page = await open('published', 'fr', 'dark');
    await page.getByRole('tab', { name: 'Rapport' }).click();
    await page.getByRole('button', { name: 'Vérifier des chiffres publiés' }).click();
    await page.getByRole('button', { name: 'Montrer avec les tableaux de la Cour' }).click();
    const result = page.getByRole('status').filter({ hasText: 'chiffres lus' });
    const [, faulty] = await result.getByRole('list').first().locator('li').allInnerTexts();
    expect(faulty?.replace(/\s/g, ' ')).toContain('52 sur 301 donne 17,3 %, 53 sur 301 donne 17,6 %');
    expect(await overflowing(page)).toEqual([]);
    expect(await axeViolations(page, '[role=tabpanel]')).toEqual([]);
  });

  test('takes the selected cells, or what is pasted', async () => {
    const page = await open('published');
    await page.getByRole('tab', { name: 'Report' }).click();
    await page.getByRole('button', { name: 'Check published figures' }).click();
    await page.getByRole('button', { name: 'Check the selected cells' }).click();
    await page.getByText('51 % – not attainable: 20 of 40 gives 50%, 21 of 40 gives 53%').waitFor();
    await page.getByRole('textbox').fill('Requests 43\nReplies 50 %');
    await page.getByRole('button', { name: 'Check this table' }).click();
    await page.getByText('50 % – not attainable: 21 of 43 gives 49%, 22 of 43 gives 51%').waitFor();
  });
});

describe('the help', () => {
  test('says every rule, and from a kind of finding those of the figures that it touches', async () => {
    const page = await open('found');
    await page.getByRole('tab', { name: 'Help' }).click();
    await page.getByRole('button', { name: 'Reporting period' }).click();
    await page.getByText('Follows: Titles of all tables').waitFor();
    await compute(page);
    await page.getByText('Key figures').waitFor();
    await page.getByRole('tab', { name: /^Findings/ }).click();
    await page.getByRole('heading', { level: 3 }).getByRole('button').first().click();
    await page.getByRole('button', { name: 'The rules behind these figures' }).click();
    await focusComesTo(page, /^Rules of the figures that “/);
    expect(await page.getByRole('button', { name: 'Reporting period' }).count()).toBe(1);
    await page.getByRole('button', { name: 'All rules' }).click();
    await page.getByRole('heading', { name: 'Rules of calculation' }).waitFor();
  });

  test('in French fits into a pane of 270 pixels, with nothing for axe to find', async () => {
    const page = await open('found', 'fr', 'dark');
    await page.getByRole('tab', { name: 'Aide' }).click();
    await page.getByRole('heading', { name: 'Règles de calcul' }).waitFor();
    await openAll(page);
    expect(await overflowing(page)).toEqual([]);
    expect(await axeViolations(page, '[role=tabpanel]')).toEqual([]);
  });

  test('at the first opening leads through three steps, by the keyboard too, and is seen again when asked for', async () => {
    const page = await open('found&tour=first');
    const tour = page.getByRole('region', { name: 'Look at what was found' });
    await tour.getByRole('button', { name: 'Next' }).press('Enter');
    await focusComesTo(page, /^Compute$/);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await focusComesTo(page, /^See why$/);
    expect(await axeViolations(page, '[role=tabpanel]')).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'See why' }).waitFor({ state: 'detached' });
    await page.getByRole('tab', { name: 'Help' }).click();
    await page.getByRole('button', { name: 'Show the first steps again' }).click();
    await tour.waitFor();
    await page.getByRole('tab', { name: 'Logs', selected: true }).waitFor();
  });
});

test('nothing moves for those who ask their system for less motion', async () => {
  const page = await open('inspecting');
  await page.locator('.fui-SkeletonItem').first().waitFor();
  expect(await page.evaluate(() => document.getAnimations().length)).toBe(0);
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  await page.waitForFunction(() => document.getAnimations().length > 0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
});

/** What a walk by Tab through a view came to. */
interface Walk {
  /** controls of the view that it did not come to */
  readonly unreached: readonly string[];
  /** controls that looked the same with the focus and without */
  readonly unmarked: readonly string[];
  /** whether it followed the order in which the view is read */
  readonly isInOrder: boolean;
  readonly last: string;
}

const CONTROLS = 'a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex^="-"])';

/** Presses Tab from where the focus is to the end of the pane. */
async function walk(page: Page): Promise<Walk> {
  await page.evaluate((controls) => {
    const isMet = (element: Element): boolean =>
      element instanceof HTMLElement &&
      element.tabIndex >= 0 &&
      !element.matches(':disabled, [data-tabster-dummy], [type=radio]:not(:checked)') &&
      element.checkVisibility();
    const all = [...document.querySelectorAll(`[role="tabpanel"] :is(${controls})`)].filter(isMet);
    all.forEach((element, index) => {
      element.setAttribute('data-walk', String(index));
    });
  }, CONTROLS);
  const reached: number[] = [];
  const unmarked: string[] = [];
  let last = '';
  for (let presses = 0; presses < 400; presses += 1) {
    await page.keyboard.press('Tab');
    const step = await page.evaluate(() => {
      const element = document.activeElement;
      if (element === null || element === document.body) return null;
      const look = (): string => {
        const parts = [element, element.parentElement].flatMap((part) =>
          part === null
            ? []
            : ['', '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo || null)),
        );
        return parts
          .map((style) =>
            [style.outline, style.boxShadow, style.border, style.transform, style.textDecoration].join(),
          )
          .join();
      };
      const name = element.getAttribute('aria-label') ?? element.textContent;
      const focused = look();
      const { activeElement } = document;
      if (activeElement instanceof HTMLElement) activeElement.blur();
      const unfocused = look();
      if (activeElement instanceof HTMLElement) activeElement.focus();
      const mark = element.getAttribute('data-walk');
      return { name, at: mark === null ? -1 : Number(mark), isMarked: focused !== unfocused };
    });
    if (step === null) break;
    last = step.name;
    if (step.at >= 0) reached.push(step.at);
    if (!step.isMarked) unmarked.push(step.name);
    if (/^(Compute period|Calculer la période)$/.test(step.name)) break;
  }
  const unreached = await page.evaluate(
    (met) =>
      [...document.querySelectorAll('[data-walk]')]
        .filter((element) => !met.includes(Number(element.getAttribute('data-walk'))))
        .map((element) => element.getAttribute('aria-label') ?? element.outerHTML.slice(0, 80)),
    reached,
  );
  const isInOrder = reached.every((at, index) => index === 0 || at > (reached[index - 1] ?? -1));
  return { unreached, unmarked, isInOrder, last };
}

describe('with the keyboard alone', () => {
  /** Presses Tab until the control of a name has the focus. */
  async function tabTo(page: Page, name: RegExp): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press('Tab');
      if (name.test(await focused(page))) return;
    }
    throw new Error(`Tab does not lead to ${String(name)}.`);
  }

  test('from the found logs to the figures, to a finding, to its cell', async () => {
    const page = await open('found');
    await tabTo(page, /^Compute period$/);
    await page.keyboard.press('Enter');
    await page.getByText('Key figures').waitFor();
    await focusComesTo(page, /^Report for 2022-2023$/);
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await tabTo(page, /Requests without a date sent/);
    await page.keyboard.press('Enter');
    await tabTo(page, /^Select RFA log, F17$/);
    await page.keyboard.press('Enter');
    expect((await asked(page))?.selected).toMatchObject([{ sheet: 'RFA log', cell: 'F17' }]);
  });

  test('each view is walked from its tab to the button that computes, and every control shows that it has the focus', async () => {
    const page = await open('found');
    await compute(page);
    await page.getByText('Key figures').waitFor();
    const walks = new Map<string, Walk>();
    for (const view of ['Logs', 'Report', 'Findings', 'Settings', 'Help']) {
      await page.getByRole('tab', { name: new RegExp(`^${view}`) }).focus();
      await page.keyboard.press('Enter');
      await page.waitForTimeout(150);
      walks.set(view, await walk(page));
    }
    await page.getByRole('tab', { name: 'Report' }).focus();
    await page.keyboard.press('Enter');
    await tabTo(page, /^38.49%/);
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: /Show/ }).first().waitFor();
    await page.getByRole('tab', { name: 'Report' }).focus();
    walks.set('Explanation', await walk(page));
    for (const [view, { unreached, unmarked, isInOrder, last }] of walks) {
      expect({ view, unreached, unmarked, isInOrder }).toEqual({
        view,
        unreached: [],
        unmarked: [],
        isInOrder: true,
      });
      expect(last).toMatch(/^Compute period$/);
    }
  });

  test('what a term means opens by Enter, is read out, and goes by Escape, back to the term', async () => {
    const page = await open('found');
    await compute(page);
    await page.getByText('Key figures').waitFor();
    await tabTo(page, /^What “Executed” means$/);
    await page.keyboard.press('Enter');
    await page.getByRole('note', { name: 'What “Executed” means' }).waitFor();
    expect(await axeViolations(page, '[role=tabpanel]')).toEqual([]);
    expect(await overflowing(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('note').waitFor({ state: 'detached' });
    await focusComesTo(page, /^What “Executed” means$/);
  });

  test('a question is answered, and the user stays at the log', async () => {
    const page = await open('questions');
    await tabTo(page, /^$/);
    await page.keyboard.press('Space');
    await tabTo(page, /^Use this$/);
    await page.keyboard.press('Enter');
    await page.getByText('One question before this log can be read').waitFor();
    await focusComesTo(page, /^Register of requests \(HQ\)$/);
    expect((await asked(page))?.saved.at(-1)?.profiles[0]?.columns.replied).toBe('Date of reply');
  });

  test('a column is corrected, and the correction undone', async () => {
    const page = await open('found');
    await tabTo(page, /^How it is read: RFA log$/);
    await page.keyboard.press('Enter');
    await tabTo(page, /column F/);
    await page.keyboard.press('Enter');
    await tabTo(page, /Not used/);
    await page.keyboard.press('S');
    await tabTo(page, /^Apply$/);
    await page.keyboard.press('Enter');
    await page.getByText('Corrected by you').waitFor();
    await focusComesTo(page, /column F/);
    expect((await asked(page))?.inspections).toHaveLength(2);
    await page.getByRole('button', { name: 'Undo last correction' }).press('Enter');
    await page.getByText('Corrected by you').waitFor({ state: 'detached' });
    expect((await asked(page))?.saved.at(-1)?.profiles).toEqual([]);
  });
});

describe('a run is cancelled by Cancel only', () => {
  test.each([0, 120, 400])('a second click %i ms after the first on “Compute period”', async (delay) => {
    const page = await open('computing');
    const box = await page.getByRole('button', { name: 'Compute period' }).boundingBox();
    if (box === null) throw new Error('There is no button.');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await page.mouse.click(x, y);
    await page.waitForTimeout(delay);
    await page.mouse.click(x, y);
    await page.keyboard.press('Enter');
    await page.waitForTimeout(200);
    expect(await page.getByRole('button', { name: 'Computing…' }).getAttribute('aria-disabled')).toBe('true');
    expect(await page.getByText('No report was computed', { exact: false }).count()).toBe(0);
    expect((await asked(page))?.computations).toHaveLength(1);
    await page.getByRole('button', { name: 'Cancel' }).click();
    await page.getByText('No report was computed', { exact: false }).waitFor();
    await focusComesTo(page, /^Compute period$/);
  });
});

describe('a report that stands in the workbook', () => {
  test('is shown by a pane that did not compute it, with its figures and sheets', async () => {
    const page = await open('standing');
    await page.getByRole('tab', { name: 'Report' }).click();
    await page.getByRole('heading', { name: 'Report for 2022-2023' }).waitFor();
    expect(await page.getByText('Key figures').count()).toBe(1);
    await page.getByRole('button', { name: 'Go to the sheet “Overview”' }).click();
    expect((await asked(page))?.activated).toEqual(['Overview']);
  });

  test('says that it is in another language than the pane', async () => {
    const page = await open('standingInFrench');
    await page.getByRole('tab', { name: 'Report' }).click();
    await page.getByText('The sheets are in French').waitFor();
  });
});

describe('the focus', () => {
  test('is not taken while the user did nothing in the pane', async () => {
    const page = await open('inspectFails');
    await page.getByRole('alert').waitFor();
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });

  test('goes to the first count that is wrong when the period is to be computed', async () => {
    const page = await open('withoutPrevious');
    await page.getByLabel('RFCs of headquarters').fill('-3');
    await compute(page);
    const wrong = page.locator(':focus[aria-invalid="true"]');
    expect(await wrong.inputValue()).toBe('-3');
    expect((await asked(page))?.computations).toEqual([]);
  });

  test('goes to the failure that took the place of the progress', async () => {
    const page = await open('error-sheetProtected');
    await compute(page);
    await page.getByRole('alert').waitFor();
    await focusComesTo(page, /The report could not be computed/);
  });
});

describe('what a screen reader is told', () => {
  test('what was found, what is going on, and that the report is ready', async () => {
    const page = await open('computing');
    const status = page.getByRole('status');
    await status.filter({ hasText: '3 request logs were found.' }).waitFor({ state: 'attached' });
    await compute(page);
    await status.filter({ hasText: 'Writing the report’s sheets…' }).waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Cancel' }).click();
    await status.filter({ hasText: 'Cancelled.' }).waitFor({ state: 'attached' });
  });

  test('that the workbook has changed', async () => {
    const page = await open('found');
    await page.evaluate(() => window.changeWorkbook?.());
    await page
      .getByRole('status')
      .filter({ hasText: 'The workbook has changed.' })
      .waitFor({ state: 'attached' });
    await page.getByRole('button', { name: 'Look again' }).click();
    await page.getByRole('button', { name: 'Look again' }).waitFor({ state: 'detached' });
  });

  test('every control has a name', async () => {
    const page = await open('found');
    for (const button of await page.locator('button[aria-expanded="false"]').all()) await button.click();
    const nameless = await page.evaluate(() =>
      [...document.querySelectorAll('button, select, input, [role="tab"]')]
        .filter((element) => {
          const labels =
            element instanceof HTMLInputElement || element instanceof HTMLSelectElement
              ? element.labels
              : null;
          const label = element.getAttribute('aria-label') ?? element.getAttribute('aria-labelledby');
          return (
            !label && element.tagName !== 'BUTTON' && (labels?.length ?? 0) === 0 && !element.textContent
          );
        })
        .map((element) => element.outerHTML),
    );
    expect(nameless).toEqual([]);
  });
});

test('the language is that of Excel until another is chosen', async () => {
  const page = await open('found', 'fr');
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');
  await page.getByRole('tab', { name: 'Paramètres' }).click();
  await page.getByRole('radio', { name: 'English' }).check();
  await page.getByRole('heading', { name: 'Settings' }).waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  expect((await asked(page))?.saved.at(-1)?.language).toBe('en');
});

test('a log is described by hand', async () => {
  const page = await open('noLog');
  await page.getByRole('button', { name: 'Read this log' }).click();
  await page.locator(':focus[aria-invalid="true"]').waitFor();
  await page.getByLabel('Reference').selectOption('A: Akte');
  await page.getByLabel('Date sent').selectOption('B: Abgang');
  await page.getByRole('button', { name: 'Read this log' }).click();
  expect((await asked(page))?.saved[0]?.profiles).toMatchObject([
    { where: { sheet: 'Akten', headerRow: 4 }, columns: { reference: 'Akte', sent: 'Abgang' } },
  ]);
});

test('a finding is seen once its cell was selected, is accepted, and can be hidden then', async () => {
  const page = await open('found');
  await compute(page);
  await page.getByText('Key figures').waitFor();
  await page.getByRole('tab', { name: /^Findings/ }).click();
  await page.getByRole('heading', { level: 3 }).getByRole('button').first().click();
  const finding = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('button', { name: /^Select / }) })
    .first();
  await finding.getByRole('button', { name: /^Select / }).click();
  await finding.getByText('Seen', { exact: true }).waitFor();
  await finding.getByRole('button', { name: /^Accept the finding/ }).click();
  await finding.getByText('Accepted', { exact: true }).waitFor();
  expect(Object.values((await asked(page))?.saved.at(-1)?.findingMarks ?? {})).toEqual(['accepted']);
  await page.getByRole('button', { name: 'Narrow down' }).click();
  await page.getByRole('checkbox', { name: 'Hide accepted ones' }).check();
  await page.getByText('Accepted', { exact: true }).waitFor({ state: 'detached' });
  await page.getByRole('combobox', { name: 'Of the kind' }).selectOption({ index: 3 });
  expect(await page.getByRole('heading', { level: 3 }).count()).toBe(1);
  expect(await overflowing(page)).toEqual([]);
  expect(await axeViolations(page, '[role=tabpanel]')).toEqual([]);
});

test('of thousands of findings only some are drawn', async () => {
  const page = await open('manyFindings');
  await compute(page);
  await page.getByText('Key figures').waitFor();
  await page.getByRole('tab', { name: /^Findings/ }).click();
  await page.getByRole('button', { name: /Requests without a date sent/ }).click();
  expect(await page.getByRole('listitem').count()).toBeLessThan(60);
  await page.getByRole('button', { name: 'Show 100 more' }).click();
  expect(await page.getByRole('listitem').count()).toBeGreaterThan(100);
});

describe('added workbooks', () => {
  const file = (name: string, text = ''): { name: string; mimeType: string; buffer: Buffer } => ({
    name,
    mimeType: '',
    buffer: Buffer.from(text),
  });

  test('are listed with what came of each, and taken out again', async () => {
    const page = await open('found');
    await page
      .locator('input[type=file]')
      .first()
      .setInputFiles([file('Country Offices 2024.xlsx'), file('broken.xls'), file('copy.xlsx')]);
    await page.getByText('broken.xls is damaged or incomplete.', { exact: false }).waitFor();
    await page.getByText('Read like “Country Offices 2023.xlsx”', { exact: false }).waitFor();
    await page.getByText('“copy.xlsx” shares requests with', { exact: false }).waitFor();
    expect(await overflowing(page)).toEqual([]);
    await page.getByRole('button', { name: 'Remove copy.xlsx' }).last().click();
    await page.getByText('“copy.xlsx” shares requests with', { exact: false }).waitFor({ state: 'detached' });
    expect(await page.getByRole('listitem').filter({ hasText: 'copy.xlsx' }).count()).toBe(0);
    await compute(page);
    await page.getByText('Key figures').waitFor();
  });

  test('are given to an empty workbook from its first view', async () => {
    const page = await open('empty');
    await page.locator('input[type=file]').setInputFiles([file('broken.xls')]);
    await page.getByText('broken.xls is damaged or incomplete.', { exact: false }).waitFor();
    expect(await overflowing(page)).toEqual([]);
  });

  test('a profile file that is none says so, and changes nothing', async () => {
    const page = await open('found');
    await page.getByRole('button', { name: 'How it is read: RFA log' }).click();
    const chooser = page.locator('input[type=file][accept=".json"]');
    await chooser.setInputFiles([file('list.json', 'Akte;Abgang')]);
    await page.getByText('list.json is not a profile', { exact: false }).waitFor();
    expect((await asked(page))?.saved).toEqual([]);
    const profile = { version: 2, logs: [{ columns: { sent: 'Sent on', reference: 'RFA No.' } }] };
    await chooser.setInputFiles([file('rfa.json', JSON.stringify(profile))]);
    await page.getByText('The log is read by rfa.json now.').waitFor();
    expect((await asked(page))?.saved.at(-1)?.profiles).toMatchObject([
      { where: { sheet: 'RFA log' }, columns: { sent: 'Sent on' } },
    ]);
  });
});

describe('one click', () => {
  test('gives a column the field that it may hold, and another takes that back', async () => {
    const page = await open('found');
    await page.getByRole('button', { name: 'How it is read: Register of requests (HQ)' }).click();
    await page.getByRole('button', { name: 'H: Could be “Date of recording”' }).click();
    await page.getByText('Corrected by you').waitFor();
    const heading = 'Remarks and any other information of use to the desk officer';
    expect((await asked(page))?.saved.at(-1)?.profiles[0]?.columns.recorded).toBe(heading);
    await page.getByRole('button', { name: 'Undo last correction' }).click();
    await page.getByText('Corrected by you').waitFor({ state: 'detached' });
  });

  test('decides the order of dates that can be read both ways', async () => {
    const page = await open('found');
    await page.getByRole('button', { name: 'How it is read: Register of requests (HQ)' }).click();
    await page.getByRole('button', { name: 'E: Day first (3 April)' }).click();
    await page.getByText('Corrected by you').waitFor();
    expect((await asked(page))?.saved.at(-1)?.profiles[0]?.dayOrder).toEqual({ replied: 'dayFirst' });
  });

  test('makes one answer go for all logs of the workbook that ask the same', async () => {
    const page = await open('askingAlike');
    const question = page.getByRole('region', { name: '2022' });
    await question.getByRole('radio', { name: 'Headquarters' }).check();
    await question.getByRole('checkbox', { name: /^For the other log of this workbook/ }).check();
    await question.getByRole('button', { name: 'Use this' }).click();
    await page.getByText('One question before this log can be read').first().waitFor({ state: 'detached' });
    const profiles = (await asked(page))?.saved.at(-1)?.profiles;
    expect(profiles?.map(({ where, fixed }) => [where.sheet, fixed.origin])).toEqual([
      ['2022', 'headquarters'],
      ['2021', 'headquarters'],
    ]);
  });

  test('reads the other logs with the same headings in the same way', async () => {
    const page = await open('found');
    await page.getByRole('button', { name: 'How it is read: Register of requests (HQ)' }).click();
    await page.getByRole('button', { name: /^Apply to the other log/ }).click();
    await page.getByText('Corrected by you').waitFor();
    expect((await asked(page))?.saved.at(-1)?.profiles).toMatchObject([
      { where: { sheet: 'Bureaux extérieurs' }, fixed: { kind: 'rfc' } },
    ]);
  });

  test('saves the profile of a log as a file', async () => {
    const page = await open('found');
    await page.getByRole('button', { name: 'How it is read: RFA log' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as a file: RFA log' }).click();
    expect((await download).suggestedFilename()).toBe('Registry requests 2021-2023 – RFA log.profile.json');
  });
});
