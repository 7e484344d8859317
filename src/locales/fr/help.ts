import type { Messages } from '../messages';

/** The help in the pane, and the tour of its first opening. */
export const help: Messages['help'] = {
  heading: 'Aide',
  notLoaded: 'L’aide n’a pas pu être chargée. Fermez le volet et ouvrez-le à nouveau.',
  tour: {
    label: 'Premiers pas',
    step: 'Étape {number} sur {count}',
    next: 'Suivant',
    done: 'Terminé',
    skip: 'Passer',
    again: 'Revoir les premiers pas',
    steps: [
      {
        title: 'Regarder ce qui a été trouvé',
        text: '« Registres » montre chaque registre de demandes du classeur et la façon dont chacune de ses colonnes est lue. Répondez aux questions et corrigez ce qui est faux ; rien n’est deviné. « Ajouter des classeurs… » lit en même temps les fichiers d’autres sections.',
      },
      {
        title: 'Calculer',
        text: 'Choisissez la période au bas du volet et appuyez sur le bouton. Les feuilles du rapport sont écrites dans ce classeur, et les registres restent tels quels.',
      },
      {
        title: 'Voir pourquoi',
        text: '« Rapport » montre les chiffres et ce dont ils sont calculés. « Constats » nomme chaque cellule à examiner et les chiffres qu’elle touche. Corrigez les registres et calculez à nouveau autant de fois que vous le souhaitez.',
      },
    ],
  },
  terms: 'Termes',
  explainTerm: 'Ce que signifie « {term} »',
  rules: 'Règles de calcul',
  rulesHelp:
    'Ce que dit chaque règle, la partie du rapport de la Cour qu’elle suit et les chiffres qui la suivent.',
  rulesOf: 'Règles des chiffres que touche « {finding} »',
  allRules: 'Toutes les règles',
  follows: 'Suit : {part}',
  figuresOf: { one: 'Un chiffre la suit', other: '{count} chiffres la suivent' },
  figuresOfRule: '{figures} : {rule}',
  allTables: 'Elle vaut pour tous les tableaux.',
  fromFindings: 'Les règles de ces chiffres',
  data: 'Ce qui quitte l’ordinateur',
  dataText:
    'Rien du classeur : le volet lit, calcule et écrit sur cet ordinateur, et n’envoie ni chiffres ni rapports.',
};
