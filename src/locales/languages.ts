import { en } from './en';
import { fr } from './fr';
import type { Messages } from './messages';

/** The languages of the report: the working languages of the Court. */
export const LANGUAGES = ['en', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];

const MESSAGES: Record<Language, Messages> = { en, fr };

/** Every text of the report in a language. */
export function messagesOf(language: Language): Messages {
  return MESSAGES[language];
}
