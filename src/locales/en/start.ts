/**
 * What is said in place of the pane where it cannot start, for want of other texts too: the pane's first script holds
 * these in every language.
 */
export const start = {
  page: 'Cooperation Report',
  retry: 'Try again',
  title: 'The pane cannot start',
  problems: {
    officeJsMissing: {
      why: 'The part of Office that connects the add-in with Excel could not be loaded.',
      next: 'Check the connection and try again. If it happens again, ask those who installed the add-in.',
    },
    notLoaded: {
      why: 'A part of the add-in could not be loaded.',
      next: 'Check the connection and try again. If it happens again, ask those who installed the add-in.',
    },
    outsideExcel: {
      why: 'This page is part of an add-in for Excel and shows nothing by itself.',
      next: 'Open a workbook in Excel and choose Cooperation Report on the Home tab.',
    },
  },
};
