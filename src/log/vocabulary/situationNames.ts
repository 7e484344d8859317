import { normalForm } from '../../ground/normalForm';
import { wordsOf } from './wordKey';

/** The word for a situation, and the places of the Court's situations and preliminary examinations, in three languages. */
const NAMES =
  /\b(?:situaci?ons?|uganda|ouganda|congo|drc|rdc|darfou?r|sou?dan|kenya|kenia|liby[ae]|libia|central african|centrafricaine|centroafricana|car|rca|cote d'ivoire|ivory coast|costa de marfil|mali|georgia|georgie|ukraine|ucrania|afghanistan|afganistan|bangladesh|myanmar|palestin[ea]|philippines|filipinas|venezuela|burundi|gabon|comoro?e?s|comoras|honduras|guinea|guinee|colombi[ae]|nigeria|iraq|irak|korea|coree|corea|bolivi[ae]|lithuania|lituanie|lituania|belarus|bielorrusia)\b/;

/** Whether a text that stands alone in a row of a register names a situation, `Situation in Uganda`, and not a person. */
export function namesSituation(text: string): boolean {
  return NAMES.test(normalForm(text));
}

/** Words that a situation may be named with or without. */
const SILENT = new Set(
  'situation situations situacion in en au aux a the la le les el of du de des del l republic republique republica'.split(
    ' ',
  ),
);

/** Of names of the Court's situations that are one, in the words of three languages without the silent ones; the first stands for all. */
const SAME: readonly (readonly string[])[] = [
  ['drc', 'rdc', 'democratic congo', 'democratique congo', 'democratica congo'],
  ['car', 'rca', 'central african', 'centrafricaine', 'centroafricana'],
  ['darfur', 'darfour', 'darfur sudan', 'darfour soudan'],
  ['uganda', 'ouganda'],
  ['kenya', 'kenia'],
  ['libya', 'libye', 'libia'],
  ['cote d ivoire', 'ivory coast', 'costa marfil'],
  ['georgia', 'georgie'],
  ['ukraine', 'ucrania'],
  ['afghanistan', 'afganistan'],
  ['bangladesh myanmar', 'bangladesh birmanie'],
  ['palestine', 'palestina', 'state palestine', 'etat palestine', 'estado palestina'],
  ['philippines', 'filipinas'],
];
const SAME_NAME = new Map(SAME.flatMap(([first = '', ...others]) => others.map((name) => [name, first])));

/**
 * What the names of one situation share: `Situation in Libya`, « Libye ». A number behind the name tells two situations
 * of one State apart: `CAR II`.
 */
export function situationKey(name: string): string {
  const words = wordsOf(name).filter((word) => !SILENT.has(word));
  const number = /^[ivx]{1,3}$|^\d+$/.test(words.at(-1) ?? '') ? words.at(-1) : undefined;
  const place = (number === undefined ? words : words.slice(0, -1)).join(' ');
  return [SAME_NAME.get(place) ?? place, ...(number === undefined ? [] : [number])].join(' ');
}
