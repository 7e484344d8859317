/** The add-in's own settings in the workbook: small JSON, lost at times, and read with that in mind. */
const KEY = 'CooperationReport.settings';

/** What the workbook holds, unchecked; `undefined` where it holds nothing that is JSON. */
export function readDocumentSettings(): unknown {
  const text: unknown = Office.context.document.settings.get(KEY);
  if (typeof text !== 'string') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps settings in the workbook; they last once the user saves it. Gives Excel's code where that failed. */
export function writeDocumentSettings(settings: unknown): Promise<string> {
  const { settings: stored } = Office.context.document;
  stored.set(KEY, JSON.stringify(settings));
  return new Promise((resolve) => {
    stored.saveAsync((result) => {
      resolve(result.status === Office.AsyncResultStatus.Failed ? result.error.name : '');
    });
  });
}
