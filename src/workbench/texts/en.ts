/** The texts of the workbench in English. They are no part of the add-in, so they are not among its texts. */
export const en = {
  title: 'Workbench',
  notExcel: 'A stand-in for Excel: the spreadsheet is Univer, the pane is the add-in as it is shipped.',
  toolbar: 'Workbench',
  sample: 'Sample workbook',
  samples: {
    'otp-requests-for-assistance.xlsx': 'Office of the Prosecutor: requests for assistance',
    'registry-headquarters-register.xlsx': 'Registry, headquarters: register of requests',
    'country-offices-operational-requests.xlsx': 'Registry, country offices: operational requests',
    all: 'All three logs in one workbook',
    empty: 'An empty workbook',
  },
  ownWorkbook: '{name} (your workbook)',
  open: 'Open…',
  openHint:
    'Opens a workbook from this computer: .xlsx, .xlsm, .xlsb, .xls, .ods or .csv. It may be dropped on the page too; a report dropped together with its logs is verified against them.',
  download: 'Download',
  downloadHint:
    'Saves the open workbook as .xlsx, with the report’s sheets and charts and with what was settled in the pane.',
  language: 'Language of Excel',
  languages: { en: 'English', fr: 'French' },
  theme: 'Theme of Excel',
  themes: { light: 'Light', dark: 'Dark', highContrast: 'High contrast' },
  grid: 'Spreadsheet',
  controls: {
    nameBox: 'Name box',
    addSheet: 'Add a sheet',
    allSheets: 'All sheets',
    tabsBefore: 'Tabs before',
    tabsAfter: 'Tabs after',
    gridlines: 'Gridlines',
    zoomOut: 'Zoom out',
    zoomIn: 'Zoom in',
    zoom: 'Zoom',
    leaveCells: 'F6 leads out of the cells.',
  },
  divider: 'Width of the pane',
  pane: 'Task pane of the add-in',
  dropHere: 'Drop the workbook to open it, or a report and its logs to verify it',
  opening: 'Opening {name} …',
  saving: 'Writing the workbook …',
  close: 'Close the message',
  unsaved: {
    heading: 'Changes that are not saved',
    text: '“{open}” has changes that were not downloaded. They are lost when “{next}” takes its place.',
    keep: 'Keep the open workbook',
    download: 'Download it first',
    drop: 'Drop the changes',
  },
  differing: 'What differs ({count})',
  failures: {
    notOpened: '“{name}” could not be opened.',
    notSaved: 'The workbook could not be written: {reason}',
  },
};

/** The texts of the workbench in one language; every language has the same. */
export type WorkbenchTexts = typeof en;
