import type { Messages } from '../messages';

/** Ce qui empêche de lire un classeur. */
export const accessibility: Messages['accessibility'] = {
  rules: {
    titleMissing: 'La feuille ne commence pas par son titre, en A1.',
    tableUnmarked:
      'Ce qui occupe plusieurs colonnes n’est pas mis sous forme de tableau (Insertion → Tableau).',
    tablesTogether: 'La feuille a plus d’un tableau : donner à chacun sa feuille.',
    tableUnnamed: 'Le nom du tableau ne dit pas ce qu’il contient.',
    headingMissing: 'Une colonne du tableau n’a pas d’en-tête à elle.',
    cellsMerged: 'Des cellules sont fusionnées : un lecteur d’écran perd lignes et colonnes.',
    cellEmpty: 'Une cellule du tableau est vide : écrire pourquoi, par exemple [x] pour non disponible.',
    shorthandUndefined: 'Une abréviation n’est pas expliquée au-dessus du tableau.',
    noteUndefined: 'Une note est signalée, mais aucun tableau ne l’explique.',
    contentsUnlinked: 'La première feuille n’a pas de lien vers cette feuille.',
    headerOrFooter: 'Les pages ont un en-tête ou un pied, que les lecteurs d’écran ignorent.',
    rowsFrozen: 'Des lignes ou des colonnes sont figées : qui agrandit l’écran ne voit presque rien d’autre.',
    filtered: 'Le tableau a des boutons de filtre.',
    textSmall: 'Des caractères ont moins de 12 points.',
    contrastLow: 'Des caractères ne se détachent pas de leur fond.',
    chartUntold: 'Un graphique n’a pas de texte de remplacement.',
    chartBesideTable: 'Un graphique n’a pas de feuille à lui.',
    sheetUnnamed: 'Le nom de la feuille ne dit pas ce qu’elle contient.',
    rowBlank: 'Des lignes sont vides entre d’autres : elles se lisent comme la fin de la feuille.',
    contentHidden: 'La feuille est masquée, ou a des lignes ou des colonnes masquées.',
  },
  finding: '{sheet}, {place} : {text}',
  findingOfSheet: '{sheet} : {text}',
  none: 'Rien dans {file} n’empêche de le lire.',
  found: {
    one: '{count} chose dans {file} empêche de le lire :',
    other: '{count} choses dans {file} empêchent de le lire :',
  },
  more: { one: '… et {count} autre de ce genre', other: '… et {count} autres de ce genre' },
};
