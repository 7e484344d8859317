/** What a clerk writes for a value; nothing where it is empty. */
export type Words = Readonly<Record<string, string>>;

export const OUTCOME_EN: Words = {
  '': '',
  positive: 'Positive',
  partial: 'Partial',
  negative: 'Negative',
  withdrawn: 'Withdrawn',
};

export const OUTCOME_FR: Words = {
  '': '',
  positive: 'Positive',
  partial: 'Partielle',
  negative: 'Négative',
  withdrawn: 'Retirée',
};

export const EXECUTED_EN: Words = {
  '': 'Pending',
  positive: 'Executed',
  partial: 'Partly executed',
  negative: 'Not executed',
  withdrawn: 'Withdrawn',
};

export const EXECUTED_FR: Words = {
  '': 'En cours',
  positive: 'Exécutée',
  partial: 'Exécutée en partie',
  negative: 'Non exécutée',
  withdrawn: 'Retirée',
};

export const CATEGORY_EN: Words = {
  '': '',
  defence: 'Defence team',
  victims: 'LRV',
  witnessProtection: 'Witness protection',
  judicialSupport: 'Support to judicial proceedings',
  other: 'Other',
};

export const KIND_EN: Words = {
  '': '',
  rfa: 'RFA',
  missionNotification: 'Notification of mission',
  rfi: 'RFI',
  rfc: 'RFC',
  decisionNotification: 'Notification of judicial decision',
  mission: 'Mission',
};

export const KIND_FR: Words = {
  '': '',
  rfa: 'Demande d’assistance',
  missionNotification: 'Notification de mission',
  rfi: 'Demande de renseignements',
  rfc: 'Demande de coopération',
};

/** A clerk's word; a text of the sheet is never empty. */
export function word(words: Words, value: string): string | null {
  const text = words[value];
  if (text === undefined) throw new Error(`no word for ${value}`);
  return text === '' ? null : text;
}

const MONTHS_EN = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTHS_FR = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
];

function parts(iso: string): readonly [year: string, month: number, day: number] {
  const [year = '', month = '', day = ''] = iso.split('-');
  return [year, Number(month), Number(day)];
}

/** `12-Jan-23` */
export function shortEnglishDate(iso: string): string {
  const [year, month, day] = parts(iso);
  return `${day}-${MONTHS_EN[month - 1] ?? ''}-${year.slice(2)}`;
}

/** `3 févr. 2023`, `1er mars 2023` */
export function frenchDate(iso: string): string {
  const [year, month, day] = parts(iso);
  return `${day === 1 ? '1er' : day} ${MONTHS_FR[month - 1] ?? ''} ${year}`;
}
