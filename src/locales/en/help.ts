/** The help in the pane, and the tour of its first opening. */
export const help = {
  heading: 'Help',
  notLoaded: 'The help could not be loaded. Close the pane and open it again.',
  tour: {
    label: 'First steps',
    step: 'Step {number} of {count}',
    next: 'Next',
    done: 'Done',
    skip: 'Skip',
    again: 'Show the first steps again',
    steps: [
      {
        title: 'Look at what was found',
        text: 'Logs shows each request log of the workbook, and how each of its columns is read. Answer what is asked, and correct what is wrong; nothing is guessed. “Add workbooks…” reads the files of other sections along.',
      },
      {
        title: 'Compute',
        text: 'Choose the period at the foot of the pane and press the button. The report’s sheets are written into this workbook, and the logs stay as they are.',
      },
      {
        title: 'See why',
        text: 'Report shows the figures with what they are calculated from. Findings names each cell that a person should look at, and the figures that it touches. Correct the logs and compute again as often as you like.',
      },
    ],
  },
  terms: 'Terms',
  explainTerm: 'What “{term}” means',
  rules: 'Rules of calculation',
  rulesHelp:
    'What each rule says, the part of the Court’s report that it follows, and the figures that follow it.',
  rulesOf: 'Rules of the figures that “{finding}” touches',
  allRules: 'All rules',
  follows: 'Follows: {part}',
  figuresOf: { one: 'One figure follows it', other: '{count} figures follow it' },
  figuresOfRule: '{figures}: {rule}',
  allTables: 'It holds for all tables.',
  fromFindings: 'The rules behind these figures',
  data: 'What leaves the computer',
  dataText:
    'Nothing of the workbook: the pane reads, computes and writes on this computer, and sends no figures and no reports.',
};
