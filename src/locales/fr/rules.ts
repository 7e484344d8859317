import type { Messages } from '../messages';

/** The report's rules: what each is called, what it says, and what of the Court's 2023 report it follows. */
export const rules: Messages['rules'] = {
  period: {
    name: 'Période considérée',
    says: 'Une demande relève de la période au cours de laquelle elle a été envoyée : du 16 septembre d’une année au 15 septembre de la suivante, ces deux jours compris.',
    follows: 'Titres de tous les tableaux',
  },
  rfaTotal: {
    name: 'DA envoyées',
    says: 'Les DA comprennent les demandes d’assistance et les notifications de mission, qui sont aussi indiquées à part ; les demandes d’informations relatives à des examens préliminaires n’en font pas partie.',
    follows: 'Vue d’ensemble et domaine 2, Bureau du Procureur',
  },
  rfcTotal: {
    name: 'DC envoyées',
    says: 'Les DC sont celles des sections du siège et des bureaux extérieurs ; les notifications de documents judiciaires, les missions et les démarches en vue d’accords de coopération n’en font pas partie.',
    follows: 'Vue d’ensemble, Greffe ; note 7',
  },
  sentAndRecorded: {
    name: 'Envoyée et enregistrée',
    says: 'Une demande est exécutée dans la période lorsqu’elle y a été envoyée, exécutée et enregistrée comme telle ; si un registre n’indique pas le jour d’enregistrement, celui de la réponse en tient lieu.',
    follows: 'Note 9',
  },
  executedShare: {
    name: 'Part exécutée',
    says: 'Nombre de demandes exécutées dans la période, divisé par le nombre de demandes qui y ont été envoyées, notifications de mission comprises.',
    follows: 'Domaine 2, Bureau du Procureur',
  },
  repliedOnly: {
    name: 'Délai moyen',
    says: 'Moyenne des jours civils écoulés entre l’envoi et la réponse, pour les demandes envoyées dans la période et ayant reçu une réponse dans celle-ci ; les demandes en attente sont exclues.',
    follows: 'Note 8',
  },
  positiveShare: {
    name: 'Part des réponses positives',
    says: 'Nombre de demandes ayant reçu une réponse positive dans la période, divisé par le nombre de demandes qui y ont été envoyées, y compris celles en attente ; une réponse partielle n’est pas une réponse positive.',
    follows: 'Vue d’ensemble, Greffe ; domaine 3',
  },
  evolution: {
    name: 'Évolution',
    says: 'Différence entre cette période et la précédente, divisée par le nombre de la précédente, les deux étant comptées selon la même règle.',
    follows: 'Vue d’ensemble',
  },
  periodEnd: {
    name: 'État au dernier jour',
    says: 'Les chiffres d’une période sont arrêtés à son dernier jour ; une réponse reçue ultérieurement ne les modifie pas.',
    follows: 'Décision, d’après la note 9',
  },
  notAvailable: {
    name: 'Sans objet',
    says: 'En l’absence de demandes, le chiffre est « s.o. » ; si aucune n’a reçu de réponse, la moyenne est « s.o. » et la part est de 0 %, avec une note.',
    follows: 'Décision, d’après les domaines 3 et 4',
  },
  notInLog: {
    name: 'Absent du registre',
    says: 'Un chiffre qui exige des réponses, des enregistrements ou des résultats est « s.o. », et non 0 %, si un registre qu’il compte n’en contient pas.',
    follows: 'Décision, d’après les notes 8 et 9',
  },
  lateSent: {
    name: 'Envoi en fin de période',
    says: 'Une note l’indique lorsque toutes les demandes d’une ligne ont été envoyées au cours du dernier trimestre de la période.',
    follows: 'Note 13',
  },
  notCooperation: {
    name: 'Pas une mesure de la coopération',
    says: 'Une note rappelle qu’une faible part de réponses positives aux demandes d’arrestation et de remise ne dénote pas un manque de coopération.',
    follows: 'Note 11',
  },
  baseline: {
    name: 'Nombres de la période précédente',
    says: 'Les nombres de la période précédente proviennent des registres s’ils la couvrent, sinon des chiffres saisis ; s’ils diffèrent, ceux des registres l’emportent.',
    follows: 'Décision, d’après la vue d’ensemble',
  },
  everyRequestOnce: {
    name: 'Chaque demande une fois',
    says: 'Une ventilation est égale à son total : ce qui n’entre dans aucune ligne figure sous « Autres demandes ».',
    follows: 'Décision, d’après le domaine 2, Greffe',
  },
  likeWithLike: {
    name: 'Comparer ce qui est comparable',
    says: 'Si aucun registre d’un organe, du siège ou des bureaux extérieurs n’a été lu, ses chiffres sont « s.o. », et non 0. Le total du Greffe ne compte alors que l’autre partie, avec une note, et son évolution compare la même partie dans les deux périodes.',
    follows: 'Décision, d’après la vue d’ensemble',
  },
  ownPeriod: {
    name: 'Période de chaque tableau',
    says: 'Chaque tableau indique la période pour laquelle ses propres chiffres ont été calculés.',
    follows: 'Décision, d’après la vue d’ensemble',
  },
  registers: {
    name: 'Registres particuliers',
    says: 'Un chiffre qui ne compte pas de demandes provient d’un registre qui lui est propre, arrêté au dernier jour de la période.',
    follows: 'Paragraphes 10, 26, 28 et 44 à 49',
  },
  sealed: {
    name: 'Mandats publics seulement',
    says: 'Un mandat compte lorsque le registre donne le jour où il a été rendu public, au plus tard le dernier jour de la période, ou dit qu’il est public ; celui qui est sous scellés, ou dont personne n’a dit qu’il est public, ne compte ni ne figure nulle part.',
    follows: 'Paragraphe 28 ; décision',
  },
  persons: {
    name: 'Personnes recherchées',
    says: 'Une personne visée par plusieurs mandats dans une situation compte une fois, jusqu’à ce que le dernier ait pris fin ; un décès signalé et non confirmé ne met fin à rien.',
    follows: 'Paragraphes 28 et 29',
  },
  marked: {
    name: 'Rien de confidentiel',
    says: 'L’inscription d’un registre qui est signalée comme confidentielle ou sous scellés ne compte ni ne figure nulle part ; celles d’un registre dont le titre le dit comptent dès lors que quelqu’un a indiqué qu’elles sont publiques.',
    follows: 'Note 1 ; décision',
  },
  agreements: {
    name: 'Accords',
    says: 'Un accord est en vigueur du jour de son entrée en vigueur jusqu’à ce qu’il prenne fin ; celui qui est signé sans être encore en vigueur n’en fait pas partie. Un partenaire lié par plusieurs accords de même nature compte une fois. Les États parties aux accords sur la réinstallation de témoins et sur le transport aérien ne sont pas nommés.',
    follows: 'Paragraphes 30, 44 à 48, 51 et 59 ; décision',
  },
  toDate: {
    name: 'À ce jour',
    says: 'Ce qui est compté à ce jour l’est depuis le début jusqu’au dernier jour de la période ; un État compte une fois, et une communication qui figure dans plusieurs registres aussi.',
    follows: 'Paragraphes 10, 26 et 39 à 43',
  },
  currencies: {
    name: 'Euros seulement',
    says: 'Les montants en euros sont additionnés. Ceux en d’autres monnaies figurent à côté, chacun dans la sienne, et ne sont jamais convertis ; un montant sans monnaie n’est pas compté.',
    follows: 'Paragraphe 49 ; décision',
  },
};
