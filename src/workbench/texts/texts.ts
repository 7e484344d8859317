import type { Language } from '../../locales/languages';
import { en, type WorkbenchTexts } from './en';
import { fr } from './fr';

const TEXTS: Record<Language, WorkbenchTexts> = { en, fr };

/** Every text of the workbench in a language. */
export function workbenchTexts(language: Language): WorkbenchTexts {
  return TEXTS[language];
}
