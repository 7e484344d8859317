import type { en } from '../en';

/** L’explication d’un nombre : à partir de quoi il est calculé, selon quelles règles, et les demandes qu’il recouvre. */
export const trace: (typeof en)['trace'] = {
  numerator: 'Numérateur',
  denominator: 'Dénominateur',
  rules: 'Règles',
  rule: '{name} ({follows}) : {says}',
  notes: 'Notes',
  counted: { one: '{count} demande comptée', other: '{count} demandes comptées' },
  leftOut: 'Non comptées : {requests}',
  previous: {
    one: '{count} demande de la période précédente, pour comparaison',
    other: '{count} demandes de la période précédente, pour comparaison',
  },
  entered: {
    one: '{count} demande de la période précédente a été saisie et ne figure dans aucun registre.',
    other: '{count} demandes de la période précédente ont été saisies et ne figurent dans aucun registre.',
  },
  enteredCount: 'Ce nombre a été saisi et ne vient d’aucun registre.',
  register: 'Ce chiffre vient d’un registre qui lui est propre et ne compte aucune des demandes.',
  columns: {
    cell: 'Cellule',
    sheet: 'Feuille',
    workbook: 'Classeur',
  },
};
