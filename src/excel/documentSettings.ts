/** What the add-in keeps in the workbook: small JSON, lost at times, and read with that in mind. */
const KEYS = { settings: 'CooperationReport.settings', runs: 'CooperationReport.runs' } as const;

export type DocumentSettings = keyof typeof KEYS;

/** What the workbook holds, unchecked; `undefined` where it holds nothing that is JSON. */
export function readDocumentSettings(name: DocumentSettings): unknown {
  const text: unknown = Office.context.document.settings.get(KEYS[name]);
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Milliseconds after which an Excel that says nothing of what was saved counts as one that does not answer. */
const LONGEST_WAIT = 15_000;

/** The code where Excel did not answer in time. */
export const NO_ANSWER = 'NoAnswer';

/**
 * Keeps settings in the workbook; they last once the user saves it. Gives Excel's code where that failed, {@link NO_ANSWER}
 * where Excel does not answer.
 */
export function writeDocumentSettings(name: DocumentSettings, settings: unknown): Promise<string> {
  const { settings: stored } = Office.context.document;
  stored.set(KEYS[name], JSON.stringify(settings));
  return new Promise((resolve) => {
    const timer = setTimeout(() => {
      resolve(NO_ANSWER);
    }, LONGEST_WAIT);
    stored.saveAsync((result) => {
      clearTimeout(timer);
      resolve(result.status === Office.AsyncResultStatus.Failed ? result.error.name : '');
    });
  });
}
