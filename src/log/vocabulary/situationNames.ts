import { normalForm } from '../../ground/normalForm';

/** The word for a situation, and the places of the Court's situations and preliminary examinations, in three languages. */
const NAMES =
  /\b(?:situaci?ons?|uganda|ouganda|congo|drc|rdc|darfou?r|sou?dan|kenya|kenia|liby[ae]|libia|central african|centrafricaine|centroafricana|car|rca|cote d'ivoire|ivory coast|costa de marfil|mali|georgia|georgie|ukraine|ucrania|afghanistan|afganistan|bangladesh|myanmar|palestin[ea]|philippines|filipinas|venezuela|burundi|gabon|comoro?e?s|comoras|honduras|guinea|guinee|colombi[ae]|nigeria|iraq|irak|korea|coree|corea|bolivi[ae]|lithuania|lituanie|lituania|belarus|bielorrusia)\b/;

/** Whether a text that stands alone in a row of a register names a situation, `Situation in Uganda`, and not a person. */
export function namesSituation(text: string): boolean {
  return NAMES.test(normalForm(text));
}
