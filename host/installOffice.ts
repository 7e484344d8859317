import type { ExcelHost } from './excelHost';
import { officeContext } from './officeContext';
import { loadOfficeLibrary } from './officeLibrary';

export interface InstalledOffice {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly uninstall: () => void;
}

const NAMES = ['Excel', 'Office', 'OfficeExtension'] as const;

/** Gives the code under test the globals `Excel`, `Office` and `OfficeExtension`, connected to a host. */
export function installOffice(host: ExcelHost): InstalledOffice {
  const library = loadOfficeLibrary();
  const context = officeContext(host);
  const pipe = host.connect();
  host.requirements.learn(library.introduced);
  library.connect(pipe, context);
  const info = { host: 'Excel', platform: 'OfficeOnline' };
  const office = {
    context,
    onReady: async (callback?: (ready: typeof info) => unknown) => {
      await callback?.(info);
      return info;
    },
    initialize: () => undefined,
    AsyncResultStatus: { Succeeded: 'succeeded', Failed: 'failed' },
    HostType: { Excel: 'Excel' },
    PlatformType: { OfficeOnline: 'OfficeOnline', PC: 'PC', Mac: 'Mac', iOS: 'iOS' },
  };
  const before = NAMES.map((name) => Object.getOwnPropertyDescriptor(globalThis, name));
  const values = { Excel: library.Excel, Office: office, OfficeExtension: library.OfficeExtension };
  for (const name of NAMES) {
    Object.defineProperty(globalThis, name, { value: values[name], configurable: true, writable: true });
  }
  return {
    Excel: library.Excel,
    OfficeExtension: library.OfficeExtension,
    uninstall: () => {
      host.disconnect(pipe);
      NAMES.forEach((name, index) => {
        const descriptor = before[index];
        if (descriptor === undefined) Reflect.deleteProperty(globalThis, name);
        else Object.defineProperty(globalThis, name, descriptor);
      });
    },
  };
}
