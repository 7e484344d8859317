import type { ExcelHost } from '../../../host/excelHost';

const CHANGES = 'sheet.mutation.';
/** Univer does these by itself when it paints a sheet. */
const PAINTING: ReadonlySet<string> = new Set([
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
]);
const CALCULATED = 'formula.mutation.set-formula-calculation-result';

/** Knows whether the open workbook has changed since it was opened or saved, by its user or by the add-in. */
export class UnsavedWork {
  #hasChanged = false;
  #settings: string;
  readonly #host: ExcelHost;
  readonly #watch: { dispose(): void };

  /** @param host with its workbook as it was opened */
  constructor(host: ExcelHost) {
    this.#host = host;
    this.#settings = settingsOf(host);
    const { api } = host.book.engine;
    this.#watch = api.addEvent(api.Event.CommandExecuted, ({ id, params }) => {
      if (id.startsWith(CHANGES) && !PAINTING.has(id) && !isCalculated(params)) this.#hasChanged = true;
    });
  }

  /** What the add-in keeps in the workbook counts too: how logs are to be read, and which findings were accepted. */
  get isThere(): boolean {
    return this.#hasChanged || settingsOf(this.#host) !== this.#settings;
  }

  /** The workbook has been saved as it is now. */
  saved(): void {
    this.#hasChanged = false;
    this.#settings = settingsOf(this.#host);
  }

  stopWatching(): void {
    this.#watch.dispose();
  }
}

function settingsOf({ book }: ExcelHost): string {
  return JSON.stringify([...book.settings]);
}

/** Univer writes the values of formulas by the command that writes cells. */
function isCalculated(params: unknown): boolean {
  return (
    typeof params === 'object' && params !== null && 'trigger' in params && params.trigger === CALCULATED
  );
}
