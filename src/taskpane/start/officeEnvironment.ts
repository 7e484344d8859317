import type { Language } from '../../locales/languages';
import type { PaneEnvironment, PaneTheme } from './environment';
import { BROWSER_TOUR } from './tourMemory';

/** What Office and the browser say of how the pane should look and in which language. */
export function officeEnvironment(): PaneEnvironment {
  return { theme: chosenTheme(), language: languageOf(Office.context.displayLanguage), tour: BROWSER_TOUR };
}

/** The language of a tag such as `fr-FR`; English where the report has no texts in it. */
export function languageOf(tag: string | undefined): Language {
  return /^fr\b/i.test(tag ?? '') ? 'fr' : 'en';
}

/** Excel on the web has no `officeTheme`; it follows the system, as the pane then does. */
function chosenTheme(): PaneTheme {
  if (matchMedia('(forced-colors: active)').matches) return 'highContrast';
  // The types promise a theme that Excel on the web does not give.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  const background = theme?.bodyBackgroundColor;
  if (background !== undefined && isColour(background)) return isDark(background) ? 'dark' : 'light';
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

function isColour(text: string): boolean {
  return /^#?[0-9a-f]{6}$/i.test(text);
}

/** Whether white text reads better on a colour, `#1F2933`, than black. */
export function isDark(colour: string): boolean {
  const number = Number.parseInt(colour.replace('#', ''), 16);
  const [red, green, blue] = [number >> 16, (number >> 8) & 255, number & 255];
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
