import { LocaleType, mergeLocales, type ILocales } from '@univerjs/core';
import designEnglish from '@univerjs/design/locale/en-US';
import designFrench from '@univerjs/design/locale/fr-FR';
import docsEnglish from '@univerjs/docs-ui/locale/en-US';
import docsFrench from '@univerjs/docs-ui/locale/fr-FR';
import formulasEnglish from '@univerjs/sheets-formula-ui/locale/en-US';
import formulasFrench from '@univerjs/sheets-formula-ui/locale/fr-FR';
import functionsEnglish from '@univerjs/sheets-formula/locale/en-US';
import functionsFrench from '@univerjs/sheets-formula/locale/fr-FR';
import numbersEnglish from '@univerjs/sheets-numfmt-ui/locale/en-US';
import numbersFrench from '@univerjs/sheets-numfmt-ui/locale/fr-FR';
import tablesEnglish from '@univerjs/sheets-table-ui/locale/en-US';
import tablesFrench from '@univerjs/sheets-table-ui/locale/fr-FR';
import sheetsEnglish from '@univerjs/sheets/locale/en-US';
import sheetsFrench from '@univerjs/sheets/locale/fr-FR';
import gridEnglish from '@univerjs/sheets-ui/locale/en-US';
import gridFrench from '@univerjs/sheets-ui/locale/fr-FR';
import frameEnglish from '@univerjs/ui/locale/en-US';
import frameFrench from '@univerjs/ui/locale/fr-FR';
import type { Language } from '../../locales/languages';

export const UNIVER_LOCALES = {
  en: LocaleType.EN_US,
  fr: LocaleType.FR_FR,
} as const satisfies Record<Language, LocaleType>;

/** Univer's own texts in the languages of the workbench. */
export function spreadsheetTexts(): ILocales {
  return {
    [UNIVER_LOCALES.en]: mergeLocales(
      designEnglish,
      frameEnglish,
      docsEnglish,
      sheetsEnglish,
      gridEnglish,
      functionsEnglish,
      formulasEnglish,
      numbersEnglish,
      tablesEnglish,
    ),
    [UNIVER_LOCALES.fr]: mergeLocales(
      designFrench,
      frameFrench,
      docsFrench,
      sheetsFrench,
      gridFrench,
      functionsFrench,
      formulasFrench,
      numbersFrench,
      tablesFrench,
    ),
  };
}
