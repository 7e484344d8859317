import type { FigureId } from '../../../src/report/figures/figures';
import type { KeptRegister } from './layoutsOf';

interface Expected extends KeptRegister {
  readonly what: string;
  /** what its figures are in 2022-2023 */
  readonly figures: Partial<Readonly<Record<FigureId, number>>>;
}

/** The registers beside those of warrants and agreements, small, with their figures. */
export const KEPT_REGISTERS: readonly Expected[] = [
  {
    what: 'contributions to the Trust Fund for Family Visits',
    english: {
      sheet: 'Family visits',
      title: 'Trust Fund for Family Visits: contributions received',
      headings: ['Donor', 'Received on', 'Amount', 'Currency'],
    },
    french: {
      sheet: 'Visites familiales',
      title: 'Fonds d’affectation spéciale pour les visites familiales : contributions',
      headings: ['Donateur', 'Reçu le', 'Montant', 'Devise'],
    },
    entries: [
      ['State A', '2022-09-15', 1000, 'EUR'],
      ['State A', '2022-09-16', 50_000, 'EUR'],
      ['State B', '2022-12-24', '€ 41,526.00', 'EUR'],
      ['State B', '2023-09-15', '100 000', 'EUR'],
      ['State C', '2023-03-13', 7000, 'USD'],
      ['State D', '2023-09-16', 300, 'EUR'],
    ],
    figures: { 'area5.familyVisits.received': 191_526 },
  },
  {
    what: 'communications on non-cooperation',
    english: {
      sheet: 'Non-cooperation',
      title: 'Communications on non-cooperation transmitted to the Security Council',
      headings: ['Reference', 'Situation', 'Transmitted on'],
    },
    french: {
      sheet: 'Non-coopération',
      title: 'Communications relatives à la non-coopération transmises au Conseil de sécurité',
      headings: ['Référence', 'Situation', 'Transmise le'],
    },
    entries: [
      ['NC/1', 'Situation III', '2010-05-26'],
      ['NC/2', 'Situation III', '2011-12-13'],
      ['NC/3', 'Situation V', '2014-12-10'],
      ['NC/4', 'Situation III', '2022-10-14'],
      ['NC/5', 'Situation V', '2023-09-18'],
    ],
    figures: { 'area3.nonCooperation.communications': 4 },
  },
  {
    what: 'replies to the questionnaire',
    english: {
      sheet: 'Questionnaire',
      title: 'Questionnaire on cooperation',
      headings: ['State', 'Sent on', 'Replied on'],
    },
    french: {
      sheet: 'Questionnaire 2023',
      title: 'Questionnaire sur la coopération',
      headings: ['État', 'Envoyé le', 'Répondu le'],
    },
    entries: [
      ['State A', '2021-02-15', '2021-06-14'],
      ['State B', '2021-02-15', ''],
      ['State C', '2021-02-15', '2023-09-15'],
      ['State D', '2021-02-15', '2023-09-18'],
    ],
    figures: { 'area2.questionnaire.replies': 2 },
  },
  {
    what: 'ratifications and legislation',
    english: {
      sheet: 'APIC',
      title: 'Privileges agreement and implementing legislation',
      headings: ['State Party', 'APIC ratified on', 'Implementing legislation'],
    },
    french: {
      sheet: 'Ratification APIC',
      title: 'Ratification de l’Accord sur les privilèges et législation d’application',
      headings: ['État partie', 'Ratification de l’APIC', 'Législation d’application'],
    },
    entries: [
      ['State A', '2004-06-14', '2005-06-14'],
      ['State B', '', '2012-10-30'],
      ['State C', '2012-10-29', ''],
      ['State D', '2023-09-15', '2023-10-15'],
    ],
    figures: { 'area1.privileges.parties': 3, 'area1.legislation.adopted': 2 },
  },
];
