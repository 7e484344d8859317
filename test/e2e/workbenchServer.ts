import type { ChildProcess } from 'node:child_process';

/** The environment variable by which suites learn where the workbench is served. */
export const ADDRESS_VARIABLE = 'WORKBENCH_ADDRESS';

const KEY = Symbol.for('cooperation-report.workbench-server');

/** Keeps the server's process from the start of all suites to their end, which Jest runs in modules of their own. */
export function keepServer(server: ChildProcess): void {
  Object.assign(globalThis, { [KEY]: server });
}

export function stopServer(): void {
  const server: unknown = Reflect.get(globalThis, KEY);
  if (
    typeof server === 'object' &&
    server !== null &&
    'kill' in server &&
    typeof server.kill === 'function'
  ) {
    Reflect.apply(server.kill, server, []);
  }
}

/** Where the workbench is served, for suites. */
export function workbenchAddress(): string {
  const address = process.env[ADDRESS_VARIABLE];
  if (address === undefined) throw new Error('The workbench is not served: run these tests by npm run e2e.');
  return address;
}
