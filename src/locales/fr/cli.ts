import type { en } from '../en';
import { fileFailures } from './fileFailures';

/** Textes de la ligne de commande. */
export const cli: (typeof en)['cli'] = {
  usage: `Calcule le rapport sur la coopération à partir des registres de demandes d’un ou de plusieurs classeurs.

Emploi : npm run --silent report -- [options] CLASSEUR…

  --period 2022-2023     période considérée ; à défaut, la dernière période achevée que les registres atteignent
  --out report.xlsx      fichier du rapport ; à défaut, cooperation-report-PÉRIODE.xlsx ici même
  --profile p.json       manière de lire les registres, là où ils ne sont pas reconnus d’eux-mêmes
  --propose p.json       écrit comment ces classeurs sont reconnus, à corriger puis à donner avec --profile
  --baseline b.json      chiffres de la période précédente, là où les registres ne la couvrent pas
  --json                 affiche un objet JSON\u202f; le classeur n’est alors écrit qu’avec --out
  --trace otp.rfas.sent  affiche les demandes que recouvre un chiffre, au lieu du rapport ; le classeur n’est alors écrit
                         qu’avec --out. byMonth.otp.total, byCategory.defence, etc. nomment les nombres des ventilations
  --check-published t.csv  vérifie un tableau tel que publié, sans lire de classeur : quels chiffres aucun nombre
                         entier ne donne, et quelles lignes se contredisent. court-2023 désigne les tableaux de la Cour
  --check                ajoute deux feuilles où les formules d’Excel recalculent les nombres du rapport à partir des
                         demandes : tous les chiffres et décomptes, mais ni médiane, ni quartile, ni courbe, ni projection
                         de durées, ni la part de la composition ou des taux dans une évolution
  --verify report.xlsx   dit si ce rapport est bien celui de ces classeurs : chiffres concordants, registres modifiés
  --since anterieur.xlsx dit ce qui a changé depuis ce rapport antérieur de la période, et l’écrit dans le classeur ;
                         ou si la période commence avec ce qui était en attente à la fin de ce rapport sur la précédente
  --share copie.xlsx     écrit une copie à communiquer : les seuls tableaux et graphiques, rien d’un registre ; le
                         classeur du rapport n’est alors écrit qu’avec --out. Un nom en .ods donne ses tableaux pour
                         LibreOffice, un nom en .csv ou .json ses chiffres sous forme de données
  --share-by situation   ce qui ventile ses demandes, au lieu du type de destinataire : addressee, situation ou section,
                         dont les noms sont des textes des registres
  --share-threshold 3    les nombres inférieurs y sont retenus, de 2 à 10 (3)
  --accessibility f.xlsx dit ce qui empêche de lire un classeur, avec un lecteur d’écran par exemple, sans lire de registre
  --combine              compare dans un classeur les rapports communiqués qui sont nommés, .xlsx, sans lire de registre
  --export demandes.csv  écrit en un tableau, .csv ou .parquet, les demandes que les chiffres peuvent compter\u202f; le classeur
                         du rapport n’est alors écrit qu’avec --out
  --findings constats.xlsx  écrit les constats sur une feuille à envoyer à ceux qui tiennent les registres, avec une
                         colonne pour leur réponse\u202f; le classeur du rapport n’est alors écrit qu’avec --out
  --sql duckdb|spark|trino  affiche les règles comme requêtes sur ce tableau, sans lire de registre
  --engine duckdb        calcule le même rapport avec DuckDB, pour plus que ne contient la mémoire : se nomment des classeurs,
                         de tels tableaux, .csv et .parquet, et des dossiers qui les contiennent ; sans --trace, --check,
                         --verify, --since ni --propose
  --template agreements  écrit un tableau vierge à remplir, sans lire de registre : requests, ou le nom d’un registre,
                         par exemple warrants ; --out en nomme le fichier
  --lang en|fr|fr,en     langue de ce qui est affiché et écrit (en) ; avec deux, le classeur porte le rapport dans les deux
  --force                remplace le fichier que nomme --out
  --help                 affiche cette aide

Code de sortie : 0 avec des chiffres, même s’il y a des constats ; 1 si un fichier ne peut être lu ou si aucun
registre n’est utilisable ; 2 si les arguments sont faux.`,
  errors: {
    unknownOption: '{message} Voir --help.',
    noPublishedFigures:
      'Aucun chiffre n’a été trouvé dans {file}. Chaque ligne doit avoir un libellé et, à côté, son chiffre.',
    publishedTooLarge:
      '{file} dépasse {limit} ko, ce qu’aucun tableau publié n’atteint. Nommez un autre fichier.',
    publishedNotText:
      '{file} n’est pas du texte. Enregistrez le tableau au format .csv ou .txt, puis nommez ce fichier.',
    publishedAlone:
      '--check-published vérifie un seul tableau, sans classeur. Ne nommez pas de classeur avec lui.',
    accessibilityAlone:
      '--accessibility examine un seul classeur, sans lire de registre. Ne nommez pas de classeur avec lui.',
    badSql: 'Les règles ne sont pas écrites pour « {value} ». Nommez l’un de {names}.',
    sqlAlone: '--sql affiche les règles, sans lire de registre. Ne nommez pas de classeur avec lui.',
    badTemplate: 'Il n’y a pas de tableau vierge « {value} ». Nommez l’un de {names}.',
    templateAlone:
      '--template écrit un tableau vierge, sans lire de registre. Ne nommez pas de classeur avec lui.',
    badFindings: 'Les constats s’écrivent en .xlsx : « {value} » ne se termine pas par .xlsx.',
    badExport:
      'Les demandes s’écrivent en .csv ou en .parquet : « {value} » ne se termine par aucun des deux.',
    badEngine: 'Il n’y a pas de moteur « {value} ». Nommez l’un de {names}.',
    engineAlone:
      '{option} a besoin de chaque demande, que --engine ne garde pas. Retirez {option}, ou retirez --engine et nommez des classeurs.',
    engineMissing:
      'DuckDB, qui écrit les .parquet et calcule avec --engine, n’est pas installé. Installez-le : npm install @duckdb/node-api',
    nothingInFolder:
      'Aucun classeur ni tableau de demandes, .csv ou .parquet, dans {folder}. Nommez un autre dossier.',
    badTable: '{file} n’a pas pu être lu comme tableau de demandes : {reason} Écrivez-le avec --export.',
    badTableRow:
      'Une ligne de {file} n’est pas une demande que les règles peuvent compter ({workbook}, {sheet}, ligne {row}) : {column} y est « {value} ». Écrivez de nouveau le tableau avec --export.',
    noWorkbook:
      'Aucun classeur n’est nommé. Nommez-en au moins un, par exemple : npm run --silent report -- registre.xlsx. Voir --help.',
    badPeriod: 'La période « {value} » n’est pas faite de deux années qui se suivent. Écrivez-la 2022-2023.',
    badLanguage: 'La langue « {value} » n’est pas connue. Employez en, fr ou les deux : fr,en.',
    badOutput: 'Le rapport est un classeur .xlsx : « {value} » ne se termine pas par .xlsx.',
    notShared:
      '{file} n’est pas la copie d’un rapport à communiquer (--share) : son titre ne nomme aucune période, ou aucun de ses tableaux n’a les codes des chiffres.',
    combineFew: '--combine compare au moins deux rapports communiqués. Nommez leurs fichiers.',
    badShare:
      'Une copie est un fichier .xlsx, .ods, .csv ou .json : « {value} » ne se termine par aucun de ceux-ci.',
    badShareBy: 'Une copie n’est pas ventilée par « {value} ». Nommez l’un de ceux-ci : {names}.',
    badShareThreshold: 'Le seuil « {value} » n’est pas un nombre entier de {least} à {most}.',
    outputExists: '{file} existe déjà. Nommez un autre fichier avec --out, ou remplacez-le avec --force.',
    outputIsInput: '{file} est l’un des classeurs à lire. Nommez un autre fichier avec --out.',
    outputFolderMissing: 'Il n’y a pas de dossier {folder} où écrire {file}.',
    outputIsFolder: '{file} est un dossier. Nommez un fichier avec --out.',
    cannotWrite:
      '{file} n’a pu être écrit : {reason}. Fermez-le s’il est ouvert, ou nommez un autre fichier avec --out.',
    fileNotFound: '{file} est introuvable.',
    isFolder: '{file} est un dossier. Nommez les classeurs qu’il contient.',
    notAFile:
      '{file} n’est pas un fichier ordinaire, mais un tube ou un périphérique. Seuls les fichiers ordinaires sont lus.',
    cannotReadFile: '{file} n’a pu être lu : {reason}.',
    jsonTooLarge:
      '{file} dépasse {limit} Mo, ce dont ni un profil ni une base de référence n’a besoin. Nommez un autre fichier.',
    ...fileFailures,
    badJson: '{file} n’est pas du JSON valable : {reason}.',
    badProfile: '{file} n’est pas un profil valable : {reason}. Voir docs/log-format.md.',
    badBaseline: '{file} n’est pas une base de référence valable : {reason}. Voir docs/log-format.md.',
    notAReport:
      '{file} ne dit pas de quoi il est fait : aucune de ses feuilles ne porte les lignes des notes du rapport.',
    sinceOtherPeriod:
      '{file} est un rapport de {periods} : il ne permet pas de dire ce qui a changé pour {period}.',
    sinceUnfinished:
      '{file} a été calculé le {day}, avant la fin de {period} : il ne permet pas de dire ce qui était en attente à cette date. Indiquez le dernier rapport sur {period}.',
    severalReports:
      '{file} contient les rapports de plusieurs périodes, {periods} : précisez avec --period celui dont il s’agit.',
    unknownFigure:
      'Aucun nombre de ce rapport ne s’appelle « {value} ». Les chiffres sont {figures} ; les nombres des ventilations s’appellent comme {cells}.',
    baselinePeriod:
      '{file} porte les chiffres de {given}, mais la période qui précède {period} est {previous}.',
    noUsableLog: 'Aucun registre de demandes n’a pu être utilisé. {details}',
    registersAlone:
      'Aucun registre de demandes n’a été trouvé : ces classeurs contiennent des registres que le rapport compte à côté des demandes. Indiquer aussi un registre de demandes.',
    noUsableRows: 'Aucune demande des registres n’a de date d’envoi qui puisse être comptée. {details}',
    cannotPrint:
      'Le résultat n’a pu être affiché sur la sortie standard : {reason}. Les fichiers que la commande a écrits sont complets.',
    unexpected: 'Une erreur imprévue s’est produite : {reason}. Merci de la signaler.',
  },
  /** pourquoi un fichier ne peut être lu ou écrit, selon le code du système */
  systemReasons: {
    EACCES: 'vous n’en avez pas l’autorisation',
    EBUSY: 'un autre programme utilise le fichier',
    EDQUOT: 'votre part du disque est pleine',
    EFBIG: 'le fichier serait plus grand que le disque ne le permet',
    EIO: 'le disque signale une erreur',
    ELOOP: 'ses liens tournent en rond',
    EMFILE: 'trop de fichiers sont ouverts',
    ENAMETOOLONG: 'son nom est trop long pour ce disque',
    ENOENT: 'son dossier n’existe plus',
    ENOSPC: 'le disque est plein',
    EPERM: 'le système ne le permet pas',
    EPIPE: 'le programme qui devait le lire a pris fin',
    EROFS: 'le disque ne peut être que lu',
  },
  since: {
    figure: '{label} : {before} → {after}',
    same: 'Aucun chiffre n’a changé.',
    stockSame:
      'Demandes en attente ({streams}) : cette période commence avec le nombre par lequel le rapport sur {period} se termine.',
    stockDiffers:
      'Demandes en attente ({streams}) : cette période ne commence pas avec le nombre par lequel le rapport sur {period} se termine. Voir les constats.',
  },
  verify: {
    isOfLogs: '{file} est bien le rapport de ces registres : tous les chiffres concordent.',
    isNotOfLogs: '{file} n’est pas le rapport de ces registres tels qu’ils sont.',
    figures: 'Chiffres concordants : {agreeing} sur {count}',
    differs: '{sheet}, {cell} : {id} y vaut {shown}, et {computed} d’après les registres',
    same: '{place} : inchangé ({requests}, empreinte {fingerprint})',
    changed: '{place} : modifié ({requests}) ; empreinte d’alors {then}, d’aujourd’hui {now}',
    gone: '{place} : absent de ces registres ; empreinte d’alors {then}',
    added: '{place} : le rapport a été fait sans lui ({requests}, empreinte {now})',
    version:
      'Fait par la version {then} ; celle-ci est la version {now}. Une autre version peut lire et compter autrement.',
    rules: 'Ses règles sont celles de la version {then} ; celles de ce programme sont de la version {now}.',
    baseline:
      'Un réglage diffère : d’autres chiffres de la période précédente ont été saisis. Ceux du rapport valent ici.',
    reading:
      '{place} : un réglage diffère ; sont lus autrement, par la colonne, la valeur ou le sens : {fields}',
    nothing: 'rien',
  },
  templateWritten: 'Tableau vierge écrit dans {file}',
  /** ce que fait la commande, sur un terminal tant que cela dure */
  progress: {
    opening: 'Ouverture de {file} ({number} sur {count}) …',
    reading: 'Recherche des registres de demandes et lecture de leurs lignes …',
    computing: 'Calcul des chiffres …',
    writing: 'Écriture du rapport …',
  },
  period: 'Période considérée {period} : {span}, état au {asAt}',
  logsRead: 'Registres lus',
  logRead: { one: '{place}, {range} : {count} demande', other: '{place}, {range} : {count} demandes' },
  logNotRead: '{place} : non lu, donc compté nulle part ; les erreurs disent ce qui est à régler',
  leftOut: 'laissés de côté : {parts}',
  leftOutRows: {
    blank: { one: '{count} ligne vide', other: '{count} lignes vides' },
    total: { one: '{count} ligne de totaux', other: '{count} lignes de totaux' },
    banner: { one: '{count} titre ou note', other: '{count} titres ou notes' },
    repeatedHeading: { one: '{count} en-tête répété', other: '{count} en-têtes répétés' },
    reminder: { one: '{count} rappel', other: '{count} rappels' },
    otherTable: { one: '{count} ligne d’un autre tableau', other: '{count} lignes d’un autre tableau' },
  },
  issues: { one: '{count} constat', other: '{count} constats' },
  noIssues: 'Aucun constat.',
  issueGroup: '{count} × {title} ({severity}) : {effect}',
  issuePlace: '{place} : {message} {action}',
  moreIssues: { one: '… et {count} autre, dans le classeur', other: '… et {count} autres, dans le classeur' },
  sql: {
    heading:
      'Les chiffres de {period}, sur le tableau des demandes qu’écrit --export.\nLa première instruction fait le tableau ; chacune des autres donne les chiffres d’un tableau du rapport.\nLes jours se comptent à partir du 1er janvier 1970. Ce qui se compte dans des registres n’est pas une demande et n’y figure pas.\nVoir docs/sql.md.',
    exported: 'Les demandes ont été écrites dans {file}',
  },
  findingsWritten: 'Les constats ont été écrits dans {file}',
  written: 'Le rapport a été écrit dans {file}',
  proposed: 'Le profil proposé a été écrit dans {file}',
};
