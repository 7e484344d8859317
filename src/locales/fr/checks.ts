import type { en } from '../en';

/** Les feuilles où les formules d’Excel recalculent le rapport. */
export const checks: (typeof en)['checks'] = {
  title: 'Vérification par les formules d’Excel',
  introduction:
    'Chaque ligne recalcule un nombre du rapport par des formules simples d’Excel, à partir des demandes de la feuille « {sheet} », et le compare à la cellule où le rapport le montre. La différence est de 0 quand les deux concordent.',
  requests:
    'Les demandes qui entrent dans les chiffres, sous une forme normalisée, chacune une fois. Les en-têtes et les valeurs sont les noms techniques du rapport. La feuille contient des demandes une à une : ne la transmettez pas avec un rapport que vous partagez.',
  requestCount: { one: '{count} demande', other: '{count} demandes' },
  tooMany:
    'Non disponible : les registres contiennent plus de demandes qu’un classeur ne peut en recalculer.',
  inputs: 'Ce que les formules utilisent',
  words: 'Mots : non disponible, concorde, diffère',
  agrees: '✓ concorde',
  differs: '✗ diffère',
  logged: {
    otp: 'Un registre du Bureau du Procureur a été lu (1) ou non (0)',
    registry: 'Un registre du Greffe a été lu (1) ou non (0)',
    headquarters: 'Un registre du siège a été lu (1) ou non (0)',
    countryOffices: 'Un registre des bureaux extérieurs a été lu (1) ou non (0)',
  },
  before: {
    name: 'Nombres de la période précédente',
    covered: 'Lignes des registres',
    counted: 'Comptées',
    entered: 'Saisies',
    used: 'Retenues',
  },
  columns: {
    number: 'Nombre',
    numerator: 'Numérateur',
    denominator: 'Dénominateur',
    missing: 'Non disponible si supérieur à 0',
    recomputed: 'Par formule',
    shown: 'Dans le rapport',
    difference: 'Différence',
    result: 'Résultat',
    compared: 'Comparé à',
  },
  cover: 'Écarts avec les formules d’Excel',
};
