import { manifestFor } from '../../scripts/addinFilesPlugin.js';
import { addinAddress, officeJsAddress } from '../../scripts/buildSettings.js';

const { ADDIN_URL, OFFICE_JS_URL } = process.env;

afterEach(() => {
  restore('ADDIN_URL', ADDIN_URL);
  restore('OFFICE_JS_URL', OFFICE_JS_URL);
});

function restore(name: string, value: string | undefined): void {
  if (value === undefined) Reflect.deleteProperty(process.env, name);
  else process.env[name] = value;
}

test.each([
  ['', 'https://localhost:3000/'],
  ['https://example.org', 'https://example.org/'],
  ['https://example.org/coop', 'https://example.org/coop/'],
  ['https://example.org/coop//', 'https://example.org/coop/'],
])('the pane’s address “%s” is taken as %s', (given, address) => {
  process.env['ADDIN_URL'] = given;
  expect(addinAddress()).toBe(address);
});

test.each([
  'http://example.org',
  'example.org',
  '/coop',
  'https://example.org/?page=1',
  'https://example.org/#top',
])('the pane’s address “%s” is refused, and named as it was given', (given) => {
  process.env['ADDIN_URL'] = given;
  expect(addinAddress).toThrow(`ADDIN_URL is “${given}”. It must be an https address`);
});

test('office.js comes from Microsoft unless another address is given', () => {
  process.env['OFFICE_JS_URL'] = '';
  expect(officeJsAddress()).toBe('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  process.env['OFFICE_JS_URL'] = 'https://example.org/office/office.js';
  expect(officeJsAddress()).toBe('https://example.org/office/office.js');
  process.env['OFFICE_JS_URL'] = 'office/office.js';
  expect(officeJsAddress).toThrow('OFFICE_JS_URL is “office/office.js”.');
});

describe('the manifest for an address', () => {
  const manifest = '<A B="https://localhost:3000/taskpane.html" /><D>https://localhost:3000</D>';

  test('names the pane there, and its domain without the folder', () => {
    expect(manifestFor(manifest, 'https://example.org/coop/')).toBe(
      '<A B="https://example.org/coop/taskpane.html" /><D>https://example.org</D>',
    );
  });

  test('replaces each address once, also where the new one begins like the old one', () => {
    expect(manifestFor(manifest, 'https://localhost:30001/')).toBe(
      '<A B="https://localhost:30001/taskpane.html" /><D>https://localhost:30001</D>',
    );
  });

  test('takes signs of the address that XML and replacements read otherwise', () => {
    expect(manifestFor(manifest, 'https://example.org/a&b/$&/')).toBe(
      '<A B="https://example.org/a&amp;b/$&amp;/taskpane.html" /><D>https://example.org</D>',
    );
  });
});
