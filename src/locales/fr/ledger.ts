import type { en } from '../en';

/** Ce que sont les feuilles des classeurs, et chacune de leurs cellules remplies. */
export const ledger: (typeof en)['ledger'] = {
  heading: 'Ce qu’est chaque feuille',
  introduction:
    'Chaque cellule remplie des feuilles examinées est l’une de celles-ci. Les feuilles tenues à l’écart n’y figurent pas.',
  sheetHeading: 'Feuille',
  cellsHeading: 'Cellules remplies',
  fateHeading: 'Ce qu’elles sont',
  notCounted: 'non toutes comptées',
  sheet: '{place} : {fate}',
  sheetWithCells: {
    one: '{place}, {count} cellule remplie : {fate}',
    other: '{place}, {count} cellules remplies : {fate}',
  },
  more: '{fate} ; d’autres n’ont pas été examinées',
  hidden: 'masquée ; {fate}',
  cells: '{name} : {count}',
  named: '{cells} ({names})',
  notRead: 'Colonnes de {place} dont aucun champ n’est lu : {columns}',
  kinds: {
    log: 'un registre de demandes',
    register: 'un autre registre',
    legend: 'une liste d’abréviations, qui explique les registres',
    likeRequests: 'aucun registre lu ; un constat indique les cellules qui ressemblent à des demandes',
    notRecognised:
      'aucun registre lu ; un constat indique ses intitulés, qui ressemblent à ceux d’un registre',
    noRegister: 'inutilisée : rien n’y ressemble à des demandes',
  },
  classes: {
    request: 'demandes',
    headings: 'intitulés',
    title: 'titres',
    total: 'lignes de totaux',
    banner: 'titres et notes entre les demandes',
    reminder: 'rappels',
    repeatedHeading: 'intitulés répétés',
    otherTable: 'autre tableau sous le registre',
    blank: 'lignes qui ne contiennent que des espaces',
    columnNotRead: 'colonnes non lues',
    waiting: 'registre en attente d’une réponse',
    leftOut: 'registre laissé de côté',
    likeRequests: 'semblables à des demandes, mais hors de tout registre',
    namedTable: 'autres tableaux Excel',
    other: 'notes et autres listes',
  },
};
