import type { Messages } from '../messages';

/** The titles of the report's tables and the labels of their rows. */
export const tables: Messages['tables'] = {
  overview:
    'Vue d’ensemble des données recueillies sur les demandes de coopération et d’assistance envoyées et reçues par le Bureau du Procureur et le Greffe',
  area1:
    'Domaine prioritaire 1 : Mise en place des mécanismes juridiques prévus par le Statut de Rome et de procédures et structures efficaces en matière de coopération et d’entraide judiciaire',
  area2:
    'Domaine prioritaire 2 : Coopération à l’appui des examens préliminaires, des enquêtes, des poursuites et des procédures judiciaires (y compris avec la Défense)',
  area3: 'Domaine prioritaire 3 : Arrestation et remise',
  area4: 'Domaine prioritaire 4 : Identification, saisie et gel d’avoirs',
  area5: 'Domaine prioritaire 5 : Accords de coopération',
};

export const figures: Messages['figures'] = {
  'otp.rfas.sent':
    'Nombre total de demandes d’assistance (« DA ») envoyées au cours de la période considérée',
  'otp.rfas.missionNotifications': 'dont notifications de mission',
  'otp.rfas.evolution': 'Évolution par rapport à la période précédente (avec les notifications)',
  'otp.rfas.evolutionWithoutNotifications':
    'Évolution par rapport à la période précédente (sans les notifications)',
  'otp.rfas.averageDays': 'Délai moyen d’exécution d’une DA',
  'registry.rfcs.sent':
    'Nombre total de demandes de coopération (« DC ») envoyées au cours de la période considérée',
  'registry.rfcs.headquarters': 'dont DC envoyées par les sections compétentes au siège',
  'registry.rfcs.countryOffices': 'dont demandes opérationnelles envoyées par les bureaux extérieurs',
  'registry.rfcs.evolution': 'Évolution par rapport à la période précédente, ensemble des DC',
  'registry.rfcs.evolutionHeadquarters':
    'Évolution par rapport à la période précédente, DC envoyées par le siège',
  'registry.headquarters.averageDays': 'Délai moyen de réponse aux demandes envoyées par le siège',
  'registry.headquarters.positiveShare':
    '% de réponses positives aux DC envoyées par le siège au cours de la période considérée',
  'registry.decisionNotifications':
    'Nombre de notifications de décisions ou d’ordonnances envoyées au cours de la période considérée',
  'area2.otp.rfas':
    'Nombre total de DA envoyées au cours de la période considérée (toutes les DA du Bureau du Procureur concernent des enquêtes, des poursuites et des procédures judiciaires)',
  'area2.otp.rfis':
    'Nombre total de demandes d’informations (« DI ») relatives à des examens préliminaires au cours de la période considérée',
  'area2.otp.executedShare': '% de réponses aux DA au cours de la période considérée',
  'area2.otp.averageDays': 'Délai moyen d’exécution d’une DA',
  'area2.registry.requests':
    'Nombre de demandes de coopération (« DC ») envoyées au cours de la période considérée pour des demandes spécifiques',
  'area2.registry.defence': 'Demandes des équipes de la Défense transmises par le Greffe',
  'area2.registry.victims':
    'Demandes des équipes des représentants légaux des victimes transmises par le Greffe',
  'area2.registry.witnessProtection': 'Demandes de protection de témoins',
  'area2.registry.judicialSupport': 'Demandes d’appui aux procédures judiciaires',
  'area2.registry.other': 'Autres demandes',
  'area2.registry.defenceAverageDays': 'Délai moyen de réponse aux demandes des équipes de la Défense',
  'area3.arrest.sent':
    'Nombre total de DC envoyées au cours de la période considérée aux fins d’arrestation et de remise',
  'area3.arrest.averageDays': 'Délai moyen de réponse',
  'area3.arrest.positiveShare': '% de réponses positives aux DC au cours de la période considérée',
  'area3.warrants.outstanding':
    'Demandes publiques d’arrestation et de remise délivrées par la Cour et non exécutées',
  'area4.otp.sent':
    'Nombre total de DA envoyées au cours de la période considérée pour des enquêtes financières aux fins de l’identification d’avoirs',
  'area4.otp.executedShare': '% d’exécution',
  'area4.otp.averageDays': 'Délai moyen d’exécution d’une DA',
  'area4.registry.legalAid':
    'Nombre total de DC envoyées au cours de la période considérée pour des enquêtes financières aux fins de l’aide judiciaire',
  'area4.registry.assetRecovery':
    'Nombre total de DC envoyées au cours de la période considérée aux fins du recouvrement d’avoirs pour les amendes et les réparations',
  'area4.registry.averageDays': 'Délai moyen de réponse',
  'area4.registry.positiveShare': '% de réponses positives aux DC au cours de la période considérée',
  'area5.agreements.enforcement': 'États avec lesquels un accord sur l’exécution des peines est en vigueur',
  'area5.agreements.enforcementSigned':
    'Accords sur l’exécution des peines signés au cours de la période considérée',
  'area5.agreements.release':
    'Accords sur la libération de personnes signés au cours de la période considérée',
  'area5.agreements.interimRelease':
    'États avec lesquels un accord sur la mise en liberté provisoire est en vigueur',
  'area5.agreements.relocation':
    'États avec lesquels un accord sur la réinstallation de témoins est en vigueur',
  'area5.agreements.relocationEntered':
    'Accords sur la réinstallation de témoins conclus au cours de la période considérée',
  'area5.agreements.airTransport':
    'États qui ont conclu un accord sur le transport aérien des personnes arrêtées',
  'area5.agreements.others':
    'Accords et arrangements avec d’autres que des États signés au cours de la période considérée',
  'area1.privileges.parties':
    'États ayant ratifié l’Accord sur les privilèges et immunités de la Cour ou y ayant adhéré',
  'area1.legislation.adopted':
    'États ayant adopté une législation d’application des obligations de coopération du chapitre IX',
  'area2.questionnaire.replies': 'États ayant répondu au questionnaire sur la coopération',
  'area3.nonCooperation.communications':
    'Communications relatives à la non-coopération transmises au Conseil de sécurité à ce jour',
  'area5.familyVisits.received':
    'Contributions reçues par le Fonds d’affectation spéciale pour les visites familiales au cours de la période considérée',
};

export const notAvailable = 's.o.';

export const allPendingNotAvailable = 'Toutes les demandes sont en attente – s.o.';

/** Why a figure is not available. */
export const reasons: Messages['reasons'] = {
  noLog: 'Non disponible : aucun registre de demandes {sender} n’a été lu.',
  noRegister: 'Non disponible : {register} ne figure pas parmi les registres qui ont été lus.',
  noEntries: 'Non disponible : {register} n’a aucune inscription qui puisse être comptée.',
  publicityUndecided:
    'Non disponible : {register} ne dit pas lesquelles de ses inscriptions sont publiques, et personne ne l’a encore indiqué.',
  notInRegister: 'Non disponible : {register} n’a pas de colonne pour {field}.',
  noRequests: 'Non disponible : aucune demande de ce type n’a été envoyée au cours de la période considérée.',
  noneReplied:
    'Non disponible : aucune de ces demandes n’a reçu de réponse au cours de la période considérée.',
  noneExecuted: 'Non disponible : aucune de ces demandes n’a été exécutée au cours de la période considérée.',
  allPending: 'Non disponible : toutes ces demandes sont en attente.',
  notInLog:
    'Non disponible : le registre de la feuille « {sheet} » de {workbook} ne contient pas le champ « {field} », dont ce chiffre a besoin.',
  noPreviousPeriod: 'Non disponible : aucun chiffre pour la période précédente.',
  previousPeriodZero:
    'Non disponible : aucune demande de ce type n’a été envoyée au cours de la période précédente, de sorte qu’aucune comparaison n’est possible.',
};

/** What a reader must know beside a figure. */
export const notes: Messages['notes'] = {
  leftOutOfRfcs:
    'Ce nombre ne tient pas compte des notifications de documents judiciaires, des missions et des démarches entreprises en vue de la signature d’accords de coopération volontaire.',
  pendingExcluded:
    'Le délai moyen est calculé sur la base des demandes ayant reçu une réponse ; les demandes en attente sont exclues du calcul.',
  sentAndRecorded:
    'Seules sont prises en compte les DA à la fois envoyées et enregistrées comme exécutées au cours de la période considérée. Sont donc exclues les DA exécutées pendant la période mais envoyées auparavant, celles envoyées pendant la période mais exécutées par la suite, et celles dont l’enregistrement est en cours. Plus une DA est envoyée vers la fin de la période, moins il est probable qu’elle soit exécutée avant son terme.',
  notCooperation:
    'Les demandes sont envoyées aux États où des suspects sont susceptibles de se rendre ; il se peut que ces derniers ne s’y rendent pas. Une réponse positive signifie qu’une arrestation a eu lieu. Un faible pourcentage de réponses positives ne dénote pas un manque de coopération des États requis.',
  lateSent: 'Toutes ces demandes ont été envoyées au cours du dernier trimestre de la période considérée.',
  noneReplied: 'Aucune de ces demandes n’a reçu de réponse au cours de la période considérée.',
  noneExecuted: 'Aucune de ces demandes n’a été exécutée au cours de la période considérée.',
  allPending: 'Toutes ces demandes sont en attente.',
  previousFromBaseline:
    'Les nombres de la période précédente ont été saisis à la main, car les registres qui ont été lus ne la couvrent pas.',
  previousBegins:
    'Le registre de demandes {sender} commence le {day}, au cours de la période précédente. Les demandes antérieures de cette période ne sont pas comptées : l’évolution peut être trop élevée.',
  previousFewMonths:
    'Le registre de demandes {sender} ne contient des demandes que pour {months} des douze mois de la période précédente. Le nombre de cette période peut être incomplet : l’évolution peut être trop élevée.',
  withoutOrigin:
    'Aucun registre de demandes {sender} n’a été lu : ce chiffre ne comprend pas les demandes correspondantes.',
  notTold:
    'Le registre de la feuille « {sheet} » de {workbook} n’indique rien pour « {field} » : on ne sait pas lesquelles de ses demandes relèvent de cette ligne.',
  publicityUndecided:
    'N’est compté que ce que {register} dit public ; nul n’a encore indiqué ce que vaut une inscription sans cette mention.',
  repeatedEntries:
    'Les inscriptions qui figurent dans plusieurs registres comptent une fois ; nombre de répétitions exclues : {count}.',
  periodNotOver:
    'La période considérée n’est pas achevée : le chiffre est arrêté au jour du calcul et peut encore changer.',
};
