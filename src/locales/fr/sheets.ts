import type { Messages } from '../messages';

/** The names of the report's sheets, as their tabs show them. */
export const sheetNames: Messages['sheetNames'] = {
  cover: 'Rapport coopération',
  overview: 'Vue d’ensemble',
  months: 'Par mois',
  area1: 'Domaine 1',
  area2: 'Domaine 2',
  area3: 'Domaine 3',
  outstanding: 'Domaine 3 – en suspens',
  area4: 'Domaine 4',
  area5: 'Domaine 5',
  recommendations: 'Recommandations',
  supplementary: 'Compléments',
  breakdowns: 'Ventilations',
  notes: 'Notes',
  counted: 'Chiffres',
  dataQuality: 'Qualité des données',
  requests: 'Demandes',
  checks: 'Vérifications',
};

/** What stands on all sheets. */
export const report: Messages['report'] = {
  institution: 'Cour pénale internationale',
  title: 'Rapport de la Cour sur la coopération',
  subtitle: 'Données sur les demandes de coopération et d’assistance',
  edited: '{sheet} (modifiée)',
  workbookTitle: 'Rapport de la Cour sur la coopération, {period}',
  period: 'Période considérée',
  previous: 'Période précédente',
  asAt: 'État au',
  computed: 'Calculé le',
  computedOn: '{day}, par Cooperation Report {version}',
  named: '{name} : {value}',
  periodNotOver: '{day} (la période considérée n’est pas achevée)',
  pageFooter: '&8 {title} – page &P sur &N',
  backToCover: 'Sommaire',
  linkTip: 'Aller à la feuille « {sheet} »',
};

/** À côté des chiffres du domaine prioritaire 3. */
export const warrants: Messages['warrants'] = {
  heading: 'Demandes publiques d’arrestation et de remise en suspens, par situation',
  situation: 'Situation',
  persons: 'Personnes',
  since: 'Depuis',
};

/** What figures of registers add up from, below their table. */
export const registerTables: Messages['registerTables'] = {
  who: 'Nom',
  value: 'Compté',
  since: 'Depuis',
  added: 'Nouveau dans la période',
  year: 'Depuis {year}',
  currency: '{name} ({currency}, non additionné)',
};

/** The persons sought publicly, as paragraph 28 lists them. */
export const outstanding: Messages['outstanding'] = {
  title: 'Demandes publiques d’arrestation et de remise en suspens : personnes par situation',
  situation: 'Situation',
  person: 'Personne',
  since: 'Depuis',
  unsealed: 'Scellés levés en',
  status: 'Statut',
  unconfirmed: 'Fin signalée, non confirmée',
  note: 'Ne figurent que les personnes que le registre dit publiquement recherchées. Un mandat reste en vigueur tant que la Cour n’en a pas décidé autrement ; un décès signalé et non confirmé ne met fin à rien.',
};

/** The recommendations of the Court’s reports. */
export const recommendations: Messages['recommendations'] = {
  title: 'Recommandations pour l’avenir, et suites qui leur ont été données',
  number: 'N°',
  report: 'Rapport',
  area: 'Domaine prioritaire',
  text: 'Recommandation',
  sameAs: 'Identique à',
  outcome: 'Suite donnée',
  figure: 'Chiffre correspondant',
  value: 'Valeur',
};

export const cover: Messages['cover'] = {
  keyFigures: 'Chiffres clés',
  contents: 'Sommaire',
  contentsOf: {
    overview: 'Vue d’ensemble des demandes de coopération et d’assistance',
    months: 'Demandes envoyées chaque mois de la période, par expéditeur',
    area1: 'Mécanismes juridiques : accord sur les privilèges et législation d’application',
    area2: 'Appui aux examens préliminaires, aux enquêtes, aux poursuites et aux procédures judiciaires',
    area3: 'Arrestation et remise',
    outstanding: 'Les personnes publiquement recherchées, par situation et depuis quand',
    area4: 'Identification, saisie et gel d’avoirs',
    area5: 'Accords de coopération',
    recommendations: 'Les recommandations des rapports de la Cour, et leurs suites',
    supplementary: 'Chiffres complémentaires, qui ne font pas partie des tableaux du rapport de la Cour',
    breakdowns:
      'Chiffres complémentaires aussi : demandes par section, situation, type de destinataire et destinataire',
    notes: 'Définitions, de quoi ce rapport est fait, et les règles',
    counted: 'Ce que chaque chiffre compte et exclut, et son nom dans les formules',
    dataQuality: 'Ce qui a été constaté dans les registres, où, et son effet sur les chiffres',
    requests: 'Les demandes comptées, sous une forme normalisée',
    checks: 'Les nombres du rapport, recalculés par les formules d’Excel',
  },
  tiles: {
    rfas: 'DA envoyées par le Bureau du Procureur',
    rfcs: 'DC envoyées par le Greffe',
    executed: 'des DA exécutées dans la période',
    averageDays: 'jours en moyenne pour exécuter une DA',
    replyDays: 'jours en moyenne pour une réponse au siège',
    positive: 'de réponses positives aux DC du siège',
  },
  logs: 'Registres de demandes qui ont été lus',
  noLogs: 'Aucun registre de demandes n’a été lu ; aucun chiffre n’est donc disponible.',
  columns: {
    workbook: 'Classeur',
    sheet: 'Feuille',
    range: 'Plage',
    requests: 'Demandes',
    leftOut: 'Lignes écartées',
    first: 'Premier envoi',
    last: 'Dernier envoi',
    findings: 'Constats',
  },
  dateFormat: 'dd/mm/yyyy',
  registers: {
    one: 'Dans une autre feuille, {register} a été lu : {places}.',
    other: 'Dans {count} autres feuilles, {register} a été lu : {places}.',
  },
  unused: {
    one: 'Une autre feuille a été examinée et n’a pas été utilisée : {places}.',
    other: '{count} autres feuilles ont été examinées et n’ont pas été utilisées : {places}.',
  },
  ledger: {
    one: 'Ce qu’est chaque cellule remplie de la feuille examinée figure sous « {sheet} ».',
    other: 'Ce qu’est chaque cellule remplie des {count} feuilles examinées figure sous « {sheet} ».',
  },
  noFindings: 'Rien n’a été constaté dans les registres qui appelle un examen.',
  findings: {
    one: '{count} constat à examiner : voir « {sheet} ».',
    other: '{count} constats à examiner : voir « {sheet} ».',
  },
};

/** The report's tables. */
export const table: Messages['table'] = {
  indicator: 'Indicateur',
  figure: 'Chiffre',
  unit: 'Unité',
  calculatedFrom: 'Calculé sur',
  dividedBy: 'Divisé par (demandes)',
  cardRules: 'Règles',
  cardSource: 'Source des règles',
  note: 'Note',
  notes: 'Notes',
};

export const notesSheet: Messages['notesSheet'] = {
  title: 'Comment les chiffres ont été calculés',
  introduction:
    'Les paragraphes et les notes sont ceux du Rapport de la Cour sur la coopération présenté à la vingt-deuxième session de l’Assemblée des États Parties (2023), dont le présent rapport suit la méthode ; ses tableaux n’ont pas de numéro et sont désignés par leur domaine. Là où ce rapport est muet ou se contredit, une décision est énoncée.',
  words: 'Définitions',
  word: 'Terme',
  meaning: 'Sens',
  definitions: {
    rfa: { word: 'DA', meaning: 'Demande d’assistance, envoyée par le Bureau du Procureur.' },
    rfc: { word: 'DC', meaning: 'Demande de coopération, envoyée par le Greffe.' },
    rfi: {
      word: 'DI',
      meaning:
        'Demande d’informations dans le cadre d’un examen préliminaire ; elle n’est pas comptée parmi les DA.',
    },
    missionNotification: {
      word: 'Notification de mission',
      meaning: 'Envoi du Bureau du Procureur compté parmi les DA et aussi indiqué à part.',
    },
    headquarters: {
      word: 'Siège',
      meaning: 'Les sections du Greffe à La Haye, par opposition aux bureaux extérieurs.',
    },
    period: {
      word: 'Période considérée',
      meaning:
        'Du 16 septembre d’une année au 15 septembre de la suivante, ces deux jours compris. Une demande relève de la période pendant laquelle elle a été envoyée, et un chiffre est arrêté au dernier jour de sa période.',
    },
    pending: {
      word: 'En attente',
      meaning: 'Sans réponse ni exécution qui compte au dernier jour de la période considérée.',
    },
    replied: {
      word: 'Ayant reçu une réponse',
      meaning: 'La réponse est parvenue au plus tard le dernier jour de la période considérée.',
    },
    executed: {
      word: 'Exécutée',
      meaning:
        'Se dit d’une demande du Bureau du Procureur : envoyée pendant la période considérée, elle y a aussi été exécutée et enregistrée. Une demande dont l’enregistrement est en cours n’en est pas.',
    },
    positive: {
      word: 'Réponse positive',
      meaning:
        'Réponse dont le résultat est « positif » au plus tard le dernier jour de la période considérée ; une réponse partielle n’est pas positive. Pour l’arrestation et la remise : une arrestation a eu lieu.',
    },
    days: {
      word: 'Jours',
      meaning: 'Jours civils écoulés entre l’envoi d’une demande et sa réponse ou son exécution.',
    },
    median: {
      word: 'Médiane',
      meaning:
        'La moitié des demandes ont pris au plus ce nombre de jours. Lorsque les demandes en attente sont prises en compte, chacune l’est pour la durée de son attente.',
    },
    interval: {
      word: 'Intervalle de confiance à 95 %',
      meaning:
        'Entre quelles valeurs on s’attendrait à trouver le chiffre si autant de demandes étaient tirées de nouveau de la même façon. Peu de demandes le rendent large.',
    },
    numerator: {
      word: 'Numérateur',
      meaning:
        'Ce qui est divisé : les demandes que compte une part, les jours additionnés d’une moyenne, la différence d’une évolution.',
    },
    denominator: {
      word: 'Dénominateur',
      meaning:
        'Ce par quoi l’on divise : toutes les demandes envoyées pour une part, celles qui ont reçu une réponse pour une moyenne, les demandes de la période précédente pour une évolution.',
    },
    areas: {
      word: 'Domaines avec données',
      meaning:
        'Le paragraphe 9 du rapport de la Cour annonce des données sur les domaines prioritaires 2 à 4 ; son titre II parle de quatre domaines avec données, dont les accords de coopération (domaine 5). Ici, les domaines 2 à 4 ont des chiffres tirés des demandes, et les domaines 1, 2, 3 et 5 des chiffres tirés d’autres registres, pour autant que ceux-ci aient été fournis.',
    },
    notAvailable: {
      word: 's.o.',
      meaning: 'Sans objet ou non disponible ; une note à côté du chiffre en donne la raison.',
    },
  },
  rules: 'Règles',
  rule: 'Règle',
  says: 'Ce qu’elle dit',
  follows: 'Source',
  appliesTo: 'S’applique à',
  appliesToTable: { one: '{table} ({count} chiffre)', other: '{table} ({count} chiffres)' },
  appliesToAll: 'Tous les tableaux',
  rounding:
    'Les chiffres sont conservés exacts et arrondis une seule fois, à l’affichage : la demie s’arrondit en s’éloignant de zéro, sur le rapport exact. La cellule contient le nombre arrondi.',
  provenance: {
    heading: 'De quoi ce rapport est fait',
    explanation:
      'À partir de ces lignes, la commande vérifie si ce rapport est bien celui de registres donnés (--verify) et selon quels réglages il a été fait : les chiffres saisis, ce qu’il contient et, pour chaque champ d’un registre, un condensé de la façon dont il a été lu. Une empreinte est un SHA-256 des données lues : elle change dès qu’une demande du registre change.',
    workbook: 'Classeur',
    sheet: 'Feuille',
    requests: 'Demandes',
    fingerprint: 'Empreinte des données lues',
    ofTable: 'aucune : lu dans un tableau de demandes',
    rules:
      'Les règles sont celles de l’édition {edition}, que suivent les rapports de la Cour à partir de {year}.',
  },
};

/** What each figure counts, on a sheet of its own. */
export const countedSheet: Messages['countedSheet'] = {
  title: 'Ce que chaque chiffre compte et exclut',
  introduction:
    'Dans une formule de ce classeur et dans un lien depuis un autre document, chaque chiffre a son propre nom.',
  name: 'Nom dans les formules',
  figure: 'Chiffre',
  countedRequests: 'Comptées',
  leftOutRequests: 'Exclues',
  rulesOfFigure: 'Règles',
  tableAndOrgan: '{table} – {organ}',
};

export const dataQuality: Messages['dataQuality'] = {
  title: 'Qualité des données',
  introduction:
    'Ce qui a été constaté dans les registres, son effet sur les chiffres et ce qu’il convient de faire. Les registres eux-mêmes n’ont pas été modifiés.',
  summary: 'Récapitulatif',
  nothingFound:
    'Rien n’appelle un examen : chaque ligne des registres a été lue et entre dans les chiffres dont elle relève.',
  kind: 'Constat',
  severity: 'Gravité',
  count: 'Nombre',
  effect: 'Effet sur les chiffres',
  leftOut: 'Lignes des registres',
  noLogs: 'Aucun registre n’a été lu.',
  requests: 'Demandes',
  inNoFigure: 'Dans aucun chiffre',
  complete: 'Complètes',
  completeNote:
    'Une demande est complète lorsqu’elle entre dans les chiffres et que rien ne manque ni n’est erroné sur sa ligne.',
  leftOutRows: 'Lignes reconnues comme n’étant pas des demandes, et écartées',
  noneLeftOut: 'aucune',
  leftOutKinds: {
    blank: { one: '{count} ligne vide', other: '{count} lignes vides' },
    total: { one: '{count} ligne de totaux', other: '{count} lignes de totaux' },
    banner: { one: '{count} titre ou note', other: '{count} titres ou notes' },
    repeatedHeading: { one: '{count} intitulé répété', other: '{count} intitulés répétés' },
    reminder: { one: '{count} rappel', other: '{count} rappels' },
    otherTable: { one: '{count} ligne d’un autre tableau', other: '{count} lignes d’un autre tableau' },
  },
  reach: {
    heading: 'Ce que les constats pourraient changer',
    introduction:
      'Chaque chiffre que touchent des constats relevés sur des lignes de demandes, et entre quelles valeurs il se situe quelle que soit la suite qui leur est donnée : il s’agit d’un maximum. Les constats qui laissent ouvert le nombre des demandes, ou la lecture d’une colonne entière, n’y entrent pas.',
    figure: 'Chiffre',
    now: 'Actuellement',
    requests: 'Demandes, au plus',
    range: 'Pourrait être',
    reaches: {
      one: '{figure} : {value} actuellement. Une demande au plus : entre {least} et {most}.',
      other: '{figure} : {value} actuellement. {count} demandes au plus : entre {least} et {most}.',
    },
    reachesUnbounded: {
      one: '{figure} : {value} actuellement. Une demande au plus ; on ne peut dire de combien le chiffre changerait.',
      other:
        '{figure} : {value} actuellement. {count} demandes au plus ; on ne peut dire de combien le chiffre changerait.',
    },
    touched: '{figure} : {value} actuellement, pourrait aller de {least} à {most}',
    touchedUnbounded: '{figure} : {value} actuellement ; on ne peut dire de combien il changerait',
    between: '{least} à {most}',
    unbounded: 'Ne peut être déterminé',
    withBasis: '{value} ({basis})',
  },
  list: 'Tous les constats',
  toSend: {
    sheetName: 'Constats à corriger',
    title: 'Constats à corriger',
    ofLog: 'Constats à corriger : {log}',
    introduction:
      'Veuillez examiner ces cellules du registre, les y corriger et indiquer dans la dernière colonne ce qui a été fait. Ce qui est exact tel quel peut rester, avec un mot d’explication.',
    notAll: 'Il y a plus de constats qu’il n’en figure ici : {listed} sur {count}.',
    reach: 'Chiffres touchés, et valeurs extrêmes possibles',
    answer: 'Ce qui a été fait',
  },
  linkTip: 'Aller à la cellule {cell} de la feuille « {sheet} »',
  more: {
    one: '{count} autre constat ne figure pas dans cette liste ; il est compté dans le récapitulatif ci-dessus.',
    other:
      '{count} autres constats ne figurent pas dans cette liste ; ils sont comptés dans le récapitulatif ci-dessus.',
  },
  columns: {
    workbook: 'Classeur',
    sheet: 'Feuille',
    cell: 'Cellule',
    request: 'Demande',
    severity: 'Gravité',
    kind: 'Constat',
    figures: 'Chiffres touchés',
    found: 'Ce qui a été constaté',
    action: 'Que faire',
  },
};

export const changes: Messages['changes'] = {
  points: '{points} points',
  heading: 'Changements depuis le calcul du {day}',
  requestsChanged: 'Demandes : {parts}.',
  requests: {
    added: { one: '{count} nouvelle', other: '{count} nouvelles' },
    replied: { one: '{count} ayant reçu une réponse depuis', other: '{count} ayant reçu une réponse depuis' },
    corrected: { one: '{count} corrigée', other: '{count} corrigées' },
    gone: {
      one: '{count} ne figurant plus dans les registres',
      other: '{count} ne figurant plus dans les registres',
    },
  },
  sameRequests: 'Les demandes sont inchangées.',
  tooManyRequests: 'Les registres contiennent trop de demandes pour dire lesquelles ont changé.',
  findingsChanged: 'Constats : {parts}.',
  findings: {
    added: { one: '{count} nouveau', other: '{count} nouveaux' },
    mended: { one: '{count} corrigé', other: '{count} corrigés' },
    remaining: { one: '{count} toujours présent', other: '{count} toujours présents' },
  },
  tooManyFindings: 'Les constats sont trop nombreux pour dire lesquels sont nouveaux.',
  requestsCounted: 'Demandes : {before} alors, {after} à présent.',
  findingsCounted: 'Constats : {before} alors, {after} à présent.',
  details: {
    locked:
      'Les demandes et les constats qui ont changé ne peuvent être indiqués ici. Le calcul précédent les a notés sous forme chiffrée, et seul son utilisateur peut les lire, sur le même ordinateur.',
    notKept:
      'Les demandes et les constats qui ont changé ne peuvent être indiqués. Le calcul précédent n’avait pas de clé pour les chiffrer, et n’en a donc noté aucun.',
    figuresAlone:
      'Les demandes et les constats qui ont changé ne sont pas indiqués ici : le rapport antérieur ne montre que ses chiffres. Le volet où il a été calculé peut les indiquer.',
  },
  why: 'Pourquoi : {parts}.',
  causes: {
    sentSince: 'envoyées depuis',
    recordedLate: 'enregistrées tardivement',
    replied: 'réponse inscrite depuis',
    corrected: 'corrigées ({fields})',
    recognised: 'ne pouvaient être comptées auparavant',
    notCounted: 'ne peuvent plus être comptées',
    gone: 'ne figurent plus dans les registres',
    readAnew: 'lues autrement selon un réglage ({fields})',
    rules: 'règles modifiées',
    basis: 'inchangées, mais comptées autrement',
    entered: 'chiffres saisis pour la période précédente',
    register: 'inscriptions au registre',
  },
  added: {
    count: '{cause} {numerator}',
    share: '{cause} (numérateur {numerator}, dénominateur {denominator})',
    days: '{cause} (jours {numerator}, demandes {denominator})',
    growth: '{cause} (écart {numerator}, période précédente {denominator})',
  },
  partSeparator: ' ; ',
  notParted:
    'Les raisons des modifications ne peuvent être indiquées : le calcul précédent en a noté trop peu.',
  otherRules:
    'Les règles étaient alors celles de la version {before} ; elles sont désormais celles de la version {after}. Lorsqu’une demande a été corrigée elle aussi, l’effet de la correction et celui des règles ne peuvent être distingués.',
  sheet: 'Feuille',
  figure: 'Chiffre modifié',
  before: 'Avant',
  after: 'Après',
};
