import type { Messages } from '../messages';

/** Ce qui sort : la copie d’un rapport à communiquer, et ce qui en est dit à son expéditeur. */
export const share: Messages['share'] = {
  sheets: {
    cover: 'Sommaire',
    notes: 'Notes',
    totals: 'Demandes envoyées',
    byCategory: 'Demandes par catégorie',
    byMonth: { otp: 'Mois Procureur', headquarters: 'Mois siège', countryOffices: 'Mois bureaux ext.' },
    byAttribute: {
      addresseeType: 'Types de destinataire {stream}',
      addressee: 'Destinataires {stream}',
      situation: 'Situations {stream}',
      section: 'Sections {stream}',
    },
    chartOf: '{table} (graph.)',
  },
  streams: { otp: 'BdP', headquarters: 'siège', countryOffices: 'BE' },
  states: {
    positive: 'Réponse positive',
    otherReply: 'Autre réponse',
    withdrawn: 'Retirée',
    pending: 'En attente',
  },
  others: {
    addressee: 'Autres destinataires, chacun avec peu de demandes',
    situation: 'Autres situations, chacune avec peu de demandes',
    section: 'Autres sections, chacune avec peu de demandes',
  },
  notGiven: 'Non indiqué',
  madeBy: 'Calculé par Cooperation Report, version',
  introduction:
    'Ce classeur contient les chiffres du rapport sur la coopération, en tableaux et en graphiques, sans les demandes à partir desquelles ils sont calculés.',
  introductionTables:
    'Ce classeur contient les chiffres du rapport sur la coopération, en tableaux, sans les demandes à partir desquelles ils sont calculés. Les graphiques figurent dans la copie établie pour Excel.',
  confidentiality:
    'Certaines informations ne sont pas communiquées, afin de respecter la confidentialité des enquêtes et des procédures.',
  oneContents:
    'Cette feuille contient un seul tableau : le sommaire du classeur, avec un lien vers chaque feuille.',
  contentsName: 'Sommaire',
  oneTable: 'Cette feuille contient un seul tableau.',
  oneChart: 'Cette feuille contient un seul graphique. Les lignes suivantes disent en mots ce qu’il montre.',
  notesElsewhere: 'Les notes sont signalées dans le tableau et se trouvent sur la feuille « Notes ».',
  backToContents: 'Retour au sommaire',
  tableOfChart: 'Le tableau de ce graphique',
  notesTitle: 'Notes des tableaux',
  method:
    'Les chiffres suivent la méthode du rapport de la Cour sur la coopération à la vingt-deuxième session de l’Assemblée des États Parties (2023).',
  noteMark: '[note {number}]',
  shorthand: 'Abréviation : {mark} signifie {meaning}.',
  shorthands: {
    c: 'confidentiel : le nombre n’est pas communiqué, parce qu’il est petit ou qu’un petit nombre pourrait en être déduit',
    x: 'non disponible',
    z: 'sans objet',
    low: 'nul par l’arrondi seulement',
    r: 'révisé',
    p: 'provisoire : la période considérée n’est pas achevée',
  },
  columns: {
    sheet: 'Feuille',
    contents: 'Ce qu’elle contient',
    sender: 'Expéditeur',
    code: 'Code du chiffre',
    number: 'Numéro de la note',
    note: 'Texte de la note',
  },
  notes: {
    notTold:
      'Un registre n’a pas le champ « {field} ». On ne sait pas lesquelles de ses demandes en relèvent.',
    notInLog: 'Non disponible : un registre ne contient pas le champ « {field} ».',
    previousBegins:
      'Le registre de demandes {sender} commence au cours de la période précédente. Les demandes antérieures de cette période ne sont pas comptées : l’évolution peut être trop élevée.',
    noFigure: 'Non disponible pour ce rapport.',
  },
  altTexts: {
    column: 'Histogramme : {title} ({series}). {list}.',
    bar: 'Diagramme à barres : {title} ({series}). {list}.',
    line: 'Courbes : {title} ({series}). {list}.',
  },
  goesIn: 'Ce que contient la copie, feuille par feuille :',
  goesInTable: '{sheet} : {title} ({rows} × {columns})',
  goesInChart: '{sheet} : {title} (graphique)',
  staysBehind: 'Ce qui n’est pas communiqué, et pourquoi :',
  withheld: {
    requests:
      'Les demandes, leurs références, destinataires et dates, et le détail de chaque chiffre : ils sont confidentiels.',
    findings: 'La qualité des données : ses constats citent des cellules des registres.',
    logs: 'Les noms des fichiers, des feuilles et des cellules, les empreintes des données, les profils et les réglages : ils parlent des fichiers de la section.',
    supplementary:
      'Les chiffres complémentaires, comme les délais, les âges et les plus anciennes demandes en attente : ils parleraient de demandes isolées.',
    warrants:
      'Les situations des mandats en suspens : ce sont des textes d’un registre. Leur nombre est communiqué.',
    breakdowns:
      'Toutes les ventilations sauf une : s’il y en a deux, un nombre retenu dans l’une peut être déduit de l’autre.',
    small:
      'Dans la ventilation et par mois : les nombres de 1 à {most}, d’autres dont ils pourraient être déduits, et les noms qui ont moins de {threshold} demandes.',
    checks: 'Le nouveau calcul par formules, et les noms définis : ils mènent aux demandes.',
  },
  leftOut:
    '{table} : rien de ce tableau n’est communiqué, parce que ses petits nombres ne peuvent être protégés, ou que ce n’est pas prouvé.',
  workedOut: {
    heading: 'Ce que quelqu’un d’extérieur peut déduire de chaque nombre retenu (absent de la copie) :',
    headings: {
      table: 'Tableau',
      row: 'Ligne',
      column: 'Colonne',
      withheld: 'Retenu',
      possible: 'Possible vu de l’extérieur',
    },
    possible: 'de {least} à {most}',
    possibleAtLeast: 'de {least} à {most}, ou plus loin',
    none: 'Aucun nombre n’est retenu dans la ventilation, ni par mois.',
  },
  combined: {
    compared: 'Rapports comparés',
    title: 'Rapports de la Cour sur la coopération comparés : {periods}',
    madeBy: '{title}, calculé par la version {version}',
    groups: {
      sent: {
        name: 'Demandes envoyées',
        title: 'Demandes envoyées, rapport par rapport',
        valueAxis: 'Demandes',
      },
      categories: {
        name: 'Siège par catégorie',
        title: 'Demandes du siège du Greffe par catégorie, rapport par rapport',
        valueAxis: 'Demandes',
      },
      otpShares: {
        name: 'Parts du Procureur',
        title: 'Parts exécutées des demandes du Bureau du Procureur, rapport par rapport',
        valueAxis: 'Part exécutée',
      },
      registryShares: {
        name: 'Parts du Greffe',
        title: 'Parts de réponses positives au siège du Greffe, rapport par rapport',
        valueAxis: 'Part de réponses positives',
      },
      otpDays: {
        name: 'Délais du Procureur',
        title: 'Délai moyen d’exécution des demandes du Bureau du Procureur, rapport par rapport',
        valueAxis: 'Jours',
      },
      registryDays: {
        name: 'Délais du Greffe',
        title: 'Délai moyen de réponse au siège du Greffe, rapport par rapport',
        valueAxis: 'Jours',
      },
    },
    versions:
      'Les rapports ont été calculés par des versions différentes du programme ({versions}) : leurs règles peuvent différer.',
    languages: 'Les rapports sont en des langues différentes ; les libellés sont ceux de celle-ci.',
    labels: 'Les rapports nomment ce chiffre différemment : {label}',
    gap: 'La période précédant {period} ne figure pas parmi les rapports.',
    samePeriod: 'Plusieurs rapports portent sur une même période : ils ne sont pas additionnés.',
    written: 'La comparaison a été écrite dans {file}',
  },
  written: 'La copie à communiquer a été écrite dans {file}',
};
