import type { Messages } from '../messages';
import { start } from './start';

type Pane = Messages['pane'];

/** What the task pane says. */
const general: Pane['general'] = {
  title: start.page,
  navigation: 'Vues du volet',
  views: { logs: 'Registres', report: 'Rapport', findings: 'Constats', settings: 'Paramètres', help: 'Aide' },
  cancel: 'Annuler',
  apply: 'Appliquer',
  close: 'Fermer',
  retry: start.retry,
  lookAgain: 'Relire',
};

/** The progress of a run, and what hinders one. */
const run: Pane['run'] = {
  compute: 'Calculer la période',
  computeAgain: 'Recalculer',
  computing: 'Calcul en cours…',
  cancelling: 'Annulation…',
  steps: {
    openingFiles: 'Ouverture de « {workbook} »…',
    readingFiles: 'Lecture de « {workbook} »…',
    lookingForLogs: 'Recherche des registres de demandes…',
    insertingTemplate: 'Ajout d’une feuille pour le registre…',
    readingRows: 'Lecture de la feuille « {sheet} »…',
    computing: 'Calcul des chiffres…',
    writingSheets: 'Écriture des feuilles du rapport…',
    waitingForCellEdit: 'En attente de la fin de la saisie',
  },
  rows: '{done} lignes sur {total}',
  sheets: '{done} feuilles sur {total}',
  workbooks: '{done} classeurs sur {total}',
  waiting:
    'Une cellule est en cours de saisie. Appuyez sur Entrée ou Échap dans la feuille ; le travail reprendra de lui-même.',
  stalled:
    'Excel ne répond pas depuis un moment. Vous pouvez attendre, ou appuyer sur Annuler. Si rien n’y fait, fermez le volet et rouvrez-le ; le classeur reste tel quel.',
  opening: 'Ouverture…',
  obstacles: {
    busy: 'Le classeur est en cours de lecture.',
    nothingInspected: 'Le classeur n’a pas encore été lu.',
    filesNotRead: 'Un classeur ajouté n’a pas encore été lu. Relisez-le ou retirez-le.',
    noLog: 'Il n’y a aucun registre de demandes à partir duquel calculer.',
    questionsOpen: 'Répondez d’abord aux questions en suspens.',
    noUsableRow: 'Aucun registre ne contient de demande qui puisse être comptée.',
  },
  leftOut: {
    one: '{count} registre est écarté tant que la question qui le concerne est en suspens.',
    other: '{count} registres sont écartés tant que les questions qui les concernent sont en suspens.',
  },
  placement: {
    title: 'Ce classeur contient le rapport de la période {former}',
    replace: 'Le remplacer',
    replaceHelp:
      'Ses feuilles présenteront la période {period}. Les formules qui emploient ses noms, {names}…, les perdent.',
    beside: 'Garder les deux',
    besideHelp:
      'La période {period} reçoit ses propres feuilles, par exemple « {sheet} ». Celles de {former} restent telles quelles.',
    comesBack: 'Tant que le volet reste ouvert, le rapport de la période {former} peut être rétabli.',
    doesNotComeBack:
      'Ce volet n’a pas calculé le rapport de la période {former} : une fois remplacé, il faudra le recalculer.',
  },
};

/** What a screen reader is told. */
const announcements: Pane['announcements'] = {
  found: {
    one: '{count} registre de demandes trouvé.',
    other: '{count} registres de demandes trouvés.',
  },
  questions: {
    one: '{count} registre a une question en suspens.',
    other: '{count} registres ont des questions en suspens.',
  },
  filesNotRead: {
    one: '{count} classeur ajouté n’a pas pu être lu.',
    other: '{count} classeurs ajoutés n’ont pas pu être lus.',
  },
  computed: 'Le rapport de la période {period} est prêt. Constats : {count}.',
  cancelled: 'Opération annulée.',
  changed: 'Le classeur a été modifié.',
};

/** Messages above the views. */
const messages: Pane['messages'] = {
  changedTitle: 'Le classeur a été modifié',
  changed: 'Ce volet montre le classeur tel qu’il a été lu auparavant.',
  settledTitle: 'Les registres n’ont pas été relus',
  outdatedTitle: 'Ces chiffres ne sont plus à jour',
  outdated: 'Le classeur, ou la manière de le lire, a changé depuis leur calcul.',
  cancelledTitle: 'Opération annulée',
  cancelledInspecting: 'Le classeur n’a pas été lu jusqu’au bout.',
  cancelledComputing:
    'Aucun rapport n’a été calculé. Ce que contient le classeur est indiqué sous « Rapport ».',
};

/** What could not be done, why, and what to do next. */
const failures: Pane['failures'] = {
  tasks: {
    inspecting: 'Le classeur n’a pas pu être lu',
    computing: 'Le rapport n’a pas pu être calculé',
    bringingBack: 'Le rapport antérieur n’a pas pu être rétabli',
    saving: 'Les paramètres n’ont pas pu être enregistrés dans le classeur',
    selecting: 'La cellule n’a pas pu être sélectionnée',
    activating: 'La feuille n’a pas pu être ouverte',
    inserting: 'Le modèle de registre n’a pas pu être inséré',
    handingOver: 'Les demandes n’ont pas pu être copiées ou écrites',
    writingFindings: 'Les constats n’ont pas pu être écrits sur une feuille',
    readingSelection: 'Les cellules sélectionnées n’ont pas pu être lues',
    sharing: 'Aucune copie à communiquer n’a pu être faite',
    comparing: 'Les rapports n’ont pas pu être comparés',
    opening: 'La copie n’a pas pu être ouverte ; elle peut être enregistrée',
  },
  codes: {
    cellBeingEdited: {
      why: 'Une cellule est en cours de saisie ; d’ici là, Excel ne laisse personne d’autre accéder au classeur.',
      next: 'Appuyez sur Entrée ou Échap dans la feuille, puis réessayez.',
    },
    sheetProtected: {
      why: 'La feuille « {sheet} » est protégée : rien ne peut y être écrit.',
      next: 'Ôtez sa protection (Révision, Ôter la protection de la feuille), ou renommez-la pour que le rapport reçoive une nouvelle feuille, puis réessayez.',
    },
    workbookProtected: {
      why: 'La structure du classeur est protégée : aucune feuille ne peut y être ajoutée.',
      next: 'Ôtez la protection (Révision, Protéger le classeur), ou travaillez dans une copie du classeur, puis réessayez.',
    },
    tooLarge: {
      why: 'Le classeur compte plus de cellules qu’Excel n’en transmet à la fois.',
      next: 'Supprimez les lignes et les colonnes vides mais mises en forme, ou ne laissez que les feuilles des registres, puis réessayez.',
    },
    otherWorkbookInFront: {
      why: 'Un autre classeur est au premier plan.',
      next: 'Cliquez dans le classeur des registres, puis réessayez.',
    },
    refusedByExcel: {
      why: 'Excel n’a pas pu faire ce que le complément lui demandait, et ne dit pas pourquoi.',
      next: 'Réessayez. Si cela n’aide pas, cliquez dans le classeur des registres, fermez ce qui est ouvert par-dessus, enregistrez-le, rouvrez-le et réessayez. Si l’échec persiste, communiquez le code ci-dessous à votre assistance.',
    },
    valuesMissing: {
      why: 'Excel n’a pas transmis les valeurs des cellules.',
      next: 'Enregistrez le classeur, attendez la fin du calcul, puis réessayez.',
    },
    requirementSetMissing: {
      why: 'Cette version d’Excel n’offre pas ce dont le complément a besoin.',
      next: 'Utilisez Excel 2021 ou une version ultérieure, Microsoft 365 ou Excel pour le web.',
    },
    coAuthoringConflict: {
      why: 'Une autre personne a modifié le classeur au même moment.',
      next: 'Patientez un instant, puis réessayez.',
    },
    logChanged: {
      why: 'La feuille « {sheet} » a été modifiée pendant la lecture de son registre : les chiffres pourraient être faux.',
      next: 'Attendez que personne n’y saisisse plus rien, puis réessayez.',
    },
    noAnswer: {
      why: 'Excel ne répond pas.',
      next: 'Terminez la saisie en cours, fermez ce qui est ouvert par-dessus le classeur, puis réessayez.',
    },
    noUsableLog: {
      why: 'Aucun registre ne contient de demande qui puisse être comptée.',
      next: 'Répondez aux questions en suspens, ou corrigez les dates d’envoi, puis réessayez.',
    },
    reportGone: {
      why: 'Ce dont les chiffres sont faits n’est plus disponible.',
      next: 'Recalculez la période, puis ouvrez le chiffre.',
    },
    fileNotRead: {
      why: 'Le classeur ajouté « {sheet} » ne peut plus être lu. Il a peut-être été modifié, déplacé ou supprimé.',
      next: 'Ajoutez-le de nouveau ou retirez-le, puis réessayez.',
    },
    cancelled: {
      why: 'L’opération a été annulée.',
      next: 'Relancez-la quand vous le souhaitez.',
    },
    sheetNotFound: {
      why: 'La feuille « {sheet} » est introuvable. Elle a peut-être été renommée ou supprimée.',
      next: 'Relisez le classeur.',
    },
    unexpected: {
      why: 'Il s’est produit quelque chose que le complément ne connaît pas.',
      next: 'Réessayez. Si cela se reproduit, communiquez le code ci-dessous à votre service d’assistance.',
    },
  },
  detail: 'Code pour l’assistance : {detail}',
  unsavedEffect: 'Ce que vous avez réglé vaut jusqu’à la fermeture du volet.',
};

/** The logs of the workbook. */
const logs: Pane['logs'] = {
  heading: 'Registres de demandes',
  leaveOut: 'Laisser ce registre de côté',
  isLeftOut: 'Ce registre est laissé de côté : ses demandes n’entrent dans aucun chiffre.',
  readAgain: 'Relire ce registre',
  range: 'cellules {range}',
  table: 'tableau {table}, cellules {range}',
  hidden: 'Feuille masquée',
  span: 'Envois : {span}',
  requests: { one: '{count} demande', other: '{count} demandes' },
  errors: { one: '{count} erreur', other: '{count} erreurs' },
  warnings: { one: '{count} avertissement', other: '{count} avertissements' },
  allComplete: 'Toutes complètes',
  completeAsRead: 'Toutes complètes, pour ce que dit le registre',
  missing: 'Absent de ce registre : {fields}',
  missingFigures: {
    one: '{count} chiffre n’est donc pas disponible',
    other: '{count} chiffres ne sont donc pas disponibles',
  },
  noRows: 'Pas encore de demandes',
  noRowsHelp: 'Saisissez les demandes sous les intitulés, une par ligne, puis relisez le classeur.',
  complete: '{complete} sur {count} complètes ({share})',
  noErrors: 'Ni erreur ni avertissement',
  noRequests: 'Aucune demande qui puisse être comptée',
  noRequestsHelp:
    'Le registre a des intitulés, mais aucune ligne dont la date d’envoi puisse être lue. Vérifiez quelle colonne contient la date d’envoi.',
  notRead: 'Non lu tant qu’une question est en suspens',
  leftOut: 'Lignes écartées, car elles ne sont pas des demandes : {list}',
  corrected: 'Corrigé par vous',
  describedByHand: 'Décrit par vous',
  readAs: 'Lu comme {place}, qui a les mêmes intitulés',
  show: 'Comment il est lu',
  undo: 'Annuler la dernière correction',
  reset: 'Comme proposé',
  remove: 'Oublier la description',
  textsUnknown: {
    one: '{count} texte n’est pas reconnu',
    other: '{count} textes ne sont pas reconnus',
  },
};

/** Workbooks of other sections, read from their files. */
const added: Pane['added'] = {
  add: 'Ajouter des classeurs…',
  help: 'Lit les fichiers d’autres sections sur le disque, pour le même rapport. Ils ne sont ni ouverts ni modifiés.',
  heading: 'Classeurs ajoutés',
  content: {
    one: '{count} registre, {requests}',
    other: '{count} registres, {requests}',
  },
  someWaiting: {
    one: '{content} ; {count} registre attend une réponse',
    other: '{content} ; {count} registres attendent des réponses',
  },
  allWaiting: {
    one: '{count} registre, qui attend une réponse',
    other: '{count} registres, qui attendent des réponses',
  },
  noLog:
    'Aucun registre de demandes n’y a été reconnu. Indiquez sous « Décrire un autre registre » où se trouvent ses demandes, ou retirez-le.',
  onlyRegisters: 'Des registres particuliers, et aucun registre de demandes',
  notRead: 'Pas encore lu',
  fileChanged: '{file} a été modifié, déplacé ou supprimé depuis son ajout. Ajoutez-le de nouveau.',
  remove: 'Retirer {workbook}',
  overlapTitle: '{second} a des demandes en commun avec {first}',
  sameRegister: {
    one: 'Sa seule demande y figure aussi. Elle est comptée une fois.',
    other:
      'Ses {count} demandes y figurent toutes aussi ; il semble s’agir du même registre. Chacune est comptée une fois.',
  },
  repeated: {
    one: '{count} de ses {total} demandes y figure aussi. Elle est comptée une fois.',
    other: '{count} de ses {total} demandes y figurent aussi. Chacune est comptée une fois.',
  },
  shared: {
    one: '{count} a la référence, le type et le destinataire d’une demande de ce registre, mais une autre origine ou date d’envoi ; les deux sont comptées. Après le calcul, elle figure parmi les constats.',
    other:
      '{count} ont la référence, le type et le destinataire de demandes de ce registre, mais une autre origine ou date d’envoi ; les deux sont comptées. Après le calcul, elles figurent parmi les constats.',
  },
};

const columns: Pane['columns'] = {
  heading: 'Colonnes',
  unnamed: 'sans intitulé',
  notUsed: 'Non utilisée',
  surely: 'sûr ({share})',
  fairly: 'assez sûr ({share})',
  unsurely: 'à vérifier ({share})',
  byUser: 'choisi par vous',
  editOf: 'Modifier ce que contient la colonne {column}',
  holds: 'Cette colonne contient',
  alsoHolds: 'La même colonne indique aussi',
  movedFrom: '« {field} » est lu dans la colonne {column} ; ce champ sera désormais lu ici.',
  why: '{field} : {heading} {values}',
  whyHeading: {
    wordForWord: 'son intitulé le dit mot pour mot.',
    partly: 'son intitulé le dit en partie.',
    notAtAll: 'son intitulé ne le dit pas.',
  },
  whyValues: {
    dates: {
      one: '{count} valeur sur {filled} est une date.',
      other: '{count} valeurs sur {filled} sont des dates.',
    },
    known: {
      one: '{count} valeur sur {filled} est connue.',
      other: '{count} valeurs sur {filled} sont connues.',
    },
    texts: {
      one: '{count} valeur sur {filled} est un texte.',
      other: '{count} valeurs sur {filled} sont des textes.',
    },
    references: {
      one: '{filled} valeurs, dont {count} différente.',
      other: '{filled} valeurs, dont {count} différentes.',
    },
    none: 'Elle est vide dans les premières demandes.',
  },
  preview: 'Ce qui s’y trouve',
  previewHelp: {
    one: '{count} valeur dans les premières demandes.',
    other: '{count} valeurs dans les premières demandes, dont {distinct} différentes.',
  },
  valueWithCount: '{value} ({count})',
  valueReadAs: '{value} → {day}',
  valueUnreadable: '{value} → illisible',
  couldBe: 'Peut-être « {field} »',
  isRather: 'Plutôt « {field} »',
  useNot: 'Ne pas l’utiliser',
  dayOrder: 'Ordre des dates telles que 03/04/2023',
  dayOrders: {
    asDates: 'Selon les dates de la colonne',
    dayFirst: 'Jour d’abord (3 avril)',
    monthFirst: 'Mois d’abord (4 mars)',
    yearFirst: 'Année en premier (22-09-16 est le 16 septembre 2022)',
  },
  dateRepair: 'Sens des dates de cette colonne',
  dateRepairs: {
    daysExchanged: 'Le jour et le mois sont inversés dans les dates des jours 1 à 12',
    utcMidnights: 'Les heures de 22:00 et 23:00 relèvent du jour suivant',
    asWritten: 'Telles quelles',
    open: 'Non décidé : telles quelles, avec un constat',
  },
  dateSystem: 'Année à partir de laquelle ce classeur compte ses jours',
  dateSystems: {
    1900: 'À partir de 1900, comme la plupart',
    1904: 'À partir de 1904, comme ceux d’anciennes versions pour Mac',
    open: 'Non décidé : selon l’aspect de ses dates, avec un constat',
  },
  dateShort: {
    dayFirst: {
      one: '{count} sur {total} ne peut commencer que par le jour',
      other: '{count} sur {total} ne peuvent commencer que par le jour',
    },
    monthFirst: {
      one: '{count} sur {total} ne peut commencer que par le mois',
      other: '{count} sur {total} ne peuvent commencer que par le mois',
    },
    ambiguous: {
      one: '{count} sur {total} peut se lire des deux façons',
      other: '{count} sur {total} peuvent se lire des deux façons',
    },
    unreadable: {
      one: '{count} sur {total} est illisible',
      other: '{count} sur {total} sont illisibles',
    },
  },
  dateExample: '{evidence}, comme {example}.',
  dateOrder: {
    dayFirst: 'Là où les deux façons sont possibles, le jour vient en premier.',
    monthFirst: 'Là où les deux façons sont possibles, le mois vient en premier.',
    yearFirst: 'L’année vient en premier, en deux chiffres, puis le mois et le jour.',
    undecided:
      'Rien n’indique lequel vient en premier ; ces dates ne sont pas lues tant que vous ne le dites pas.',
    noMatter: {
      one: 'Sa date ne peut se lire des deux façons.',
      other: 'Aucune de ses {count} dates ne peut se lire des deux façons.',
    },
  },
  values: 'Ce que signifient ses textes',
  legend: 'La feuille {sheet} explique {forms}.',
  valuesHelp: 'Les textes les plus fréquents des premières demandes, avec leur nombre.',
  noValues: 'La colonne ne contient aucun texte dans les premières demandes.',
  meaningOf: '{field} de « {text} »',
  asProposed: '{meaning} (reconnu)',
  foreign: '{meaning} : pas de cet organe',
  silent: 'Sans objet ici',
  none: 'Aucune de ces valeurs',
  unknown: 'Non reconnu',
  times: { one: '{count} fois', other: '{count} fois' },
  moreTexts: { one: 'Afficher {count} autre texte', other: 'Afficher {count} autres textes' },
  named: '{column} : {heading}',
};

const fixed: Pane['fixed'] = {
  heading: 'Commun à toutes les demandes',
  editOf: 'Modifier ce qui est commun à toutes les demandes',
  because: 'indiqué dans « {title} »',
  follows: 'déduit des colonnes',
  byUser: 'indiqué par vous',
  notGiven: 'Non indiqué',
  none: 'Rien n’est indiqué pour l’ensemble du registre.',
  missing: 'Absent de ce registre',
  missingHelp: 'Les chiffres qui en dépendent ne sont pas disponibles ; tous les autres sont calculés.',
  more: 'Autres champs',
};

/** How a log is read, as a file, and as other logs are. */
const profile: Pane['profile'] = {
  heading: 'Profil de ce registre',
  help: 'Un profil dit comment un registre est lu. Enregistré dans un fichier, il peut être envoyé avec le registre.',
  save: 'Enregistrer dans un fichier',
  load: 'Charger un fichier…',
  loaded: 'Le registre est maintenant lu selon {file}.',
  errors: {
    notJson: '{file} n’est pas un profil ; choisissez un fichier enregistré ici.',
    notAProfile: '{file} n’est pas un profil utilisable. L’erreur se trouve sous « {detail} ».',
    newerVersion:
      '{file} a été enregistré par une version plus récente du complément (profil de version {detail}). Enregistrez-le de nouveau avec celle-ci ou mettez le complément à jour.',
    otherLog: '{file} est le profil d’un autre registre ; celui-ci n’a pas de colonne « {detail} ».',
    otherHeadings: '{file} est le profil d’un autre registre ; celui-ci a d’autres intitulés.',
    unreadable: '{file} n’a pas pu être lu. Choisissez-le de nouveau.',
  },
  applyToOthers: {
    one: 'Appliquer à l’autre registre de mêmes intitulés ({count})',
    other: 'Appliquer à {count} autres registres de mêmes intitulés',
  },
  applyHelp: 'Leurs organe, type et origine restent ce qu’on en sait.',
};

/** Questions that only a person can answer. */
const questions: Pane['questions'] = {
  heading: {
    one: '{count} question avant que ce registre puisse être lu',
    other: '{count} questions avant que ce registre puisse être lu',
  },
  fieldNotFound: 'Quelle colonne contient « {field} » ?',
  columnUndecided: 'Quelle colonne correspond à « {field} » ?',
  sharedValue: {
    kind: 'Que sont les demandes de ce registre ?',
    origin: 'Qui a envoyé les demandes de ce registre ?',
  },
  profileColumnMissing: 'La colonne « {heading} » a disparu. Quelle colonne contient désormais « {field} » ?',
  choose: 'Choisir une colonne',
  none: 'Aucune des colonnes',
  inColumn: 'Une colonne l’indique',
  chooseMissing: 'Choisissez d’abord une réponse.',
  examples: 'p. ex. {list}',
  alsoForOthers: {
    one: 'Aussi pour {count} autre registre de ce classeur qui le demande',
    other: 'Aussi pour les {count} autres registres de ce classeur qui le demandent',
  },
  answer: 'Retenir',
  register: {
    heading: 'Registre particulier',
    empty: 'Que sont les inscriptions de ce registre qui n’ont rien sous « {heading} » ?',
    noColumn:
      'Aucune colonne de ce registre ne dit lesquelles de ses inscriptions sont publiques. Que sont-elles ?',
    unmarked: { public: 'Publiques dès la délivrance', sealed: 'Encore sous scellés' },
    all: { public: 'Toutes sont publiques', sealed: 'Toutes ne sont pas publiques' },
    open: 'Tant que ce point n’est pas réglé, ces inscriptions ne sont comptées nulle part. Rien n’est montré de ce qui est sous scellés.',
    answered: 'Gardé pour ce registre, et appliqué au calcul d’une période.',
  },
};

const noLog: Pane['noLog'] = {
  emptyTitle: 'Ce classeur est vide',
  empty:
    'Ajoutez les classeurs dans lesquels les sections tiennent leurs demandes, ou ouvrez l’un d’eux et relisez.',
  title: 'Aucun registre de demandes n’a été reconnu',
  explanation:
    'Un registre comporte une ligne d’intitulés, avec au moins une référence, la date d’envoi et deux autres colonnes connues, et, au-dessous, une demande par ligne.',
  found: 'Ce qui ressemble le plus à des intitulés',
  row: '{sheet}, ligne {row}',
  noHeadings: 'aucun intitulé',
  whatToDo: 'Ce que vous pouvez faire',
  actions: [
    'Vérifiez qu’il s’agit du bon classeur.',
    'Donnez aux colonnes leurs intitulés habituels, tels que « Référence » et « Date d’envoi », puis relisez.',
    'Ou indiquez ci-dessous ce que contiennent les colonnes.',
  ],
  another: 'Décrire un autre registre',
  anotherHelp: 'Si une feuille de demandes manque dans cette liste, indiquez ici où elles se trouvent.',
};

const describe: Pane['describe'] = {
  heading: 'Décrire un registre',
  workbook: 'Classeur',
  openWorkbook: 'Le classeur ouvert',
  sheet: 'Feuille',
  chooseSheet: 'Choisir une feuille',
  headerRow: 'Ligne des intitulés',
  noColumn: 'Aucune colonne',
  letters: 'Lettres de la colonne, p. ex. C',
  required: 'Ces deux colonnes sont nécessaires ; les autres peuvent aussi être indiquées plus tard.',
  more: 'Autres colonnes',
  apply: 'Lire ce registre',
  errors: {
    sheetMissing: 'Choisissez la feuille.',
    headerRowInvalid: 'Saisissez le numéro d’une ligne.',
    columnMissing: 'Indiquez quelle colonne le contient.',
    columnInvalid: 'Saisissez les lettres d’une colonne, par exemple C.',
  },
};

const period: Pane['period'] = {
  heading: 'Période considérée',
  label: 'Période',
  notOverTitle: 'La période n’est pas achevée',
  notOver:
    'Ses chiffres sont ceux du {day} et peuvent encore changer. Recalculez-les une fois la période achevée.',
  previous: 'Chiffres de {period}',
  previousHelp:
    'Les registres ne couvrent pas la période précédente. Saisissez ses chiffres, tirés du dernier rapport, pour que l’évolution soit calculée ; ce qui reste vide sera « s.o. ».',
  counts: {
    rfas: 'DA du Bureau du Procureur',
    missionNotifications: 'dont notifications de mission',
    headquarters: 'DC du siège',
    countryOffices: 'Demandes des bureaux extérieurs',
  },
  errors: {
    notWholeNumber: 'Saisissez un nombre entier, au moins 0.',
    tooLarge: 'Saisissez un nombre plus petit.',
    otherOtpCountMissing: 'Saisissez aussi ce nombre, ou laissez les deux vides.',
    moreNotificationsThanRfas:
      'Les notifications font partie des DA : leur nombre ne peut pas dépasser celui des DA.',
  },
};

const report: Pane['report'] = {
  heading: 'Rapport de la période {period}',
  asAt: 'État au {day}',
  none: 'Pas encore de rapport',
  noneHelp: 'Choisissez une période et calculez-la : ses chiffres et ses tableaux s’afficheront ici.',
  standing: 'Rapport dans ce classeur',
  standingHelp:
    'C’est le rapport que contiennent les feuilles. Calculez la période pour voir ici ses tableaux, ce qui a changé et les constats.',
  computedOn: 'Calculé le {day}',
  computedFrom: {
    one: 'Calculé le {day}, par Cooperation Report {version}, d’après un registre',
    other: 'Calculé le {day}, par Cooperation Report {version}, d’après {count} registres',
  },
  conditions: {
    sheetsDeleted: {
      title: 'Des feuilles du rapport ont été supprimées',
      text: 'Celles qui restent sont énumérées ci-dessous. Un nouveau calcul les écrit toutes.',
    },
    brokenOff: {
      title: 'Le rapport n’est pas complet',
      text: 'Un calcul s’est arrêté pendant l’écriture : certaines feuilles sont nouvelles, d’autres datent d’un calcul antérieur. Recalculez avant de vous en servir.',
    },
  },
  languages: { en: 'anglais', fr: 'français' },
  otherLanguageTitle: 'Les feuilles sont en {language}',
  otherLanguage: 'Recalculé, le rapport sera en {language}.',
  edited: 'Cette feuille a été modifiée à la main. Un nouveau calcul conserve cette version comme copie.',
  keyFigures: 'Chiffres clés',
  sheets: 'Feuilles dans ce classeur',
  openSheet: 'Aller à la feuille « {sheet} »',
  keptAs: 'Cette feuille avait été modifiée depuis : cette version a été conservée sous « {sheet} ».',
  replacedTitle: 'Le rapport de la période {former} a été remplacé',
  replaced: 'Ses feuilles présentent désormais la période {period}.',
  bringBack: 'Rétablir {former}',
  otherReports: 'Autres rapports dans ce classeur',
  otherReport: 'Rapport de la période {period}',
  tables: 'Tableaux',
  calculated: '{numerator} sur {denominator}',
  averaged: 'sur {denominator}',
  compared: '{difference} sur {denominator}',
  noteMark: 'Note {number}',
  copyForWord: 'Copier pour Word',
  copyTable: 'Copier pour Word : {table}',
  copied: 'Copié, tel que le rapport de la Cour l’imprime. Collez-le dans un document.',
  notCopied: 'Le navigateur ne permet pas de copier ici. Sélectionnez le tableau et copiez-le vous-même.',
};

const findings: Pane['findings'] = {
  heading: 'Ce qui a été constaté dans les registres',
  none: 'Rien à examiner',
  noneHelp: 'Chaque ligne des registres a été lue et entre dans les chiffres dont elle relève.',
  notYet: 'Pas encore de constats',
  notYetHelp: 'Une fois les registres lus, ce qui y appelle un examen s’affichera ici.',
  ofReading:
    'Relevés à la lecture des registres. Le calcul d’une période compare aussi les registres entre eux.',
  filter: 'Afficher',
  all: 'Tous',
  errors: 'Erreurs',
  warnings: 'Avertissements',
  filterWithCount: '{name} ({count})',
  sentIn: 'Envoyée le {day}, pendant la période {period}.',
  otherPeriod: 'Elle n’a été envoyée dans aucune des périodes que compte ce rapport.',
  touches: { one: 'Touche un chiffre', other: 'Touche {count} chiffres' },
  touchesOf: '{touches} : {place}',
  reachOfKind: 'Portée de tous les constats de ce genre',
  showMore: { one: 'Afficher {count} autre', other: 'Afficher {count} autres' },
  goTo: 'Sélectionner {place}',
  cell: '{sheet}, {cell}',
  wholeWorkbook: 'Classeur',
  first:
    'Les {shown} premiers constats sur {count} figurent dans cette liste ; la feuille « Qualité des données » les compte tous.',
  noneOfFilter: 'Aucun de ce type.',
  narrow: 'Restreindre',
  ofLog: 'Du registre',
  ofKind: 'Du genre',
  ofFigure: 'Qui touchent le chiffre',
  ofPeriod: 'Envoyées pendant la période, ou sans date',
  hideAccepted: 'Masquer les constats acceptés',
  write: 'Écrire ces constats sur une feuille à envoyer',
  writeHelp:
    'Pour ceux qui tiennent le registre : les cellules, ce qui a été constaté et ce qu’il convient de faire, avec une colonne pour leur réponse.',
  written: 'Écrit sur la feuille « {sheet} ».',
  seen: 'Vu',
  accepted: 'Accepté',
  accept: 'Accepter',
  acceptThis: 'Accepter le constat à {place} : c’est juste ainsi',
  takeBack: 'Revenir en arrière',
  takeBackThis: 'Le constat à {place} est à examiner à nouveau',
};

const settings: Pane['settings'] = {
  heading: 'Paramètres',
  language: 'Langue',
  languages: { host: 'Celle d’Excel', en: 'English', fr: 'Français' },
  languageHelp: 'De ce volet et du rapport.',
  contents: 'Ce que contient le rapport',
  charts: 'Graphiques',
  chartsHelp: 'À côté des tableaux qu’ils représentent.',
  supplementary: 'Feuilles des compléments',
  supplementaryHelp: 'Chiffres qui ne font pas partie des tableaux de la Cour.',
  checks: 'Vérification par les formules d’Excel',
  checksHelp:
    'Deux feuilles de plus : les demandes sous une forme normalisée, et des formules simples qui recalculent d’après elles les nombres du rapport : tous les chiffres et décomptes, mais ni médiane, ni quartile, ni courbe, ni projection de durées, ni la part de la composition ou des taux dans une évolution. La couverture dit si tout concorde. Elles contiennent des demandes une à une : ne les transmettez pas.',
  allLanguages: 'Anglais et français dans un même classeur',
  allLanguagesHelp:
    'Chaque langue a ses propres feuilles, avec leurs liens, tableaux et graphiques, celles de la langue du volet d’abord. Les noms des chiffres pour les formules n’y sont qu’une fois.',
  cards: 'Chiffres expliqués dans leur cellule',
  cardsHelp:
    'La cellule de chaque chiffre des tableaux de la Cour indique sur une fiche à partir de quoi il est calculé, ses règles et leur source. Elle reste un nombre dans les formules. Seule une version récente d’Excel peut l’afficher ; les autres montrent les nombres seuls.',
  opensCover: 'Aller à la couverture après le calcul',
  opensCoverHelp: 'Sinon, vous restez sur la feuille où vous êtes.',
  saved: 'Les paramètres sont conservés dans ce classeur et prennent effet au calcul d’une période.',
};

export const pane: Pane = {
  general,
  start,
  run,
  announcements,
  messages,
  failures,
  logs,
  columns,
  fixed,
  questions,
  noLog,
  describe,
  added,
  profile,
  period,
  report,
  findings,
  settings,
  /** une copie du rapport qui peut sortir de la section */
  share: {
    create: 'Créer une copie à communiquer',
    help: 'Les seuls tableaux et graphiques, sans rien des registres. Avant de l’enregistrer, vous voyez ce qu’elle contient.',
    heading: 'Une copie à communiquer',
    brokenDown: 'Demandes ventilées par',
    format: 'Fichier',
    formats: { xlsx: 'Excel (.xlsx)', ods: 'OpenDocument (.ods), sans graphiques' },
    namesGoIn: 'Les noms des registres qui ont trois demandes ou plus figurent dans la copie.',
    making: 'Préparation de la copie…',
    workedOut: 'Ce qui peut être déduit',
    copyWorkedOut: 'Copier le tableau',
    workedOutCopied: 'Copié. Il est réservé à la section.',
    copyTables: 'Copier ses tableaux pour Word',
    tableCopied: 'Copié avec ses notes. Collez-le dans un document.',
    save: 'Enregistrer la copie',
    open: 'Ouvrir la copie',
    close: 'Fermer',
  },
  charts: {
    heading: 'Graphiques',
    explanation: 'Les graphiques complémentaires, avec les nombres que porte la feuille du rapport.',
    choose: 'Graphique',
    showTable: 'Afficher en tableau',
    none: 'Le rapport n’a pas de graphique.',
    compareHeading: 'Période contre période',
    compareHelp:
      'Les chiffres de deux périodes que couvrent les registres, chacun selon les règles de son année, et leur différence.',
    period: 'Chiffres de',
    against: 'Comparés à ceux de',
    onePeriod: 'Les registres ne couvrent qu’une seule période.',
    figure: 'Chiffre',
    difference: 'Différence',
    shareHeading: 'Pourquoi la part de réponses positives est différente',
    shareHelp:
      'Siège du Greffe, en points de pourcentage : ce qui vient de la composition des demandes et ce qui vient des parts elles-mêmes. La somme des éléments est la différence.',
    shareNone: 'Non disponible : l’une des périodes n’a pas cette part.',
  },
  supplement: {
    heading: 'Tableaux complémentaires pour Word',
    help: 'Rien n’y est retenu. Les nombres par destinataire, situation et section figurent dans la copie à communiquer, où les petits nombres sont retenus.',
    none: 'Le rapport n’a pas de tableau de ce genre.',
  },
  compare: {
    heading: 'Comparer des rapports communiqués',
    help: 'Deux copies à communiquer ou plus deviennent un seul classeur : chaque chiffre avec une colonne par rapport, et des notes sur ce qui diffère. Aucun registre n’est lu.',
    choose: 'Choisir des rapports communiqués…',
    drop: 'Ou déposez leurs fichiers ici.',
    few: 'Choisissez-en un autre : il en faut au moins deux pour comparer.',
    chosen: 'Rapports choisis',
    remove: 'Retirer {name}',
    making: 'Comparaison des rapports…',
    reports: 'Rapports comparés :',
    differences: 'Ce en quoi ils diffèrent :',
    same: 'Mêmes règles, mêmes libellés, même langue, et leurs périodes se suivent.',
    notShared:
      '« {file} » n’est pas la copie d’un rapport à communiquer. Choisissez un classeur établi par « Créer une copie à communiquer ».',
    notLoaded: 'La comparaison n’a pas pu être chargée. Vérifiez le réseau, puis rouvrez le volet.',
    save: 'Enregistrer la comparaison',
    open: 'Ouvrir la comparaison',
  },
};
