import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { GUIDE_PICTURES, guideFolder, guidePictureFile } from './guidePictures';
import { workbenchSuite } from './workbenchSuite';
import type { WorkbenchPage } from './workbenchPage';

const open = workbenchSuite({ viewport: { width: 1100, height: 760 }, deviceScaleFactor: 1.5 });

/** The steps of the guide, each of which leads to one of its pictures. */
const STEPS: Record<(typeof GUIDE_PICTURES)[number], (workbench: WorkbenchPage) => Promise<void>> = {
  logs: async ({ pane }) => {
    await pane
      .getByText(/^313 (requests|demandes)/)
      .first()
      .waitFor();
  },
  report: async (workbench) => {
    await workbench.compute();
  },
  figure: async ({ pane }) => {
    await pane.locator('button[data-number="area2.otp.executedShare"]').first().click();
    await pane.getByText(/^(Requests behind it|Demandes concernées)$/).waitFor();
  },
  findings: async ({ pane }) => {
    await pane.getByRole('tab', { name: /^(Findings|Constats)/ }).click();
    await pane.getByRole('heading', { level: 3 }).first().waitFor();
  },
};

test.each(['en', 'fr'] as const)('the steps of the guide lead to its pictures (%s)', async (language) => {
  const workbench = await open();
  if (language !== 'en') await workbench.choose(/^Language of Excel$/, language);
  mkdirSync(guideFolder(), { recursive: true });
  for (const name of GUIDE_PICTURES) {
    await STEPS[name](workbench);
    await workbench.page.mouse.move(0, 0);
    const file = path.join(guideFolder(), guidePictureFile(name, language));
    await workbench.page.locator('iframe').screenshot({ path: file });
  }
});
