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

/** Keeps settings in the workbook; they last once the user saves it. Gives Excel's code where that failed. */
export function writeDocumentSettings(name: DocumentSettings, settings: unknown): Promise<string> {
  const { settings: stored } = Office.context.document;
  stored.set(KEYS[name], JSON.stringify(settings));
  return new Promise((resolve) => {
    stored.saveAsync((result) => {
      resolve(result.status === Office.AsyncResultStatus.Failed ? result.error.name : '');
    });
  });
}
