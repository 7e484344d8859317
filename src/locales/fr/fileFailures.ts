import type { Messages } from '../messages';

/** Pourquoi un fichier n’est pas lu comme classeur, et que faire. */
export const fileFailures: Messages['fileFailures'] = {
  emptyFile: '{file} est vide : il ne contient aucun classeur. Demandez de nouveau le fichier.',
  notAWorkbook: '{file} n’est pas un classeur. Donnez un fichier .xlsx, .xlsm, .xlsb, .xls, .ods ou .csv.',
  webPage:
    '{file} est une page web qu’un programme a enregistrée sous le nom d’un classeur. Ouvrez-la dans Excel, enregistrez-la comme classeur Excel (.xlsx) et donnez ce fichier.',
  xmlSpreadsheet:
    '{file} est une feuille de calcul XML d’Excel 2003. Ouvrez-la dans Excel, enregistrez-la comme classeur Excel (.xlsx) et donnez ce fichier.',
  exchangeFormat:
    '{file} est dans un ancien format d’échange (SYLK, DIF ou OpenDocument à plat). Ouvrez-le dans Excel ou LibreOffice, enregistrez-le comme classeur Excel (.xlsx) et donnez ce fichier.',
  passwordProtected:
    '{file} est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe et donnez celle-ci.',
  damagedWorkbook:
    '{file} est endommagé ou incomplet. Ouvrez-le dans Excel et enregistrez-le de nouveau, ou redemandez le fichier.',
  fileTooLarge:
    '{file} fait {size} Mo ; sont lus les fichiers de {limit} Mo au plus. Enregistrez-en une copie qui ne contient que les feuilles des registres et donnez celle-ci.',
  contentTooLarge:
    '{file} contient au moins {size} Mo une fois décompressé ; il en est lu {limit} au plus. Enregistrez-en une copie qui ne contient que les feuilles des registres, en .xlsx, et donnez celle-ci.',
  ratioTooHigh:
    '{file} n’a pas été lu : sa partie {part} fait {ratio} fois sa taille une fois décompressée, et il n’est pas lu plus de {limit} fois. Les fichiers faits pour nuire sont ainsi. Demandez d’où il vient ; s’il est sain, ouvrez-le dans Excel et enregistrez-le de nouveau en .xlsx.',
  tooManyParts:
    '{file} n’a pas été lu : il est fait de {count} parties, et il n’en est pas lu plus de {limit}. Enregistrez-en une copie qui ne contient que les feuilles des registres, sans images, et donnez celle-ci.',
  tooManySheets:
    '{file} a plus de {limit} feuilles, et il n’en est pas lu davantage. Enregistrez-en une copie qui ne contient que les feuilles des registres et donnez celle-ci.',
  tooManyRows:
    'La feuille « {place} » de {file} a plus de {limit} lignes, ce qu’Excel peut avoir. Répartissez-la sur plusieurs feuilles.',
  tooManyColumns:
    'La feuille « {place} » de {file} a plus de {limit} colonnes, ce qu’Excel peut avoir. Retirez-en les colonnes qui ne font pas partie du registre.',
  tooManyMergedRanges:
    'La feuille « {place} » de {file} a plus de {limit} plages fusionnées, et il n’en est pas lu davantage. Annulez la fusion des cellules qui ne font pas partie du registre.',
  tooManyCells:
    '{file} a plus de {limit} cellules, et il n’en est pas lu davantage. Enregistrez-en une copie qui ne contient que les feuilles des registres et donnez celle-ci.',
  tooManyRepeatedCells:
    '{file} a plus de {limit} cellules qui ne font que répéter la précédente, comme lorsqu’une ligne a été recopiée jusqu’au bas de la feuille. Supprimez les lignes sous le registre et enregistrez-le de nouveau.',
  cellsTooFarApart:
    'La feuille « {place} » de {file} n’a pas été lue : ses cellules sont très éloignées les unes des autres, avec des millions de cellules vides entre elles. Supprimez ce qui se trouve loin au-dessous ou à droite du registre.',
  textTooLong:
    'Dans « {place} » de {file}, une cellule a un texte de plus de {limit} Mo, bien au-delà des 32 767 caractères que garde Excel. Abrégez-le, ou demandez d’où vient le fichier.',
  tooMuchText:
    '{file} a plus de {limit} Mo de texte dans ses cellules, et il n’en est pas lu davantage. Enregistrez-en une copie qui ne contient que les feuilles des registres et donnez celle-ci.',
  partTooDeep:
    '{file} n’a pas été lu : sa partie {part} a plus de {limit} éléments imbriqués, ce qu’aucun classeur n’a. Demandez d’où il vient.',
  declaresEntities:
    '{file} n’a pas été lu : sa partie {part} déclare ses propres abréviations, par lesquelles les fichiers faits pour nuire remplissent la mémoire ou vont chercher d’autres fichiers. Demandez d’où il vient.',
  quotationNotClosed:
    'À la ligne {line} de {file} s’ouvrent des guillemets qui ne sont pas fermés, si bien que les lignes qui suivent ne peuvent être distinguées. Corrigez la ligne dans un éditeur de texte, ou enregistrez la liste en .xlsx.',
};
