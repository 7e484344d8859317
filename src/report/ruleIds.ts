/** The edition of the rules: it changes where a figure is computed otherwise for the same logs. */
export const RULES_VERSION = '2023.1';

/** The names of the report's rules; each stands in the file of its name, with the paragraph or footnote it follows. */
export const RULE_IDS = [
  'period',
  'rfaTotal',
  'rfcTotal',
  'sentAndRecorded',
  'executedShare',
  'repliedOnly',
  'positiveShare',
  'evolution',
  'periodEnd',
  'notAvailable',
  'notInLog',
  'lateSent',
  'notCooperation',
  'baseline',
  'everyRequestOnce',
  'likeWithLike',
  'ownPeriod',
  'registers',
  'sealed',
  'persons',
  'marked',
  'agreements',
  'toDate',
  'currencies',
] as const;
export type RuleId = (typeof RULE_IDS)[number];
