import { normalForm } from '../ground/normalForm';

/** What figures of a table are of. */
export type Subject =
  | 'rfa'
  | 'rfc'
  | 'rfi'
  | 'missionNotifications'
  | 'decisions'
  | 'headquarters'
  | 'countryOffices'
  | 'defence'
  | 'victims'
  | 'witnesses'
  | 'judicialSupport'
  | 'otherRequests'
  | 'arrest'
  | 'assets'
  | 'legalAid'
  | 'assetRecovery';

/** The words of published tables, in English and French, in their normal form. */
const WORDS: readonly (readonly [Subject, RegExp])[] = [
  ['rfa', /\brfas?\b|requests? for assistance|\bdas?\b|demandes? d'(?:assistance|entraide)/],
  ['rfc', /\brfcs?\b|requests? for cooperation|\bdcs?\b|demandes? de cooperation/],
  ['rfi', /\brfis?\b|requests? for information|\bdis?\b|demandes? d'informations?/],
  ['decisions', /notifications? (?:of|de|des) (?:judicial )?(?:decision|order|document|ordonnance)/],
  ['missionNotifications', /notifications? (?:of|de|des) missions?|mission notifications?/],
  ['headquarters', /\bhq\b|headquarters|\bsiege\b/],
  ['countryOffices', /(?:country|field) offices?|bureaux (?:exterieurs|de pays|dans les pays)/],
  ['defence', /\bdefen[cs]e\b/],
  ['victims', /\bvictims?\b|\bvictimes?\b/],
  ['witnesses', /witness|temoins?/],
  ['judicialSupport', /^judicial|support to judicial|appui aux procedures judiciaires/],
  ['otherRequests', /^(?:of which |dont )?(?:other|autres)\b/],
  ['arrest', /\barrests?\b|arrestation/],
  ['assets', /identification of assets|identification d'avoirs|identification des avoirs/],
  ['legalAid', /legal aid|aide judiciaire|aide juridictionnelle/],
  ['assetRecovery', /asset recovery|recouvrement/],
];

/** The rows that a total of requests is broken down into. */
export const CATEGORIES: ReadonlySet<Subject> = new Set([
  'defence',
  'victims',
  'witnesses',
  'judicialSupport',
  'otherRequests',
]);

/** What a label, or the words beside a number, speak of. */
export function subjectsOf(text: string): ReadonlySet<Subject> {
  const words = normalForm(text);
  return new Set(WORDS.filter(([, pattern]) => pattern.test(words)).map(([subject]) => subject));
}

const GROWTH =
  /\b(?:evolution|growth|grew|increase|decrease|change|variation|hausse|baisse|augmentation|diminution|croissance)\b/;
const MEAN = /\b(?:average|mean|moyen|moyenne|delai)\b/;
const SHARE = /%|\b(?:share|percentage|pourcentage|part|taux|rate)\b/;
const ANSWERED = /\b(?:execut\w*|replied|answered|replies|reponses|repondues?|satisfaites?)\b/;
const WITHOUT = /\b(?:without|excluding|sans|hors)\b/;
const PART = /^(?:[-•·–]\s|of which\b|including\b|incl\b|thereof\b|dont\b|y compris\b)/;
const TOTAL = /^(?:grand )?total(?: general)?$|^(?:ensemble|sum|somme|all)$/;

const PREVIOUS = /\b(?:previous|preceding|prior|precedente?s?)\b/;

export const isPrevious = (text: string): boolean => PREVIOUS.test(normalForm(text));
export const isOfGrowth = (text: string): boolean => GROWTH.test(normalForm(text));
export const isOfMean = (text: string): boolean => MEAN.test(normalForm(text));
export const isOfShare = (text: string): boolean => SHARE.test(normalForm(text));
/** Whether a text speaks of all requests that were answered or executed, and not of the positive answers only. */
export const isOfAnswered = (text: string): boolean =>
  ANSWERED.test(normalForm(text)) && !normalForm(text).includes('positi');
export const isWithout = (text: string): boolean => WITHOUT.test(normalForm(text));
export const isPartLabel = (text: string): boolean => PART.test(normalForm(text));
export const isTotalLabel = (text: string): boolean => TOTAL.test(normalForm(text));
export const isDays = (text: string): boolean => /^\s?(?:calendar )?(?:days?|jours?)\b/i.test(text);
