import type { Messages } from '../messages';

/** What the report's own words are called. */
export const organs: Messages['organs'] = { OTP: 'Bureau du Procureur', Registry: 'Greffe' };

export const origins: Messages['origins'] = { headquarters: 'Siège', countryOffice: 'Bureaux extérieurs' };

/** Inside a sentence: « aucun registre … n'a été lu ». */
export const senders: Messages['senders'] = {
  otp: 'du Bureau du Procureur',
  registry: 'du Greffe',
  headquarters: 'du Greffe au siège',
  countryOffice: 'des bureaux extérieurs',
  eitherOrigin: 'du Greffe au siège ni des bureaux extérieurs',
};

export const streams: Messages['streams'] = {
  otp: 'Bureau du Procureur',
  headquarters: 'Greffe, siège',
  countryOffices: 'Bureaux extérieurs',
};

export const fields: Messages['fields'] = {
  reference: 'Référence',
  organ: 'Organe',
  kind: 'Type de demande',
  origin: 'Origine',
  section: 'Section',
  category: 'Catégorie',
  purpose: 'Objet',
  addressee: 'Destinataire',
  addresseeType: 'Type de destinataire',
  situation: 'Situation',
  sent: 'Date d’envoi',
  replied: 'Date de réponse',
  recorded: 'Date d’enregistrement',
  outcome: 'Résultat',
  status: 'Statut',
};

export const values: Messages['values'] = {
  organ: organs,
  kind: {
    rfa: 'Demande d’assistance (DA)',
    missionNotification: 'Notification de mission',
    rfi: 'Demande d’informations (DI)',
    rfc: 'Demande de coopération (DC)',
    decisionNotification: 'Notification d’une décision ou ordonnance',
    mission: 'Mission',
    agreementEffort: 'Démarche en vue d’un accord de coopération',
  },
  origin: origins,
  category: {
    defence: 'Équipes de la Défense',
    victims: 'Représentants légaux des victimes',
    witnessProtection: 'Protection des témoins',
    judicialSupport: 'Appui aux procédures judiciaires',
    other: 'Autres demandes',
  },
  purpose: {
    arrestAndSurrender: 'Arrestation et remise',
    assetIdentification: 'Identification d’avoirs',
    legalAidInvestigation: 'Enquêtes financières aux fins de l’aide judiciaire',
    assetRecovery: 'Recouvrement d’avoirs aux fins des amendes et des réparations',
  },
  addresseeType: {
    stateParty: 'État partie',
    stateNotParty: 'État non partie',
    internationalOrganisation: 'Organisation internationale',
    privateEntity: 'Entité privée',
  },
  outcome: { positive: 'Positif', partial: 'Partiel', negative: 'Négatif', withdrawn: 'Demande retirée' },
  status: { recordingUnderWay: 'Enregistrement en cours' },
};

/** What became of a request, as at the last day of the period. */
export const fates: Messages['fates'] = {
  positive: 'Réponse positive',
  partial: 'Partielle',
  negative: 'Négative',
  withdrawn: 'Retirée',
  replied: 'Réponse sans résultat',
  pending: 'En attente',
};

export const timeBands: Messages['timeBands'] = {
  '0-30': '0 à 30 jours',
  '31-60': '31 à 60 jours',
  '61-90': '61 à 90 jours',
  '91-180': '91 à 180 jours',
  '181+': 'Plus de 180 jours',
};

/** Counts of the previous period that a user may enter. */
export const baselineCounts: Messages['baselineCounts'] = {
  rfas: 'DA, notifications de mission comprises',
  missionNotifications: 'Notifications de mission',
  headquarters: 'DC envoyées par le siège',
  countryOffices: 'Demandes opérationnelles envoyées par les bureaux extérieurs',
};

/** What a figure is given in; beside the figure, never in its cell. */
export const units: Messages['units'] = {
  requests: 'demandes',
  notifications: 'notifications',
  persons: 'personnes',
  states: 'États',
  agreements: 'accords',
  communications: 'communications',
  euros: 'euros',
  days: 'jours',
  share: 'des demandes envoyées',
  growth: 'sur la période précédente',
};

/** Requests that a figure concerns and leaves out. */
export const leftOut: Messages['leftOut'] = {
  pending: { one: '{count} en attente', other: '{count} en attente' },
  repliedAfterPeriod: {
    one: '{count} ayant reçu une réponse après la période',
    other: '{count} ayant reçu une réponse après la période',
  },
  executedAfterPeriod: {
    one: '{count} exécutée après la période',
    other: '{count} exécutées après la période',
  },
  recordingUnderWay: {
    one: '{count} en cours d’enregistrement',
    other: '{count} en cours d’enregistrement',
  },
  recordedAfterPeriod: {
    one: '{count} enregistrée après la période',
    other: '{count} enregistrées après la période',
  },
  recordedBeforePeriod: {
    one: '{count} enregistrée avant la période',
    other: '{count} enregistrées avant la période',
  },
  sentBeforePeriod: {
    one: '{count} envoyée avant la période',
    other: '{count} envoyées avant la période',
  },
  outcomeNotPositive: {
    one: '{count} dont la réponse n’est pas positive',
    other: '{count} dont la réponse n’est pas positive',
  },
  missionNotification: { one: '{count} notification de mission', other: '{count} notifications de mission' },
  decisionNotification: {
    one: '{count} notification de décision ou d’ordonnance',
    other: '{count} notifications de décisions ou d’ordonnances',
  },
  mission: { one: '{count} mission', other: '{count} missions' },
  agreementEffort: {
    one: '{count} démarche en vue d’un accord de coopération',
    other: '{count} démarches en vue d’accords de coopération',
  },
  rfi: { one: '{count} demande d’informations', other: '{count} demandes d’informations' },
};

/** The registers that the report counts entries of, within a sentence. */
export const registers: Messages['registers'] = {
  warrants: 'le registre des mandats d’arrêt',
  agreements: 'le registre des accords de coopération',
  familyVisits: 'le registre des contributions au Fonds pour les visites familiales',
  nonCooperation: 'le registre des communications relatives à la non-coopération',
  questionnaire: 'le registre des réponses au questionnaire',
  ratifications: 'le registre des ratifications et de la législation',
  recommendations: 'le registre des recommandations',
};

/** What figures need of registers, within a sentence. */
export const countedFields: Messages['countedFields'] = {
  signed: 'le jour de la signature',
  inForce: 'le jour de l’entrée en vigueur',
  ratified: 'le jour de la ratification',
  legislation: 'le jour de l’adoption de la législation',
};
