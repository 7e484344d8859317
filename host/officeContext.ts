import type { ExcelHost } from './excelHost';

/** What an add-in finds in `Office.context`, as far as we use it. */
export interface OfficeContext {
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  readonly platform: 'OfficeOnline';
  readonly host: 'Excel';
  readonly diagnostics: {
    readonly host: 'Excel';
    readonly platform: 'OfficeOnline';
    readonly version: string;
  };
  readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  readonly document: { readonly settings: DocumentSettings };
}

interface SaveResult {
  readonly status: 'succeeded' | 'failed';
  readonly value: null;
  readonly error?: { readonly code: number; readonly name: string; readonly message: string };
}

/** `Office.context.document.settings`: a copy in the pane, which only `saveAsync` brings to the workbook. */
class DocumentSettings {
  #values: Map<string, unknown>;
  readonly #host: ExcelHost;

  constructor(host: ExcelHost) {
    this.#host = host;
    this.#values = new Map(host.book.settings);
  }

  get(name: string): unknown {
    const value = this.#values.get(name);
    return value === undefined ? null : structuredClone(value);
  }

  set(name: string, value: unknown): void {
    // Settings are kept as JSON: what is not JSON does not come back.
    const text = JSON.stringify(value) as string | undefined;
    if (text === undefined) this.#values.delete(name);
    else this.#values.set(name, JSON.parse(text));
  }

  remove(name: string): void {
    this.#values.delete(name);
  }

  saveAsync(...args: readonly unknown[]): void {
    const done = args.at(-1);
    const { book, failSettings } = this.#host;
    if (!failSettings) {
      book.settings.clear();
      for (const [name, value] of this.#values) book.settings.set(name, value);
    }
    const error = { code: 5001, name: 'Internal Error', message: 'An internal error has occurred.' };
    const result: SaveResult = failSettings
      ? { status: 'failed', value: null, error }
      : { status: 'succeeded', value: null };
    if (typeof done === 'function') {
      queueMicrotask(() => {
        Reflect.apply(done, undefined, [result]);
      });
    }
  }

  refreshAsync(done?: (result: SaveResult) => void): void {
    this.#values = new Map(this.#host.book.settings);
    queueMicrotask(() => done?.({ status: 'succeeded', value: null }));
  }
}

export function officeContext(host: ExcelHost): OfficeContext {
  return {
    displayLanguage: host.displayLanguage,
    contentLanguage: host.displayLanguage,
    platform: 'OfficeOnline',
    host: 'Excel',
    diagnostics: { host: 'Excel', platform: 'OfficeOnline', version: '16.0.0.0' },
    requirements: {
      isSetSupported: (name, version) => host.requirements.isSetSupported(name, version),
    },
    document: { settings: new DocumentSettings(host) },
  };
}
