import { createRoot } from 'react-dom/client';
import { messagesOf } from '../../../src/locales/messagesOf';
import type { PaneEnvironment, PaneTheme } from '../../../src/taskpane/start/environment';
import { PaneApp } from '../../../src/taskpane/views/PaneApp';
import type { Asked } from './fakeService';
import { FakeService } from './fakeService';
import { SCENARIOS } from './scenarios';

declare global {
  interface Window {
    /** what the pane asked of the fake service */
    asked?: Asked;
    changeWorkbook?: () => void;
  }
}

function environmentOf(query: URLSearchParams): PaneEnvironment {
  const themes: readonly PaneTheme[] = ['light', 'dark', 'highContrast'];
  return {
    theme: themes.find((theme) => theme === query.get('theme')) ?? 'light',
    language: query.get('language') === 'fr' ? 'fr' : 'en',
    ...(query.get('tour') === 'first' ? { tour: { wasSeen: () => false, remember: () => undefined } } : {}),
  };
}

const query = new URLSearchParams(location.search);
const behaviour = SCENARIOS[query.get('scenario') ?? 'found'];
const place = document.getElementById('pane');
if (behaviour === undefined || place === null) throw new Error(`No scenario in ${location.search}.`);
const service = new FakeService(behaviour);
window.asked = service.asked;
window.changeWorkbook = () => {
  service.change();
};
const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;
const environment = environmentOf(query);
const messages = messagesOf(environment.language);
createRoot(place).render(
  <PaneApp service={service} environment={environment} firstMessages={messages} nonce={nonce} />,
);
