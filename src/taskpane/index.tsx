import { createRoot } from 'react-dom/client';
import { createPaneService } from './excelPaneService';
import { officeEnvironment } from './officeEnvironment';
import { PaneApp } from './PaneApp';

/** The nonce that the server put into the page for style elements; `undefined` where its policy needs none. */
function styleNonce(): string | undefined {
  const nonce = document.querySelector<HTMLMetaElement>('meta[name="style-nonce"]')?.content;
  return nonce === '' ? undefined : nonce;
}

async function start(): Promise<void> {
  await Office.onReady();
  const place = document.getElementById('pane');
  if (place === null) throw new Error('The page has no element “pane”.');
  createRoot(place).render(
    <PaneApp service={createPaneService()} environment={officeEnvironment()} nonce={styleNonce()} />,
  );
}

void start();
