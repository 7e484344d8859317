import { z } from 'zod';
import { logProfileSchema, registerProfileSchema } from '../../log/model/profile';
import { LANGUAGES } from '../../locales/languages';
import { baselineSchema } from '../../report/rules/baseline';
import type { PaneSettings } from './paneService';

/** What the pane does where the user settled nothing. */
export const DEFAULT_SETTINGS: PaneSettings = {
  language: null,
  profiles: [],
  registers: [],
  baseline: null,
  charts: true,
  supplementary: true,
  findingMarks: {},
  opensCover: true,
  checks: false,
  // Excel shows a sign beside such numbers, and a workbook that goes out of the house would carry them.
  cards: false,
  allLanguages: false,
};

/**
 * Version 1 had no number; version 2 added what is known of added workbooks to the profiles, version 3 what was said of
 * registers.
 */
const SETTINGS_VERSION = 3;

/** Each part by itself: one that cannot be read, as of another version, does not take the others with it. */
const settingsSchema = z.object({
  language: z.enum(LANGUAGES).nullable().catch(null),
  profiles: z
    .array(logProfileSchema.nullable().catch(null))
    .transform((profiles) => profiles.filter((profile) => profile !== null))
    .catch([]),
  registers: z
    .array(registerProfileSchema.nullable().catch(null))
    .transform((registers) => registers.filter((register) => register !== null))
    .catch([]),
  baseline: baselineSchema.nullable().catch(null),
  charts: z.boolean().catch(true),
  supplementary: z.boolean().catch(true),
  findingMarks: z.record(z.string(), z.enum(['seen', 'accepted'])).catch({}),
  opensCover: z.boolean().catch(true),
  checks: z.boolean().catch(false),
  cards: z.boolean().catch(false),
  allLanguages: z.boolean().catch(false),
});

/** What is kept in the workbook: the settings, and the version of their form. */
export function storedForm(settings: PaneSettings): PaneSettings & { readonly version: number } {
  return { version: SETTINGS_VERSION, ...settings };
}

/** The settings that a workbook holds, as far as they can be read. */
export function parseSettings(stored: unknown): PaneSettings {
  const parsed = settingsSchema.safeParse(stored);
  return parsed.success ? parsed.data : DEFAULT_SETTINGS;
}
