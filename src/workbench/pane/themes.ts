import type { OfficeTheme } from './officePlace';

/** The themes that a person can give the stand-in for Excel. */
export const THEMES = ['light', 'dark', 'highContrast'] as const;
export type Theme = (typeof THEMES)[number];

const LIGHT: OfficeTheme = {
  bodyBackgroundColor: '#FFFFFF',
  bodyForegroundColor: '#242424',
  controlBackgroundColor: '#F5F5F5',
  controlForegroundColor: '#242424',
};

const DARK: OfficeTheme = {
  bodyBackgroundColor: '#1F1F1F',
  bodyForegroundColor: '#FFFFFF',
  controlBackgroundColor: '#292929',
  controlForegroundColor: '#FFFFFF',
};

/** What Excel tells a pane of its colours. */
export const OFFICE_THEMES: Readonly<Record<Theme, OfficeTheme>> = {
  light: LIGHT,
  dark: DARK,
  highContrast: { ...DARK, bodyBackgroundColor: '#000000', controlBackgroundColor: '#000000' },
};
