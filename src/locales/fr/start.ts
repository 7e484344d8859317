import type { start as english } from '../en/start';

/** What is said in place of the pane where it cannot start. */
export const start: typeof english = {
  page: 'Rapport coopération',
  retry: 'Réessayer',
  title: 'Le volet ne peut pas démarrer',
  problems: {
    officeJsMissing: {
      why: 'La partie d’Office qui relie le complément à Excel n’a pas pu être chargée.',
      next: 'Vérifiez la connexion et réessayez. Si cela se reproduit, adressez-vous à ceux qui ont installé le complément.',
    },
    notLoaded: {
      why: 'Une partie du complément n’a pas pu être chargée.',
      next: 'Vérifiez la connexion et réessayez. Si cela se reproduit, adressez-vous à ceux qui ont installé le complément.',
    },
    outsideExcel: {
      why: 'Cette page fait partie d’un complément pour Excel et ne montre rien par elle-même.',
      next: 'Ouvrez un classeur dans Excel et choisissez Rapport sur la coopération dans l’onglet Accueil.',
    },
  },
};
