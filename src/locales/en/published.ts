/** What is said of a table as it was published, whose figures were checked. */
export const published = {
  title: 'Check of published figures',
  kinds: { count: 'Count', share: 'Share', growth: 'Growth', mean: 'Average' },
  verdicts: {
    counted: 'a count',
    withoutBasis: 'not checked: the table does not have the number that it is calculated from',
    attainable: {
      share: 'attainable: {counts} of {of}',
      growth: 'attainable: from {counts} to {of}',
      mean: 'attainable: a sum of {counts} over {of}',
    },
    attainableOver:
      'attainable, for example by a sum of {counts} over {over}; the table does not say over how many of {of}',
    notAttainable: 'not attainable: {nearest}',
    notNear: 'not attainable from any number',
    nearest: {
      share: '{count} of {of} gives {printed}',
      growth: 'from {count} to {of} gives {printed}',
      mean: 'a sum of {count} over {of} gives {printed}',
    },
    differs: 'attainable, but not from the table’s own numbers: {nearest}',
    noGrowth: 'nothing grows from {count}',
  },
  /** several numbers that all give a figure */
  range: '{first} to {last}',
  orMore: '{first} or more',
  inconsistencies: {
    partsShort: 'The parts add up to {sum}: {difference} short of {total}.',
    partsBeyond: 'The parts add up to {sum}: {difference} more than {total}.',
    otherPeriod: 'The row is labelled {named}, while the table is of {table}.',
    partBeyondTotal:
      'As the growth figures have it, the part was at least {part} in the previous period, and its total at most {total}.',
  },
  line: 'line {line}',
  figure: '{text} – {verdict}',
  summary: '{figures} read, {faulty}, {inconsistencies}.',
  figures: { one: '{count} figure', other: '{count} figures' },
  faulty: { one: '{count} not right', other: '{count} not right' },
  inconsistent: {
    one: '{count} place where rows do not agree',
    other: '{count} places where rows do not agree',
  },
  faultyHeading: 'Figures that are not right',
  inconsistentHeading: 'Rows that do not agree',
  othersHeading: 'All other figures',
  /** texts of the pane */
  view: {
    heading: 'Check published figures',
    help: 'Says which figures of a table no whole numbers give, which numbers give the others, and which rows do not agree. The logs are not needed.',
    checkSelected: 'Check the selected cells',
    selectedHelp: 'Select a table with its labels on a sheet first.',
    pasted: 'Or paste a table from Word or a PDF',
    checkPasted: 'Check this table',
    example: 'Show it with the Court’s tables of 2023',
    notLoaded: 'This part of the add-in could not be loaded. Check the connection, then open the pane again.',
  },
  none: 'No figure was found in this table. Each row needs a label and, beside it, its figure.',
};
