import { mkdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { launchBrowser, LONGEST_WAIT } from '../../browser/launchBrowser';
import { startPreviewServer } from './previewServer';

/*
 * Takes pictures of the pane's states into out/pane/: `npx tsx test/taskpane/preview/pictures.ts [part of a name]`.
 */

const FOLDER = path.join(process.cwd(), 'out', 'pane');

interface Shot {
  readonly name: string;
  readonly scenario: string;
  /** from the loaded page to the state; without it, the state is there at once */
  readonly act?: (page: Page) => Promise<void>;
}

const byName = (page: Page, role: 'button' | 'tab', name: RegExp) => page.getByRole(role, { name }).first();
const compute = async (page: Page): Promise<void> => {
  await byName(page, 'button', /^(Compute period|Calculer la période)$/).click();
};
const openTab = async (page: Page, name: RegExp): Promise<void> => {
  await byName(page, 'tab', name).click();
  // Views that are fetched later are empty until then.
  await page.waitForFunction(() =>
    [...document.querySelectorAll('[role=tabpanel]:not([hidden])')].some(
      ({ textContent }) => textContent !== '',
    ),
  );
};
const computed = async (page: Page): Promise<void> => {
  await compute(page);
  await page.getByText(/^(Key figures|Chiffres clés)$/).waitFor();
};
const explained = async (page: Page): Promise<void> => {
  await computed(page);
  await page.locator('button[data-number="area2.otp.executedShare"]').first().click();
  await page.getByText(/^(Requests behind it|Demandes concernées)$/).waitFor();
};
const toTop = (element: Element): void => {
  element.scrollIntoView({ block: 'start' });
};
const charts = async (page: Page): Promise<void> => {
  await computed(page);
  await byName(page, 'button', /^(Charts|Graphiques)$/).click();
  await page.getByRole('combobox', { name: /^(Chart|Graphique)$/ }).evaluate(toTop);
};
const findings = async (page: Page): Promise<void> => {
  await computed(page);
  await openTab(page, /^(Findings|Constats)/);
};
const openReading = async (page: Page, index: number): Promise<void> => {
  await page
    .getByRole('button', { name: /^(How it is read|Comment il est lu)/ })
    .nth(index)
    .click();
};

const addFiles = async (page: Page, ...names: readonly string[]): Promise<void> => {
  const files = names.map((name) => ({ name, mimeType: '', buffer: Buffer.from('') }));
  await page.locator('input[type=file]').first().setInputFiles(files);
  await page.getByText(/^(Added workbooks|Classeurs ajoutés)$/).waitFor();
};

const shared = async (page: Page): Promise<void> => {
  await computed(page);
  await byName(page, 'button', /^(Create a copy to share|Créer une copie à communiquer)$/).click();
  await page.getByRole('button', { name: /^(Save the copy|Enregistrer la copie)$/ }).waitFor();
};
const openInPane = async (page: Page, name: RegExp): Promise<void> => {
  const button = byName(page, 'button', name);
  await button.click();
  await button.evaluate(toTop);
};

const SHOTS: readonly Shot[] = [
  {
    name: 'share',
    scenario: 'found',
    act: async (page) => {
      await shared(page);
      await page.locator('h3:focus').evaluate(toTop);
    },
  },
  {
    name: 'share-worked-out',
    scenario: 'found',
    act: async (page) => {
      await shared(page);
      await openInPane(page, /^(What can be worked out|Ce qui peut être déduit)$/);
    },
  },
  { name: 'registers', scenario: 'registers' },
  { name: 'standing', scenario: 'standing', act: (page) => openTab(page, /^(Report|Rapport)/) },
  { name: 'sheets-deleted', scenario: 'sheetsDeleted', act: (page) => openTab(page, /^(Report|Rapport)/) },
  { name: 'broken-off', scenario: 'brokenOff', act: (page) => openTab(page, /^(Report|Rapport)/) },
  {
    name: 'published',
    scenario: 'published',
    act: async (page) => {
      await openTab(page, /^(Report|Rapport)/);
      await openInPane(page, /^(Check published figures|Vérifier des chiffres publiés)$/);
    },
  },
  {
    name: 'compare',
    scenario: 'found',
    act: async (page) => {
      await openTab(page, /^(Report|Rapport)/);
      await openInPane(page, /^(Compare shared reports|Comparer des rapports communiqués)$/);
    },
  },
  {
    name: 'added',
    scenario: 'found',
    act: (page) =>
      addFiles(
        page,
        'Country Offices 2024.xlsx',
        'copy of OTP requests.xlsx',
        'broken register of the Kinshasa office.xls',
      ),
  },
  {
    name: 'added-card',
    scenario: 'found',
    act: async (page) => {
      await addFiles(page, 'Country Offices 2024.xlsx');
      await page
        .getByRole('heading', { level: 3 })
        .last()
        .evaluate((element) => {
          element.scrollIntoView({ block: 'end' });
        });
    },
  },
  {
    name: 'tour',
    scenario: 'found&tour=first',
    act: async (page) => page.getByRole('region').first().waitFor(),
  },
  { name: 'help', scenario: 'found', act: (page) => openTab(page, /^(Help|Aide)/) },
  { name: 'asking-alike', scenario: 'askingAlike' },
  { name: 'found', scenario: 'found' },
  { name: 'found-reading', scenario: 'found', act: (page) => openReading(page, 1) },
  {
    name: 'found-column',
    scenario: 'found',
    act: async (page) => {
      await openReading(page, 1);
      await byName(page, 'button', /(column C is|contient la colonne C)/).click();
      await page
        .getByRole('combobox')
        .first()
        .evaluate((element) => {
          element.scrollIntoView({ block: 'start' });
        });
    },
  },
  {
    name: 'found-fixed',
    scenario: 'found',
    act: async (page) => {
      await openReading(page, 1);
      await byName(page, 'button', /(same for every|commun à toutes)/).click();
    },
  },
  {
    name: 'found-date',
    scenario: 'found',
    act: async (page) => {
      await openReading(page, 1);
      await byName(page, 'button', /(column E is|contient la colonne E)/).click();
      await page
        .getByRole('combobox')
        .first()
        .evaluate((element) => {
          element.scrollIntoView({ block: 'center' });
        });
    },
  },
  {
    name: 'found-sent',
    scenario: 'found',
    act: async (page) => {
      await openReading(page, 1);
      await byName(page, 'button', /(column B is|contient la colonne B)/).click();
      await page
        .getByRole('combobox')
        .first()
        .evaluate((element) => {
          element.scrollIntoView({ block: 'start' });
        });
    },
  },
  {
    name: 'found-columns',
    scenario: 'found',
    act: async (page) => {
      await openReading(page, 1);
      await page
        .getByText('Situation')
        .first()
        .evaluate((element) => {
          element.scrollIntoView({ block: 'center' });
        });
    },
  },
  {
    name: 'profile',
    scenario: 'found',
    act: async (page) => {
      await openReading(page, 1);
      await page
        .locator('input[type=file][accept=".json"]')
        .setInputFiles({ name: 'wrong.json', mimeType: '', buffer: Buffer.from('{"version":9,"logs":[]}') });
      await page.getByText(/wrong.json/).evaluate((element) => {
        element.scrollIntoView({ block: 'end' });
      });
    },
  },
  {
    name: 'corrected',
    scenario: 'found',
    act: async (page) => {
      await openReading(page, 0);
      await byName(page, 'button', /(column F is|contient la colonne F)/).click();
      await page.getByRole('combobox').first().selectOption('section');
      await byName(page, 'button', /^(Apply|Appliquer)$/).click();
    },
  },
  { name: 'questions', scenario: 'questions' },
  { name: 'only-questions', scenario: 'onlyQuestions' },
  { name: 'empty', scenario: 'empty' },
  { name: 'no-log', scenario: 'noLog' },
  { name: 'no-usable-row', scenario: 'noUsableRow' },
  { name: 'long-names', scenario: 'longNames' },
  { name: 'not-over', scenario: 'notOver' },
  {
    name: 'without-previous',
    scenario: 'withoutPrevious',
    act: async (page) => {
      const [rfas, notifications] = [page.getByRole('textbox').nth(0), page.getByRole('textbox').nth(1)];
      await rfas.fill('12');
      await notifications.fill('386');
      await compute(page);
    },
  },
  { name: 'inspecting', scenario: 'inspecting' },
  { name: 'computing', scenario: 'computing', act: compute },
  { name: 'waiting', scenario: 'waiting', act: compute },
  {
    name: 'cancelled',
    scenario: 'computing',
    act: async (page) => {
      await compute(page);
      await byName(page, 'button', /^(Cancel|Annuler)$/).click();
    },
  },
  {
    name: 'changed',
    scenario: 'changed',
    act: async (page) => {
      await page.getByText(/^(The workbook has changed|Le classeur a été modifié)$/).waitFor();
    },
  },
  { name: 'report', scenario: 'found', act: computed },
  {
    name: 'report-table',
    scenario: 'found',
    act: async (page) => {
      await computed(page);
      await page.getByRole('table').first().scrollIntoViewIfNeeded();
      await page.getByRole('tabpanel').evaluate((element) => {
        element.scrollTo({ top: 620 });
      });
    },
  },
  { name: 'charts', scenario: 'found', act: charts },
  {
    name: 'charts-compared',
    scenario: 'found',
    act: async (page) => {
      await computed(page);
      await byName(page, 'button', /^(Period against period|Période contre période)$/).click();
      await page.getByRole('combobox', { name: /^(Against|Comparés à ceux de)$/ }).evaluate(toTop);
    },
  },
  { name: 'explanation', scenario: 'found', act: explained },
  {
    name: 'explanation-list',
    scenario: 'manyRequests',
    act: async (page) => {
      await explained(page);
      const list = page.getByRole('group', { name: /^(Requests behind it|Demandes concernées)$/ });
      await list.evaluate((element) => {
        element.scrollIntoView({ block: 'end' });
        element.scrollTop = 9_000_000;
      });
    },
  },
  { name: 'report-none', scenario: 'found', act: (page) => openTab(page, /^(Report|Rapport)/) },
  { name: 'findings', scenario: 'found', act: findings },
  {
    name: 'findings-open',
    scenario: 'manyFindings',
    act: async (page) => {
      await findings(page);
      await page.getByRole('heading', { level: 3 }).first().getByRole('button').click();
    },
  },
  { name: 'findings-none', scenario: 'withoutFindings', act: findings },
  { name: 'settings', scenario: 'found', act: (page) => openTab(page, /^(Settings|Paramètres)/) },
  { name: 'error-protected', scenario: 'error-sheetProtected', act: compute },
  { name: 'error-unexpected', scenario: 'error-unexpected', act: compute },
  { name: 'error-inspect', scenario: 'inspectFails' },
];

interface Look {
  readonly width: number;
  readonly theme: 'light' | 'dark' | 'highContrast';
  readonly language: 'en' | 'fr';
}

const LOOKS: readonly Look[] = [
  { width: 320, theme: 'light', language: 'en' },
  { width: 320, theme: 'dark', language: 'en' },
  { width: 270, theme: 'light', language: 'fr' },
  { width: 270, theme: 'highContrast', language: 'fr' },
];

async function take(browser: Browser, address: string, shot: Shot, look: Look): Promise<void> {
  const { width, theme, language } = look;
  const context = await browser.newContext({
    viewport: { width, height: 760 },
    deviceScaleFactor: 1.5,
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'highContrast' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(LONGEST_WAIT);
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(`${shot.name}: ${message.text()}`);
  });
  page.on('pageerror', (error) => {
    console.error(`${shot.name}: ${error.message}`);
  });
  await page.goto(`${address}?scenario=${shot.scenario}&theme=${theme}&language=${language}`);
  await page.getByRole('tab').first().waitFor();
  await page.waitForTimeout(80);
  await shot.act?.(page);
  // What is loaded when it is first shown stands there only then.
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  await page.screenshot({ path: path.join(FOLDER, `${shot.name}-${width}-${theme}-${language}.png`) });
  await context.close();
}

async function takeAll(part: string): Promise<void> {
  if (part === '') rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  const server = await startPreviewServer();
  const browser = await launchBrowser();
  try {
    for (const shot of SHOTS.filter(({ name }) => name.includes(part))) {
      for (const look of LOOKS) {
        await take(browser, server.address, shot, look).catch((error: unknown) => {
          console.error(`${shot.name}: ${String(error)}`);
        });
      }
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

await takeAll(process.argv[2] ?? '');
