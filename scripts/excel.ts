import path from 'node:path';
import { getHttpsServerOptions } from 'office-addin-dev-certs';
import { serveFolder } from './excelServer';
import { buildForDevelopment, PROJECT, startExcel, watchForDevelopment, whyNoExcel } from './excelTools';

const PORT = 3000;

/** Builds the pane, serves it at https://localhost:3000, and opens Excel with it; gives what went wrong. */
async function openExcelWithAddin(): Promise<string | undefined> {
  const reason = whyNoExcel(process.platform);
  if (reason !== undefined) return reason;
  if (!(await buildForDevelopment())) return 'The pane could not be built; see above.';
  const certificate = await getHttpsServerOptions().catch((error: unknown) => String(error));
  if (typeof certificate === 'string') {
    return `There is no trusted certificate for https://localhost: ${certificate}`;
  }
  const server = await serveFolder(path.join(PROJECT, 'dist'), PORT, certificate).catch((error: unknown) =>
    String(error),
  );
  if (typeof server === 'string') return `The pane cannot be served at https://localhost:${PORT}: ${server}`;
  if (!(await startExcel())) {
    server.close();
    return 'Excel could not be opened with the add-in; see above.';
  }
  process.stdout.write(
    `The pane is served at https://localhost:${PORT}, and built anew when a source changes, until you press Ctrl+C. Then: npm run excel:stop\n`,
  );
  watchForDevelopment();
  return undefined;
}

const problem = await openExcelWithAddin();
if (problem !== undefined) {
  process.stderr.write(`${problem}\n`);
  process.exitCode = 1;
}
