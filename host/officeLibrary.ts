import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { z } from 'zod';
import type { HostPipe } from './protocol/bridgeMessage';
import type { OfficeContext } from './officeContext';

/** The parts of the library that have no types of their own. */
interface Internals {
  readonly HostBridge: { init(pipe: HostPipe): void };
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly BatchApiHelper: {
    invokeSetProperty(object: object, property: string, value: unknown, flags: number): void;
  };
}

/** Microsoft's office.js as it is on npm: its part for Excel on the web. */
export interface OfficeLibrary {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  /** by `Class.member`, the version of ExcelApi that brought it, as the library itself checks */
  readonly introduced: ReadonlyMap<string, string>;
  /** Sends the library's requests to a host, whose answers say which requirement sets there are. */
  connect(pipe: HostPipe, context: OfficeContext): void;
}

const FILE = 'dist/excel-web-16.00.debug.js';

const anything = <T>(...members: readonly string[]): z.ZodType<T> =>
  z.custom<T>(
    (value) => typeof value === 'object' && value !== null && members.every((member) => member in value),
  );

const LOADED = z.object({
  Excel: anything<typeof Excel>('run', 'RequestContext'),
  OfficeExtension: anything<typeof OfficeExtension & Internals>(
    'HostBridge',
    'CommonUtility',
    'BatchApiHelper',
    'Error',
  ),
});

interface Source {
  readonly script: vm.Script;
  readonly introduced: ReadonlyMap<string, string>;
}

let source: Source | undefined;

/** A fresh copy of the library: it keeps event handlers for itself, which must not outlive a test. */
export function loadOfficeLibrary(): OfficeLibrary {
  source ??= readSource();
  const page = emptyPage();
  source.script.runInContext(vm.createContext(page));
  const loaded = LOADED.parse(page);
  addNewerMembers(loaded);
  return {
    Excel: loaded.Excel,
    OfficeExtension: loaded.OfficeExtension,
    introduced: source.introduced,
    connect: (pipe, context) => {
      page['Office'] = { context };
      loaded.OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
      loaded.OfficeExtension.HostBridge.init(pipe);
    },
  };
}

/** The library on npm stops before these, which Microsoft's own address has: they are sent as it sends those that it knows. */
function addNewerMembers({ Excel: excel, OfficeExtension: extension }: z.infer<typeof LOADED>): void {
  if ('valuesAsJson' in excel.Range.prototype) return;
  Object.defineProperty(excel.Range.prototype, 'valuesAsJson', {
    set(this: Excel.Range, value: unknown) {
      extension.BatchApiHelper.invokeSetProperty(this, 'ValuesAsJson', value, 0);
    },
  });
}

function readSource(): Source {
  const require = createRequire(path.resolve('package.json'));
  const file = path.join(path.dirname(require.resolve('@microsoft/office-js/package.json')), FILE);
  const text = readFileSync(file, 'utf8');
  const checks = text.matchAll(/_throwIfApiNotSupported\("(\w+\.\w+)", _defaultApiSetName, "([\d.]+)"/g);
  return {
    script: new vm.Script(text, { filename: file }),
    introduced: new Map([...checks].map(([, member = '', version = '']) => [member, version])),
  };
}

/**
 * What the library looks for in a page at its start. The classes of this realm are handed in, so that its errors are
 * errors here and the cells that it gives are arrays here, as they are in a page.
 */
function emptyPage(): Record<string, unknown> {
  const nothing = (): void => undefined;
  const storage = { getItem: () => null, setItem: nothing, removeItem: nothing };
  const location = {
    href: 'https://localhost/',
    search: '',
    hash: '',
    protocol: 'https:',
    host: 'localhost',
  };
  const page: Record<string, unknown> = {
    ...{ console, setTimeout, clearTimeout, setInterval, clearInterval, performance },
    ...{ Promise, JSON, Error, TypeError, RangeError, SyntaxError, Array, Object },
    navigator: { userAgent: 'Node', platform: 'Node' },
    location,
    document: {
      URL: location.href,
      location,
      cookie: '',
      getElementsByTagName: () => [],
      createElement: () => ({ style: {} }),
      addEventListener: nothing,
    },
    addEventListener: nothing,
    sessionStorage: storage,
    localStorage: storage,
  };
  return Object.assign(page, { window: page, self: page });
}
