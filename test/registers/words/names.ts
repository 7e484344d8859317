import type { Tongue } from './words';

/*
 * Names and free texts that stand in a register beside what the report counts. Some hold words of the report without
 * saying what they say elsewhere: a prosecutor of a State is no organ of the Court, nor is its ministry of defence a
 * Defence team.
 */

export const ADDRESSEES: Readonly<Record<Tongue, readonly string[]>> = {
  en: [
    'Belgium',
    'Kenya',
    'Uganda',
    'Georgia',
    'South Africa',
    'Netherlands',
    'Chad',
    'Italy',
    'United Nations',
    'INTERPOL',
    'Jordan',
    'Mali',
    'Côte d’Ivoire',
    'Ukraine',
    'Embassy of Belgium in The Hague',
    'Ministry of Justice, Chad',
    'Office of the Prosecutor General of Ukraine',
    'UNHCR Country Office, Kampala',
    'Ministry of Defence (Italy)',
    'Registry of the Supreme Court of Kenya',
    'Victims’ fund of Norway',
  ],
  fr: [
    'Belgique',
    'Kenya',
    'Ouganda',
    'Géorgie',
    'Afrique du Sud',
    'Pays-Bas',
    'Tchad',
    'Italie',
    'Nations Unies',
    'INTERPOL',
    'Jordanie',
    'Mali',
    'Côte d’Ivoire',
    'Ukraine',
    'Ambassade de Belgique à La Haye',
    'Ministère de la Justice (Mali)',
    'Parquet général d’Ukraine',
    'Bureau du Procureur de la République, Bangui',
    'Ministère de la Défense (Italie)',
    'Greffe de la Cour suprême du Tchad',
    'Bureau de pays du HCR',
  ],
  es: [
    'Bélgica',
    'Kenya',
    'Uganda',
    'Georgia',
    'Sudáfrica',
    'Países Bajos',
    'Chad',
    'Italia',
    'Naciones Unidas',
    'INTERPOL',
    'Jordania',
    'Malí',
    'Colombia',
    'Ucrania',
    'Fiscalía General de la Nación (Colombia)',
    'Ministerio de Defensa de España',
    'Embajada de Bélgica en La Haya',
  ],
};

export const SITUATIONS = [
  'Uganda',
  'DRC',
  'Darfur',
  'CAR II',
  'Libya',
  'Mali',
  'Georgia',
  'Kenya',
  'Bangladesh/Myanmar',
  'The Prosecutor v. Al Hassan',
  'Le Procureur c. Yekatom',
  'République centrafricaine II',
  'ICC-01/04',
  'Venezuela I',
];

/** The sections of the Office of the Prosecutor, and those of the Registry. */
export const SECTIONS = {
  ofProsecutor: ['JCCD', 'JCS', 'Judicial Cooperation Section', 'Investigation Division'],
  ofRegistry: ['DJSS', 'ERSS', 'CSS', 'VWS', 'Counsel Support Section', 'Legal Office', 'VPRS'],
};

export const SUBJECTS = [
  'Interview',
  'Records',
  'Access to site',
  'Logistics',
  'Interview of a victim',
  'Follow-up to the decision of 3 May',
  'Second reminder',
  'Travel of a witness of the Defence',
  'Request replaces that of last year',
];

export const REMARKS = [
  'see file',
  'cf. NV 12',
  'called the embassy',
  'copy sent to the OTP',
  'reply under review by the team',
  'part of the documents came by e-mail',
  'earlier request was withdrawn',
  'not to be confused with no. 12',
  'Country Office informed',
  'partially overlaps with an earlier request',
];
