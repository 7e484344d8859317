import type { Messages } from '../messages';

/** The report's charts. Each alternative text says what the chart shows, for those who do not see it. */
export const charts: Messages['charts'] = {
  total: 'Total',
  item: '{name} {current}',
  itemCompared: '{name} {current} (avant : {previous})',
  byMonth: {
    title: 'Demandes envoyées par mois',
    headings: {
      otp: 'Bureau du Procureur : DA par mois',
      headquarters: 'Greffe, siège : DC par mois',
      countryOffices: 'Bureaux extérieurs : demandes opérationnelles par mois',
    },
    titles: {
      otp: 'DA envoyées par le Bureau du Procureur, par mois de la période',
      headquarters: 'DC envoyées par le siège, par mois de la période',
      countryOffices: 'Demandes envoyées par les bureaux extérieurs, par mois de la période',
    },
    category: 'Mois à partir du',
    valueAxis: 'Demandes envoyées',
    altText: 'Histogramme : {title}. Total de {total} pour {period}, avec un maximum de {most} pour {month}.',
    altTextCompared:
      'Histogramme : {title}. Total de {total} pour {period}, avec un maximum de {most} pour {month} ; total de {previousTotal} pour {previous}.',
    none: 'Pas de graphique : aucune demande de ce type n’a été envoyée dans l’une ou l’autre période, ou aucun registre n’en a été lu.',
  },
  totals: {
    heading: 'Demandes envoyées : cette période et la précédente',
    title: 'Demandes envoyées, cette période et la précédente',
    category: 'Demandes',
    valueAxis: 'Demandes envoyées',
    names: {
      rfas: 'DA sans les notifications',
      missionNotifications: 'Notifications de mission',
      headquarters: 'DC du siège',
      countryOffices: 'DC des bureaux extérieurs',
    },
    altText: 'Histogramme des demandes envoyées pour {period} : {list}.',
    none: 'Pas de graphique : aucune demande n’a été envoyée dans l’une ou l’autre période, ou aucun registre n’a été lu.',
  },
  byCategory: {
    heading: 'DC du siège par catégorie',
    title: 'DC envoyées par le siège, par catégorie',
    category: 'Catégorie',
    valueAxis: 'Demandes envoyées',
    altText:
      'Diagramme à barres des demandes envoyées par le Greffe au siège pour {period}, par catégorie : {list}.',
    none: 'Pas de graphique des demandes du siège par catégorie : aucune n’a été envoyée dans l’une ou l’autre période, ou aucun registre n’en a été lu.',
  },
  timeToReply: {
    heading: 'Délai de réponse',
    explanation:
      'Demandes envoyées dans la période et ayant reçu une réponse (Bureau du Procureur : exécutées) dans celle-ci, selon le nombre de jours écoulés. Les demandes en attente sont exclues.',
    title: 'Demandes ayant reçu une réponse dans la période, selon le délai de réponse',
    category: 'Délai de réponse',
    valueAxis: 'Demandes',
    altText:
      'Histogramme des demandes de la période ({period}) ayant reçu une réponse dans celle-ci, selon le délai de réponse ({senders}) : {list}.',
    none: 'Pas de graphique : aucune demande de la période n’y a reçu de réponse.',
  },
  fates: {
    heading: 'Suite donnée aux demandes du siège',
    explanation: 'Demandes envoyées dans la période, selon leur résultat au dernier jour de celle-ci.',
    title: 'Suite donnée aux demandes du siège, par catégorie',
    category: 'Catégorie',
    valueAxis: 'Demandes',
    altText:
      'Diagramme à barres empilées de la suite donnée aux demandes envoyées par le Greffe au siège pour {period} : {list}.',
    none: 'Non disponible : le siège n’a envoyé aucune demande dans la période, ou un registre de ses demandes ne contient pas les réponses.',
  },
};
