import type { WorkbenchTexts } from './en';

/** The texts of the workbench in French. */
export const fr: WorkbenchTexts = {
  title: 'Banc d’essai',
  notExcel: 'Un remplaçant d’Excel : le tableur est Univer, le volet est le complément tel qu’il est livré.',
  toolbar: 'Banc d’essai',
  sample: 'Classeur d’exemple',
  samples: {
    'otp-requests-for-assistance.xlsx': 'Bureau du Procureur : demandes d’assistance',
    'registry-headquarters-register.xlsx': 'Greffe, siège : registre des demandes',
    'country-offices-operational-requests.xlsx': 'Greffe, bureaux extérieurs : demandes opérationnelles',
    all: 'Les trois registres dans un classeur',
    empty: 'Un classeur vide',
  },
  ownWorkbook: '{name} (votre classeur)',
  open: 'Ouvrir…',
  openHint:
    'Ouvre un classeur de cet ordinateur : .xlsx, .xlsm, .xlsb, .xls, .ods ou .csv. On peut aussi le déposer sur la page ; un rapport déposé avec ses registres est vérifié d’après eux.',
  download: 'Télécharger',
  downloadHint:
    'Enregistre le classeur ouvert en .xlsx, avec les feuilles et les graphiques du rapport et ce qui a été réglé dans le volet.',
  language: 'Langue d’Excel',
  languages: { en: 'Anglais', fr: 'Français' },
  theme: 'Thème d’Excel',
  themes: { light: 'Clair', dark: 'Sombre', highContrast: 'Contraste élevé' },
  grid: 'Tableur',
  controls: {
    nameBox: 'Zone Nom',
    addSheet: 'Ajouter une feuille',
    allSheets: 'Toutes les feuilles',
    tabsBefore: 'Onglets précédents',
    tabsAfter: 'Onglets suivants',
    gridlines: 'Quadrillage',
    zoomOut: 'Zoom arrière',
    zoomIn: 'Zoom avant',
    zoom: 'Zoom',
    leaveCells: 'F6 fait sortir des cellules.',
  },
  divider: 'Largeur du volet',
  pane: 'Volet du complément',
  dropHere: 'Déposez le classeur pour l’ouvrir, ou un rapport et ses registres pour le vérifier',
  opening: 'Ouverture de {name} …',
  saving: 'Écriture du classeur …',
  close: 'Fermer le message',
  unsaved: {
    heading: 'Modifications non enregistrées',
    text: '« {open} » a des modifications qui n’ont pas été téléchargées. Elles seront perdues quand il laissera la place à « {next} ».',
    keep: 'Garder le classeur ouvert',
    download: 'Le télécharger d’abord',
    drop: 'Abandonner les modifications',
  },
  differing: 'Ce qui diffère ({count})',
  failures: {
    notOpened: '« {name} » n’a pas pu être ouvert.',
    notSaved: 'Le classeur n’a pas pu être écrit : {reason}',
  },
};
