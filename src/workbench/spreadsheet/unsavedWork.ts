import { z } from 'zod';
import type { ExcelHost } from '../../../host/excelHost';

const CHANGES = 'sheet.mutation.';
/** Univer does these by itself when it paints a sheet. */
const PAINTING: ReadonlySet<string> = new Set([
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.set-worksheet-row-is-auto-height',
]);
const CALCULATED = 'formula.mutation.set-formula-calculation-result';

const SETTINGS = 'CooperationReport.settings';
const NOTHING = { profiles: [], registers: [], baseline: null, findingMarks: {} };
const settledSchema = z
  .object({
    profiles: z.array(z.unknown()).catch([]),
    registers: z.array(z.unknown()).catch([]),
    baseline: z.record(z.string(), z.unknown()).nullable().catch(null),
    findingMarks: z.record(z.string(), z.unknown()).catch({}),
  })
  .catch(NOTHING);

/**
 * Knows whether anything has changed in the open workbook since it was opened or saved, by its user or by the add-in: on its
 * sheets, and in what the add-in keeps in it, such as how logs are to be read and which findings were accepted.
 */
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

/** What a user has settled; the choices that each run keeps along with it are nobody's work. */
function settingsOf({ book }: ExcelHost): string {
  return JSON.stringify(settledSchema.parse(parsed(book.settings.get(SETTINGS))));
}

function parsed(text: unknown): unknown {
  try {
    return typeof text === 'string' ? JSON.parse(text) : undefined;
  } catch {
    return undefined;
  }
}

/** Univer writes the values of formulas by the command that writes cells. */
function isCalculated(params: unknown): boolean {
  return (
    typeof params === 'object' && params !== null && 'trigger' in params && params.trigger === CALCULATED
  );
}
