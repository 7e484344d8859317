import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { findChromium } from '../browser/findChromium';
import { ADDRESS_VARIABLE, keepServer } from './workbenchServer';

/**
 * Starts the workbench as a person does, once for all suites, and lets them know its address. Where that is given
 * already, the workbench that runs there is the one that is tested.
 */
export default async function startWorkbench(): Promise<void> {
  process.env['CHROMIUM'] = findChromium();
  if (process.env[ADDRESS_VARIABLE] !== undefined) return;
  const server = spawn(
    process.execPath,
    ['--import', 'tsx', 'scripts/start.ts', '--port', '0', '--no-open'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  keepServer(server);
  const address = await new Promise<string>((resolve, reject) => {
    createInterface(server.stdout).on('line', (line) => {
      const found = /http:\/\/\S+/.exec(line)?.[0];
      if (found !== undefined) resolve(found);
    });
    server.once('exit', (code) => {
      reject(new Error(`npm start ended with code ${String(code)} before the workbench was there.`));
    });
  });
  process.env[ADDRESS_VARIABLE] = address;
}
