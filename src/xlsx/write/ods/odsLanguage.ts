/** The language of a file's texts and numbers, with the country whose marks its numbers have. */
export interface OdsLanguage {
  readonly language: string;
  readonly country: string;
}

/** The language of a plan, `en` or `fr`: numbers are written `1,204.5`, or `1 204,5`. */
export function odsLanguage(language: string): OdsLanguage {
  return { language, country: language === 'fr' ? 'FR' : 'GB' };
}
