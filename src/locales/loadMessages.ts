import type { Language } from './languages';
import type { Messages } from './messages';

const LOADERS: Record<Language, () => Promise<Messages>> = {
  en: async () => (await import('./en')).en,
  fr: async () => (await import('./fr')).fr,
};

/** Loads every text of the report in one language, and no other's. It rejects where they cannot be had now. */
export function loadMessages(language: Language): Promise<Messages> {
  return LOADERS[language]();
}
