import { en } from './en';
import { fr } from './fr';
import type { Language } from './languages';
import type { Messages } from './messages';

const MESSAGES: Record<Language, Messages> = { en, fr };

/** Every text of the report in a language. Whoever imports this has the texts of all languages with it. */
export function messagesOf(language: Language): Messages {
  return MESSAGES[language];
}
