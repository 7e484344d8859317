import { createRoot } from 'react-dom/client';
import { loadMessages } from '../locales/loadMessages';
import { paneComputation } from './computation/paneComputation';
import { aesCipher } from './service/aesCipher';
import { createPaneService } from './service/excelPaneService';
import { browserKey } from './start/browserKey';
import { languageOf, officeEnvironment } from './start/officeEnvironment';
import { PaneApp } from './views/PaneApp';
import { showStartProblem, type StartProblem } from './start/startProblem';
import { keepTextsVisible } from './start/visibleTexts';
import { todayByTheClock } from './service/today';

/** The nonce that the server put into the page for style elements; `undefined` where its policy needs none. */
function styleNonce(): string | undefined {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;
  return nonce === '' ? undefined : nonce;
}

/** Waits for Excel; why it does not come, or `undefined` once it is there. */
async function whyNoExcel(): Promise<StartProblem | undefined> {
  if (!('Office' in globalThis)) return 'officeJsMissing';
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? undefined : 'outsideExcel';
}

async function start(): Promise<void> {
  const place = document.getElementById('pane');
  if (place === null) throw new Error('The page has no element “pane”.');
  // Menus and dialogs stand beside the pane's element, in the body.
  keepTextsVisible(document.body);
  const problem = await whyNoExcel();
  if (problem !== undefined) {
    showStartProblem(place, problem, languageOf(navigator.language));
    return;
  }
  const environment = officeEnvironment();
  const messages = await loadMessages(environment.language).catch(() => undefined);
  if (messages === undefined) {
    showStartProblem(place, 'notLoaded', environment.language);
    return;
  }
  const service = createPaneService(todayByTheClock, paneComputation(), aesCipher(browserKey()));
  createRoot(place).render(
    <PaneApp service={service} environment={environment} firstMessages={messages} nonce={styleNonce()} />,
  );
}

void start();
