import type { Messages } from '../messages';

/** Ce qui est dit d’un tableau tel que publié, dont les chiffres ont été vérifiés. */
export const published: Messages['published'] = {
  title: 'Vérification de chiffres publiés',
  kinds: { count: 'Nombre', share: 'Part', growth: 'Évolution', mean: 'Moyenne' },
  verdicts: {
    counted: 'un nombre',
    withoutBasis: 'non vérifié : le tableau ne donne pas le nombre dont ce chiffre est calculé',
    attainable: {
      share: 'possible : {counts} sur {of}',
      growth: 'possible : de {counts} à {of}',
      mean: 'possible : une somme de {counts} sur {of}',
    },
    attainableOver:
      'possible, par exemple avec une somme de {counts} sur {over} ; le tableau ne dit pas sur combien des {of}',
    notAttainable: 'impossible : {nearest}',
    notNear: 'impossible, quel que soit le nombre',
    nearest: {
      share: '{count} sur {of} donne {printed}',
      growth: 'de {count} à {of} donne {printed}',
      mean: 'une somme de {count} sur {of} donne {printed}',
    },
    differs: 'possible, mais pas avec les nombres du tableau lui-même : {nearest}',
    noGrowth: 'rien ne croît à partir de {count}',
  },
  range: '{first} à {last}',
  orMore: '{first} ou plus',
  inconsistencies: {
    partsShort: 'Le total des parties est {sum} : il manque {difference} pour atteindre {total}.',
    partsBeyond: 'Le total des parties est {sum} : {difference} de plus que {total}.',
    otherPeriod: 'La ligne porte la mention {named}, alors que le tableau porte sur {table}.',
    partBeyondTotal:
      'D’après les évolutions, la partie était d’au moins {part} la période précédente, et son total d’au plus {total}.',
  },
  line: 'ligne {line}',
  figure: '{text} – {verdict}',
  summary: '{figures}, {faulty}, {inconsistencies}.',
  figures: { one: '{count} chiffre lu', other: '{count} chiffres lus' },
  faulty: { one: '{count} inexact', other: '{count} inexacts' },
  inconsistent: {
    one: '{count} endroit où des lignes se contredisent',
    other: '{count} endroits où des lignes se contredisent',
  },
  faultyHeading: 'Chiffres inexacts',
  inconsistentHeading: 'Lignes qui se contredisent',
  othersHeading: 'Tous les autres chiffres',
  view: {
    heading: 'Vérifier des chiffres publiés',
    help: 'Indique quels chiffres d’un tableau aucun nombre entier ne donne, quels nombres donnent les autres et quelles lignes se contredisent. Les registres ne sont pas nécessaires.',
    checkSelected: 'Vérifier les cellules sélectionnées',
    selectedHelp: 'Sélectionnez d’abord un tableau avec ses libellés sur une feuille.',
    pasted: 'Ou collez un tableau venant de Word ou d’un PDF',
    checkPasted: 'Vérifier ce tableau',
    example: 'Montrer avec les tableaux de la Cour de 2023',
    notLoaded:
      'Cette partie du complément n’a pas pu être chargée. Vérifiez la connexion, puis rouvrez le volet.',
  },
  none: 'Aucun chiffre n’a été trouvé dans ce tableau. Chaque ligne doit avoir un libellé et, à côté, son chiffre.',
};
