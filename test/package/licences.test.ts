import { lockedPackages } from '../../scripts/package/lockedPackages';

const ROOT = process.cwd();

/** Licences that ask for no more than that their text goes along. */
const FREE = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'BlueOak-1.0.0', 'CC0-1.0'];
/** Those that go for what only helps to make and to test the add-in, and is handed to nobody. */
const FREE_FOR_TOOLS = [...FREE, 'MPL-2.0', 'CC-BY-4.0', 'Python-2.0', 'LicenseRef-office-js'];

/** What the lock file does not name; each was read in the package itself. */
const READ_THERE: Readonly<Record<string, string>> = {
  // Microsoft's own terms: for add-ins of Office, which load it from Microsoft's address or a copy.
  '@microsoft/office-js': 'LicenseRef-office-js',
  '@univerjs/telemetry': 'Apache-2.0',
  memorystream: 'MIT',
};

/** Whether an SPDX expression lets one do with a package what one of these licences does. */
function isFree(expression: string, free: readonly string[]): boolean {
  return expression
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((licence) => free.includes(licence)));
}

test.each([
  ['MIT', true],
  ['(MIT OR GPL-3.0-only)', true],
  ['MIT AND Apache-2.0', true],
  ['MIT AND GPL-3.0-only', false],
  ['GPL-3.0-only', false],
  ['', false],
])('a package under “%s” may be shipped: %s', (expression, may) => {
  expect(isFree(expression, FREE)).toBe(may);
});

test('every package that the add-in is made of may be handed on', () => {
  const shipped = lockedPackages(ROOT).filter(({ isShipped }) => isShipped);
  expect(shipped.length).toBeGreaterThan(50);
  expect(shipped.filter(({ licence }) => !isFree(licence, FREE))).toEqual([]);
});

test('every package that the add-in is built and tested with may be used for that', () => {
  const tools = lockedPackages(ROOT).filter(({ isShipped }) => !isShipped);
  expect(tools.filter(({ name, licence }) => !isFree(READ_THERE[name] ?? licence, FREE_FOR_TOOLS))).toEqual(
    [],
  );
});
