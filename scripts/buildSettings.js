/** Where `npm run excel` serves the pane. */
export const DEVELOPMENT_ADDRESS = 'https://localhost:3000/';

/** Microsoft asks add-ins to load its library from here; a closed network may have a copy of its own. */
const OFFICE_JS = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/**
 * The address under which the built pane will be found, with a slash at its end: `ADDIN_URL`, or where development
 * serves it. It throws where `ADDIN_URL` is no https address: Office loads no other.
 */
export function addinAddress() {
  const given = process.env.ADDIN_URL ?? '';
  return given === '' ? DEVELOPMENT_ADDRESS : folderAddress('ADDIN_URL', given);
}

/** The address that a setting gives for the pane, with a slash at its end; it throws where it is no https address. */
export function folderAddress(setting, given) {
  return httpsAddress(setting, given).replace(/\/*$/, '/');
}

/** The address of office.js: what a setting gives, without one `OFFICE_JS_URL`, or Microsoft's. */
export function officeJsAddress(setting = 'OFFICE_JS_URL', given = process.env.OFFICE_JS_URL ?? '') {
  return given === '' ? OFFICE_JS : httpsAddress(setting, given);
}

function httpsAddress(setting, given) {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol === 'https:' && url.search === '' && url.hash === '') return url.href;
  throw new Error(
    `${setting} is “${given}”. It must be an https address without “?” and “#”, such as https://example.org/cooperation-report/.`,
  );
}
