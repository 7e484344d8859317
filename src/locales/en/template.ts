/** The empty log that a section may start its register with. */
export const template = {
  insert: 'Insert a log template',
  insertHelp:
    'An empty log with the usual columns and lists to choose from, for a section that starts a register.',
  sheetName: 'Request log',
  title: 'Request log',
  notes: [
    'One row for each request. A request sent to several addressees takes one row for each of them.',
    'Each request needs a reference and the date on which it was sent. A row without that date is not counted.',
    'Enter days as dates. Leave the date of reply empty while the request is pending.',
    'Origin and category concern requests of the Registry. A request of the Office of the Prosecutor leaves them empty.',
    'Columns may be moved and added. The headings should stay as they are.',
  ],
  /** the empty registers, as that of the agreements */
  register: {
    label: 'Insert another empty register',
    choose: 'Register',
    insert: 'Insert the register',
    notes: [
      'One row for each entry. Enter days as dates.',
      'Columns may be moved and added. The headings and the name of the sheet should stay as they are.',
    ],
    madePublic: 'Made public on',
    publicNote: 'An entry counts from the day on which it was made public, which the last column gives.',
  },
};
