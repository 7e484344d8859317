import type { Messages } from '../messages';

/** The figures that the tables of the Court’s report do not have. */
export const supplementary: Messages['supplementary'] = {
  title: 'Chiffres complémentaires',
  introduction:
    'Ces chiffres ne font pas partie des tableaux du rapport de la Cour. Ils proviennent des mêmes registres et sont arrêtés au même jour.',
  requests: 'Demandes',
  notReached: 'non atteint',
  interval: '{lower} à {upper}',
  replyTimes: {
    heading: 'Délai de réponse, demandes en attente comprises',
    explanation:
      'Les moyennes officielles laissent de côté les demandes encore en attente : plus il y en a, meilleures elles paraissent. La médiane avec les demandes en attente (Kaplan et Meier) compte chacune de celles-ci comme ayant attendu au moins jusqu’au dernier jour de la période. Les jours sont des jours civils.',
    sent: 'Envoyées',
    replied: 'Avec réponse',
    withdrawn: 'Retirées',
    pending: 'En attente',
    repliedLater: 'dont réponse ultérieure',
    average: 'Moyenne des réponses',
    ofReplied: 'Médiane des réponses',
    quartiles: 'Quartiles des réponses',
    range: 'Étendue des réponses',
    median: 'Médiane avec les demandes en attente',
    logLog: 'Intervalle à 95 % (log-log)',
    log: 'Intervalle à 95 % (log)',
    none: 'Non disponible : aucune demande n’a été envoyée dans la période, ou un registre ne contient pas les réponses.',
    sentence: {
      median:
        '{name} : la moitié des demandes ont reçu une réponse en {median} jours au plus (intervalle à 95 % : {lower} à {upper} jours).',
      medianFrom:
        '{name} : la moitié des demandes ont reçu une réponse en {median} jours au plus (intervalle à 95 % : à partir de {lower} jours).',
      notReached:
        '{name} : à la fin de la période, moins de la moitié des demandes avaient reçu une réponse.',
      average: {
        one: 'La moyenne de {average} jours laisse de côté {count} demande encore en attente.',
        other: 'La moyenne de {average} jours laisse de côté {count} demandes encore en attente.',
      },
      noAverage: 'Aucune demande n’a reçu de réponse : il n’y a pas de moyenne.',
      nonePending: 'La moyenne est de {average} jours ; aucune demande n’est en attente.',
    },
  },
  repliedWithin: {
    heading: 'Demandes ayant reçu une réponse en 30, 60 et 90 jours',
    explanation:
      'À gauche, la part de toutes les demandes, celles en attente comprises (Kaplan et Meier) ; à droite, la part des seules demandes qui ont reçu une réponse.',
    ofAll: '{days} jours, de toutes',
    ofReplied: '{days} jours, des réponses',
  },
  replyCurve: {
    heading: '{name} : demandes ayant reçu une réponse, selon les jours écoulés depuis l’envoi',
    merged:
      'Les marches comprises dans les mêmes {days} jours sont tracées comme une seule, à la dernière d’entre elles.',
    title: '{name} : part des réponses selon les jours écoulés depuis l’envoi',
    days: 'Jours',
    share: 'Part des réponses',
    series: {
      share: 'Part des réponses',
      lower: 'Intervalle à 95 %, de',
      upper: 'Intervalle à 95 %, à',
      average: 'Moyenne officielle : {days} jours',
    },
    altText:
      'Courbe en escalier de la part des demandes ayant reçu une réponse selon les jours écoulés depuis l’envoi, avec son intervalle ; un trait vertical marque la moyenne officielle. {sentence}',
  },
  stock: {
    heading: 'Demandes en attente, du début à la fin de la période',
    explanation:
      'En attente au début + envoyées − avec réponse − retirées = en attente à la fin. Les réponses sont celles de la période, quel que soit le jour d’envoi. Taux de traitement : réponses par demande envoyée. Durée d’écoulement : le temps que prendraient les demandes en attente au rythme de la période.',
    pendingAtStart: 'En attente au début',
    sent: 'Envoyées',
    replied: 'Avec réponse',
    withdrawn: 'Retirées',
    pendingAtEnd: 'En attente à la fin',
    clearance: 'Taux de traitement',
    disposition: 'Durée d’écoulement, jours',
    none: 'Non disponible : aucun registre n’a été lu, ou un registre ne contient pas les réponses.',
  },
  stockByMonth: {
    heading: 'Demandes en attente à la fin de chaque mois',
    title: 'Demandes en attente à la fin de chaque mois de la période',
    month: 'Mois jusqu’au',
    valueAxis: 'Demandes en attente',
    altText: 'Courbe des demandes en attente à la fin de chaque mois ({senders}) : {list}.',
  },
  pendingAges: {
    heading: 'Ancienneté des demandes en attente',
    title: 'Demandes en attente, selon les jours écoulés depuis l’envoi',
    age: 'Ancienneté',
    valueAxis: 'Demandes en attente',
    altText:
      'Histogramme des demandes en attente selon les jours écoulés depuis l’envoi ({senders}) : {list}.',
    last: 'Plus de {days} jours',
    band: '{from}–{to} jours',
  },
  oldest: {
    heading: 'Demandes en attente depuis le plus longtemps',
    reference: 'Référence',
    addressee: 'Destinataire',
    sent: 'Envoyée le',
    age: 'Jours',
    place: 'Cellule',
    placeOf: '{sheet}, {cell}',
  },
  shareIntervals: {
    heading: 'Parts avec leurs intervalles',
    explanation:
      'De combien une part de si peu de demandes peut s’écarter de ce qui se verrait à long terme : intervalle de Wilson à 95 %.',
    share: 'Part',
    counted: 'Comptées',
    of: 'Sur',
    lower: 'Intervalle à 95 %, de',
    upper: 'Intervalle à 95 %, à',
    none: 'Non disponible : le rapport n’a pas de part.',
  },
  positiveShare: {
    heading: 'De quoi se compose la part des réponses positives',
    explanation:
      'Greffe, siège, selon le travail que servent les demandes. L’évolution depuis la période précédente est partagée entre ce qui vient de la composition des demandes et ce qui vient des parts elles-mêmes, en points de pourcentage ; leur somme est l’évolution.',
    work: 'Travail',
    positive: 'Positives',
    sent: 'Envoyées',
    share: 'Part',
    shareBefore: 'Part avant',
    mix: 'Par la composition, points',
    rate: 'Par les parts, points',
    total: 'Total',
    works: {
      arrestAndSurrender: 'Arrestation et remise',
      assets: 'Avoirs et enquêtes financières',
      defence: 'Équipes de défense',
      victims: 'Représentants légaux des victimes',
      witnessProtection: 'Protection des témoins',
      judicialSupport: 'Autre appui aux procédures judiciaires',
      other: 'Autres demandes',
    },
    sentence: '{share} des demandes ont reçu une réponse positive : {parts}.',
    part: '{counted} sur {of} pour « {work} »',
    none: 'Non disponible : le siège n’a envoyé aucune demande dans la période, ou un registre de ses demandes ne contient pas les réponses et les résultats.',
  },
  projection: {
    heading: 'Projection : combien des demandes en attente recevront une réponse si rien ne change',
    explanation:
      'Une projection, et non un décompte. D’après les délais de toutes les demandes des registres, celles encore en attente comprises ; entre parenthèses, l’intervalle à 95 %. Une demande en attente depuis plus longtemps qu’aucune réponse ne s’est jamais fait attendre n’est pas censée en recevoir une.',
    pending: 'En attente',
    within: 'Sous {days} jours',
    interval: '{expected} ({lower}–{upper})',
  },
  byPeriod: {
    heading: 'Demandes envoyées dans chaque période que couvrent les registres',
    explanation: 'La première des périodes peut n’être couverte qu’en partie.',
    title: 'Demandes envoyées, par période',
    answeredHeading: 'Envoyées et avec réponse dans la même période, selon les règles officielles',
    period: 'Période',
    sent: 'Envoyées',
    answered: 'Avec réponse',
    share: 'Part avec réponse',
    average: 'Moyenne, jours',
    altText: 'Histogramme des demandes envoyées dans chaque période ({senders}) : {list}.',
  },
  byAttribute: {
    headings: {
      section: '{stream} : demandes par section',
      situation: '{stream} : demandes par situation',
      addresseeType: '{stream} : demandes par type de destinataire',
      addressee: '{stream} : demandes par destinataire',
    },
    severalTimes:
      'Une demande adressée à plusieurs destinataires est plusieurs demandes d’une même référence. Cette référence est comptée dans chaque ligne où elle figure, et une seule fois dans le total, qui porte un astérisque et n’est pas la somme des lignes.',
    sent: 'Envoyées',
    replied: 'Avec réponse',
    withdrawn: 'Retirées',
    pending: 'En attente',
    positive: 'dont positives',
    partial: 'partielles',
    negative: 'négatives',
    references: 'Références',
    none: 'Non indiqué',
    more: '… et {count} autres',
    total: 'Total',
    markedTotal: 'Total *',
  },
};
