import { isDark, languageOf } from '../../../src/taskpane/start/officeEnvironment';

test.each([
  ['fr-FR', 'fr'],
  ['FR', 'fr'],
  ['en-GB', 'en'],
  ['fry-NL', 'en'],
  ['nl-NL', 'en'],
  [undefined, 'en'],
])('Excel in %s opens the pane in %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test.each([
  ['#FFFFFF', false],
  ['#E6E6E6', false],
  ['262626', true],
  ['#0A0A0A', true],
])('the Office colour %s is dark: %s', (colour, expected) => {
  expect(isDark(colour)).toBe(expected);
});
